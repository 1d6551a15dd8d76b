/**
 * The action's inputs: every one once, with its type, its reader, its default and the sentence that documents it.
 *
 * action.yml and the tables of the README are generated from here. What is policy (thresholds, rules, owners) is not here but in
 * policy-schema.ts: inputs are secrets, places to read and write, and this run's window and switches.
 */

import type { Severity } from '../failures/failure.ts';
import { readGlobs } from './glob-readers.ts';
import { choice, defaulted, duration, type Input, optional } from './input.ts';
import { readAuditName, readBaseUrl, readBoolean, readLine, readRepository, readToken, readUrl } from './readers.ts';
import type { DigestWhen, Mode, SourceConfig } from './schema.ts';
import { type Instant, readInstant } from './time.ts';

/** In the order in which people read them. */
export interface Inputs {
  readonly 'papertrail-token': Input<string | null>;
  readonly 'solarwinds-token': Input<string | null>;
  readonly archive: Input<readonly string[] | null>;
  readonly source: Input<SourceConfig['kind'] | null>;
  readonly group: Input<string | null>;
  readonly system: Input<string | null>;
  readonly query: Input<string | null>;
  readonly 'saved-search': Input<string | null>;
  readonly 'papertrail-url': Input<string>;
  readonly 'solarwinds-url': Input<string>;
  readonly since: Input<Instant | null>;
  readonly until: Input<Instant | null>;
  readonly lookback: Input<number>;
  readonly 'query-delay': Input<number>;
  readonly 'max-catch-up': Input<number>;
  readonly mode: Input<Mode>;
  readonly name: Input<string>;
  readonly 'config-file': Input<string>;
  readonly 'github-token': Input<string | null>;
  readonly repository: Input<string | null>;
  readonly 'slack-webhook-url': Input<string | null>;
  readonly 'slack-bot-token': Input<string | null>;
  readonly 'slack-channel': Input<string | null>;
  readonly 'slack-api-url': Input<string>;
  readonly 'teams-webhook-url': Input<string | null>;
  readonly 'discord-webhook-url': Input<string | null>;
  readonly 'webhook-url': Input<string | null>;
  readonly 'webhook-secret': Input<string | null>;
  readonly digest: Input<DigestWhen>;
  readonly 'heartbeat-url': Input<string | null>;
  readonly 'heartbeat-method': Input<'GET' | 'POST'>;
  readonly 'dry-run': Input<boolean>;
  readonly 'fail-on-severity': Input<Severity | 'never'>;
  readonly 'fail-on-incomplete': Input<boolean>;
  readonly 'output-dir': Input<string | null>;
}

export type InputName = keyof Inputs;
export type InputValues = { readonly [N in InputName]: Inputs[N] extends Input<infer T> ? T : never };

/** The file that is looked for when `config-file` does not say otherwise; only this one may be missing. */
export const DEFAULT_CONFIG_FILE = '.github/celery-failure-audit.yml';

