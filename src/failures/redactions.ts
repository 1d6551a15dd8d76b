/**
 * What is masked, in which order, and why: the first layer of the redaction (redactor.ts).
 *
 * A quantifier that something must follow is bounded, or starts at an edge, so that no text makes a row slow. A log may cut a
 * text anywhere (`CUT`): what is recognised by its end is recognised without it there.
 */
import { tokenPattern } from './service-tokens.ts';

export interface Redaction {
  readonly name: string;
  /** Found fast in whatever `pattern` matches; most texts hold nothing of the kind. */
  readonly needs: RegExp;
  readonly pattern: RegExp;
  /** What stands in its place; `$1` keeps what must stay readable (the key, the scheme, the host). */
  readonly replacement: string;
  /** Group that holds the secret itself, to be masked everywhere else; 0 = the whole match, null = nothing to learn. */
  readonly secret: number | null;
  readonly reason: string;
}

/** End of the text, or Celery's own mark of what it cut (`args:('abc...',)`). */
const CUT = String.raw`(?=\.{3}|…|$)`;

/** Words in a key that make its value a secret: `password`, `db_passwd`, `X-Api-Key`, `client_secret`, `refreshToken`. */
const WORDS = String.raw`passw(?:or)?ds?|passwd|passphrases?|pwd|(?<![a-z])pass(?==|\\{0,3}["'])|secrets?|tokens?|api[_-]?keys?|apikey|access[_-]?key|account[_-]?key|shared[_-]?access[_-]?\w{1,20}|private[_-]?key|signing[_-]?key|encryption[_-]?key|credentials?|authorization|auth[_-]?key|session[_-]?(?:id|key)|sessionid|csrf\w{0,10}|otp|pin[_-]?code|ssn`;
/** `SECRET_KEY`, `password_hash`, `password2`; not `token_type`, `token_count`. */
const AFTER = String.raw`(?:[_-]?(?:key|value|hash|base|confirm\w{0,8}|new|old|\d{1,3})(?![a-z])){0,3}`;
const SECRET_KEY = String.raw`[\w.-]{0,40}?(?:${WORDS})${AFTER}`;
/** A quoted value, also without its closing one. @param group that holds its quote */
const quoted = (group: number): string => `((?:\\\\[\\s\\S]|(?!\\${group})[^\\\\])+)`;

/** What every one of the words holds. */
const KEY_WORD = /pass|pwd|secret|token|key|credential|authorization|session|csrf|otp|pin|ssn|shared/i;

/** Words that stand where a value would: types in signatures, what is not set. */
const NO_VALUE = String.raw`(?:None|null|[Tt]rue|[Ff]alse|str|bytes|int|bool|float|Any|string|Optional|Union)\b|\w+\(`;

