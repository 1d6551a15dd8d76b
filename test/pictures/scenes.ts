/** What the pictures show: texts that the audit writes, of causes made up for them. */
import type { TaskFailure } from '../../src/failures/failure.ts';
import { titleOf } from '../../src/failures/grouping/group.ts';
import type { Ledger } from '../../src/failures/rules/history.ts';
import { NEW_LIFE } from '../../src/failures/rules/life.ts';
import type { Policy } from '../../src/failures/rules/policy.ts';
import { createJudge } from '../../src/failures/rules/rules.ts';
import { byRank, type Cause, causesOf } from '../../src/issues/plan/cause.ts';
import { type PlannedChange, planIssues } from '../../src/issues/plan/plan.ts';
import type { FailureIssue } from '../../src/issues/state/state.ts';
import { renderBody } from '../../src/issues/text/body.ts';
import { renderComment } from '../../src/issues/text/comment.ts';
import { dashboardTitle, renderDashboard } from '../../src/issues/text/dashboard.ts';
import { dashboardRows } from '../../src/issues/text/dashboard-row.ts';
import { FAILURE_LABEL, severityLabel } from '../../src/issues/tracking/labels.ts';
import {
  after,
  dashboardStateOf,
  exceptionOf,
  failureOf,
  failuresAt,
  fingerprintOf,
  groupOf,
  idAt,
  issueOf,
  ledgerOf,
  MATCHES_ALL,
  planFactsOf,
  policyOf,
  redacted,
  ruleOf,
  stateOf,
} from '../issues/builders.ts';
import type { Page } from './github-page.ts';

const UNTIL = '2026-05-20T14:00:00Z';

const POLICY: Policy = policyOf({
  rules: [
    ruleOf('search index', {
      match: { ...MATCHES_ALL, task: ['h.tasks.indexer.*'] },
      severity: 'high',
      owners: ['search team'],
      runbook: 'docs/runbooks/search-index.md',
    }),
    ruleOf('outgoing mail', {
      match: { ...MATCHES_ALL, task: ['h.tasks.email.*'] },
      owners: ['platform'],
      runbook: 'https://wiki.example.org/runbooks/mail',
    }),
  ],
});

const frame = (file: string, line: number, name: string, source: string, own = true) => ({
  file: redacted(file),
  line,
  function: redacted(name),
  source: redacted(source),
  own,
});

const INDEXER: Partial<TaskFailure> = {
  task: redacted('h.tasks.indexer.reindex_group'),
  exception: redacted('elasticsearch.exceptions.ConnectionTimeout'),
  message: redacted(
    "ConnectionTimeout caused by - ReadTimeoutError(HTTPSConnectionPool(host='search.internal', port=9200): Read timed out. (read timeout=10))",
  ),
  template: redacted('ConnectionTimeout caused by - ReadTimeoutError: <endpoint> read timed out'),
  retries: 3,
  attempts: [0, 1, 2].map((n) => ({
    at: after(UNTIL, 0, -3600 + n * 300),
    delay: null,
    exception: null,
    reason: redacted('ConnectionTimeout caused by - ReadTimeoutError'),
  })),
  host: redacted('ip-10-0-12-3'),
  exceptions: [
    {
      ...exceptionOf(),
      type: redacted('elasticsearch.exceptions.ConnectionTimeout'),
      message: redacted('ConnectionTimeout caused by - ReadTimeoutError'),
      frames: [
        frame(
          '/usr/local/lib/python3.11/site-packages/celery/app/trace.py',
          453,
          'trace_task',
          'R = retval = fun(*args, **kwargs)',
          false,
        ),
        frame('h/tasks/indexer.py', 88, 'reindex_group', 'search.index.bulk(annotations)'),
        frame('h/search/index.py', 142, 'bulk', 'client.bulk(actions, request_timeout=10)'),
      ],
    },
  ],
};

