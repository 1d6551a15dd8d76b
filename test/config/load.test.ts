/** Inputs: what each becomes, what each refuses, and how they go together. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { DEFAULT_POLICY } from '../../src/config/default-policy.ts';
import { INPUT_NAMES, INPUTS } from '../../src/config/inputs.ts';
import { type Given, loadConfig, policyFilePath } from '../../src/config/load.ts';
import { readPolicyFile } from '../../src/config/policy-file.ts';
import { PolicySchema } from '../../src/config/policy-schema.ts';
import { problemText } from '../../src/config/problem.ts';
import { inputsFromEnv, secretsOf } from '../../src/config/reading.ts';
import type { Config } from '../../src/config/schema.ts';
import { configOf, ENV, load, TOKENS, textsOf } from './given.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const TEAMS_URL =
  'https://default0.1a.environment.api.powerplatform.com:443/powerautomate/automations/direct/workflows/0/triggers/manual/paths/invoke?api-version=1&sp=%2Ftriggers%2Fmanual%2Frun&sv=1.0&sig=x-_y';

test('a token alone gives the defaults', () => {
  assert.deepEqual(configOf(load()), {
    source: {
      kind: 'papertrail',
      token: 'pt-0123456789abcdef',
      url: 'https://papertrailapp.com',
      group: null,
      system: null,
      query: null,
      savedSearch: null,
    },
    window: { since: null, until: null, lookbackMs: DAY, queryDelayMs: 120_000, maxCatchUpMs: 7 * DAY },
    mode: 'audit',
    name: 'default',
    github: { token: 'ghs_0123456789abcdef', repository: 'example/app', spacingMs: 1000, trustedAuthors: [] },
    channels: { slack: null, teamsUrl: null, discordUrl: null, webhook: null },
    digest: 'changes',
    severityChannels: [],
    channelDetail: 'auto',
    heartbeat: null,
    dryRun: false,
    failOn: { severity: null, incomplete: false },
    outputDir: '/runner/temp/celery-failure-audit',
    policy: {
      apps: [],
      environments: [],
      open: { failures: 3, withinMs: DAY, days: 2 },
      reopenMs: 14 * DAY,
      closeMs: 90 * DAY,
      transient: { open: { failures: 10, withinMs: DAY, days: 4 }, closeMs: 7 * DAY },
      maxNew: 5,
      maxOpen: 30,
      rules: [],
      links: [],
      publish: 'auto',
      redact: [],
      code: { strip: [], release: null },
    },
    secrets: ['pt-0123456789abcdef', 'ghs_0123456789abcdef'],
  });
});

test('every input empty or blank equals nothing set', () => {
  for (const blank of ['', ' ', '\n\t ', undefined]) {
    const inputs = { ...Object.fromEntries(INPUT_NAMES.map((name) => [name, blank])), ...TOKENS };
    assert.deepEqual(load(inputs), load());
  }
});

const good: readonly (readonly [
  title: string,
  inputs: Given['inputs'],
  pick: (config: Config) => unknown,
  expected: unknown,
])[] = [
  [
    'blanks around a value',
    { 'papertrail-token': ' tok-12345\n' },
    (c) => c.source,
    papertrail({ token: 'tok-12345' }),
  ],
  [
    'the scope of the search',
    { group: 'h prod', system: 'web-1', query: '-"health check" OR x' },
    (c) => c.source,
    papertrail({ group: 'h prod', system: 'web-1', query: '-"health check" OR x' }),
  ],
  [
    'a saved search for the scope',
    { 'saved-search': 'Failed tasks' },
    (c) => c.source,
    papertrail({ savedSearch: 'Failed tasks' }),
  ],
  [
    'SolarWinds Observability, in na-01',
    { 'papertrail-token': '', 'solarwinds-token': 'swo-0123456789', group: 'Celery' },
    (c) => c.source,
    papertrail({
      kind: 'solarwinds',
      token: 'swo-0123456789',
      url: 'https://api.na-01.cloud.solarwinds.com',
      group: 'Celery',
    }),
  ],
  [
    'SolarWinds Observability elsewhere',
    {
      'papertrail-token': '',
      'solarwinds-token': 'swo-0123456789',
      'solarwinds-url': 'https://api.eu-01.cloud.solarwinds.com/',
    },
    (c) => c.source,
    papertrail({ kind: 'solarwinds', token: 'swo-0123456789', url: 'https://api.eu-01.cloud.solarwinds.com' }),
  ],
  [
    'source settles a tie of two services',
    { 'solarwinds-token': 'swo-0123456789', source: 'solarwinds' },
    (c) => c.source.kind,
    'solarwinds',
  ],
  [
    'a base address loses its last slash',
    { 'papertrail-url': 'https://example.com/pt/' },
    (c) => c.source,
    papertrail({ url: 'https://example.com/pt' }),
  ],
  [
    'http on this machine',
    { 'papertrail-url': 'http://127.0.0.1:8080' },
    (c) => c.source,
    papertrail({ url: 'http://127.0.0.1:8080' }),
  ],
  [
    'http on this machine, IPv6',
    { 'heartbeat-url': 'http://[::1]/ping?a=b' },
    (c) => c.heartbeat,
    { url: 'http://[::1]/ping?a=b', method: 'GET' },
  ],
  [
    'a heartbeat by POST',
    { 'heartbeat-url': 'https://hc-ping.com/1', 'heartbeat-method': 'POST' },
    (c) => c.heartbeat,
    { url: 'https://hc-ping.com/1', method: 'POST' },
  ],
  ['a way without an address is no heartbeat', { 'heartbeat-method': 'POST' }, (c) => c.heartbeat, null],
  [
    'archives, one a line',
    { 'papertrail-token': '', archive: 'logs/**/*.tsv.gz\r\n\n  more/{a,b}.ndjson \n-' },
    (c) => c.source,
    { kind: 'archive', patterns: ['logs/**/*.tsv.gz', 'more/{a,b}.ndjson', '-'] },
  ],
  [
    'source settles a tie',
    { archive: 'a.tsv', source: 'archive' },
    (c) => c.source,
    { kind: 'archive', patterns: ['a.tsv'] },
  ],
  [
    'source settles a tie the other way',
    { archive: 'a.tsv', source: 'papertrail' },
    (c) => c.source.kind,
    'papertrail',
  ],
  ['source that is not needed', { source: 'papertrail' }, (c) => c.source.kind, 'papertrail'],
  [
    'a window of two times',
    { since: '2026-05-11', until: '2026-05-11T15:16:45.678+02:00' },
    (c) => [c.window.since, c.window.until],
    [
      { kind: 'at', iso: '2026-05-11T00:00:00Z' },
      { kind: 'at', iso: '2026-05-11T13:16:45Z' },
    ],
  ],
  [
    'a window of two distances',
    { since: '7d', until: '1d 12h' },
    (c) => [c.window.since, c.window.until],
    [
      { kind: 'back', ms: 7 * DAY },
      { kind: 'back', ms: 36 * HOUR },
    ],
  ],
  [
    'a window of one second',
    { since: '2026-05-11T13:00:00Z', until: '2026-05-11T13:00:00Z' },
    (c) => c.window.since,
    { kind: 'at', iso: '2026-05-11T13:00:00Z' },
  ],
  ['until now', { until: '0s' }, (c) => c.window.until, { kind: 'back', ms: 0 }],
  [
    'durations',
    { lookback: '2w', 'query-delay': '0s', 'max-catch-up': '1d12h' },
    (c) => [c.window.lookbackMs, c.window.queryDelayMs, c.window.maxCatchUpMs],
    [14 * DAY, 0, 36 * HOUR],
  ],
  ['a name', { name: 'h-prod-2' }, (c) => c.name, 'h-prod-2'],
  ['another repository', { repository: 'example/ops.audit' }, (c) => c.github.repository, 'example/ops.audit'],
  [
    'a Slack webhook',
    { 'slack-webhook-url': 'https://hooks.slack.com/services/T/B/x' },
    (c) => c.channels.slack,
    { kind: 'webhook', url: 'https://hooks.slack.com/services/T/B/x' },
  ],
  [
    'a Slack bot',
    { 'slack-bot-token': 'xoxb-1-2', 'slack-channel': 'C0123456789', 'slack-api-url': 'http://localhost:1/api/' },
    (c) => c.channels.slack,
    { kind: 'bot', token: 'xoxb-1-2', channel: 'C0123456789', apiUrl: 'http://localhost:1/api' },
  ],
  [
    'a Teams workflow, with its port and query, on whatever host',
    { 'teams-webhook-url': TEAMS_URL },
    (c) => c.channels.teamsUrl,
    TEAMS_URL,
  ],
  [
    'a Discord webhook, with its thread',
    { 'discord-webhook-url': 'https://discord.com/api/webhooks/1/x?thread_id=2' },
    (c) => c.channels.discordUrl,
    'https://discord.com/api/webhooks/1/x?thread_id=2',
  ],
  [
    'a receiver of one’s own',
    { 'webhook-url': 'http://127.0.0.1:8080/in?a=b', 'webhook-secret': 'k3y-of-both' },
    (c) => c.channels.webhook,
    { url: 'http://127.0.0.1:8080/in?a=b', secret: 'k3y-of-both' },
  ],
  [
    'all channels at once',
    {
      'slack-webhook-url': 'https://hooks.slack.com/services/T/B/x',
      'teams-webhook-url': TEAMS_URL,
      'discord-webhook-url': 'https://discord.com/api/webhooks/1/x',
      'webhook-url': 'https://example.org/in',
      'webhook-secret': 'k3y-of-both',
    },
    (c) => Object.values(c.channels).filter((channel) => channel !== null).length,
    4,
  ],
  ...['true', 'True', 'TRUE'].map(
    (text) => [`dry-run ${text}`, { 'dry-run': text }, (c: Config) => c.dryRun, true] as const,
  ),
  ...['false', 'False', 'FALSE'].map(
    (text) => [`dry-run ${text}`, { 'dry-run': text }, (c: Config) => c.dryRun, false] as const,
  ),
  [
    'reasons to fail',
    { 'fail-on-severity': 'high', 'fail-on-incomplete': 'true' },
    (c) => c.failOn,
    { severity: 'high', incomplete: true },
  ],
  ['no severity fails', { 'fail-on-severity': 'never' }, (c) => c.failOn.severity, null],
  ['when to post', { digest: 'never' }, (c) => c.digest, 'never'],
  ['where to write', { 'output-dir': 'out/audit' }, (c) => c.outputDir, 'out/audit'],
];

