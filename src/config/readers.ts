/**
 * How a single text becomes a value: `read…(text)` gives the value, or a Refusal that says what was expected.
 *
 * The inputs and the policy file share these. A Refusal repeats parts of the text only in its hint, so a secret's hint is dropped.
 */

import { slackMember } from '../failures/rules/owner.ts';
import { didYouMean, nearest, oneOf, type Refusal } from './problem.ts';

export function isRefusal(value: unknown): value is Refusal {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, 'expected');
}

/** Control characters, line ends and the invisible marks that reorder text. */
export const UNPRINTABLE: RegExp = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u;

/** One printable line. */
export function readLine(text: string, most: number = 500): string | Refusal {
  const fits = text.trim() !== '' && text.length <= most && !UNPRINTABLE.test(text);
  return fits ? text.trim() : { expected: `one line of 1 to ${most} printable characters` };
}

/** What decided a key is told as the name of a rule or as `default: why`. */
export function readRuleName(text: string): string | Refusal {
  if (/^\s*default\s*:/i.test(text))
    return { expected: 'a name that does not begin with `default:`, as those of defaults do' };
  return readLine(text, 80);
}

/** Goes into an HTTP header: a line break or a stray blank there would fail far from its cause. */
export function readToken(text: string): string | Refusal {
  return /^[\x21-\x7e]+$/.test(text)
    ? text
    : { expected: 'a single token of printable ASCII characters without spaces or line breaks' };
}

/** The spellings of YAML 1.2, the ones that GitHub's own toolkit accepts. */
export function readBoolean(text: string): boolean | Refusal {
  if (/^(?:true|True|TRUE)$/.test(text)) return true;
  if (/^(?:false|False|FALSE)$/.test(text)) return false;
  if (/^(?:yes|y|on|1|true)$/i.test(text)) return { expected: 'true or false', hint: didYouMean('true') };
  if (/^(?:no|n|off|0|false)$/i.test(text)) return { expected: 'true or false', hint: didYouMean('false') };
  return { expected: 'true or false', hint: didYouMean(nearest(text, ['true', 'false'])) };
}

export function readChoice<C extends string>(text: string, choices: readonly C[]): C | Refusal {
  return (
    choices.find((choice) => choice === text) ?? { expected: oneOf(choices), hint: didYouMean(nearest(text, choices)) }
  );
}

const URL_EXPECTED = 'an https:// address without a user name or password in it (http:// only for this machine itself)';

