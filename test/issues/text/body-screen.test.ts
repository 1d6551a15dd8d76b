/** What a reader sees without scrolling, and what each state says comes next. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { NEW_LIFE } from '../../../src/failures/rules/life.ts';
import { createJudge } from '../../../src/failures/rules/rules.ts';
import { isBreaker } from '../../../src/issues/plan/breaker-key.ts';
import { type Cause, causesOf } from '../../../src/issues/plan/cause.ts';
import { planIssues } from '../../../src/issues/plan/plan.ts';
import { readState } from '../../../src/issues/state/state.ts';
import { type BodyContext, renderBody } from '../../../src/issues/text/body.ts';
import { renderComment } from '../../../src/issues/text/comment.ts';
import { FLAPPING_LABEL, MUTED_LABEL, MUTED_UNTIL_WORSE_LABEL } from '../../../src/issues/tracking/labels.ts';
import { byteLength } from '../../../src/markup.ts';
import {
  after,
  causeOf,
  dashboardStateOf,
  exceptionOf,
  failureOf,
  failuresAt,
  groupOf,
  HOSTILE,
  issueOf,
  ledgerOf,
  planFactsOf,
  policyOf,
  redacted,
  ruleOf,
  stateOf,
} from '../builders.ts';

const AT = '2026-05-11T10:00:00Z';
const RULED = policyOf({
  rules: [ruleOf('mail', { severity: 'high', owners: ['mail team'], runbook: 'docs/runbooks/mail.md' })],
});
const context: BodyContext = { name: 'default', policy: RULED, linkTo: () => null, previous: null };

const cellOf = (body: string, row: string): string | null =>
  new RegExp(`^\\| ${row} \\| (.*) \\|$`, 'm').exec(body)?.[1] ?? null;

/** About what fits between the title and the lower edge of 1280x720 pixels, as the pictures in docs/images show. */
const LINES_ON_SCREEN = 22;

test('cause, count, since when, trend, severity and its rule, place, runbook and what comes next stand on the first screen', () => {
  const message = redacted(Array.from({ length: 50 }, (_, n) => `line ${n} of a long message`).join('\n'));
  const failure = failureOf({ message, environment: 'production', exceptions: [exceptionOf({ message })] });
  const body = renderBody(causeOf(groupOf({ failures: [failure], policy: RULED })), context, null);
  // Without the two hidden lines.
  const screen = body
    .split('\n')
    .slice(2, 2 + LINES_ON_SCREEN)
    .join('\n');
  assert.match(screen, /^`h\.tasks\.email\.send` failed for good with `SMTPDataError`\.$/m);
  assert.match(screen, /^line 3 of a long message …$/m);
  assert.match(screen, /^\| Failures \| \*\*1\*\* \|$/m);
  assert.match(cellOf(screen, 'Since') ?? '', /^<relative-time /);
  assert.match(cellOf(screen, 'Environments') ?? '', /^`production` 1$/);
  assert.match(cellOf(screen, 'Trend') ?? '', /^[·▁▂▃▄▅▆▇█]{30} /);
  assert.equal(cellOf(screen, 'Severity'), '**high** (rule `mail`)');
  assert.equal(cellOf(screen, 'Where'), '`h/tasks/email.py:42` in `send`');
  assert.equal(cellOf(screen, 'Owners'), '`mail team` (rule `mail`)');
  assert.equal(cellOf(screen, 'Runbook'), '`docs/runbooks/mail.md` (rule `mail`)');
  assert.match(cellOf(screen, 'Next') ?? '', /closes by itself/);
});

test('a runbook is a link wherever its page is known', async (t) => {
  const page = 'https://github.com/o/r';
  for (const [runbook, repositoryUrl, shown] of [
    ['docs/runbooks/mail.md', page, `[docs/runbooks/mail.md](${page}/blob/HEAD/docs/runbooks/mail.md)`],
    [
      './docs/mail.md#when it bounces',
      page,
      `[./docs/mail.md&#35;when it bounces](${page}/blob/HEAD/docs/mail.md#when%20it%20bounces)`,
    ],
    [
      'docs/a b.md',
      'https://git.example.org/o/r',
      '[docs/a b.md](https://git.example.org/o/r/blob/HEAD/docs/a%20b.md)',
    ],
    ['docs/mail.md', null, '`docs/mail.md`'],
    ['https://wiki.example.org/mail', null, '[wiki.example.org/mail](https://wiki.example.org/mail)'],
  ] as const)
    await t.test(`${runbook}, ${repositoryUrl}`, () => {
      const policy = policyOf({ rules: [ruleOf('mail', { runbook })] });
      const body = renderBody(causeOf(groupOf({ policy })), { ...context, repositoryUrl }, null);
      assert.equal(cellOf(body, 'Runbook'), `${shown} (rule \`mail\`)`);
    });
});

