/** Four digests, from nothing to too much, each with the plan that a terminal shows beside it. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import type { Digest, DigestChange, DigestGroup, DigestTotal } from '../../src/digest/digest.ts';
import { SEVERITIES, type Severity } from '../../src/failures/failure.ts';
import type { PlannedChange } from '../../src/issues/plan/plan.ts';
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
    workerRecords: 1_000,
    workers: 4,
    silent: [],
    awake: [],
    failures: 0,
    belowBar: 0,
    succeeded: null,
    before: null,
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

/** Whom the digests below may mention in Slack. */
export const MEMBERS: readonly string[] = ['U024BE7LH', 'S0614TZR7', ...[0, 1, 2, 3, 4].map((n) => `U000000${n}`)];

const issueUrl = (number: number): string => `https://github.com/o/r/issues/${number}`;

export function groupLine(
  title: string,
  severity: Severity,
  count: number,
  number: number | null,
  fields: Partial<DigestGroup> = {},
): DigestGroup {
  return {
    title,
    severity,
    count,
    trend: number === null ? 'new' : 'recurring',
    firstSeen: '2026-05-10T13:02:00Z',
    sparkline: '············▂█',
    number,
    url: number === null ? null : issueUrl(number),
    waiting: number === null,
    transient: false,
    muted: false,
    outage: -1,
    ...fields,
  };
}

/** Seen first in the digest's time, and never before. */
export function changeLine(
  change: DigestChange['change'],
  title: string,
  severity: Severity,
  recent: number,
  number: number | null,
  fields: Partial<DigestChange> = {},
): DigestChange {
  return {
    change,
    title,
    severity,
    total: recent,
    recent,
    firstSeen: '2026-05-10T13:02:00Z',
    lastSeen: '2026-05-11T11:47:00Z',
    backSince: null,
    number,
    url: number === null ? null : issueUrl(number),
    owners: [],
    outage: -1,
    ...fields,
  };
}

function totalLine(
  task: string | null,
  severity: Severity,
  failures: number,
  groups: number,
  fields: Partial<DigestTotal> = {},
): DigestTotal {
  return { task, severity, failures, groups, since: '2026-05-10T13:02:00Z', previous: null, ...fields };
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
  const lock = '[h.tasks.cleanup.purge] LockNotOwnedError';
  const grading = { total: 1002, firstSeen: '2025-11-03T14:05:00Z' };
  return {
    digest: digestOf({
      failures: 21,
      succeeded: 4812,
      before: {
        hours: 24,
        totals: [
          { task: 'h.tasks.indexer.reindex', severity: 'high', failures: 3 },
          { task: 'h.tasks.mailer.send', severity: 'medium', failures: 5 },
          { task: 'lms.tasks.grading.sync_grades', severity: 'medium', failures: 6 },
        ],
      },
      changes: [
        changeLine('open', index, 'high', 11, 42, { owners: ['slack:U024BE7LH', '@example/search'] }),
        changeLine('reopen', mail, 'medium', 5, 17, {
          total: 57,
          firstSeen: '2026-03-02T08:00:00Z',
          backSince: '2026-05-11T08:12:00Z',
          owners: ['slack:S0614TZR7'],
        }),
        changeLine('milestone', lti, 'medium', 2, 12, { ...grading, owners: ['slack:U0LATER00'] }),
        changeLine('severity-changed', lti, 'medium', 2, 12, { ...grading, owners: ['slack:U0LATER00'] }),
        changeLine('close', '[h.tasks.cleanup.purge] OperationalError: <str>', 'low', 0, 9, {
          total: 4,
          firstSeen: '2026-04-01T09:30:00Z',
          lastSeen: '2026-04-12T23:59:00Z',
        }),
      ],
      totals: [
        totalLine('h.tasks.indexer.reindex', 'high', 11, 1, { previous: 3 }),
        totalLine('h.tasks.mailer.send', 'medium', 5, 1, { since: '2026-03-02T08:00:00Z', previous: 5 }),
        totalLine('lms.tasks.grading.sync_grades', 'medium', 2, 1, { since: grading.firstSeen, previous: 6 }),
        totalLine('h.tasks.cleanup.purge', 'low', 2, 1, { previous: 0 }),
        totalLine(null, 'low', 1, 1, { previous: 0 }),
      ],
      groups: [
        groupLine(index, 'high', 11, 42, { trend: 'new' }),
        groupLine(mail, 'medium', 5, 17, { firstSeen: '2026-03-02T08:00:00Z' }),
        groupLine(lti, 'medium', 2, 12, { firstSeen: grading.firstSeen, muted: true }),
        groupLine(lock, 'low', 2, null, { waiting: false, transient: true }),
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

/** A database went away: 300 causes at once, four of five with one root, most of them without room. */
export function outage(): Sample {
  const isRooted = (n: number): boolean => n % 5 !== 4;
  const title = (n: number): string =>
    isRooted(n)
      ? `[app${n % 7}.tasks.job_${n}] OperationalError: could not connect to server <host> for statement number ${n}`
      : `[app${n % 7}.tasks.job_${n}] TimeLimitExceeded: killed after <n> seconds`;
  const severity = (n: number): Severity => SEVERITIES[Math.floor(n / 75)] ?? 'low';
  const count = (n: number): number => 275 - (n % 75);
  const began = (n: number): string => after(FROM, 0, 64_920 + n);
  const numbers = Array.from({ length: 300 }, (_, n) => n);
  const rooted = numbers.filter(isRooted);
  const place = (n: number): { outage: number; firstSeen: string } => ({
    outage: isRooted(n) ? 0 : -1,
    firstSeen: began(n),
  });
  return {
    digest: digestOf({
      name: 'lms',
      failures: numbers.reduce((sum, n) => sum + count(n), 0),
      repeat: true,
      before: { hours: 19, totals: [{ task: 'app0.tasks.job_0', severity: 'critical', failures: 12 }] },
      coverage: {
        from: FROM,
        to: '2026-05-11T06:31:07Z',
        complete: false,
        reasons: ['The log service refused page 2001.', 'The worker stream web-3 fell silent.'],
      },
      changes: numbers.slice(0, 60).map((n) =>
        changeLine(n < 5 ? 'open' : 'milestone', title(n), severity(n), 1000 - n, 100 + n, {
          ...place(n),
          owners: n < 5 ? [`slack:U000000${n}`] : [],
        }),
      ),
      totals: numbers.map((n) =>
        totalLine(`app${n % 7}.tasks.job_${n}`, severity(n), count(n), 1, {
          since: began(n),
          previous: n === 0 ? 12 : 0,
        }),
      ),
      groups: numbers.map((n) => groupLine(title(n), severity(n), count(n), n < 60 ? 100 + n : null, place(n))),
      outages: [
        {
          root: 'OperationalError at db.internal:5432',
          from: began(0),
          to: '2026-05-11T06:31:00Z',
          failures: rooted.reduce((sum, n) => sum + count(n), 0),
          causes: rooted.length,
        },
      ],
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
      // Whoever writes an owner into a rule may write anything; a log cannot.
      changes: titles.map((title, n) => changeLine('open', title, 'high', 1, n + 2, { owners: [title] })),
      totals: titles.map((title) => totalLine(title, 'high', 1, 1)),
      groups: titles.map((title) => groupLine(title, 'high', 1, null, { outage: 0 })),
      outages: [{ root: all, from: FROM, to: TO, failures: 3, causes: 3 }],
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