/** As it was given; https everywhere but on the machine itself. */
export function readUrl(text: string): string | Refusal {
  // URL would drop tabs and line breaks and turn `\` into `/` without a word.
  const wellFormed = !/[\s\\]/.test(text) && !UNPRINTABLE.test(text) && URL.canParse(text);
  if (!wellFormed) {
    const bare = /^[\w-]+(?:\.[\w-]+)+(?:[:/?#][^\s@\\]*)?$/.test(text) && URL.canParse(`https://${text}`);
    return { expected: URL_EXPECTED, hint: bare ? didYouMean(`https://${text}`) : undefined };
  }
  const url = new URL(text);
  if (!/^https?:\/\//i.test(text) || url.username !== '' || url.password !== '') return { expected: URL_EXPECTED };
  const safe = url.protocol === 'https:' || isLoopback(url.hostname);
  return safe ? text : { expected: URL_EXPECTED, hint: didYouMean(text.replace(/^http:/i, 'https:')) };
}

/** An address that paths are added to; given back without a slash at its end. */
export function readBaseUrl(text: string): string | Refusal {
  const url = readUrl(text);
  if (isRefusal(url)) return url;
  if (/[?#]/.test(url)) return { expected: 'an address without ? or #, because paths are added to it' };
  return url.replace(/(?<!\/)\/+$/, '');
}

/** The host as URL spells it: 127.1 has become 127.0.0.1 by then. */
function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '[::1]' || /^127(?:\.\d{1,3}){3}$/.test(host);
}

export function readAuditName(text: string): string | Refusal {
  const rule = /^[a-z0-9][a-z0-9-]{0,38}$/;
  if (rule.test(text)) return text;
  const mended = text
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replace(/^-+/, '')
    .slice(0, 39)
    .replace(/(?<!-)-+$/, '');
  const expected = 'at most 39 lower-case letters, digits and hyphens, a letter or digit first';
  return { expected, hint: didYouMean(rule.test(mended) ? mended : null) };
}

export function readRepository(text: string): string | Refusal {
  const rule = /^[A-Za-z0-9][\w-]{0,38}\/(?!\.{1,2}$)[\w.-]{1,100}$/;
  if (rule.test(text)) return text;
  const mended = /^(?:https?:\/\/[^/@\s]+\/|git@[^:\s]+:)(?<name>[^/\s]+\/[^/\s]+?)(?:\.git)?\/?$/.exec(text)?.groups?.[
    'name'
  ];
  return {
    expected: 'a repository as owner/name',
    hint: didYouMean(mended !== undefined && rule.test(mended) ? mended : null),
  };
}

/** GitHub's limit is 50; a comma would be two labels in many tools. Ours are kept by the audit alone. */
export function readLabel(text: string): string | Refusal {
  const label = text.trim();
  if (/^celery-failure(?:\/|$)/i.test(label))
    return { expected: 'a label that does not begin with celery-failure, for those the audit keeps itself' };
  const fits = label.length <= 50 && !label.includes(',') && !isRefusal(readLine(label));
  return fits ? label : { expected: 'a label of at most 50 characters without commas' };
}

/** What stands in the place of a masked text: `<name>`. */
export function readPlaceholder(text: string): string | Refusal {
  return /^[a-z][a-z-]{0,29}$/.test(text)
    ? text
    : { expected: 'a name of at most 30 lower-case letters and hyphens, such as student-id' };
}

/** The beginning of paths in tracebacks. */
export function readPrefix(text: string): string | Refusal {
  return isRefusal(readLine(text)) ? { expected: 'the beginning of a path, such as /srv/app/' } : text.trim();
}

/** A tag, a branch or a commit, as git allows it. */
export function readRef(text: string): string | Refusal {
  return /^(?![-/.])(?!.*(?:\.\.|\/\/|@\{))[\w./@+-]{1,200}(?<![/.])$/.test(text)
    ? text
    : { expected: 'a git ref: a tag, a branch or a commit' };
}

/** `@org/team`, `@user`, a plain name, or somebody in Slack. Whether anybody is notified is decided elsewhere. */
export function readOwner(text: string): string | Refusal {
  if (/^\s*slack:/i.test(text) && slackMember(text.trim()) === null)
    return {
      expected: 'an id of Slack such as "slack:U024BE7LH" (a user) or "slack:S0614TZR7" (a user group)',
      hint: 'Slack shows it in the profile of the user or group, under "Copy member ID" or "Copy group ID".',
    };
  const known = text.startsWith('@')
    ? /^@[A-Za-z0-9][\w-]{0,38}(?:\/[\w.-]{1,100})?$/.test(text)
    : !isRefusal(readLine(text, 80));
  return known
    ? text.trim()
    : { expected: 'an owner such as "@org/team", "@user", "slack:U024BE7LH" or a plain name of at most 80 characters' };
}

/** A login of GitHub, as it stands beside an issue: `alice`, `my-app[bot]`. */
export function readLogin(text: string): string | Refusal {
  return /^[A-Za-z0-9][\w-]{0,99}(?:\[bot\])?$/.test(text)
    ? text
    : { expected: 'a login such as "alice" or "my-app[bot]", without an @' };
}

/** An address, or a path from the root of the repository, perhaps with a #heading. */
export function readRunbook(text: string): string | Refusal {
  const expected = 'an https:// address or a path from the root of the repository, such as docs/runbooks/billing.md';
  if (/^[a-z][a-z0-9+.-]*:/i.test(text)) return isRefusal(readUrl(text)) ? { expected } : text;
  const parts = (text.split('#')[0] ?? '').split('/');
  const inside = parts.every((part) => part.trim() !== '' && part !== '.' && part !== '..');
  return inside && !text.includes('\\') && !isRefusal(readLine(text)) ? text.trim() : { expected };
}

/** The file that a runbook is; null = an address. */
export function runbookFile(runbook: string): string | null {
  return /^[a-z][a-z0-9+.-]*:/i.test(runbook) ? null : (runbook.trim().split('#')[0] ?? null);
}

/** What a link may be made of; every value is percent-encoded when it is filled in. */
export const LINK_VARIABLES = ['task_id', 'task', 'fingerprint', 'event_id'] as const;

export function readLinkTemplate(text: string): string | Refusal {
  const expected = `an https:// address, perhaps with the variables ${LINK_VARIABLES.map((name) => `{${name}}`).join(', ')} after its host`;
  for (const [, name = ''] of text.matchAll(/\{([^{}]*)\}/g)) {
    if ((LINK_VARIABLES as readonly string[]).includes(name)) continue;
    const guess = nearest(name, LINK_VARIABLES);
    return { expected, hint: `There is no variable {${name}}.${guess === null ? '' : ` Did you mean "{${guess}}"?`}` };
  }
  // A variable in the host would let a log line choose where the link leads.
  const [host = ''] = /^https:\/\/[^/?#]*/.exec(text) ?? [];
  const filled = text.replaceAll(/\{[^{}]*\}/g, 'x');
  const usable = host !== '' && !/[{}]/.test(host) && !/[{}]/.test(filled) && !isRefusal(readUrl(filled));
  return usable ? text : { expected };
}
