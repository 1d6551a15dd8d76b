/**
 * Raw failures -> task failures: secrets and personal data are masked before anything else sees the text.
 *
 * The only maker of `Redacted`. An ordered table; placeholders are stable, so grouping survives. A value that was recognised
 * once (a password inside a URL) is masked wherever else it stands in the run, even bare in a source line.
 */

import { isOwnCode } from '../events/python/traceback.ts';
import type { RawFailure } from '../events/tasks/task-log.ts';
import type { Redacted, TaskException, TaskFailure } from './failure.ts';
import { templateOf } from './normalize.ts';

interface RedactionRule {
  readonly name: string;
  readonly pattern: RegExp;
  /** What stands in its place; `$1` keeps what must stay readable (the key, the scheme, the host). */
  readonly replacement: string;
  /** Group that holds the secret itself, to be masked everywhere else; 0 = the whole match, null = nothing to learn. */
  readonly secret: number | null;
  readonly reason: string;
}

/** Words in a key that make its value a secret: `password`, `db_passwd`, `X-Api-Key`, `client_secret`, `refreshToken`. */
const SECRET_KEY = String.raw`[\w.-]{0,40}?(?:passw(?:or)?d|passwd|passphrase|pwd|secret|token|api[_-]?key|apikey|access[_-]?key|private[_-]?key|signing[_-]?key|encryption[_-]?key|credentials?|authorization|auth[_-]?key|session[_-]?(?:id|key)|sessionid|csrf\w{0,10}|otp|pin[_-]?code|ssn)`;

