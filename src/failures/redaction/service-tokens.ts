/** Tokens of known services, by the prefixes that their makers document. */

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
  { service: 'Replicate', prefix: 'r8_', body: '[A-Za-z0-9]{20,}' },
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
  { service: 'Atlassian', prefix: 'ATATT3', body: String.raw`[\w=-]{20,}` },
];

interface Shape {
  readonly service: string;
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
    form: String.raw`sk-(?=[A-Za-z]{0,60}\d)[A-Za-z0-9]{16,}`,
    cut: `sk-${MIXED}[A-Za-z0-9]{8,}`,
  },
  { service: 'Facebook', form: 'EAA[A-Za-z0-9]{40,}', cut: `EAA${MIXED}[A-Za-z0-9]{4,}` },
  {
    service: 'Mailgun',
    form: 'key-[a-f0-9]{32}',
    cut: String.raw`key-(?=[a-f]{0,20}\d)(?=\d{0,20}[a-f])[a-f0-9]{12,}`,
  },
  { service: 'Twilio', form: 'SK[a-f0-9]{32}', cut: 'SK[a-f0-9]{6,}' },
  { service: 'Databricks', form: 'dapi[a-f0-9]{32}', cut: String.raw`dapi(?=[a-f]{0,20}\d)[a-f0-9]{4,}` },
  { service: 'Mailchimp', form: String.raw`[a-f0-9]{32}-us\d{1,2}\b` },
  {
    service: 'Telegram bots',
    form: String.raw`(?:bot)?\d{8,10}:AA[\w-]{30,40}`,
    cut: String.raw`(?:bot)?\d{8,10}:AA[\w-]*`,
  },
  { service: 'Google OAuth, to refresh', form: String.raw`1//0[\w-]{30,}`, cut: String.raw`1//0[\w-]{2,}` },
  {
    service: 'Resend',
    form: 're_[A-Za-z0-9]{8}_[A-Za-z0-9]{20,}',
    cut: `re_${MIXED}[A-Za-z0-9]{4,8}(?:_[A-Za-z0-9]*)?`,
  },
  { service: 'Discord bots', form: String.raw`[MNO][\w-]{23,27}\.[\w-]{6}\.[\w-]{27,40}` },
  { service: 'Azure AD', form: String.raw`[\w~.]{3}\dQ~[\w~.-]{31,34}`, cut: String.raw`[\w~.]{3}\dQ~[\w~.-]*` },
];

function prefixes(areCommon: boolean): string {
  return SERVICE_TOKENS.filter(({ common = false }) => common === areCommon)
    .map(({ prefix }) => prefix)
    .join('|');
}

/** @param cut where a log may have cut the text, as a lookahead */
export function tokenPattern(cut: string): RegExp {
  const begun = [
    String.raw`(?:${prefixes(false)}|(?:${prefixes(true)})(?=[\w-]{0,80}\d|[A-Z]{6}|[A-Za-z]{0,60}[a-z][A-Z]))[\w-]{0,120}(?:\.[\w-]{1,120})?`,
    ...SHAPES.flatMap((shape) => shape.cut ?? []),
  ];
  const forms = [
    ...SERVICE_TOKENS.map(({ prefix, body }) => prefix + body),
    ...SHAPES.map(({ form }) => form),
    `(?:${begun.join('|')})${cut}`,
  ];
  return new RegExp(String.raw`\b(?:${forms.join('|')})`, 'g');
}
