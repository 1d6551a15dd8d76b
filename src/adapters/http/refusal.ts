/**
 * What a service says of a refusal, as far as it is safe to print.
 */

/**
 * Bodies as a whole are left out: they may repeat what we sent.
 * @param nameIn finds the service's name of it; null = the body has none
 * @returns `no_service`
 */
export function refusalName(
  body: string,
  nameIn: (text: string) => string | null,
  secrets: readonly string[],
): string | null {
  let clean = (nameIn(body) ?? '').replace(/[\p{C}\s]+/gu, ' ').trim();
  for (const secret of secrets) if (secret.length > 3) clean = clean.replaceAll(secret, '***');
  return clean === '' ? null : clean.slice(0, 200);
}

/** Papertrail's `{"message": ...}`, Slack's single word. */
export function nameOf(body: string): string | null {
  return wordOf(body) ?? messageOf(body);
}

/** `no_service`. A sentence may repeat the address, which is a secret where the path is one. */
export function wordOf(body: string): string | null {
  return /^[a-z]+(_[a-z]+)*$/.test(body) ? body : null;
}

function messageOf(body: string): string | null {
  try {
    const value: unknown = JSON.parse(body);
    if (typeof value !== 'object' || value === null) return null;
    if ('message' in value && typeof value.message === 'string') return value.message;
    return 'error' in value && typeof value.error === 'string' ? value.error : null;
  } catch {
    return null;
  }
}