const MAIL: Partial<TaskFailure> = {
  task: redacted('h.tasks.email.send'),
  exception: redacted('smtplib.SMTPServerDisconnected'),
  message: redacted('Connection unexpectedly closed: timed out'),
  template: redacted('Connection unexpectedly closed: timed out'),
  exceptions: [
    {
      ...exceptionOf(),
      type: redacted('smtplib.SMTPServerDisconnected'),
      message: redacted('Connection unexpectedly closed: timed out'),
      frames: [
        frame('h/tasks/email.py', 42, 'send', 'mailer.send(message)'),
        frame('h/emails/mailer.py', 31, 'send', 'server.send_message(message)'),
      ],
    },
  ],
};

function failuresOf(fields: Partial<TaskFailure>, times: readonly string[]): TaskFailure[] {
  return times.map((at, n) =>
    failureOf({
      ...fields,
      at,
      eventId: idAt(at, n),
      taskId: `${fingerprintOf(n + 90).slice(0, 8)}-5c1d-4e6f-9a2b-${fingerprintOf(n + 7).slice(0, 12)}`,
      environment: n % 5 === 0 ? 'qa' : 'production',
    }),
  );
}

/** What the audit plans for one cause, as the run would carry it out. */
function planFor(
  failures: readonly TaskFailure[],
  before: Ledger | null,
  issue: FailureIssue | null,
  until = UNTIL,
): PlannedChange {
  const [newest] = failures.slice(-1);
  if (!newest) throw new RangeError('a scene has failures');
  const group = { ...groupOf({ failures, before, policy: POLICY }), title: titleOf(newest) };
  const state = stateOf(issue ? [issue] : []);
  const face = { title: titleOf(newest), task: newest.task, exception: newest.exception, template: newest.template };
  const groups = [{ ...group, ledger: group.ledger && { ...group.ledger, ...face } }];
  const [planned] = planIssues(
    causesOf(groups, state, createJudge(POLICY)),
    planFactsOf({ state, policy: POLICY, until }),
  );
  if (!planned) throw new RangeError('a cause is planned');
  return planned;
}

const CONTEXT = {
  name: 'default',
  policy: POLICY,
  repositoryUrl: 'https://github.com/example/h',
  linkTo: (_: string, id: string) => `https://my.papertrailapp.com/events?focus=${id}`,
  previous: null,
};

function issuePage({ cause, comment, addLabels = [] }: PlannedChange, number: number): Page {
  return {
    title: cause.title,
    number,
    body: renderBody(cause, CONTEXT, null),
    labels: [FAILURE_LABEL, severityLabel(cause.judgement.severity), ...addLabels],
    state: 'open',
    now: UNTIL,
    comments: comment === null ? [] : [renderComment(cause, comment, UNTIL)],
  };
}

function newIssue(): Page {
  const times = [-5400, -4800, -4100, -3000, -2400, -1500, -900].map((seconds) => after(UNTIL, 0, seconds));
  return issuePage(planFor(failuresOf(INDEXER, times), null, null), 412);
}

/** Failed most days for three weeks, then closed as fixed, and now back. */
function regressed(): Page {
  const earlier = Array.from({ length: 40 }, (_, n) => after(UNTIL, -27 + Math.floor(n / 2), (n % 2) * 9000 + n * 61));
  const before = { ...ledgerOf({ severity: 'medium' }, failuresOf(MAIL, earlier)), life: NEW_LIFE };
  const issue = issueOf(before, {
    state: 'closed',
    stateReason: 'completed',
    closedAt: after(UNTIL, -4),
    closer: 'person',
  });
  const now = [-3100, -2000, -700].map((seconds) => after(UNTIL, 0, seconds));
  return issuePage(planFor(failuresOf(MAIL, now), before, issue), 187);
}

function flapping(): Page {
  const bursts = [-24, -23, -16, -15, -9, -8].flatMap((day) => [0, 1, 2].map((n) => after(UNTIL, day, n * 4000)));
  const life = { ...NEW_LIFE, reopened: [after(UNTIL, -16), after(UNTIL, -9)] };
  const before = { ...ledgerOf({ severity: 'medium' }, failuresOf(MAIL, bursts)), life };
  const issue = issueOf(before, {
    state: 'closed',
    stateReason: 'completed',
    closedAt: after(UNTIL, -3),
    closer: 'person',
  });
  return issuePage(
    planFor(
      failuresOf(
        MAIL,
        [-2600, -800].map((seconds) => after(UNTIL, 0, seconds)),
      ),
      before,
      issue,
    ),
    93,
  );
}

