/** Four digests, from nothing to too much, each with the plan that a terminal shows beside it. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import type { Digest, DigestChange, DigestGroup, DigestTotal } from '../../src/digest/digest.ts';
import { SEVERITIES, type Severity } from '../../src/failures/failure.ts';
import type { PlannedChange } from '../../src/issues/plan.ts';
import { after, causeOf, failuresAt, groupOf, HOSTILE, redacted } from '../issues/builders.ts';

const FROM = '2026-05-10T12:00:00Z';
const TO = '2026-05-11T12:00:00Z';

export interface Sample {
  readonly digest: Digest;
  readonly plan: readonly PlannedChange[];
}

export function digestOf(fields: Partial<Digest> = {}): Digest {
  return {
    name: 'default',
    key: TO,
    repeat: false,
    baseline: false,
    coverage: { from: FROM, to: TO, complete: true, reasons: [] },
    workers: 4,
    silent: [],
    awake: [],
    failures: 0,
    changes: [],
    totals: [],
    groups: [],
    outages: [],
    expected: 12,
    savedByRetry: 31,
    otherApps: 0,
    ignored: 0,
    swallowed: 0,
    unrecognised: 0,
    dashboardUrl: 'https://github.com/o/r/issues/1',
    problems: [],
    ...fields,
  };
}

const issueUrl = (number: number): string => `https://github.com/o/r/issues/${number}`;

function groupLine(title: string, severity: Severity, count: number, number: number | null): DigestGroup {
  return {
    title,
    severity,
    count,
    trend: number === null ? 'new' : 'recurring',
    number,
    url: number === null ? null : issueUrl(number),
    waiting: number === null,
    transient: false,
    outage: -1,
  };
}

function changeLine(
  change: DigestChange['change'],
  title: string,
  severity: Severity,
  total: number,
  number: number,
): DigestChange {
  return { change, title, severity, total, number, url: issueUrl(number) };
}

function totalLine(task: string | null, severity: Severity, failures: number, groups: number): DigestTotal {
  return { task, severity, failures, groups };
}

function planned(
  n: number,
  title: string,
  change: PlannedChange['change'],
  reason: PlannedChange['reason'],
): PlannedChange {
  const group = groupOf({ n, failures: failuresAt([FROM, after(FROM, 0, 60)]) });
  return { cause: { ...causeOf(group), title: redacted(title) }, change, reason, comment: null };
}

export function quiet(): Sample {
  return { digest: digestOf(), plan: [] };
}

export function typical(): Sample {
  const mail = '[h.tasks.mailer.send] SMTPDataError: (<n>, <str>)';
  const index = '[h.tasks.indexer.reindex] ConnectionTimeout: <str>';
  const lti = '[lms.tasks.grading.sync_grades] ExternalRequestError: Unable to send grade';
  return {
    digest: digestOf({
      failures: 19,
      changes: [
        changeLine('open', index, 'high', 11, 42),
        changeLine('reopen', mail, 'medium', 57, 17),
        changeLine('milestone', lti, 'medium', 1002, 12),
        changeLine('severity-changed', lti, 'medium', 1002, 12),
        changeLine('close', '[h.tasks.cleanup.purge] OperationalError: <str>', 'low', 4, 9),
      ],
      totals: [
        totalLine('h.tasks.indexer.reindex', 'high', 11, 1),
        totalLine('h.tasks.mailer.send', 'medium', 5, 1),
        totalLine('lms.tasks.grading.sync_grades', 'medium', 2, 1),
        totalLine(null, 'low', 1, 1),
      ],
      groups: [
        groupLine(index, 'high', 11, 42),
        groupLine(mail, 'medium', 5, 17),
        groupLine(lti, 'medium', 2, 12),
        groupLine('[worker] WorkerLostError', 'low', 1, null),
      ],
      otherApps: 7,
      ignored: 2,
      swallowed: 2,
      unrecognised: 1,
    }),
    plan: [
      planned(1, index, 'open', 'first-seen'),
      planned(2, mail, 'reopen', 'regressed'),
      planned(3, lti, 'update', 'still-failing'),
      planned(4, '[worker] WorkerLostError', 'skip', 'below-threshold'),
    ],
  };
}

/** A database went away: 300 causes at once, most of them without room. */
export function outage(): Sample {
  const title = (n: number): string =>
    `[app${n % 7}.tasks.job_${n}] OperationalError: could not connect to server <host> for statement number ${n}`;
  const severity = (n: number): Severity => SEVERITIES[Math.floor(n / 75)] ?? 'low';
  const numbers = Array.from({ length: 300 }, (_, n) => n);
  return {
    digest: digestOf({
      name: 'lms',
      failures: 41_250,
      repeat: true,
      coverage: {
        from: FROM,
        to: '2026-05-11T06:31:07Z',
        complete: false,
        reasons: ['The log service refused page 2001.', 'The worker stream web-3 fell silent.'],
      },
      changes: numbers
        .slice(0, 60)
        .map((n) => changeLine(n < 5 ? 'open' : 'milestone', title(n), severity(n), 1000 - n, 100 + n)),
      totals: numbers.map((n) => totalLine(`app${n % 7}.tasks.job_${n}`, severity(n), 275 - (n % 75), 1)),
      groups: numbers.map((n) => groupLine(title(n), severity(n), 275 - (n % 75), n < 60 ? 100 + n : null)),
      problems: numbers.slice(0, 20).map((n) => `${title(n)}: the tracker answered 502.`),
    }),
    plan: numbers.map((n) =>
      planned(
        n,
        title(n),
        n < 5 ? 'open' : n < 60 ? 'update' : 'skip',
        n < 5 ? 'first-seen' : n < 60 ? 'still-failing' : n < 200 ? 'over-budget' : 'open-limit',
      ),
    ),
  };
}

export function hostile(): Sample {
  const all = HOSTILE.join(' ');
  const titles = [...HOSTILE, all];
  return {
    digest: digestOf({
      failures: titles.length,
      baseline: true,
      coverage: { from: FROM, to: TO, complete: false, reasons: [all] },
      changes: titles.map((title, n) => changeLine('open', title, 'high', 1, n + 2)),
      totals: titles.map((title) => totalLine(title, 'high', 1, 1)),
      groups: titles.map((title) => groupLine(title, 'high', 1, null)),
      problems: [all, HOSTILE.join('\n')],
    }),
    plan: titles.map((title, n) => planned(n, title, 'open', 'first-seen')),
  };
}

export const SAMPLES: Readonly<Record<string, () => Sample>> = { quiet, typical, outage, hostile };

/** The golden's text; with UPDATE_GOLDEN set it is first written. */
export function golden(name: string, text: string): string {
  const file = new URL(`../golden/digest/${name}`, import.meta.url);
  if (process.env['UPDATE_GOLDEN']) writeFileSync(file, text);
  if (!existsSync(file))
    throw new Error(`test/golden/digest/${name} is missing: UPDATE_GOLDEN=1 npm test -- test/digest`);
  return readFileSync(file, 'utf8');
}
