/**
 * What the runner is told to hide: the secrets of the inputs, in the forms that a line of the run log may hold, and of an address its
 * secret part.
 *
 * A mask hits every text that holds it, inside of words too, and an output of a job that holds one is dropped. So nothing that the
 * action itself says may become a mask.
 * https://github.com/actions/runner/blob/main/src/Runner.Worker/JobExtension.cs ("Skip output '{0}' since it may contain secret.")
 */
import { join } from 'node:path';
import { INPUT_NAMES, INPUTS } from '../config/inputs.ts';
import { OUTPUTS } from '../config/outputs.ts';
import { type InputTexts, secretsOf, textOf } from '../config/reading.ts';
import { SEVERITIES } from '../failures/failure.ts';

interface SecretPart {
  readonly of: string;
  readonly example: string;
  /** The secret pieces of an address, as they stand in it. */
  readonly find: (url: URL) => readonly string[];
}

const SLACK = /^\/(?:services|triggers|workflows)(?:\/[^/]+)+\/([^/]+)\/?$/;
const DISCORD = /\/webhooks\/\d+\/([^/]+)/;
const SECRET_NAME = /^(?:.*[_-])?(?:sig|signature|token|key|secret|code|password|pass|pwd|auth|apikey|hmac)$/i;

/** All rows that find something count. What they find is a mask where `isOrdinary` and our own texts let it. */
const SECRET_PARTS: readonly SecretPart[] = [
  {
    of: 'a webhook of Slack: its last segment. https://docs.slack.dev/messaging/sending-messages-using-incoming-webhooks',
    example: 'https://hooks.slack.com/services/T00000000/B00000000/<secret>',
    find: ({ pathname }) => SLACK.exec(pathname)?.slice(1) ?? [],
  },
  {
    of: 'a webhook of Discord: its token. https://docs.discord.com/developers/resources/webhook#execute-webhook',
    example: 'https://discord.com/api/webhooks/1234567890123456789/<secret>',
    find: ({ pathname }) => DISCORD.exec(pathname)?.slice(1) ?? [],
  },
  {
    of: 'a value of the query whose name says that it is one. https://learn.microsoft.com/azure/logic-apps/logic-apps-securing-a-logic-app',
    example:
      'https://x.environment.api.powerplatform.com/powerautomate/…/invoke?sp=%2Ftriggers%2Fmanual%2Frun&sig=<secret>',
    find: ({ search }) => queryOf(search).flatMap(([name, value]) => (SECRET_NAME.test(name) ? [value] : [])),
  },
  {
    of: 'a segment or a value that looks random: keys of monitors, ids of hooks',
    example: 'https://hc-ping.com/<2f6c0b0e-77a5-4c2e-9a0e-6f1f1c0b0a55> https://nosnch.in/<c2354d53d2>',
    find: ({ pathname, search }) =>
      [...pathname.split(/[/@]/), ...queryOf(search).map(([, value]) => value)].filter((piece) =>
        looksRandom(decoded(piece)),
      ),
  },
];

/** Masks of the inputs' secrets. @param own texts that none of them may be a part of */
export function masksOf(inputs: InputTexts, own: readonly string[]): string[] {
  const mayHide = (text: string): boolean => !isOrdinary(text) && !own.some((said) => said.includes(text));
  const secrets = secretsOf(inputs).flatMap((secret) => [secret, ...secretParts(secret)]);
  return [...new Set(secrets.filter(mayHide).flatMap(formsOf))].filter(mayHide);
}

function formsOf(secret: string): string[] {
  const plain = decoded(secret);
  return [secret, plain, encodeURIComponent(plain), encodeURIComponent(secret), Buffer.from(plain).toString('base64')];
}

function secretParts(secret: string): string[] {
  if (!/^https?:\/\//i.test(secret) || !URL.canParse(secret)) return [];
  const url = new URL(secret);
  return SECRET_PARTS.flatMap(({ find }) => find(url));
}

/** As they stand in the address: URLSearchParams would turn `+` into a blank. */
function queryOf(search: string): [name: string, value: string][] {
  return search
    .slice(1)
    .split('&')
    .map((pair) => [pair.split('=', 1)[0] ?? '', pair.slice(pair.indexOf('=') + 1)]);
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Too short, a word or two, a small number: as a mask it would hide ordinary text, and as a secret anybody can guess it. */
function isOrdinary(text: string): boolean {
  return text.length < 6 || /^[a-z]{1,15}(?:[-_. ][a-z]{1,15})?$/i.test(text) || /^\d{1,7}$/.test(text);
}

/** `2f6c0b0e-77a5-4c2e-9a0e-6f1f1c0b0a55`, `c2354d53d2` */
const HEXADECIMAL = /^(?=.*\d)(?=.*[a-f])[\da-f-]{10,}$/i;

/** From mark to mark a random text changes between small, capital and digit again and again; words joined by hyphens do not. */
function looksRandom(text: string): boolean {
  // `celeryFailureAudit` is three words, and no word has 24 letters.
  const words = text
    .split(/[^a-zA-Z\d]+/)
    .map((run) => run.replace(/[A-Z](?=[a-z]{2})/g, (capital) => capital.toLowerCase()));
  const marks = words.join('');
  return (
    HEXADECIMAL.test(text) ||
    words.some((run) => /[a-z]{24}/i.test(run) || (run.length >= 16 && changesIn(run) >= 3)) ||
    (marks.length >= 10 && changesIn(marks) >= Math.max(3, 0.3 * (marks.length - 1)))
  );
}

function changesIn(text: string): number {
  return text.match(/[a-z](?=[A-Z\d])|[A-Z](?=[a-z\d])|\d(?=[a-zA-Z])/g)?.length ?? 0;
}

/** A value of the output `issues`, with every key and word in it that is always the same. */
const ISSUES = JSON.stringify(
  ['open', 'update', 'reopen', 'close', 'comment'].map((change) => ({
    number: 1,
    url: '',
    change,
    severity: '',
    fingerprint: '',
  })),
);

/** What the outputs and the run log say whatever the logs hold: names, paths, the other inputs. */
export function ownTexts(inputs: InputTexts, env: Readonly<Record<string, string | undefined>>): string[] {
  const {
    GITHUB_REPOSITORY = '',
    GITHUB_SERVER_URL = '',
    GITHUB_API_URL = '',
    GITHUB_WORKSPACE = '',
    RUNNER_TEMP = '',
  } = env;
  const given = INPUT_NAMES.filter((name) => !INPUTS[name].secret).map((name) => textOf(inputs, name));
  const folders = [join(RUNNER_TEMP, 'celery-failure-audit'), './celery-failure-audit', textOf(inputs, 'output-dir')];
  return [
    ...given,
    ...INPUT_NAMES,
    ...Object.entries(OUTPUTS).flat(),
    ...Object.values(INPUTS).flatMap(({ description, default: standard }) => [description, standard ?? '']),
    ...folders.flatMap((folder) => [
      join(folder, 'report.json'),
      join(folder, 'digest.md'),
      join(GITHUB_WORKSPACE, folder),
    ]),
    ...SEVERITIES.map((severity) => `celery-failure/${severity}`),
    ...SEVERITIES,
    'celery-failure/dashboard',
    'celery-failure/muted',
    'celery-failure-audit/celery-failure-audit@v1',
    'Celery failure audit',
    ISSUES,
    'true',
    'false',
    GITHUB_WORKSPACE,
    `${GITHUB_SERVER_URL}/${GITHUB_REPOSITORY}/issues/`,
    `${GITHUB_API_URL}/repos/${GITHUB_REPOSITORY}/issues/`,
  ];
}