for (const [title, inputs, pick, expected] of good) {
  test(`good: ${title}`, () => {
    assert.deepEqual(pick(configOf(load(inputs))), expected);
  });
}

function papertrail(more: Readonly<Record<string, string>>): unknown {
  return { ...configOf(load()).source, ...more };
}

const HTTPS = 'an https:// address without a user name or password in it (http:// only for this machine itself)';
const TIME = 'a time such as 2026-05-11T13:00:00Z, or a duration back from now such as 24h or 7d';
const DURATION = 'a duration such as 24h, 7d or "1d 12h" (units: w, d, h, m, s)';

const bad: readonly (readonly [inputs: Given['inputs'], ...problems: string[]])[] = [
  [
    { 'papertrail-token': '' },
    'inputs papertrail-token, solarwinds-token, archive: found none, expected one of them: papertrail-token to search Papertrail, solarwinds-token to search SolarWinds Observability, archive to read log files. A secret that does not exist, or that a run from a fork may not see, arrives as an empty input.',
  ],
  [
    { archive: 'a.tsv' },
    'input source: found nothing, expected papertrail or archive. Both papertrail-token and archive are set, so it has to say which one to read.',
  ],
  [
    { 'solarwinds-token': 'swo-0123456789' },
    'input source: found nothing, expected papertrail or solarwinds. Both papertrail-token and solarwinds-token are set, so it has to say which one to read.',
  ],
  [
    { 'solarwinds-token': 'swo-0123456789', archive: 'a.tsv' },
    'input source: found nothing, expected one of papertrail, solarwinds, archive. papertrail-token, solarwinds-token and archive are set, so it has to say which one to read.',
  ],
  [{ source: 'solarwinds' }, 'input solarwinds-token: found nothing, expected a token, because source is solarwinds.'],
  [
    { 'papertrail-token': '', 'solarwinds-token': 'two words' },
    'input solarwinds-token: found a secret of 9 characters, expected a single token of printable ASCII characters without spaces or line breaks.',
  ],
  [
    { 'solarwinds-url': 'http://api.eu-01.cloud.solarwinds.com' },
    `input solarwinds-url: found "http://api.eu-01.cloud.solarwinds.com", expected ${HTTPS}. Did you mean "https://api.eu-01.cloud.solarwinds.com"?`,
  ],
  [
    { archive: 'a.tsv', source: 'Archive' },
    'input source: found "Archive", expected one of papertrail, solarwinds, archive. Did you mean "archive"?',
  ],
  [
    { source: 'archive' },
    'input archive: found nothing, expected glob patterns of log files, because source is archive.',
  ],
  [
    { 'papertrail-token': '', archive: 'a.tsv', source: 'papertrail' },
    'input papertrail-token: found nothing, expected a token, because source is papertrail.',
  ],
  [
    { 'papertrail-token': '', archive: 'a.tsv', group: 'h' },
    'input group: found "h", expected nothing, because an archive is read as a whole. It narrows a search of a log service only.',
  ],
  [
    { 'papertrail-token': '', archive: 'a.tsv', 'saved-search': 'h' },
    'input saved-search: found "h", expected nothing, because an archive is read as a whole. It narrows a search of a log service only.',
  ],
  [
    { 'papertrail-token': '', 'solarwinds-token': 'swo-0123456789', 'saved-search': 'h' },
    'input saved-search: found "h", expected nothing, because SolarWinds has no saved searches that can be read. Put its terms into `query`.',
  ],
  [
    { 'papertrail-token': '', archive: 'a.tsv\nb[.tsv' },
    'input archive: found "a.tsv\\nb[.tsv", expected on every line a glob pattern whose brackets are all closed (write \\[ for a bracket that stands for itself).',
  ],
  [
    { 'papertrail-token': 'two words' },
    'input papertrail-token: found a secret of 9 characters, expected a single token of printable ASCII characters without spaces or line breaks.',
  ],
  [
    { dryrun: 'true' },
    `inputs: found the unknown input "dryrun", expected one of ${INPUT_NAMES.join(', ')}. Did you mean "dry-run"?`,
  ],
  [
    { 'papertrail-url': 'papertrailapp.com' },
    `input papertrail-url: found "papertrailapp.com", expected ${HTTPS}. Did you mean "https://papertrailapp.com"?`,
  ],
  [
    { 'papertrail-url': 'http://papertrailapp.com' },
    `input papertrail-url: found "http://papertrailapp.com", expected ${HTTPS}. Did you mean "https://papertrailapp.com"?`,
  ],
  [
    { 'papertrail-url': 'http://127.0.0.1.example.com' },
    `input papertrail-url: found "http://127.0.0.1.example.com", expected ${HTTPS}. Did you mean "https://127.0.0.1.example.com"?`,
  ],
  [
    { 'papertrail-url': 'https://papertrailapp.com/?a=b' },
    'input papertrail-url: found "https://papertrailapp.com/?a=b", expected an address without ? or #, because paths are added to it.',
  ],
  [
    { 'heartbeat-url': 'ftp://example.com/x' },
    `input heartbeat-url: found a secret of 19 characters, expected ${HTTPS}.`,
  ],
  [
    { 'slack-webhook-url': 'hooks.slack.com/services/T/B/x' },
    `input slack-webhook-url: found a secret of 30 characters, expected ${HTTPS}.`,
  ],
  [{ since: 'yesterday' }, `input since: found "yesterday", expected ${TIME}.`],
  [{ since: '24 hours' }, `input since: found "24 hours", expected ${TIME}. Did you mean "24h"?`],
  [
    { since: '2026-02-30' },
    'input since: found "2026-02-30", expected a day that exists. The calendar has no 2026-02-30.',
  ],
  [
    { since: '2026-02-03', until: '2026-02-02' },
    'input since: found "2026-02-03", expected a time before until, which is "2026-02-02".',
  ],
  [{ since: '1h', until: '2h' }, 'input since: found "1h", expected a time before until, which is "2h".'],
  [
    { since: '1m' },
    'input since: found "1m", expected a time before the end of the window, which lies back by query-delay.',
  ],
  [{ lookback: '24' }, `input lookback: found "24", expected ${DURATION}. The number 24 has no unit.`],
  [{ lookback: '400d' }, 'input lookback: found "400d", expected a duration from 1m to 365d.'],
  [{ mode: 'verify' }, 'input mode: found "verify", expected audit or doctor.'],
  [
    { name: 'Prod LMS' },
    'input name: found "Prod LMS", expected at most 39 lower-case letters, digits and hyphens, a letter or digit first. Did you mean "prod-lms"?',
  ],
  [
    { repository: 'https://github.com/example/app.git' },
    'input repository: found "https://github.com/example/app.git", expected a repository as owner/name. Did you mean "example/app"?',
  ],
  [
    { 'github-token': '' },
    'input github-token: found nothing, expected a token that may write issues. Leave the input out, and the token of the workflow is taken.',
  ],
  [
    { 'config-file': 'audit.yml' },
    'input config-file: found "audit.yml", expected the path of a file in the workspace, or in the repository at the commit of this run.',
  ],
  [{ 'config-file': 'a\nb' }, 'input config-file: found "a\\nb", expected one line of 1 to 500 printable characters.'],
  [
    { 'slack-bot-token': 'xoxb-1-2' },
    'input slack-channel: found nothing, expected the channel that the bot of slack-bot-token posts to.',
  ],
  [
    { 'slack-channel': '#ops' },
    'input slack-channel: found "#ops", expected nothing, because only slack-bot-token makes use of it.',
  ],
  [
    { 'slack-channel': '#ops', 'slack-webhook-url': 'https://hooks.slack.com/services/T/B/x' },
    'input slack-channel: found "#ops", expected nothing, because a webhook posts to the one channel it was made for.',
  ],
  [
    {
      'slack-channel': '#ops',
      'slack-webhook-url': 'https://hooks.slack.com/services/T/B/x',
      'slack-bot-token': 'xoxb-1-2',
    },
    'input slack-bot-token: found a secret of 8 characters, expected nothing, because slack-webhook-url is set and one way into Slack is enough.',
  ],
  [
    { 'teams-webhook-url': 'http://example.org/powerautomate/0?sig=x' },
    `input teams-webhook-url: found a secret of 40 characters, expected ${HTTPS}.`,
  ],
  [
    { 'discord-webhook-url': 'https://user:pw@discord.com/api/webhooks/1/x' },
    `input discord-webhook-url: found a secret of 44 characters, expected ${HTTPS}.`,
  ],
  [
    { 'webhook-url': 'https://example.org/in' },
    'input webhook-secret: found nothing, expected the secret that digests for webhook-url are signed with.',
  ],
  [
    { 'webhook-secret': 'k3y-of-both' },
    'input webhook-url: found nothing, expected the address of the receiver that knows webhook-secret.',
  ],
  [
    { 'webhook-url': 'example.org/in', 'webhook-secret': 'two words' },
    `input webhook-url: found a secret of 14 characters, expected ${HTTPS}.`,
    'input webhook-secret: found a secret of 9 characters, expected a single token of printable ASCII characters without spaces or line breaks.',
  ],
  [
    { digest: 'change' },
    'input digest: found "change", expected one of always, failures, changes, never. Did you mean "changes"?',
  ],
  [{ 'dry-run': 'yes' }, 'input dry-run: found "yes", expected true or false. Did you mean "true"?'],
  [{ 'dry-run': 'flase' }, 'input dry-run: found "flase", expected true or false. Did you mean "false"?'],
  [
    { 'fail-on-severity': 'hihg' },
    'input fail-on-severity: found "hihg", expected one of never, low, medium, high, critical. Did you mean "high"?',
  ],
];

