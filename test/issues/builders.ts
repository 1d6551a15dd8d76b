/**
 * Builders of what the issues/ layer works on, so that a test names only what it is about.
 *
 *   const ledger = ledgerOf({ fingerprint: fingerprintOf(7), total: 12 });
 *   const cause = causeOf(groupOf({ failures: [failureOf({ at: '2026-05-11T10:00:00Z' })] }));
 */
import { createHash } from 'node:crypto';
import type { Redacted, TaskException, TaskFailure } from '../../src/failures/failure.ts';
import type { FailureGroup } from '../../src/failures/grouping/group.ts';
import { countIn, type Ledger, trendOf } from '../../src/failures/rules/history.ts';
import type { Policy, Rule, RuleMatch } from '../../src/failures/rules/policy.ts';
import { createJudge } from '../../src/failures/rules/rules.ts';
import type { Cause } from '../../src/issues/plan/cause.ts';
import type { PlanFacts } from '../../src/issues/plan/situation.ts';
import type { DashboardState } from '../../src/issues/state/dashboard-state.ts';
import { packLedger } from '../../src/issues/state/ledger.ts';
import { writeMarker } from '../../src/issues/state/marker.ts';
import type { AuditState, FailureIssue } from '../../src/issues/state/state.ts';
import { FAILURE_LABEL } from '../../src/issues/tracking/labels.ts';
import type { TrackedIssue } from '../../src/issues/tracking/tracker.ts';

const DAY_MS = 86_400_000;

/** Text as redact.ts lets it through. Tests make hostile text of this kind on purpose. */
export const redacted = (text: string): Redacted => text as Redacted;

/** 16 hex digits, the same for the same number. */
export function fingerprintOf(n: number): string {
  return createHash('sha256').update(`cause ${n}`).digest('hex').slice(0, 16);
}

/** `days` and `seconds` after `at`. */
export function after(at: string, days: number, seconds = 0): string {
  return `${new Date(Date.parse(at) + days * DAY_MS + seconds * 1000).toISOString().slice(0, 19)}Z`;
}

/** A larger id for a later second; `n` tells apart what happened in the same one. */
export function idAt(at: string, n = 0): string {
  return String(BigInt(Date.parse(at)) * 1000n + BigInt(n));
}

export function policyOf(fields: Partial<Policy> = {}): Policy {
  return {
    apps: [],
    environments: [],
    open: { failures: 3, withinMs: DAY_MS, days: 2 },
    reopenMs: 14 * DAY_MS,
    closeMs: 90 * DAY_MS,
    transient: { open: { failures: 10, withinMs: DAY_MS, days: 4 }, closeMs: 7 * DAY_MS },
    maxNew: 5,
    maxOpen: 30,
    rules: [],
    links: [],
    publish: 'full',
    redact: [],
    code: { strip: [], release: null },
    ...fields,
  };
}

export const MATCHES_ALL: RuleMatch = {
  task: null,
  exception: null,
  kind: null,
  message: null,
  frame: null,
  environment: null,
};

export function ruleOf(name: string, fields: Partial<Rule> = {}): Rule {
  return {
    name,
    match: MATCHES_ALL,
    severity: null,
    owners: null,
    labels: null,
    runbook: null,
    open: null,
    transient: null,
    ignore: null,
    promote: null,
    fingerprint: null,
    links: null,
    ...fields,
  };
}

const AT = '2026-05-11T10:00:00Z';

export function exceptionOf(
  fields: Partial<Record<'type' | 'message' | 'file' | 'function' | 'source', string>> = {},
): TaskException {
  return {
    type: redacted(fields.type ?? 'SMTPDataError'),
    message: redacted(fields.message ?? "(451, 'try later')"),
    frames: [
      {
        file: redacted(fields.file ?? 'h/tasks/email.py'),
        line: 42,
        function: redacted(fields.function ?? 'send'),
        source: redacted(fields.source ?? 'server.send(message)'),
        own: true,
      },
    ],
    link: null,
    group: [],
  };
}

export function failureOf(fields: Partial<TaskFailure> = {}): TaskFailure {
  const at = fields.at ?? AT;
  return {
    taskId: '00000000-0000-4000-8000-000000000001',
    task: redacted('h.tasks.email.send'),
    kind: 'exception',
    exception: redacted('SMTPDataError'),
    message: redacted("(451, 'try later')"),
    template: redacted('(<n>, <str>)'),
    publicTemplate: redacted('(<n>, <str>)'),
    retries: 0,
    attempts: [],
    softLimit: null,
    deliveries: null,
    runSeconds: null,
    related: null,
    args: null,
    at,
    eventId: idAt(at),
    environment: null,
    host: redacted('ip-10-0-12-3'),
    program: redacted('worker'),
    worker: redacted('worker'),
    process: null,
    traceback: 'complete',
    tracebackNote: null,
    exceptions: [exceptionOf()],
    candidates: [],
    ...fields,
  };
}

/** One failure at each time. */
export function failuresAt(times: readonly string[], fields: Partial<TaskFailure> = {}): TaskFailure[] {
  return times.map((at, n) => failureOf({ ...fields, at, eventId: idAt(at, n) }));
}

export function ledgerOf(fields: Partial<Ledger> = {}, failures: readonly TaskFailure[] = [failureOf()]): Ledger {
  const { ledger } = countIn(
    {
      fingerprint: fingerprintOf(1),
      version: 1,
      title: '[h.tasks.email.send] SMTPDataError: (<n>, <str>)',
      task: 'h.tasks.email.send',
      program: 'worker',
      exception: 'SMTPDataError',
      kind: 'exception',
      template: '(<n>, <str>)',
      severity: 'medium',
      remembered: null,
    },
    null,
    failures,
    [],
    failures.map(({ eventId }) => [eventId, eventId] as const),
  );
  return { ...ledger, ...fields };
}

