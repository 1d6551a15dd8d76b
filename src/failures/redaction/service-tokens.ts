/**
 * Tokens of known services, by the prefixes that their makers document: those that a maintained rule set knows
 * (known-tokens.ts), and those read here with more care.
 */
import { TOKEN_BEGINNINGS } from './known-tokens.ts';

interface ServiceToken {
  readonly service: string;
  /** Nothing else starts like it: what is left of a token that was cut is known by it. */
  readonly prefix: string;
  readonly body: string;
  /** Words start so too (`npm_config`, `ASIA`): what is left of a token has a digit at least. */
  readonly common?: true;
}

export const SERVICE_TOKENS: readonly ServiceToken[] = [
  { service: 'GitHub', prefix: 'gh[pousr]_', body: '[A-Za-z0-9]{20,}' },
  { service: 'GitHub, fine-grained', prefix: 'github_pat_', body: String.raw`\w{20,}` },
  { service: 'GitLab', prefix: 'gl(?:pat|ptt|dt|rt|cbt)-', body: String.raw`[\w-]{16,}` },
  { service: 'Slack', prefix: 'xox[abeoprs]-', body: String.raw`[\w-]{8,}` },
  { service: 'Slack, app level', prefix: 'xapp-', body: String.raw`[\w-]{8,}` },
  { service: 'Anthropic and OpenAI', prefix: 'sk-(?:ant|proj|svcacct)-', body: String.raw`[\w-]{16,}` },
  { service: 'Stripe', prefix: '[srp]k_(?:live|test)_', body: String.raw`\w{8,}` },
  { service: 'Stripe webhooks', prefix: 'whsec_', body: String.raw`[\w+/=-]{16,}` },
  { service: 'AWS', prefix: '(?:AKIA|ASIA|AGPA|AROA|AIDA)', body: '[A-Z0-9]{12,}', common: true },
  { service: 'Google API', prefix: 'AIza', body: String.raw`[\w-]{30,}` },
  { service: 'Google OAuth', prefix: String.raw`(?:ya29\.|GOCSPX-)`, body: String.raw`[\w-]{20,}` },
  { service: 'SendGrid', prefix: String.raw`SG\.`, body: String.raw`[\w-]{16,64}\.[\w-]{16,}` },
  { service: 'npm', prefix: 'npm_', body: '[A-Za-z0-9]{30,}', common: true },
  { service: 'PyPI', prefix: 'pypi-', body: String.raw`[\w-]{16,}`, common: true },
  { service: 'DigitalOcean', prefix: 'do[oprt]_v1_', body: '[a-f0-9]{40,}' },
  { service: 'Hugging Face', prefix: 'hf_', body: '[A-Za-z0-9]{20,}', common: true },
  { service: 'Shopify', prefix: 'shp(?:at|ca|pa|ss)_', body: '[a-fA-F0-9]{20,}' },
  { service: 'Square', prefix: 'sq0(?:atp|csp)-', body: String.raw`[\w-]{16,}` },
  { service: 'New Relic', prefix: 'NRAK-', body: '[A-Z0-9]{20,}' },
  { service: 'Linear', prefix: 'lin_api_', body: String.raw`\w{20,}` },
  { service: 'Grafana', prefix: 'glsa_', body: String.raw`\w{20,}` },
  { service: 'Vault', prefix: String.raw`hv[bs]\.`, body: String.raw`[\w-]{20,}` },
  { service: '1Password', prefix: 'ops_eyJ', body: String.raw`[\w+/=-]{20,}` },
  { service: 'Sentry', prefix: 'sntry[su]_', body: String.raw`[\w+/=-]{20,}` },
  { service: 'Docker', prefix: 'dckr_pat_', body: String.raw`[\w-]{20,}` },
  { service: 'Groq', prefix: 'gsk_', body: '[A-Za-z0-9]{20,}' },
  { service: 'OpenRouter', prefix: 'sk-or-', body: String.raw`[\w-]{16,}` },
  { service: 'Replicate', prefix: 'r8_', body: '[A-Za-z0-9]{20,}', common: true },
  { service: 'Perplexity', prefix: 'pplx-', body: '[A-Za-z0-9]{20,}' },
  { service: 'Notion', prefix: 'ntn_', body: '[A-Za-z0-9]{20,}' },
  { service: 'Supabase', prefix: 'sbp_', body: '[a-f0-9]{20,}' },
  { service: 'Figma', prefix: 'figd_', body: String.raw`[\w-]{20,}` },
  { service: 'Postman', prefix: 'PMAK-', body: '[a-f0-9-]{20,}' },
  { service: 'Brevo', prefix: 'xkeysib-', body: String.raw`[\w-]{20,}` },
  { service: 'RubyGems', prefix: 'rubygems_', body: '[a-f0-9]{20,}' },
  { service: 'Doppler', prefix: String.raw`dp\.(?:pt|st|ct|sa)\.`, body: String.raw`[\w.-]{20,}` },
  { service: 'Buildkite', prefix: 'bkua_', body: '[a-z0-9]{20,}' },
  { service: 'CircleCI', prefix: 'CCIPAT_', body: String.raw`\w{20,}` },
  { service: 'Netlify', prefix: 'nfp_', body: String.raw`\w{20,}` },
  { service: 'age', prefix: 'AGE-SECRET-KEY-1', body: '[A-Z0-9]{20,}' },
  { service: 'Atlassian', prefix: '(?:AT[ABC]TT3|ATBB)', body: String.raw`[\w=-]{20,}` },
  { service: 'LangSmith', prefix: '(?:lsv2_(?:pt|sk)_|ls__)', body: '[a-f0-9]{20,}', common: true },
  { service: 'Fireworks', prefix: 'fw_', body: '(?=[A-Za-z]{0,30}\\d)[A-Za-z0-9]{16,}', common: true },
  { service: 'Voyage', prefix: 'pa-', body: String.raw`(?=[\w-]{0,30}\d)(?=[\w-]{0,30}[A-Z])[\w-]{30,}`, common: true },
  { service: 'Cerebras', prefix: 'csk-', body: '(?=[a-z]{0,30}\\d)[a-z0-9]{24,}', common: true },
  { service: 'Neon', prefix: 'napi_', body: '(?=[a-z]{0,40}\\d)[a-z0-9]{24,}', common: true },
  { service: 'Brevo, SMTP', prefix: 'xsmtpsib-', body: String.raw`[\w-]{20,}` },
  { service: 'HubSpot', prefix: 'pat-(?:na|eu|ap)\\d-', body: '[a-f0-9-]{20,}' },
  { service: 'Plaid', prefix: 'access-(?:sandbox|development|production)-', body: '[a-f0-9-]{20,}', common: true },
  { service: 'Razorpay', prefix: 'rzp_(?:live|test)_', body: '[A-Za-z0-9]{10,}' },
  { service: 'Sonar', prefix: 'sq[uap]_', body: '(?=[a-f]{0,20}\\d)[a-z0-9]{20,}', common: true },
  { service: 'New Relic, other keys', prefix: 'NR(?:JS|II|AL|RA|BR|SP)-', body: String.raw`[\w-]{16,}` },
  { service: 'Honeycomb', prefix: 'hc[abx][ilm][ck]_', body: '[A-Za-z0-9]{16,}' },
  { service: 'Linear, OAuth', prefix: 'lin_oauth_', body: String.raw`\w{20,}` },
  { service: 'Amazon MWS', prefix: String.raw`amzn\.mws\.`, body: '[a-f0-9-]{20,}' },
  { service: 'Grafana, other keys', prefix: 'gl(?:c|sa)_', body: String.raw`[\w+/=-]{20,}` },
  { service: 'GitLab, other tokens', prefix: 'gl(?:wt|rtr|oas|imt|ft|soat|ffct|agent)-', body: String.raw`[\w-]{16,}` },
  { service: 'Tailscale', prefix: 'tskey-(?:auth|api|client|scim|webhook)-', body: String.raw`[\w-]{12,}` },
  { service: 'xAI', prefix: 'xai-', body: '[A-Za-z0-9]{24,}', common: true },
  { service: 'Tavily', prefix: 'tvly-', body: String.raw`[\w-]{16,}`, common: true },
  { service: 'NVIDIA', prefix: 'nvapi-', body: String.raw`[\w-]{20,}` },
  { service: 'PostHog', prefix: 'ph[cx]_', body: '(?=[A-Za-z]{0,30}\\d)[A-Za-z0-9]{24,}', common: true },
  { service: 'Render', prefix: 'rnd_', body: '(?=[A-Za-z]{0,30}\\d)[A-Za-z0-9]{20,}', common: true },
  { service: 'Supabase, API', prefix: 'sb_secret_', body: String.raw`[\w-]{16,}` },
  { service: 'Docker, organisations', prefix: 'dckr_oat_', body: String.raw`[\w-]{20,}` },
  { service: 'Slack, session', prefix: 'xox[cd]-', body: String.raw`[\w%+/-]{16,}` },
  {
    service: 'Notion, old form',
    prefix: 'secret_',
    body: '(?=[A-Za-z]{0,30}\\d)(?=[a-z0-9]{0,30}[A-Z])[A-Za-z0-9]{30,}',
    common: true,
  },
];

