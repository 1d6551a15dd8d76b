/** Secrets that are known by their own form, or by the place they stand in. */
import { CUT, type Redaction } from './redaction.ts';
import { tokenNeeds, tokenPattern } from './service-tokens.ts';

export const CREDENTIALS: readonly Redaction[] = [
  {
    name: 'private-key',
    needs: /PRIVATE KEY/,
    pattern:
      /-----BEGIN [A-Z ]{0,40}PRIVATE KEY(?: BLOCK)?-----(?:(?!-----END )[\s\S])*(?:-----END [A-Z ]{0,60}-{0,5})?|(?<=^|[^\w+/=\\]|\\.)(?<![\w+/=]{16}(?:\s|\\n){1,3})(?:[\w+/=]{16,}(?:\s|\\n){1,3})+-----END [A-Z ]{0,40}PRIVATE KEY(?: BLOCK)?-----/g,
    replacement: '<private-key>',
    secret: 0,
    reason: 'PEM blocks span lines; one that is cut has no end, or no beginning; each of its lines is learnt',
  },
  {
    name: 'jwt',
    needs: /eyJ/,
    pattern: new RegExp(
      String.raw`\b(?=eyJ)(?<!\beyJ[\w-]{8,400}-)eyJ[\w-]{8,}(?:\.[\w-]{4,}(?:\.[\w-]*)?|\.?${CUT})|\beyJ[\w-]{0,7}${CUT}`,
      'g',
    ),
    replacement: '<jwt>',
    secret: 0,
    reason: 'the payload of a JSON Web Token is readable by anybody',
  },
  {
    name: 'webhook',
    needs: /https?:/i,
    pattern:
      /\bhttps?:\/\/(?:hooks\.slack(?:-gov)?\.com\/(?:services|workflows|triggers)|(?:\w{1,20}\.)?discord(?:app)?\.com\/api\/(?:v\d{1,2}\/)?webhooks|[\w.-]{1,100}\.webhook\.office\.com|outlook\.office(?:365)?\.com\/webhook|[\w.-]{1,150}\.(?:logic\.azure|api\.powerplatform)\.com(?::\d{1,5})?|chat\.googleapis\.com\/v1\/spaces)\/[^\s'"\\)>,]+/gi,
    replacement: '<webhook-url>',
    secret: 0,
    reason: 'whoever has the address may post',
  },
  {
    name: 'webhook-path',
    needs: /\/(?:services|triggers|webhooks|workflows)\//,
    pattern:
      /(?<![\w.-])\/(?:(?:services|workflows|triggers)\/T\w{3,20}\/\w{3,20}|api\/(?:v\d{1,2}\/)?webhooks\/\d{5,25}|(?:\w{1,30}\/{1,2}){0,5}workflows\/\w{6,64}\/triggers)\/[^\s'"\\)>,]+/g,
    replacement: '<webhook-url>',
    secret: 0,
    reason: "urllib3 tells host and path apart: (host='hooks.slack.com'): … url: /services/T…/B…/…",
  },
  {
    name: 'service-token',
    needs: tokenNeeds(),
    pattern: tokenPattern(CUT),
    replacement: '<token>',
    secret: 0,
    reason: 'tokens of known services by their documented prefixes',
  },
  {
    name: 'authorization',
    needs: /bearer|basic|digest|negotiate|apikey/i,
    pattern: new RegExp(
      String.raw`\b([Bb]earer|BEARER|[Bb]asic|BASIC|[Dd]igest|[Nn]egotiate|[Aa]pi[Kk]ey)(\s{1,3}|%20|\+)(?![a-z]{1,20}(?![\w.~+/=:-])|[\w:]{1,40}=[\x22'])([\w.~+/=:-]{8,}|[\w.~+/=:-]{1,7}${CUT})`,
      'g',
    ),
    replacement: '$1$2<credentials>',
    secret: 3,
    reason: 'HTTP authorization values in headers and reprs; not `Basic authentication failed`',
  },
  {
    name: 'authorization-header',
    needs: /authorization|x-|-token/i,
    pattern:
      /\b((?:proxy-)?authorization|x-[\w-]{0,40}(?:token|key|secret|signature)(?:-\d{1,3})?|(?:private|job|deploy)-token)(\\?["']?\s{0,3}[:=,]\s{0,3}(?:b(?=\\?["']))?\\?["']?)(?!<|failed|denied|required|missing|invalid)([^\s"'\\,;}\])]{4,}(?:\s(?!<)[\w.~+/=:-]{3,})?)/gi,
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
    name: 'cookie-dict',
    needs: /cookie/i,
    pattern: /(\b(?:\w{0,30}_)?cookies?["']?\s{0,3}[:=]\s{0,3}\{)(?!<)(\s{0,3}["'][^}\n]{1,4000})/gi,
    replacement: '$1<cookie>',
    secret: 2,
    reason: "cookies={'sid': 'x'} of requests, whatever they are called",
  },
  {
    name: 'cookie-jar',
    needs: /<Cookie /,
    pattern: /(<Cookie [^\s=>]{1,100}=)([^\s>]+)(?= for |$)/g,
    replacement: '$1<cookie>',
    secret: 2,
    reason: 'requests prints its jar so: <Cookie sid=x for example.org/>',
  },
  {
    name: 'signature',
    needs: /signature|hmac/i,
    pattern:
      /\b([\w-]{0,20}(?:signature|hmac)["']?\s{0,3}[:=]\s{0,3}[bu]?["']?)((?=[\w+/-]{0,200}\d)[\w+/-]{8,}={0,2})/gi,
    replacement: '$1<secret>',
    secret: 2,
    reason: 'of signed requests: Signature=fe5f80f77d5f; words have no digits',
  },
  {
    name: 'url-credentials',
    needs: /:\/\//,
    pattern: new RegExp(
      String.raw`\b([a-z][a-z0-9+.-]{1,30}:\/\/)([^\s/?#'"<>@:]{0,200}):(?!\d{1,5}(?:[/?#,;)\]}'"\s]|${CUT}))([^\s/?#'"<>]{1,500}(?=@)|[^\s'"<>@]{1,120}(?:(?=@)|${CUT})|[^\s/?#'"<>@]{1,500}${CUT})@?`,
      'gi',
    ),
    replacement: '$1<credentials>@',
    secret: 3,
    reason:
      'redis://, amqp://, postgres://, https://: user and password before the host; the last @ counts, a password may hold one',
  },
  {
    name: 'url-credentials-encoded',
    needs: /%3A%2F%2F/i,
    pattern: new RegExp(
      String.raw`\b([a-z][a-z0-9+.-]{1,30}%3A%2F%2F)((?:[\w.~-]|%(?!3A|2F|40)[0-9A-F]{2}){0,200})%3A(?!\d{1,5}(?:%|${CUT}))((?:[\w.~!*-]|%(?!40)[0-9A-F]{2}){3,300})(?:%40|${CUT})`,
      'gi',
    ),
    replacement: '$1<credentials>@',
    secret: 3,
    reason: 'such an address as a parameter of another: broker=amqp%3A%2F%2Fu%3Ax%40mq',
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
];

/** Known by their form alone, so they come last: what stands before them may say more. */
export const BARE_CREDENTIALS: readonly Redaction[] = [
  {
    name: 'aws-secret',
    needs: /[/+]/,
    pattern:
      /(?<![\w/+=-])(?=[\w/+]{0,39}[A-Z])(?=[\w/+]{0,39}[a-z])(?=[\w/+]{0,39}\d)(?=[\w]{0,39}[/+])[A-Za-z0-9/+]{40}(?![\w/+=])/g,
    replacement: '<secret>',
    secret: 0,
    reason: '40 characters of base64 that hold a / or +: an AWS secret key, not a git hash or a path of words',
  },
];