export const REDACTIONS: readonly Redaction[] = [
  {
    name: 'private-key',
    needs: /PRIVATE KEY/,
    pattern:
      /-----BEGIN [A-Z ]{0,40}PRIVATE KEY(?: BLOCK)?-----(?:(?!-----END )[\s\S])*(?:-----END [A-Z ]{0,60}-{0,5})?|(?<![\w+/=-])(?:[\w+/=]{16,76}(?:\s|\\n){1,3}){1,100}-----END [A-Z ]{0,40}PRIVATE KEY(?: BLOCK)?-----/g,
    replacement: '<private-key>',
    secret: 0,
    reason: 'PEM blocks span lines; one that is cut has no end, or no beginning; each of its lines is learnt',
  },
  {
    name: 'jwt',
    needs: /eyJ/,
    pattern: new RegExp(String.raw`\beyJ[\w-]{8,}(?:\.[\w-]{4,}(?:\.[\w-]*)?|\.?${CUT})|\beyJ[\w-]{0,7}${CUT}`, 'g'),
    replacement: '<jwt>',
    secret: 0,
    reason: 'the payload of a JSON Web Token is readable by anybody',
  },
  {
    name: 'webhook',
    needs: /https:/i,
    pattern:
      /\bhttps:\/\/(?:hooks\.slack\.com\/(?:services|workflows|triggers)|(?:\w+\.)?discord(?:app)?\.com\/api\/webhooks|[\w.-]{1,100}\.webhook\.office\.com)\/[^\s'"\\)>,]+/gi,
    replacement: '<webhook-url>',
    secret: 0,
    reason: 'whoever has the address may post',
  },
  {
    name: 'service-token',
    needs: /[_.:-]|[A-Z]{2}|dapi/,
    pattern: tokenPattern(CUT),
    replacement: '<token>',
    secret: 0,
    reason: 'tokens of known services by their documented prefixes',
  },
  {
    name: 'authorization',
    needs: /bearer|basic|digest|negotiate|apikey/i,
    pattern: new RegExp(
      String.raw`\b([Bb]earer|BEARER|[Bb]asic|BASIC|[Dd]igest|[Nn]egotiate|[Aa]pi[Kk]ey)(\s{1,3}|%20|\+)(?![a-z]{1,20}(?![\w.~+/=:-]))([\w.~+/=:-]{8,}|[\w.~+/=:-]{1,7}${CUT})`,
      'g',
    ),
    replacement: '$1$2<credentials>',
    secret: 3,
    reason: 'HTTP authorization values in headers and reprs; not `Basic authentication failed`',
  },
  {
    name: 'authorization-header',
    needs: /authorization|x-/i,
    pattern:
      /\b((?:proxy-)?authorization|x-[\w-]{0,40}(?:token|key|secret|signature))(\\?["']?\s{0,3}[:=,]\s{0,3}(?:b(?=\\?["']))?\\?["']?)(?!<|failed|denied|required|missing|invalid)([^\s"'\\,;}\])]{4,}(?:\s(?!<)[\w.~+/=:-]{3,})?)/gi,
    replacement: '$1$2<credentials>',
    secret: 3,
    reason: 'header names in dicts, tuples and raw requests',
  },
  {
    name: 'cookie',
    needs: /cookie/i,
    pattern:
      /\b((?:set-)?cookie)((?:\\?["']?\s{0,3}[:=]|\\?["'],)\s{0,3}b?\\?["']?)([^"'\n\\}\])=]{1,200}=[^"'\n\\}\])]*)/gi,
    replacement: '$1$2<cookie>',
    secret: 3,
    reason: 'a session for whoever reads it',
  },
  {
    name: 'url-credentials',
    needs: /:\/\//,
    pattern: new RegExp(
      String.raw`\b([a-z][a-z0-9+.-]{1,30}:\/\/)([^\s/?#'"<>@:]{0,200}):(?!\d{1,5}(?:[/?#,;)\]}'"\s]|${CUT}))([^\s/?#'"<>]{1,1000}(?=@)|[^\s'"<>@]{1,1000}(?=@)|[^\s'"<>@]{1,1000}${CUT})@?`,
      'gi',
    ),
    replacement: '$1<credentials>@',
    secret: 3,
    reason:
      'redis://, amqp://, postgres://, https://: user and password before the host; the last @ counts, a password may hold one',
  },
  {
    name: 'url-user',
    needs: /:\/\//,
    pattern: /\b([a-z][a-z0-9+.-]{1,30}:\/\/)([^\s/?#'"<>@]{8,200})@/gi,
    replacement: '$1<credentials>@',
    secret: 2,
    reason: 'a token in the place of the user (https://TOKEN@host, Sentry DSN)',
  },
  {
    name: 'signed-parameter',
    needs: /[?&;]/,
    pattern:
      /([?&;](?:x-amz-(?:signature|credential|security-token)|x-goog-(?:signature|credential)|awsaccesskeyid|signature|sig|se|sv|sp|token|access_token|refresh_token|id_token|auth|auth_token|api_?key|key|apikey|code|state|password|passwd|secret|client_secret|session|sessionid|ticket|jwt|oauth_\w{1,20})=)([^\s&#'"<>\\)]+)/gi,
    replacement: '$1<secret>',
    secret: 2,
    reason: 'signed URLs and tokens in query strings',
  },
  {
    name: 'secret-pair-quoted',
    needs: KEY_WORD,
    pattern: new RegExp(
      String.raw`\b(${SECRET_KEY})(["']?\s{0,3}(?:=>|[:=])\s{0,3}[bru]{0,2})(["'])${quoted(3)}`,
      'gi',
    ),
    replacement: '$1$2$3<secret>',
    secret: 4,
    reason: "{'password': 'x'}, password=\"x\"; the log may cut it before the closing quote",
  },
  {
    name: 'secret-pair-escaped',
    needs: KEY_WORD,
    pattern: new RegExp(
      String.raw`\b(${SECRET_KEY})(\\{1,3}["']\s{0,3}[:=]\s{0,3})(\\{1,3}["'])((?:(?!\3)(?:\\{3}["']|[\s\S]))+)`,
      'gi',
    ),
    replacement: '$1$2$3<secret>',
    secret: 4,
    reason: String.raw`JSON inside a repr: b'{\"client_secret\": \"x\"}'`,
  },
  {
    name: 'secret-pair-tuple',
    needs: KEY_WORD,
    pattern: new RegExp(String.raw`([(\[]\s?[bu]?["'])(${SECRET_KEY})(["'],\s?[bu]?)(["'])(?!<)${quoted(4)}`, 'gi'),
    replacement: '$1$2$3$4<secret>',
    secret: 5,
    reason:
      "('access_token', 'x') of forms and headers; not the words of a list in a sentence: 'token', 'user' missing",
  },
  {
    name: 'secret-list',
    needs: KEY_WORD,
    pattern: new RegExp(String.raw`\b(${SECRET_KEY})(["']?\s{0,3}[:=]\s{0,3}[[({])(["'][^\])}]*)`, 'gi'),
    replacement: '$1$2<secret>',
    secret: null,
    reason: "{'tokens': ['x', 'y']}, credentials=('user', 'x')",
  },
  {
    name: 'secret-pair-bare',
    needs: KEY_WORD,
    pattern: new RegExp(
      String.raw`\b(${SECRET_KEY})(\s{0,2}[:=]\s{0,3})(?!["'\\<[{(]|${NO_VALUE}|(?<=(?:tokens?|credentials?|authorization|csrf\w{0,10}|secrets?):\s{1,3})[a-z]{1,15}(?![\w.~+/=-]))((?:[^\s"'\\,;&)}\]<>]|[,;&](?=[^\s=:,;&"'\\)}\]]{1,100}(?:\s|$))){3,}|[^\s"'\\,;&)}\]<>]{1,2}${CUT})`,
      'gi',
    ),
    replacement: '$1$2<secret>',
    secret: 3,
    reason: 'password=x, token: x without quotes; not `token: str`, `secret=None`, `password=get()`, `token: expired`',
  },
  {
    name: 'secret-flag',
    needs: /-\w/,
    pattern:
      /((?<![\w-])--?(?:[a-z]{1,20}-){0,3}(?:password|passwd|passphrase|token|secret|api-?key|access-?key)(?:["'],)?\s{1,3}["']?)([^\s"'<-][^\s"']{2,})/gi,
    replacement: '$1<secret>',
    secret: 2,
    reason: 'command lines: --password x, ["--token", "x"]',
  },
  {
    name: 'login-flag',
    needs: /-u/,
    pattern: /((?<![\w-])(?:-u|--user)(?:["'],)?[\s=]{1,3}["']?[^\s:'"<]{1,100}:)([^\s'"<]+)/g,
    replacement: '$1<secret>',
    secret: 2,
    reason: 'curl -u user:x',
  },
  {
    name: 'login-pair',
    needs: /auth=/i,
    pattern: new RegExp(String.raw`(\bauth=\(\s?["'][^"']{0,100}["'],\s?)(["'])(?!<)${quoted(2)}`, 'gi'),
    replacement: '$1$2<secret>',
    secret: 3,
    reason: "requests.get(url, auth=('user', 'x'))",
  },
  {
    name: 'sql-password',
    needs: /password|identified/i,
    pattern: new RegExp(String.raw`(\b(?:identified by|password)\s{1,3})(["'])(?!<)${quoted(2)}`, 'gi'),
    replacement: '$1$2<secret>',
    secret: 3,
    reason: "CREATE USER h PASSWORD 'x', IDENTIFIED BY 'x'",
  },
  {
    name: 'secret-element',
    needs: /<\//,
    pattern: new RegExp(String.raw`(<(?:\w{1,20}:)?(?:${SECRET_KEY})>)([^<]+)(?=</)`, 'gi'),
    replacement: '$1<secret>',
    secret: 2,
    reason: '<password>x</password> in XML bodies',
  },
  {
    name: 'account',
    needs: /acct:/i,
    pattern: /\bacct:[\w.+-]{1,64}(?:@[\w-]{1,63}(?:\.[\w-]{1,63}){0,6})?/gi,
    replacement: '<user>',
    secret: null,
    reason: 'webfinger user ids, as h logs them',
  },
  {
    name: 'email',
    needs: /@|%40/,
    // The local part is bounded and looked back from its start: a free-running prefix before @ is quadratic on long words.
    pattern: new RegExp(
      String.raw`(?<![\p{L}\p{N}_.+-])(?!(?:git|celery)@)[\p{L}\p{N}_.+-]{1,64}(?:@|%40)(?:[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,6}|[\p{L}\p{N}-]{0,63}${CUT})`,
      'gu',
    ),
    replacement: '<email>',
    secret: null,
    reason: 'addresses of people; not git@github.com, not celery@host, the name of a worker',
  },
  {
    name: 'aws-secret',
    needs: /[/+]/,
    pattern:
      /(?<![\w/+=-])(?=[\w/+]{0,39}[A-Z])(?=[\w/+]{0,39}[a-z])(?=[\w/+]{0,39}\d)(?=[\w]{0,39}[/+])[A-Za-z0-9/+]{40}(?![\w/+=])/g,
    replacement: '<secret>',
    secret: 0,
    reason: '40 characters of base64 that hold a / or +: an AWS secret key, not a git hash or a path of words',
  },
  {
    name: 'iban',
    needs: /[A-Z]{2}\d{2}/,
    pattern: /\b[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){3,7}(?: ?[A-Z0-9]{1,3})?\b/g,
    replacement: '<iban>',
    secret: null,
    reason: 'bank accounts',
  },
  {
    name: 'phone',
    needs: /\+/,
    pattern: /(?<![\w.:+-])\+(?=(?:\D{0,2}\d){9,15}(?!\d))\d{1,3}[ .-]?\(?\d{1,4}\)?(?:[ .-]?\d{2,4}){2,4}(?![\w-])/g,
    replacement: '<phone>',
    secret: null,
    reason: 'telephone numbers as they are written across borders, +44 20 7946 0018; not an offset like +0200',
  },
  {
    name: 'social-security-number',
    needs: /-\d{2}-/,
    pattern: /(?<![\w-])(?!000|666|9\d\d)\d{3}-(?!00)\d{2}-(?!0000)\d{4}(?![\w-])/g,
    replacement: '<ssn>',
    secret: null,
    reason: 'written with dashes only: nine digits alone are any number',
  },
];

/** Masked on request: they say which machine it was, and whose. */
export const ADDRESSES: RegExp =
  /(?<![\w.:])(?:(?:\d{1,3}\.){3}\d{1,3}|(?:[0-9a-f]{1,4}:){7}[0-9a-f]{1,4}|(?:[0-9a-f]{1,4}:){1,6}:(?:[0-9a-f]{1,4}(?::[0-9a-f]{1,4}){0,5})?)(?![\w.]*\d)(?!\w)/gi;
