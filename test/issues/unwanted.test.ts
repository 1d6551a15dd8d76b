/** Causes that the policy file wants no issue of any more, while theirs is open. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { audits } from '../support/audits.ts';
import type { EmulatedIssue } from '../support/github.ts';
import { MATCHES_ALL, ruleOf } from './builders.ts';

test('a rule ignores a cause whose issue is open: one comment that names it, closed, and never opened while it stands', async (t) => {
  const around = await audits(t, { clock: () => Date.parse('2026-05-11T12:30:00Z') });
  const hour = (n: number): string => `2026-05-11T${n}:00:00Z`;
  const rules = [ruleOf('known noise', { match: { ...MATCHES_ALL, task: ['app.*'] }, ignore: true })];
  around.fail('app.job', hour(10));
  await around.audit(hour(11));
  const issue = (): EmulatedIssue => around.github.issue(1);
  for (const n of [12, 13, 14]) {
    around.fail('app.job', hour(n - 1));
    await around.audit(hour(n), { policy: { rules } });
    assert.deepEqual([issue().state, issue().stateReason], ['closed', 'not_planned']);
    assert.equal(issue().comments.length, 1);
  }
  assert.match(
    issue().comments[0]?.body ?? '',
    /^Ignored by rule `known noise` of the policy file: closed as not planned/,
  );
  assert.match(issue().body ?? '', /^\| Also ruled \| ignore \(rule `known noise`\) \|$/m);
  assert.match(issue().body ?? '', /^\| Next \| Closed: the policy file wants no issue of it\./m);
  assert.equal(around.issuesOf('app.job').length, 0);
  around.fail('app.job', hour(14), 1);
  await around.audit(hour(15));
  assert.equal(around.total('app.job'), 13, 'without the rule it is told again, and nothing is lost');
  assert.equal(around.github.issues.length, 2, 'in the same issue');
});