export const REDACTIONS: readonly RedactionRule[] = [
  {
    name: 'private-key',
    pattern:
      /-----BEGIN [A-Z ]{0,40}PRIVATE KEY(?: BLOCK)?-----[\s\S]{0,8000}?(?:-----END [A-Z ]{0,40}PRIVATE KEY(?: BLOCK)?-----|$)/g,
    replacement: '<private-key>',
    secret: null,
    reason: 'PEM blocks span lines; a cut one has no end',
  },
  {
    name: 'jwt',
    pattern: /\beyJ[\w-]{8,2000}\.[\w-]{4,4000}(?:\.[\w-]{0,1000})?/g,
    replacement: '<jwt>',
    secret: 0,
    reason: 'the payload of a JSON Web Token is readable by anybody',
  },
  {
    name: 'webhook',
    pattern:
      /\bhttps:\/\/(?:hooks\.slack\.com\/(?:services|workflows|triggers)|(?:\w+\.)?discord(?:app)?\.com\/api\/webhooks|[\w.-]{1,100}\.webhook\.office\.com)\/[^\s'"\\)>,]{4,400}/gi,
    replacement: '<webhook-url>',
    secret: 0,
    reason: 'whoever has the address may post',
  },
  {
    name: 'service-token',
    pattern:
      /\b(?:gh[pousr]_[A-Za-z0-9]{20,255}|github_pat_\w{20,255}|gl(?:pat|ptt|dt|rt|cbt)-[\w-]{16,100}|xox[abeoprs]-[\w-]{8,250}|xapp-[\w-]{8,250}|sk-(?:ant|proj|svcacct)-[\w-]{16,250}|sk-[A-Za-z0-9]{32,100}|[sr]k_(?:live|test)_\w{8,200}|whsec_[\w+/=-]{16,200}|(?:AKIA|ASIA|AGPA|AROA|AIDA)[A-Z0-9]{12,20}|AIza[\w-]{30,45}|ya29\.[\w-]{20,400}|SG\.[\w-]{16,64}\.[\w-]{16,100}|npm_[A-Za-z0-9]{30,60}|pypi-[\w-]{16,300}|do[oprt]_v1_[a-f0-9]{40,80}|hf_[A-Za-z0-9]{20,60}|shp(?:at|ca|pa|ss)_[a-fA-F0-9]{20,60}|sq0(?:atp|csp)-[\w-]{16,60}|EAA[A-Za-z0-9]{40,300}|NRAK-[A-Z0-9]{20,40}|key-[a-f0-9]{32}|SK[a-f0-9]{32}|dapi[a-f0-9]{32}|lin_api_\w{20,60}|glsa_\w{20,80}|hvs\.[\w-]{20,200}|sntry[su]_[\w+/=-]{20,300}|[a-f0-9]{32}-us\d{1,2}\b|\d{8,10}:AA[\w-]{32,40})/g,
    replacement: '<token>',
    secret: 0,
    reason: 'tokens of known services by their documented prefixes',
  },
  {
    name: 'authorization',
    pattern: /\b(Bearer|Basic|Digest|Negotiate|ApiKey)(\s{1,3}|%20|\+)([\w.~+/=:-]{8,4000})/gi,
    replacement: '$1$2<credentials>',
    secret: 3,
    reason: 'HTTP authorization values in headers and reprs',
  },
  {
    name: 'authorization-header',
    pattern:
      /\b((?:proxy-)?authorization|x-[\w-]{0,40}(?:token|key|secret|signature))(\\?["']?\s{0,3}[:=,]\s{0,3}(?:b(?=\\?["']))?\\?["']?)(?!<)([^\s"'\\,;}\])]{4,4000}(?:\s(?!<)[\w.~+/=:-]{8,4000})?)/gi,
    replacement: '$1$2<credentials>',
    secret: 3,
    reason: 'header names in dicts, tuples and raw requests',
  },
  {
    name: 'cookie',
    pattern: /\b((?:set-)?cookie)(\\?["']?\s{0,3}[:=,]\s{0,3}b?\\?["']?)([^"'\n\\}\])]{3,4000})/gi,
    replacement: '$1$2<cookie>',
    secret: null,
    reason: 'a session for whoever reads it',
  },
  {
    name: 'url-credentials',
    pattern: /\b([a-z][a-z0-9+.-]{1,30}:\/\/)([^\s/?#'"<>@:]{0,200}):([^\s/?#'"<>]{1,300})@/gi,
    replacement: '$1<credentials>@',
    secret: 3,
    reason:
      'redis://, amqp://, postgres://, https://: user and password before the host; the last @ counts, a password may hold one',
  },
  {
    name: 'url-user',
    pattern: /\b([a-z][a-z0-9+.-]{1,30}:\/\/)([^\s/?#'"<>@]{8,200})@/gi,
    replacement: '$1<credentials>@',
    secret: 2,
    reason: 'a token in the place of the user (https://TOKEN@host, Sentry DSN)',
  },
  {
    name: 'signed-parameter',
    pattern:
      /([?&;](?:x-amz-(?:signature|credential|security-token)|x-goog-(?:signature|credential)|awsaccesskeyid|signature|sig|se|sv|sp|token|access_token|refresh_token|id_token|auth|auth_token|api_?key|key|apikey|code|state|password|passwd|secret|client_secret|session|sessionid|ticket|jwt|oauth_\w{1,20})=)([^\s&#'"<>\\)]{1,2000})/gi,
    replacement: '$1<secret>',
    secret: 2,
    reason: 'signed URLs and tokens in query strings',
  },
  {
    name: 'secret-pair-quoted',
    pattern: new RegExp(
      String.raw`\b(${SECRET_KEY})(\\{0,3}["']?\s{0,3}(?:[:=]|=>|,)\s{0,3}b?)(\\{0,3}["'])((?:(?!\3)[^\n]){1,2000}?)(?=\3|$)`,
      'gi',
    ),
    replacement: '$1$2$3<secret>',
    secret: 4,
    reason: '{\'password\': \'x\'}, password="x", ("api_key", "x"), JSON inside a repr',
  },
  {
    name: 'secret-pair-bare',
    pattern: new RegExp(
      String.raw`\b(${SECRET_KEY})(\s{0,2}[:=]\s{0,3})(?!["'\\<]|None\b|null\b|True\b|False\b|str\b|\w+\()([^\s"'\\,;&)}\]<>]{3,2000})`,
      'gi',
    ),
    replacement: '$1$2<secret>',
    secret: 3,
    reason: 'password=x, token: x without quotes; not `token: str`, `secret=None`, `password=get()`',
  },
  {
    name: 'account',
    pattern: /\bacct:[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){0,6}/gi,
    replacement: '<user>',
    secret: null,
    reason: 'webfinger user ids, as h logs them',
  },
  {
    name: 'email',
    // The local part is bounded and looked back from its start: a free-running prefix before @ is quadratic on long words.
    pattern: /(?<![\w.+-])[\w.+-]{1,64}(?:@|%40)[\w-]{1,63}(?:\.[\w-]{1,63}){1,6}/g,
    replacement: '<email>',
    secret: null,
    reason: 'addresses of people',
  },
  {
    name: 'aws-secret',
    pattern:
      /(?<![\w/+=-])(?=[\w/+]{0,39}[A-Z])(?=[\w/+]{0,39}[a-z])(?=[\w/+]{0,39}\d)(?=[\w]{0,39}[/+])[A-Za-z0-9/+]{40}(?![\w/+=])/g,
    replacement: '<secret>',
    secret: 0,
    reason: '40 characters of base64 that hold a / or +: an AWS secret key, not a git hash or a path of words',
  },
  {
    name: 'iban',
    pattern: /\b[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){3,7}(?: ?[A-Z0-9]{1,3})?\b/g,
    replacement: '<iban>',
    secret: null,
    reason: 'bank accounts',
  },
];

/** 13 to 19 digits, perhaps in groups, that pass the Luhn check: a payment card, not an id. */
const CARD = /(?<![\w.-])\d(?:[ -]?\d){12,18}(?![\w-]|\.\d)/g;

/** Values that would mask half of the log if they were masked everywhere. */
const TOO_COMMON =
  /^(?:\W*|\d{1,7}|true|false|none|null|undefined|password|passwd|secret|token|guest|root|admin|postgres|redis|localhost|default|string|bearer|basic|\[?filtered\]?|redacted|x{2,}|\*+|value|error|failed|invalid|required|missing|expired)$/i;
const MIN_SECRET = 6;

export interface Redactor {
  /** Masks one text. */
  redact(text: string): Redacted;
}

/** @param texts everything the run will ever show: what is recognised in one of them is masked in all */
export function createRedactor(texts: Iterable<string>): Redactor {
  const learnt = new Set<string>();
  for (const text of texts) {
    for (const { pattern, secret } of REDACTIONS) {
      if (secret === null) continue;
      for (const match of text.matchAll(pattern)) {
        const value = (match[secret] ?? '').replace(/\\+$/, '');
        if (value.length >= MIN_SECRET && !TOO_COMMON.test(value) && !value.startsWith('<')) learnt.add(value);
      }
    }
  }
  // Longest first: a secret that contains another one is masked whole.
  const literals = [...learnt].toSorted((a, b) => b.length - a.length || (a < b ? -1 : 1));
  return { redact: (text) => mask(text, literals) };
}

function mask(text: string, literals: readonly string[]): Redacted {
  let masked = text;
  for (const { pattern, replacement } of REDACTIONS) masked = masked.replace(pattern, replacement);
  masked = masked.replace(CARD, (digits) => (isCard(digits) ? '<card>' : digits));
  for (const literal of literals) {
    if (masked.includes(literal)) masked = masked.replaceAll(literal, '<secret>');
  }
  return masked as Redacted;
}

function isCard(digits: string): boolean {
  const bare = digits.replace(/\D/g, '');
  if (/^0|^(\d)\1+$/.test(bare)) return false;
  let sum = 0;
  for (let index = 0; index < bare.length; index++) {
    const digit = Number(bare[bare.length - 1 - index]);
    const doubled = index % 2 === 1 ? digit * 2 : digit;
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return sum % 10 === 0;
}

/**
 * Redacts the failures of one run together.
 * @param environmentOf name of the environment a sender or program belongs to; null = none is configured for it
 */
export function redactFailures(
  raw: readonly RawFailure[],
  environmentOf: (source: string, program: string) => string | null,
): { failures: TaskFailure[]; redactor: Redactor } {
  const redactor = createRedactor(raw.flatMap(textsOf));
  const r = (text: string): Redacted => redactor.redact(text);
  const failures = raw.map((failure): TaskFailure => {
    const message = r(failure.message);
    const exceptions = (failure.traceback?.exceptions ?? []).map(
      ({ type, message: text, frames, link, group }): TaskException => ({
        type: r(type),
        message: r(text),
        frames: frames.map((frame) => ({
          file: r(frame.file),
          line: frame.line,
          function: r(frame.function),
          source: frame.source === null ? null : r(frame.source),
          own: isOwnCode(frame.file),
        })),
        link,
        group: group.map(r),
      }),
    );
    return {
      taskId: failure.taskId,
      task: failure.task === null ? null : r(failure.task),
      kind: failure.kind,
      exception: r(failure.exception),
      message,
      template: (VERBATIM.has(failure.kind) ? verbatim(message) : templateOf(message)) as Redacted,
      retries: failure.retries,
      attempts: failure.attempts.map(({ at, delay, exception, reason }) => ({
        at,
        delay,
        exception: exception === null ? null : r(exception),
        reason: r(reason),
      })),
      softLimit: failure.softLimit,
      deliveries: failure.deliveries,
      runSeconds: failure.runSeconds,
      args: failure.args === null ? null : r(failure.args),
      related: failure.related === null ? null : r(failure.related),
      at: failure.at,
      eventId: failure.eventId,
      environment: environmentOf(failure.source, failure.program),
      host: r(failure.source),
      program: r(failure.program),
      worker: r(failure.worker),
      process: failure.process === null ? null : r(failure.process),
      traceback: failure.traceback === null ? 'none' : failure.traceback.state,
      tracebackNote: failure.traceback?.why ?? null,
      exceptions,
      candidates: failure.candidates.map(({ task, id }) => r(`${task}[${id}]`)),
    };
  });
  return { failures, redactor };
}

/** Kinds whose text is the worker's own, without a variable part but the pool's job number: signal and limit are the cause. */
const VERBATIM: ReadonlySet<TaskFailure['kind']> = new Set(['worker-lost', 'time-limit', 'unregistered']);

function verbatim(message: string): string {
  return message.replace(/:? ?\bJob: \d+\.?$/, '').slice(0, 200);
}

function textsOf(failure: RawFailure): string[] {
  return [
    failure.message,
    failure.task ?? '',
    failure.args ?? '',
    ...failure.attempts.map(({ reason }) => reason),
    ...(failure.traceback?.exceptions ?? []).flatMap(({ message, frames }) => [
      message,
      ...frames.map(({ source }) => source ?? ''),
    ]),
  ];
}