export interface GroupFields {
  readonly n?: number;
  readonly failures?: readonly TaskFailure[];
  /** What earlier runs counted; null = the cause is new. */
  readonly before?: Ledger | null;
  readonly policy?: Policy;
  /** False: every failure was counted by an earlier run. */
  readonly fresh?: boolean;
}

/** A group with its ledger as the pipeline would have made it. */
export function groupOf({
  n = 1,
  failures = [failureOf()],
  before = null,
  policy = policyOf(),
  fresh = true,
}: GroupFields): FailureGroup {
  const judgement = createJudge(policy).cause(failures, before);
  const face = { ...ledgerOf({ fingerprint: fingerprintOf(n), severity: judgement.severity }) };
  const ids = failures.map(({ eventId }) => [eventId, eventId] as const);
  const { ledger, counted } = countIn(face, before, failures, fresh ? [] : ids, ids);
  return {
    ...judgement,
    fingerprint: {
      hash: fingerprintOf(n),
      version: 1,
      parts: [
        { name: 'task', value: failures[0]?.task ?? '', hint: 'another task is another cause' },
        { name: 'exception', value: failures[0]?.exception ?? '', hint: 'the class that was raised' },
      ],
    },
    title: redacted(face.title),
    failures,
    fresh: counted,
    ledger: { ...face, ...ledger, fingerprint: fingerprintOf(n) },
    before,
    trend: trendOf(before),
    silent: false,
    signs: [],
  };
}

export function causeOf(group: FailureGroup, issue: FailureIssue | null = null): Cause {
  if (!group.ledger) throw new RangeError('a cause has a ledger');
  return {
    fingerprint: group.fingerprint.hash,
    title: group.title,
    group,
    ledger: group.ledger,
    before: group.before,
    issue,
    judgement: group,
  };
}

/** A tracked issue whose marker holds the ledger. */
export function issueOf(
  ledger: Ledger,
  fields: Partial<TrackedIssue> & { readonly name?: string } = {},
): FailureIssue & { readonly ledger: Ledger } {
  const { name = 'default', ...rest } = fields;
  const number = rest.number ?? 7;
  return {
    fingerprint: ledger.fingerprint,
    ledger,
    issue: {
      number,
      url: `https://github.com/o/r/issues/${number}`,
      title: ledger.title,
      body: `${writeMarker('issue', name, ledger.fingerprint, packLedger(ledger))}\nbody`,
      state: 'open',
      stateReason: null,
      labels: [FAILURE_LABEL, `${FAILURE_LABEL}/${ledger.severity}`],
      closedAt: null,
      locked: false,
      ...rest,
    },
  };
}

export function dashboardStateOf(fields: Partial<DashboardState> = {}): DashboardState {
  return {
    watermark: '2026-05-11T00:00:00Z',
    examined: [[idAt('2026-05-04T00:00:00Z'), idAt('2026-05-11T00:00:00Z')]],
    gaps: [],
    ledgers: [],
    evicted: [],
    known: [],
    homes: [],
    channels: [],
    streams: { examined: [], streams: [] },
    muted: [],
    health: { ends: [], unrecognised: 0 },
    ...fields,
  };
}

/** What readState gives for these issues; every one is known to the dashboard, unless it says otherwise. */
export function stateOf(
  issues: readonly FailureIssue[],
  dashboard: DashboardState | null = dashboardStateOf(),
): AuditState {
  const byFingerprint = new Map(issues.map((issue) => [issue.fingerprint, issue]));
  const waiting = new Map((dashboard?.ledgers ?? []).map((ledger) => [ledger.fingerprint, ledger]));
  const known = dashboard && dashboard.known.length === 0 ? issues.map(({ issue }) => issue.number) : dashboard?.known;
  return {
    dashboard: dashboard && { ...dashboard, known: known ?? [] },
    dashboardIssue: null,
    issues: byFingerprint,
    all: issues,
    ledgerOf: (fingerprint) => byFingerprint.get(fingerprint)?.ledger ?? waiting.get(fingerprint) ?? null,
  };
}

/** What a plan goes by where everything was read, and something moved. */
export function planFactsOf(fields: Partial<PlanFacts> & Pick<PlanFacts, 'until'>): PlanFacts {
  return {
    state: stateOf([]),
    policy: policyOf(),
    healthy: true,
    gaps: [],
    progress: true,
    anyFresh: fields.progress ?? true,
    countable: true,
    ...fields,
  };
}

/** Text that wants out of where it is put. */
export const HOSTILE: readonly string[] = [
  '`',
  '``````````',
  '```\n</details>\n# out\n```',
  '~~~',
  '-->',
  '--!>',
  '<!-- celery-failure-audit:begin (kept by the audit; write below the end line) -->',
  '<!-- celery-failure-audit:details -->',
  '<!-- celery-failure-audit:end -->',
  '@user @org/team',
  '&#64;user',
  '#12 o/r#12 GH-12',
  '::set-output name=x::y',
  '::error::x',
  '##[error]x',
  '<!channel> <@U1|x>',
  '<img src=x onerror=y>',
  '| a | b |',
  '\\|',
  '\\',
  '![x](https://evil.example/x.png)',
  '[x](javascript:y)',
  '</details>',
  'www.evil.example https://evil.example',
  '\u202Egnp.exe\u2066',
  '\u0000\u001b[31m\u0007',
  '\u200b\ufeff',
  '\r\n::warning::x',
  '\u2028::error::x',
  '\ud83d',
  '💥',
  '$x^2$',
  '4f0c1d2e3b4a59687766554433221100aabbccdd',
];