test('causes of one outage name its root, its other issues and the dashboard, until the cause fails without it', () => {
  const failures = failuresAt([0, 60, 120].map((s) => after(AT, 0, s)));
  const groups = [1, 2, 3].map((n) => groupOf({ n, failures }));
  const members = groups.map(({ fingerprint }) => fingerprint.hash);
  const outage = { root: 'OperationalError at db:5432', from: AT, to: after(AT, 0, 120), failures: 9, members };
  const issues = groups.map(({ ledger }, n) => issueOf(ledger ?? ledgerOf(), { number: 20 + n }));
  // The third was opened by a run that died: the same run again must not tell of it.
  const state = {
    ...stateOf(issues, dashboardStateOf({ known: [20, 21] })),
    dashboardIssue: issueOf(ledgerOf(), { number: 5 }).issue,
  };
  const [cause] = causesOf(groups, state, createJudge(policyOf()), [outage]).filter(
    ({ fingerprint }) => fingerprint === members[0],
  );
  const body = renderBody(cause ?? assert.fail(), context, null);
  const told = 'part of one outage: `OperationalError at db:5432`, 3 causes, among them #21, all of them on #5';
  assert.equal(cellOf(body, 'Outage'), told);
  const quiet = renderBody({ ...(cause ?? assert.fail()), group: null, outage: null }, context, body);
  assert.equal(cellOf(quiet, 'Outage'), told, 'a run without a failure keeps the row');
  const alone = renderBody({ ...(cause ?? assert.fail()), outage: null }, context, body);
  assert.equal(cellOf(alone, 'Outage'), null);
});

test('a default severity tells its reason, and a missing runbook how to name one', () => {
  const body = renderBody(causeOf(groupOf({})), { ...context, policy: policyOf() }, null);
  assert.equal(cellOf(body, 'Severity'), '**medium** (default&#58; a task failed for good)');
  assert.match(cellOf(body, 'Runbook') ?? '', /^none; `runbook` in a rule/);
});

const standing = (fields: Partial<Cause>): string =>
  cellOf(renderBody({ ...causeOf(groupOf({})), ...fields }, context, null), 'Next') ?? '';

for (const [name, fields, wanted] of [
  ['open', {}, /^If nothing fails it closes by itself <relative-time/],
  ['muted', { labels: [MUTED_LABEL] }, /^Muted: .*Take the label off/],
  ['muted until worse', { labels: [MUTED_UNTIL_WORSE_LABEL] }, /^Muted: .*unless it fails much more often/],
  ['flapping', { labels: [FLAPPING_LABEL] }, /only people close it\.$/],
  ['closed', { state: 'closed' }, /^Closed\. A failure within 14 days/],
  [
    'closed as not planned',
    { issue: issueOf(ledgerOf(), { state: 'closed', stateReason: 'not_planned' }) },
    /never reopened\.$/,
  ],
] as const) {
  test(`what comes next: ${name}`, () => {
    assert.match(standing(fields), wanted);
  });
}

test('the day it closes is the first on which a quiet cause is closed', () => {
  const cause = causeOf(groupOf({ failures: failuresAt([after(AT, -3), after(AT, -2), after(AT, -1), AT]) }));
  const day = /datetime="([^"]+)"/.exec(standing(cause))?.[1] ?? '';
  const state = stateOf([issueOf(cause.ledger)]);
  const at = (until: string): string | undefined =>
    planIssues(causesOf([], state, createJudge(policyOf())), planFactsOf({ state, until }))[0]?.change;
  assert.equal(at(day), 'close');
  assert.equal(at(after(day, 0, -3600)), 'skip');
});

test('the place is kept when nothing failed in this window, and no log text stands in for it', () => {
  const forged = redacted('x\n| Where | `evil` @user `x` |\n```\n| Where | `evil` @user `x` |');
  for (const message of [redacted('harmless'), forged]) {
    const first = causeOf(groupOf({ failures: [failureOf({ message, exceptions: [exceptionOf({ message })] })] }));
    const body = renderBody(first, context, null);
    const [quiet] = causesOf([], stateOf([issueOf(first.ledger)]), createJudge(policyOf()));
    assert.ok(quiet);
    assert.equal(
      cellOf(renderBody(quiet, context, body).replace(/^```[\s\S]*?^```$/gm, ''), 'Where'),
      '`h/tasks/email.py:42` in `send`',
    );
  }
});