for (const [inputs, ...problems] of bad) {
  test(`bad: ${JSON.stringify(inputs)}`, () => {
    assert.deepEqual(textsOf(load(inputs)), problems);
  });
}

test('with the time of the run, a time in the future and a mixed window are refused', () => {
  const now = { now: '2026-05-11T12:00:00Z' };
  assert.deepEqual(textsOf(load({ until: '2026-05-12' }, null, now)), [
    'input until: found "2026-05-12", expected a time that has come (it is 2026-05-11T12:00:00Z now).',
  ]);
  assert.deepEqual(textsOf(load({ since: '2026-05-11T11:00:00Z', until: '2h' }, null, now)), [
    'input since: found "2026-05-11T11:00:00Z", expected a time before until, which is "2h".',
  ]);
  assert.deepEqual(textsOf(load({ since: '2026-05-11T11:59:00Z' }, null, now)), [
    'input since: found "2026-05-11T11:59:00Z", expected a time before the end of the window, which lies back by query-delay.',
  ]);
  assert.deepEqual(textsOf(load({ since: '2026-05-11T09:00:00Z', until: '2h' }, null, now)), []);
});

test('an archive ends where it ends: since alone is not measured against the query delay', () => {
  assert.deepEqual(textsOf(load({ 'papertrail-token': '', archive: 'a.tsv', since: '1m' })), []);
});