const ERRORS = [
  'OperationalError: connection refused',
  'KeyError: <str>',
  'HTTPError: <n> for <url>',
  'SoftTimeLimitExceeded',
  'IntegrityError: duplicate key',
];
const NAMES = [
  'indexer.add',
  'email.send',
  'cleanup.purge',
  'grading.sync',
  'roster.fetch',
  'exports.build',
  'media.scale',
  'digest.post',
];

/** So many causes with titles, counts and histories of their own. */
function causesMade(count: number, storm: boolean): Cause[] {
  return Array.from({ length: count }, (_, n): Cause => {
    const days = storm ? 1 : 1 + ((n * 7) % 13);
    const times = Array.from({ length: storm ? 3 + (n % 9) : days * (1 + (n % 4)) }, (_value, i) =>
      storm ? after(UNTIL, 0, -1800 + i * 90) : after(UNTIL, -Math.floor((i * 26) / (days * 4)) - (n % 5), -(i * 777)),
    ).toSorted();
    const error = storm ? 'OperationalError: connection to <endpoint> failed' : (ERRORS[n % ERRORS.length] ?? '');
    const task = `${n % 3 === 0 ? 'lms' : 'h'}.tasks.${NAMES[n % NAMES.length]}_${['all', 'one', 'late', 'group', 'user'][n % 5]}`;
    const frames = [frame('h/db/session.py', 71, 'connect', 'engine.connect()')];
    const fields = {
      exceptions: [{ ...exceptionOf(), frames }],
      task: redacted(task),
      exception: redacted(error.split(':')[0] ?? ''),
      template: redacted(error),
      retries: n % 4 === 0 ? 2 : 0,
    };
    const failures = failuresAt(times, fields);
    const group = groupOf({ n: n + 1, failures, policy: POLICY });
    const face = { title: `[${task}] ${error}`, task, exception: fields.exception, template: error };
    const ledger = { ...(group.ledger as Ledger), ...face };
    return {
      fingerprint: fingerprintOf(n + 1),
      title: face.title,
      group: { ...group, ledger },
      ledger,
      before: null,
      issue: null,
      judgement: group,
    };
  }).toSorted(byRank);
}

function dashboard(): Page {
  // All of them were known before this window.
  const causes = causesMade(40, false).map((cause) => ({ ...cause, before: cause.ledger }));
  const tracked = causes.map((cause, n) =>
    n < 9 ? { ...cause, issue: issueOf(cause.ledger, { number: 300 + n * 7 }) } : cause,
  );
  const state = stateOf(tracked.flatMap(({ issue }) => (issue ? [issue] : [])));
  const facts = planFactsOf({ state, policy: POLICY, until: UNTIL });
  const plan = planIssues(tracked, facts);
  const numbers = new Map(
    tracked.flatMap(({ fingerprint, issue }) => (issue ? [[fingerprint, issue.issue] as const] : [])),
  );
  const ends = Array.from({ length: 8 }, (_, n) => after(UNTIL, 0, (n - 7) * 3600 - (n < 7 ? 7200 : 0)));
  const body = renderDashboard(
    {
      name: 'default',
      state: dashboardStateOf({ watermark: UNTIL, health: { ends, unrecognised: 2 } }),
      rows: dashboardRows(plan, { receipts: [], written: [], stopped: null }, numbers),
      notes: [],
      maxOpen: POLICY.maxOpen,
    },
    null,
  );
  return {
    title: dashboardTitle('default'),
    number: 5,
    body,
    labels: ['celery-failure/dashboard'],
    state: 'open',
    now: UNTIL,
  };
}

function breaker(): Page {
  const causes = causesMade(48, true);
  const state = stateOf([]);
  const [planned] = planIssues(causes, planFactsOf({ state, policy: POLICY, until: UNTIL }));
  if (planned?.reason !== 'many-new-causes') throw new RangeError('the breaker trips');
  return issuePage(planned, 431);
}

export const SCENES: Readonly<Record<string, () => Page>> = {
  issue: newIssue,
  'issue-regressed': regressed,
  'issue-flapping': flapping,
  dashboard,
  breaker,
};