test('a host is shown without its instance', () => {
  const body = renderBody(
    causeOf(groupOf({ failures: [failureOf({ host: redacted('ip-10-0-12-3') })] })),
    context,
    null,
  );
  assert.match(body, /Newest failure on `ip-#-#-#-#`/);
  assert.doesNotMatch(body, /ip-10-0-12-3/);
});

test('reopened and escalating are told in the facts', () => {
  const group = groupOf({});
  const cause = causeOf(group);
  const body = renderBody(
    {
      ...cause,
      ledger: { ...cause.ledger, life: { ...NEW_LIFE, reopened: [after(AT, -9), AT] } },
      escalation: { days: 1, count: 20, expected: 1.04 },
    },
    context,
    null,
  );
  assert.match(cellOf(body, 'Reopened') ?? '', /, 2 times in 30 days/);
  assert.match(cellOf(body, 'Trend') ?? '', /\*\*escalating\*\*: 20 in a day, where 1\.0 are usual$/);
});

test('comments of what bots, flapping and storms do', () => {
  const cause = causeOf(groupOf({}));
  assert.match(
    renderComment(cause, 'closed-by-bot', AT),
    /A bot had closed the issue.*Exempt the label `celery-failure`/,
  );
  const flapping = { ...cause, ledger: { ...cause.ledger, life: { ...NEW_LIFE, reopened: [AT, AT, AT] } } };
  assert.match(renderComment(flapping, 'flapping', AT), /reopened 3 times in 30 days\..*only people close it/);
  const escalating = { ...cause, escalation: { days: 7, count: 140, expected: 21.4 } } as const;
  assert.match(renderComment(escalating, 'escalated', AT), /140 failures in seven days, where 21 are usual/);
  const inQa = { ...cause, ledger: { ...cause.ledger, environments: { qa: 3 } } };
  assert.match(
    renderComment(inQa, 'silent-environment', AT),
    /^It failed only in `qa`, where .*closed as not planned\.$/,
  );
  assert.match(renderComment(cause, 'storm-over', AT), /closed\. What fails on/);
  assert.match(renderComment(cause, 'many-new-causes', AT), /^Again more than 10 new causes/);
});

/** A storm of so many causes, each with this title. */
function storm(count: number, title: string | null): Cause {
  const groups = Array.from({ length: count }, (_, n) => {
    const group = groupOf({
      n,
      failures: failuresAt(
        [0, 60, 120].map((s) => after(AT, 0, s)),
        { task: redacted(title ?? `app.task_${n}`) },
      ),
    });
    if (title === null || !group.ledger) return group;
    const face = { title, task: title, exception: title, template: title };
    return { ...group, title: redacted(title), ledger: { ...group.ledger, ...face } };
  });
  const state = stateOf([]);
  const facts = planFactsOf({ state, until: after(AT, 0, 1800) });
  const [planned] = planIssues(causesOf(groups, state, createJudge(policyOf())), facts);
  assert.ok(planned && isBreaker(planned.cause.fingerprint));
  return planned.cause;
}

test('the breaker names what it holds, and its state is read back', () => {
  const cause = storm(300, null);
  const body = renderBody(cause, context, null);
  assert.ok(byteLength(body) <= 60_000, `${byteLength(body)} bytes`);
  assert.match(body, /^\| Held back \| \*\*300\*\* causes, 900 failures so far \|$/m);
  assert.match(body, /^\| Exceptions \| `SMTPDataError` 300 \|$/m);
  assert.equal(cellOf(body, 'Severity'), '**high** (default: more than 10 new causes at once)');
  const issue = { ...issueOf(ledgerOf()).issue, body };
  const { held } = readState([issue], 'default').issues.get(cause.fingerprint)?.ledger?.life ?? {};
  assert.equal(held?.causes.length, 300);
  assert.equal(renderBody(cause, context, body), body);
});

test('5,000 causes at once fit into one issue', () => {
  const body = renderBody(storm(5000, null), context, null);
  assert.ok(byteLength(body) <= 60_000, `${byteLength(body)} bytes`);
});

test('hostile names stay inside code in the breaker’s issue', () => {
  const outside = (body: string): string =>
    body
      .split('\n')
      .slice(1)
      .map((line) => line.replace(/(?<!`)(`+)(?!`)(.*?)(?<!`)\1(?!`)/g, 'CODE'))
      .join('\n');
  const wanted = outside(renderBody(storm(12, 'x'), context, null));
  for (const text of [...HOSTILE, HOSTILE.join('\n')])
    assert.equal(outside(renderBody(storm(12, text), context, null)), wanted, JSON.stringify(text));
});