interface Shape {
  readonly service: string;
  /** What every one of them holds, as a regular expression: most texts hold nothing of the kind. */
  readonly holds: string;
  readonly form: string;
  /** What is left of one that was cut; absent where that reads like any other id. */
  readonly cut?: string;
}

/** Small letters and capitals or digits in turn: of the words that begin like a token none is written so. */
const MIXED = String.raw`(?=[A-Za-z]{0,60}\d|[A-Za-z]{0,60}[a-z][A-Z])`;

/** Without a prefix that is theirs alone: only the whole form tells. */
const SHAPES: readonly Shape[] = [
  {
    service: 'OpenAI, old form',
    holds: 'sk-',
    form: String.raw`sk-(?=[A-Za-z]{0,60}\d)[A-Za-z0-9]{16,}`,
    cut: `sk-${MIXED}[A-Za-z0-9]{8,}`,
  },
  { service: 'Facebook', holds: 'EAA', form: 'EAA[A-Za-z0-9]{40,}', cut: `EAA${MIXED}[A-Za-z0-9]{4,}` },
  {
    service: 'Mailgun',
    holds: 'key-',
    form: 'key-[a-f0-9]{32}',
    cut: String.raw`key-(?=[a-f]{0,20}\d)(?=\d{0,20}[a-f])[a-f0-9]{12,}`,
  },
  { service: 'Twilio', holds: 'SK[a-f0-9]', form: 'SK[a-f0-9]{32}', cut: 'SK[a-f0-9]{6,}' },
  {
    service: 'Databricks',
    holds: 'dapi',
    form: 'dapi[a-f0-9]{32}',
    cut: String.raw`dapi(?=[a-f]{0,20}\d)[a-f0-9]{4,}`,
  },
  { service: 'Mailchimp', holds: '-us\\d', form: String.raw`[a-f0-9]{32}-us\d{1,2}\b` },
  {
    service: 'Telegram bots',
    holds: ':AA',
    form: String.raw`(?:bot)?\d{8,10}:AA[\w-]{30,40}`,
    cut: String.raw`(?:bot)?\d{8,10}:AA[\w-]*`,
  },
  {
    service: 'Google OAuth, to refresh',
    holds: '1//0',
    form: String.raw`1//0[\w-]{30,}`,
    cut: String.raw`1//0[\w-]{2,}`,
  },
  {
    service: 'Resend',
    holds: 're_',
    form: 're_[A-Za-z0-9]{8}_[A-Za-z0-9]{20,}',
    cut: `re_${MIXED}[A-Za-z0-9]{4,8}(?:_[A-Za-z0-9]*)?`,
  },
  { service: 'Discord bots', holds: '[MNO][\\w-]{23}', form: String.raw`[MNO][\w-]{23,27}\.[\w-]{6}\.[\w-]{27,40}` },
  { service: 'ElevenLabs', holds: 'sk_', form: 'sk_(?=[a-f]{0,20}\\d)[a-f0-9]{32,}' },
  { service: 'Klaviyo', holds: 'pk_', form: 'pk_(?=[a-f]{0,20}\\d)[a-f0-9]{30,}' },
  { service: 'Firecrawl', holds: 'fc-', form: 'fc-(?=[a-f]{0,20}\\d)[a-f0-9]{24,}' },
  { service: 'Databricks, other keys', holds: 'd(?:kea|ose|sapi)', form: '(?:dkea|dose|doseb|dsapi)[a-f0-9]{28,}' },
  {
    service: 'LaunchDarkly',
    holds: '(?:sdk|api|mob)-',
    form: '(?:sdk|api|mob)-[a-f0-9]{8}-(?:[a-f0-9]{4}-){3}[a-f0-9]{12}',
  },
  {
    service: 'Airtable',
    holds: 'pat[A-Za-z0-9]{14}|key[A-Za-z0-9]{14}',
    form: String.raw`pat[A-Za-z0-9]{14}\.[a-f0-9]{24,}|key(?=[a-z]{0,14}\d)(?=[a-z0-9]{0,14}[A-Z])[A-Za-z0-9]{14}(?![A-Za-z0-9])`,
  },
  { service: 'Cloudflare, origin', holds: 'v1\\.0-', form: String.raw`v1\.0-[a-f0-9]{20,}(?:-[a-f0-9]{8,})?` },
  { service: 'crates.io', holds: 'cio', form: 'cio(?=[A-Za-z]{0,30}\\d)(?=[a-z0-9]{0,30}[A-Z])[A-Za-z0-9]{28,}' },
  { service: 'NuGet', holds: 'oy2', form: 'oy2(?=[a-z]{0,30}\\d)[a-z0-9]{40,}' },
  { service: 'Scaleway', holds: 'SCW', form: 'SCW(?=[A-Z]{0,16}\\d)[A-Z0-9]{17}' },
  { service: 'Adyen', holds: 'AQE', form: String.raw`AQE(?=[A-Za-z]{0,30}\d|[A-Za-z]{0,30}[a-z][A-Z])[\w+/=-]{30,}` },
  {
    service: 'Mandrill',
    holds: 'md-',
    form: String.raw`md-(?=[\w-]{0,21}[A-Z])(?:(?=[\w-]{0,21}\d)[\w-]{20,}|(?=[A-Z]{0,21}[a-z])\w{20,})`,
  },
  { service: 'Infisical', holds: 'st\\.', form: String.raw`st\.[a-f0-9]{20,}\.[a-f0-9]{20,}\.[a-f0-9]{20,}` },
  { service: 'Twitter, bearer', holds: 'A{18}', form: 'A{18,22}[A-Za-z0-9%]{30,}' },
  { service: 'Dropbox', holds: 'sl\\.', form: String.raw`sl\.(?:u\.)?(?=[\w-]{0,40}\d)(?=[\w-]{0,40}[A-Z])[\w-]{40,}` },
  { service: 'Terraform Cloud', holds: 'atlasv1', form: String.raw`[A-Za-z0-9]{14}\.atlasv1\.[\w-]{20,}` },
  { service: '1Password, secret key', holds: 'A3-', form: 'A3-[A-Z0-9]{6}-[A-Z0-9]{6,11}(?:-[A-Z0-9]{5}){3,4}' },
  { service: 'Infracost', holds: 'ico-', form: 'ico-(?=[A-Za-z]{0,30}\\d)[A-Za-z0-9]{24,}' },
  { service: 'MaxMind', holds: '_mmk', form: '[A-Za-z0-9]{6}_[A-Za-z0-9]{29}_mmk' },
  { service: 'OpenShift', holds: 'sha256~', form: String.raw`sha256~[\w-]{30,}` },
  { service: 'Harness', holds: '[ps]at\\.', form: String.raw`[ps]at\.[\w-]{22}\.[a-zA-Z0-9]{24}\.[a-zA-Z0-9]{20}` },
  {
    service: 'Azure AD',
    holds: '\\dQ~',
    form: String.raw`[\w~.]{3}\dQ~[\w~.-]{31,34}`,
    cut: String.raw`[\w~.]{3}\dQ~[\w~.-]*`,
  },
];