export const INPUTS: Inputs = {
  'papertrail-token': optional(
    readToken,
    'API token of the Papertrail account to read. This, `solarwinds-token` or `archive` is needed.',
    { secret: true, basic: true },
  ),
  'solarwinds-token': optional(
    readToken,
    'API token of the SolarWinds Observability organisation to read, which Papertrail accounts are moved to. An ingestion token cannot read.',
    { secret: true, basic: true },
  ),
  archive: optional(
    readGlobs,
    'Log files to read instead of a log service: paths, folders or glob patterns, one a line (archives of Papertrail or SolarWinds, events as JSON, or plain worker logs; told by what stands in them).',
    { basic: true },
  ),
  source: choice(
    ['papertrail', 'solarwinds', 'archive'],
    null,
    'Which source to read where more than one of `papertrail-token`, `solarwinds-token` and `archive` is set',
  ),
  group: optional(
    readLine,
    'Group to search: in Papertrail by name or id, in SolarWinds by name. Without it the whole account is searched.',
    { basic: true },
  ),
  system: optional(readLine, 'System (sender) to search: in Papertrail by name or id, in SolarWinds by host name.'),
  query: optional(
    (text) => readLine(text, 2000),
    'Further search terms in the syntax of the log service, which a line must match as well as the built-in search.',
  ),
  'saved-search': optional(
    readLine,
    'Saved search of Papertrail, by name or id, that says where to look: its group, its programs and senders and what it leaves out narrow the audit. Phrases it looks for are not used, and the report says which.',
  ),
  'papertrail-url': defaulted(readBaseUrl, 'https://papertrailapp.com', 'Base address of the Papertrail API.'),
  'solarwinds-url': defaulted(
    readBaseUrl,
    'https://api.na-01.cloud.solarwinds.com',
    'Base address of the SolarWinds API: it names the data centre of the organisation (na-01, na-02, eu-01, ap-01).',
  ),
  since: optional(
    readInstant,
    'Start of the time to read, inclusive: an ISO 8601 time (UTC where it names no zone, 00:00 where it is only a date) or a duration back from now (`24h`, `7d`). Without it a run goes on where the last one ended.',
    { basic: true },
  ),
  until: optional(
    readInstant,
    'End of the time to read, inclusive, written like `since`. Without it a run reads up to `query-delay` ago.',
  ),
  lookback: duration(
    '1m',
    '365d',
    '24h',
    'How far back the first run reads, and any run that finds no mark of an earlier one.',
    { basic: true },
  ),
  'query-delay': duration(
    '0s',
    '24h',
    '2m',
    'How long the log service is given to index a line before it is searched for.',
  ),
  'max-catch-up': duration(
    '1h',
    '365d',
    '7d',
    'The most time that one run reads to catch up after missed runs; what is older is recorded as a gap.',
  ),
  mode: choice(
    ['audit', 'doctor'],
    'audit',
    'What the run does: audit, or look at everything the audit needs and say what to mend',
  ),
  name: defaulted(
    readAuditName,
    'default',
    'Name of this audit, where one repository holds several (two apps, two log accounts). Audits never touch the issues of one with another name.',
  ),
  'config-file': defaulted(
    readLine,
    DEFAULT_CONFIG_FILE,
    'Path of the policy file in the repository; no checkout is needed. Where the default file is missing, the defaults hold.',
    { basic: true },
  ),
  'github-token': optional(readToken, 'Token that may write issues in `repository`.', {
    expression: '${{ github.token }}',
    secret: true,
  }),
  repository: optional(readRepository, 'Repository whose issues are kept, as `owner/name`.', {
    expression: '${{ github.repository }}',
  }),
  'slack-webhook-url': optional(readUrl, 'Incoming webhook of the Slack channel that gets the digest.', {
    secret: true,
    basic: true,
  }),
  'slack-bot-token': optional(readToken, 'Slack bot token, in place of a webhook. It needs `slack-channel`.', {
    secret: true,
  }),
  'slack-channel': optional(readLine, 'Slack channel that the bot posts to, by id (`C0123456789`) or name.'),
  'slack-api-url': defaulted(readBaseUrl, 'https://slack.com/api', 'Base address of the Slack API.'),
  'teams-webhook-url': optional(
    readUrl,
    'Address of the Teams workflow ("When a Teams webhook request is received") that posts the digest.',
    { secret: true, basic: true },
  ),
  'discord-webhook-url': optional(readUrl, 'Webhook of the Discord channel that gets the digest.', {
    secret: true,
    basic: true,
  }),
  'webhook-url': optional(
    readUrl,
    'Address of a receiver of your own that gets the digest as signed JSON. It needs `webhook-secret`.',
    { secret: true },
  ),
  'webhook-secret': optional(readToken, 'Secret that digests for `webhook-url` are signed with.', { secret: true }),
  digest: choice(
    ['always', 'failures', 'changes', 'never'],
    'changes',
    'When the channels get a digest: after every run, after runs with failures, after runs that changed something, or never',
    { basic: true },
  ),
  'heartbeat-url': optional(
    readUrl,
    'Address that is fetched after every complete run, for a monitor that reports when the audit itself stops.',
    {
      secret: true,
    },
  ),
  'heartbeat-method': choice(
    ['GET', 'POST'],
    'GET',
    'How `heartbeat-url` is fetched; a check of Healthchecks that is set to *POST only* answers a GET and ignores it',
  ),
  'dry-run': defaulted(
    readBoolean,
    'false',
    'Does everything but write, and prints exactly what it would have written.',
    { basic: true },
  ),
  'fail-on-severity': choice(
    ['never', 'low', 'medium', 'high', 'critical'],
    'never',
    'Fails the job when the window holds a failure of this severity or a higher one',
    { basic: true },
  ),
  'fail-on-incomplete': defaulted(readBoolean, 'false', 'Fails the job when the logs could not be read completely.'),
  'output-dir': optional(
    readLine,
    'Directory for `report.json` and `digest.md`. Without it: `celery-failure-audit` in the temporary directory of the runner.',
  ),
};

export const INPUT_NAMES: readonly InputName[] = Object.keys(INPUTS) as InputName[];