test('the repository of the run is the default, and is checked', () => {
  assert.deepEqual(textsOf(load({}, null, { env: { GITHUB_REPOSITORY: 'app' } })), [
    'environment GITHUB_REPOSITORY: found "app", expected a repository as owner/name.',
  ]);
  assert.deepEqual(textsOf(load({}, null, { env: {} })), [
    'input repository: found nothing, expected a repository as owner/name.',
  ]);
  assert.equal(configOf(load({ repository: 'a/b' }, null, { env: {} })).outputDir, './celery-failure-audit');
});

test('the command line can do without GitHub', () => {
  const { github } = configOf(load({ 'github-token': '' }, null, { env: {}, github: 'optional' }));
  assert.deepEqual(github, { token: null, repository: null, spacingMs: 1000, trustedAuthors: [] });
});

test('the default policy file may be missing, however its path is written', () => {
  assert.equal(policyFilePath({}), '.github/celery-failure-audit.yml');
  assert.equal(policyFilePath({ 'config-file': ' ./audit.yml ' }), 'audit.yml');
  assert.deepEqual(load({ 'config-file': './.github/celery-failure-audit.yml' }), load());
});

test('inputs are found in the environment, the misspelt ones too', () => {
  const env = { 'INPUT_DRY-RUN': 'true', INPUT_DRY_RUN: 'true', INPUT_SINCE: '', HOME: '/root' };
  assert.deepEqual(inputsFromEnv(env), { 'dry-run': 'true', dry_run: 'true', since: '' });
});