function prefixes(areCommon: boolean): string {
  return SERVICE_TOKENS.filter(({ common = false }) => common === areCommon)
    .map(({ prefix }) => prefix)
    .join('|');
}

/** What the rule set knows and no row above does. */
function otherBeginnings(): string {
  const read = new RegExp(`^(?:${SERVICE_TOKENS.map(({ prefix }) => prefix).join('|')})`);
  return TOKEN_BEGINNINGS.map(([prefix]) => prefix)
    .filter((prefix) => !read.test(prefix) && !SHAPES.some(({ form }) => form.startsWith(prefix)))
    .map((prefix) => prefix.replaceAll('.', String.raw`\.`))
    .join('|');
}

/** Behind a beginning that is known only by its letters: a run with a digit in it, or many letters of both cases; no words with dashes. */
const OTHER_BODY = String.raw`(?=[\w=+/-]{0,60}?(?=[A-Za-z]{0,20}\d)[A-Za-z0-9]{8}|[A-Za-z]{0,30}[a-z][A-Z][A-Za-z]{8})[\w=+/~-]{10,}(?:\.[\w=-]{1,200}){0,4}`;

/** Not inside a word, but behind what an escape leaves: `%3Dghp_…`, `\nghp_…`. */
const EDGE = String.raw`(?:(?<![A-Za-z0-9])|(?<=%[0-9A-Fa-f]{2}|\\[nrt]))`;

/** Found in whatever `tokenPattern` matches. */
export function tokenNeeds(): RegExp {
  return new RegExp(
    [prefixes(false), prefixes(true), otherBeginnings(), ...SHAPES.map(({ holds }) => holds)].join('|'),
  );
}

/** @param cut where a log may have cut the text, as a lookahead */
export function tokenPattern(cut: string): RegExp {
  const others = otherBeginnings();
  const begun = [
    String.raw`(?:${prefixes(false)}|(?:${prefixes(true)}|${others})(?=[A-Za-z]{0,60}\d|[A-Z]{6}|[A-Za-z]{0,60}[a-z][A-Z]))[\w-]{0,120}(?:\.[\w-]{1,120})?`,
    ...SHAPES.flatMap((shape) => shape.cut ?? []),
  ];
  const forms = [
    ...SERVICE_TOKENS.map(({ prefix, body }) => prefix + body),
    `(?:${prefixes(false)}|${prefixes(true)}|${others})${OTHER_BODY}`,
    ...SHAPES.map(({ form }) => form),
    `(?:${begun.join('|')})${cut}`,
  ];
  return new RegExp(`${EDGE}(?:${forms.join('|')})`, 'g');
}
