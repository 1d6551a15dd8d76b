/** Tokens of known services, by the prefixes that their makers document. */

interface ServiceToken {
  readonly service: string;
  /** Nothing else starts like it: what is left of a token that was cut is known by it. */
  readonly prefix: string;
  readonly body: string;
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
  { service: 'AWS', prefix: '(?:AKIA|ASIA|AGPA|AROA|AIDA)', body: '[A-Z0-9]{12,}' },
  { service: 'Google API', prefix: 'AIza', body: String.raw`[\w-]{30,}` },
  { service: 'Google OAuth', prefix: String.raw`(?:ya29\.|GOCSPX-)`, body: String.raw`[\w-]{20,}` },
  { service: 'SendGrid', prefix: String.raw`SG\.`, body: String.raw`[\w-]{16,64}\.[\w-]{16,}` },
  { service: 'npm', prefix: 'npm_', body: '[A-Za-z0-9]{30,}' },
  { service: 'PyPI', prefix: 'pypi-', body: String.raw`[\w-]{16,}` },
  { service: 'DigitalOcean', prefix: 'do[oprt]_v1_', body: '[a-f0-9]{40,}' },
  { service: 'Hugging Face', prefix: 'hf_', body: '[A-Za-z0-9]{20,}' },
  { service: 'Shopify', prefix: 'shp(?:at|ca|pa|ss)_', body: '[a-fA-F0-9]{20,}' },
  { service: 'Square', prefix: 'sq0(?:atp|csp)-', body: String.raw`[\w-]{16,}` },
  { service: 'New Relic', prefix: 'NRAK-', body: '[A-Z0-9]{20,}' },
  { service: 'Linear', prefix: 'lin_api_', body: String.raw`\w{20,}` },
  { service: 'Grafana', prefix: 'glsa_', body: String.raw`\w{20,}` },
  { service: 'Vault', prefix: String.raw`hv[bs]\.`, body: String.raw`[\w-]{20,}` },
  { service: 'Sentry', prefix: 'sntry[su]_', body: String.raw`[\w+/=-]{20,}` },
  { service: 'Docker', prefix: 'dckr_pat_', body: String.raw`[\w-]{20,}` },
  { service: 'Atlassian', prefix: 'ATATT3', body: String.raw`[\w=-]{20,}` },
];

/** Without a prefix that is theirs alone: only the whole form tells. */
const SHAPES = [
  /** OpenAI, old form. */
  'sk-[A-Za-z0-9]{32,}',
  /** Facebook. */
  'EAA[A-Za-z0-9]{40,}',
  /** Mailgun. */
  'key-[a-f0-9]{32}',
  /** Twilio. */
  'SK[a-f0-9]{32}',
  /** Databricks. */
  'dapi[a-f0-9]{32}',
  /** Mailchimp. */
  String.raw`[a-f0-9]{32}-us\d{1,2}\b`,
  /** Telegram bots. */
  String.raw`\d{8,10}:AA[\w-]{32,40}`,
] as const;

/** @param cut where a log may have cut the text, as a lookahead */
export function tokenPattern(cut: string): RegExp {
  const forms = [
    ...SERVICE_TOKENS.map(({ prefix, body }) => prefix + body),
    ...SHAPES,
    String.raw`(?:${SERVICE_TOKENS.map(({ prefix }) => prefix).join('|')})[\w-]*${cut}`,
  ];
  return new RegExp(String.raw`\b(?:${forms.join('|')})`, 'g');
}