test('all problems at once: in inputs, across them, in the environment and in the file', () => {
  const file = 'version: 2\nruels: []\npublish: everything\n';
  const inputs = { dryrun: 'yes', 'papertrail-token': '', lookback: 'long', 'slack-channel': '#ops' };
  assert.deepEqual(textsOf(load(inputs, file, { env: { GITHUB_REPOSITORY: 'x' } })), [
    `inputs: found the unknown input "dryrun", expected one of ${INPUT_NAMES.join(', ')}. Did you mean "dry-run"?`,
    `input lookback: found "long", expected ${DURATION}.`,
    'inputs papertrail-token, solarwinds-token, archive: found none, expected one of them: papertrail-token to search Papertrail, solarwinds-token to search SolarWinds Observability, archive to read log files. A secret that does not exist, or that a run from a fork may not see, arrives as an empty input.',
    'input slack-channel: found "#ops", expected nothing, because only slack-bot-token makes use of it.',
    'environment GITHUB_REPOSITORY: found "x", expected a repository as owner/name.',
    '.github/celery-failure-audit.yml:1:10: version: found 2, expected 1 without quotes, the version of this format.',
    '.github/celery-failure-audit.yml:2:1: found the unknown key "ruels", expected one of version, apps, environments, defaults, rules, links, publish, redact, code, channels, channel-detail, github. Did you mean "rules"?',
    '.github/celery-failure-audit.yml:3:10: publish: found "everything", expected one of auto, minimal, full.',
  ]);
});

