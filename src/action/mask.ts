/** Secrets of the inputs, in the forms that a line of the run log may hold. */
import * as core from '@actions/core';

/** `/` or `wait=true` masked would hide half of every log. */
const SHORTEST_PART = 9;

export function mask(secret: string): void {
  core.setSecret(secret);
  for (const form of [encodeURIComponent(secret), Buffer.from(secret).toString('base64')])
    if (form !== secret) core.setSecret(form);
  if (!/^https?:\/\//i.test(secret) || !URL.canParse(secret)) return;
  // Errors of other libraries name the path, with or without the query; of a Teams address the signature alone is a key.
  const { pathname, search, searchParams } = new URL(secret);
  const values = [...searchParams.values()].flatMap((value) => [value, encodeURIComponent(value)]);
  for (const part of [`${pathname}${search}`, pathname, ...values])
    if (part.length >= SHORTEST_PART) core.setSecret(part);
}