const SECRETS = INPUT_NAMES.filter((name) => INPUTS[name].secret);

test('the secrets are those that are given, line by line', () => {
  assert.deepEqual(SECRETS, [
    'papertrail-token',
    'solarwinds-token',
    'github-token',
    'slack-webhook-url',
    'slack-bot-token',
    'teams-webhook-url',
    'discord-webhook-url',
    'webhook-url',
    'webhook-secret',
    'heartbeat-url',
  ]);
  assert.deepEqual(secretsOf({ 'papertrail-token': ' abcdef\n', 'github-token': 'first\r\n}\n last', group: 'x' }), [
    'abcdef',
    'first\r\n}\n last',
    'first',
    'last',
  ]);
});

test('no secret is ever in a problem, wherever it strayed to', () => {
  const secret = 's3cr3t/value+with-marks"';
  for (const owner of SECRETS) {
    for (const name of INPUT_NAMES) {
      const loaded = load(
        { [owner]: secret, [name]: `${secret}${name === owner ? ' ' : `\u0007${secret}`}`, [secret]: 'x' },
        `${secret}: [*\n`,
      );
      assert.ok(textsOf(loaded).length > 0);
      assert.ok(!textsOf(loaded).join('\n').includes('s3cr3t'), `${owner} shows in ${name}`);
    }
    const file = `version: 1\n'${secret}': 1\nlinks: {'${secret}': '${secret}'}\nrules: [{name: a, runbook: '${secret} ../', owners: [5]}]\n`;
    assert.ok(
      !textsOf(load({ [owner]: secret }, file))
        .join('\n')
        .includes('s3cr3t'),
    );
  }
});

test('random texts for every input: a Config or problems on one line each, never an exception', () => {
  const nearly = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({ unit: fc.constantFrom(...Array.from('0123456789wdhms -:TZ+/.[]{}*!@\n')) }),
    fc.constantFrom(
      'true',
      'archive',
      '24h',
      '2026-05-11T13:00:00Z',
      'https://example.com',
      'a/b',
      '${{ github.token }}',
    ),
  );
  const inputs = fc.record(
    Object.fromEntries(INPUT_NAMES.map((name) => [name, fc.option(nearly, { nil: undefined })])),
  );
  const file = fc.option(fc.record({ path: fc.constant('x.yml'), text: nearly, read: fc.constant(readPolicyFile) }));
  fc.assert(
    fc.property(inputs, file, (texts, given) => {
      const loaded = loadConfig({ inputs: texts, file: given, env: ENV });
      if (!('problems' in loaded)) return;
      assert.ok(loaded.problems.length > 0);
      for (const problem of loaded.problems) assert.ok(!problemText(problem).includes('\n'));
    }),
    { numRuns: 500 },
  );
});

test('what holds without a policy file is what holds with one that says nothing', () => {
  assert.deepEqual(DEFAULT_POLICY, PolicySchema.parse({ version: 1 }));
});

test('channels by severity need the bot: a webhook posts to the one channel it was made for', () => {
  const file = 'version: 1\nchannels: [{name: "#worst", severity: critical}]\nchannel-detail: full\n';
  const webhook = { 'slack-webhook-url': 'https://hooks.slack.com/services/T/B/x' };
  assert.deepEqual(textsOf(load(webhook, file)), [
    '.github/celery-failure-audit.yml:2:11: channels: found a list of 1, expected no channels, because a webhook of Slack posts to the one channel it was made for. Give slack-bot-token and slack-channel in place of slack-webhook-url.',
  ]);
  const bot = { 'slack-bot-token': 'xoxb-1', 'slack-channel': 'C1' };
  const { severityChannels, channelDetail } = configOf(load(bot, file));
  assert.deepEqual([severityChannels, channelDetail], [[{ name: '#worst', severity: 'critical' }], 'full']);
  assert.deepEqual(textsOf(load({}, file)), []);
});
