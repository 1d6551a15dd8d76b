import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { TaskFailure } from '../../../src/failures/failure.ts';
import { createJudge } from '../../../src/failures/rules/rules.ts';
import { type Cause, causesOf } from '../../../src/issues/plan/cause.ts';
import { readLedger } from '../../../src/issues/state/ledger.ts';
import { readMarker } from '../../../src/issues/state/marker.ts';
import { readRegions } from '../../../src/issues/state/region.ts';
import { type BodyContext, renderBody } from '../../../src/issues/text/body.ts';
import { renderComment } from '../../../src/issues/text/comment.ts';
import { byteLength } from '../../../src/markup.ts';
import {
  after,
  causeOf,
  exceptionOf,
  failureOf,
  failuresAt,
  groupOf,
  HOSTILE,
  issueOf,
  ledgerOf,
  policyOf,
  redacted,
  ruleOf,
  stateOf,
} from '../builders.ts';

const AT = '2026-05-11T10:00:00Z';
const context: BodyContext = {
  name: 'default',
  policy: policyOf(),
  linkTo: (_, id) => `https://papertrailapp.com/systems/h/events?focus=${id}`,
  previous: null,
};

const first = causeOf(groupOf({ failures: failuresAt([AT, after(AT, 0, 60)]) }));

/** The same cause in a later run in which it did not fail: only facts can change. */
function quietCause(cause: Cause, policy = context.policy): Cause {
  const [later] = causesOf([], stateOf([issueOf(cause.ledger)]), createJudge(policy));
  assert.ok(later);
  return later;
}

test('a body: the marker first, then the facts', () => {
  const body = renderBody(first, context, null);
  const marker = readMarker(body);
  assert.deepEqual([marker?.kind, marker?.name, marker?.key], ['issue', 'default', first.fingerprint]);
  assert.deepEqual(readLedger(marker?.state), first.ledger);
  assert.match(body, /^`h\.tasks\.email\.send` failed for good with `SMTPDataError`\.$/m);
  assert.match(body, /\| Failures \| \*\*2\*\*/);
  assert.match(body, /<relative-time datetime="2026-05-11T10:00:00Z">/);
  assert.match(body, /\| Where \| `h\/tasks\/email\.py:42` in `send` \|/);
  assert.match(body, /^ {2}File "h\/tasks\/email\.py", line 42, in send$/m);
  assert.match(body, /\[in the log\]\(https:\/\/papertrailapp\.com\/systems\/h\/events\?focus=\d+\)/);
  assert.match(renderBody(first, { ...context, previous: 41 }, null), /\| Before \| tracked in #41 \|$/m);
});

test('the same state gives the same bytes', () => {
  const body = renderBody(first, context, null);
  assert.equal(renderBody(first, context, null), body);
  assert.equal(renderBody(first, context, body), body);
  assert.equal(renderBody(first, context, body.replaceAll('\n', '\r\n')), body);
  const later = renderBody(quietCause(first), context, body);
  assert.equal(renderBody(quietCause(first), context, later), later);
});

test('when only facts change the details stay', () => {
  const body = renderBody(first, context, null);
  const policy = policyOf({
    rules: [ruleOf('mail', { severity: 'low', owners: ['mail team'], runbook: 'https://wiki.example/mail' })],
  });
  const later = renderBody(quietCause(first, policy), { ...context, policy }, body);
  assert.match(later, /\*\*low\*\* \(rule `mail`\)/);
  assert.match(later, /\| Owners \| `mail team` \(rule `mail`\) \|/);
  assert.match(later, /\[wiki\.example\/mail\]\(https:\/\/wiki\.example\/mail\)/);
  assert.equal(readRegions(later).details, readRegions(body).details);
  assert.ok(readRegions(body).details.includes('h/tasks/email.py'));
});

test('new failures replace the details', () => {
  const body = renderBody(first, context, null);
  const next = causeOf(
    groupOf({
      failures: [failureOf({ at: after(AT, 1), exceptions: [exceptionOf({ file: 'h/other.py' })] })],
      before: first.ledger,
    }),
  );
  const later = renderBody(next, context, body);
  assert.match(later, /File "h\/other\.py"/);
  assert.doesNotMatch(later, /File "h\/tasks\/email\.py"/);
  assert.match(later, /\*\*3\*\*/);
});

test('what people write outside of our region survives', () => {
  const text = fc
    .array(fc.constantFrom('a note', '', '  ', '# Heading', '- [ ] todo', '```', '<details>', 'é 💥', '-->'), {
      minLength: 1,
      maxLength: 5,
    })
    .map((lines) => lines.join('\n'));
  fc.assert(
    fc.property(text, text, fc.boolean(), (above, below, crlf) => {
      const body = renderBody(first, context, null);
      const [marker = '', ...rest] = body.split('\n');
      const edited = [marker, above, ...rest, below].join('\n');
      const later = renderBody(quietCause(first), context, crlf ? edited.replaceAll('\n', '\r\n') : edited);
      const regions = readRegions(later);
      assert.equal(regions.above.trim(), above.trim());
      assert.equal(regions.below, below);
      assert.equal(readMarker(later)?.key, first.fingerprint);
      assert.equal(renderBody(quietCause(first), context, later), later, 'and again');
    }),
  );
});

test('a person took our region out: it comes back above their text', () => {
  const [marker = ''] = renderBody(first, context, null).split('\n');
  for (const edited of [`${marker}\nonly my words\n`, 'only my words', '']) {
    const later = renderBody(first, context, edited);
    assert.equal(readRegions(later).below, edited.includes('words') ? 'only my words' : '');
    assert.equal(readMarker(later)?.key, first.fingerprint);
    assert.match(later, /failed for good/);
  }
});

test('a damaged marker is written anew', () => {
  const body = renderBody(first, context, null);
  const damaged = body.replace(/h=[0-9a-f]{8} -->/, 'h=00000000 -->');
  assert.notEqual(damaged, body);
  assert.equal(renderBody(first, context, damaged), body);
});

/** What GitHub takes as text: no fences, no code spans, no blank lines. Enough of CommonMark for what we write. */
function outsideCode(body: string): string {
  const kept: string[] = [];
  let open = '';
  for (const line of body.split('\n')) {
    const ticks = /^ {0,3}(`{3,})/.exec(line)?.[1] ?? '';
    if (open === '' && ticks !== '' && !line.slice(line.indexOf(ticks) + ticks.length).includes('`')) open = ticks;
    else if (open !== '' && ticks.length >= open.length && line.trim() === ticks) open = '';
    else if (open === '') kept.push(withoutSpans(line));
  }
  assert.equal(open, '', 'every fence is closed');
  return kept.filter((line) => line.trim() !== '').join('\n');
}

function withoutSpans(line: string): string {
  return line.replace(/(?<!`)(`+)(?!`)(.*?)(?<!`)\1(?!`)/g, 'CODE');
}

const everywhere = (text: string): TaskFailure => {
  const hostile = redacted(text);
  return failureOf({
    task: hostile,
    exception: hostile,
    message: hostile,
    template: redacted(text.slice(0, 200)),
    args: hostile,
    host: hostile,
    program: hostile,
    process: hostile,
    candidates: [hostile],
    attempts: [{ at: AT, delay: null, exception: hostile, reason: hostile }],
    exceptions: [exceptionOf({ type: text, message: text, file: text, function: text, source: text })],
  });
};

function hostileCause(text: string): Cause {
  const failure = everywhere(text);
  const group = groupOf({ failures: [failure] });
  const ledger = ledgerOf(
    { task: text, exception: text, template: text.slice(0, 200), program: text, title: text.slice(0, 120) },
    [failure],
  );
  return {
    ...causeOf({
      ...group,
      title: redacted(text.slice(0, 120)),
      fingerprint: { ...group.fingerprint, parts: [{ name: 'message', value: text, hint: 'what it says' }] },
    }),
    ledger,
  };
}

/** Everything that stands outside of code in a body whose texts are harmless. */
const FRAME = outsideCode(renderBody(hostileCause('x'), context, null));

test('hostile log text stays inside code', async (t) => {
  const texts = [...HOSTILE, HOSTILE.join(' '), HOSTILE.join('\n'), 'x\n'.repeat(50)];
  for (const text of texts) {
    await t.test(JSON.stringify(text).slice(0, 60), () => {
      const body = renderBody(hostileCause(text), context, null);
      const shown = outsideCode(body);
      const [marker = '', ...rest] = shown.split('\n');
      assert.equal(readMarker(body)?.key, hostileCause(text).fingerprint);
      assert.match(marker, /^<!-- celery-failure-audit:v1 issue /);
      const frame = FRAME.split('\n').slice(1);
      assert.deepEqual(rest, frame, 'outside of code stands what we wrote and nothing else');
    });
  }
});

test('no invisible or bidirectional character reaches a body', () => {
  const body = renderBody(hostileCause(HOSTILE.join('\n')), context, null);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
  assert.doesNotMatch(body, /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]/);
  assert.ok(body.isWellFormed());
  assert.match(body, /U\+202E/);
});

test('log text that looks like our own lines does not move the regions', async (t) => {
  for (const text of HOSTILE.filter((line) => line.startsWith('<!-- celery-failure-audit'))) {
    await t.test(text, () => {
      const cause = hostileCause(text);
      const body = renderBody(cause, context, null);
      const later = renderBody({ ...cause, group: null }, context, body);
      assert.equal(
        renderBody({ ...cause, group: null }, context, later),
        later,
        'a body does not grow from run to run',
      );
      assert.deepEqual([readRegions(later).above, readRegions(later).below], ['', '']);
      assert.equal(byteLength(readRegions(later).details), byteLength(readRegions(body).details));
    });
  }
});

const MEGABYTE = 1_000_000;
const LARGE: Readonly<Record<string, Partial<TaskFailure>>> = {
  message: { message: redacted('m'.repeat(MEGABYTE)), exceptions: [exceptionOf({ message: 'm'.repeat(MEGABYTE) })] },
  'message of many lines': { exceptions: [exceptionOf({ message: 'line\n'.repeat(MEGABYTE / 5) })] },
  'source line': { exceptions: [exceptionOf({ source: '💥'.repeat(MEGABYTE / 4) })] },
  'file of a frame': { exceptions: [exceptionOf({ file: `h/${'f'.repeat(MEGABYTE)}.py` })] },
  'function of a frame': { exceptions: [exceptionOf({ function: 'f'.repeat(MEGABYTE) })] },
  'ten thousand frames': {
    exceptions: [{ ...exceptionOf(), frames: Array.from({ length: 10_000 }, () => exceptionOf().frames).flat() }],
  },
  arguments: { args: redacted('`'.repeat(MEGABYTE)) },
  'ten thousand retries': {
    attempts: Array.from({ length: 10_000 }, () => ({
      at: AT,
      delay: null,
      exception: null,
      reason: redacted('r'.repeat(1000)),
    })),
  },
  host: { host: redacted('h'.repeat(MEGABYTE)) },
  candidates: { candidates: Array.from({ length: 10_000 }, (_, n) => redacted(`h.tasks.candidate_${n}`)) },
};

test('a body stays under the limit, with its marker first', async (t) => {
  for (const [what, fields] of Object.entries(LARGE)) {
    await t.test(what, () => {
      const cause = causeOf(groupOf({ failures: [failureOf(fields)] }));
      const body = renderBody(cause, context, null);
      assert.ok(byteLength(body) <= 60_000, `${byteLength(body)} bytes`);
      assert.deepEqual(readLedger(readMarker(body)?.state), cause.ledger);
      outsideCode(body);
    });
  }
  await t.test('exception class', () => {
    const cause = causeOf(groupOf({ failures: [failureOf()] }));
    const body = renderBody({ ...cause, ledger: { ...cause.ledger, exception: 'E'.repeat(MEGABYTE) } }, context, null);
    assert.ok(byteLength(body) <= 60_000, `${byteLength(body)} bytes`);
  });
});

test('a ledger of 90 busy days and a traceback of 200 lines', () => {
  const times = Array.from({ length: 90 * 24 }, (_, hour) =>
    after('2026-02-10T00:00:00Z', 0, hour * 3600 + (hour % 7) * 60),
  );
  const cause = causeOf(
    groupOf({
      failures: failuresAt(times, {
        exceptions: [{ ...exceptionOf(), frames: Array.from({ length: 100 }, () => exceptionOf().frames).flat() }],
      }),
    }),
  );
  const body = renderBody(cause, context, null);
  assert.ok(byteLength(body) <= 60_000, `${byteLength(body)} bytes`);
  assert.deepEqual(readLedger(readMarker(body)?.state), cause.ledger);
});

test('links of the policy: encoded, and left out where a value is missing', () => {
  const policy = policyOf({
    links: [
      { name: 'Sentry', template: 'https://sentry.example/?query=celery_task_id%3A{task_id}' },
      { name: 'Task', template: 'https://wiki.example/{task}' },
    ],
  });
  const body = renderBody(
    causeOf(groupOf({ failures: [failureOf({ taskId: 'a&b)c' })], policy })),
    { ...context, policy },
    null,
  );
  assert.match(body, /\[Sentry\]\(https:\/\/sentry\.example\/\?query=celery_task_id%3Aa%26b%29c\)/);
  const nameless = renderBody(
    causeOf(groupOf({ failures: [failureOf({ taskId: null })], policy })),
    { ...context, policy },
    null,
  );
  assert.doesNotMatch(nameless, /Sentry/);
  assert.match(nameless, /\[Task\]/);
});

test('comments say one thing each and hold no log text', () => {
  const cause = causeOf(
    groupOf({ failures: failuresAt([after(AT, 1)]), before: ledgerOf({ total: 9 }) }),
    issueOf(ledgerOf({ severity: 'low' })),
  );
  assert.match(renderComment(cause, 'milestone', AT), /^10 failures so far/);
  assert.match(renderComment(cause, 'severity-changed', AT), /from low to \*\*medium\*\*/);
  assert.match(renderComment(cause, 'regressed', AT), /1 failure, .*open again/);
  assert.match(renderComment(cause, 'quiet', AT), /closed\. A new failure reopens it\.$/);
  for (const reason of ['milestone', 'severity-changed', 'regressed', 'quiet'] as const)
    assert.equal(
      renderComment(
        { ...cause, title: '@user #12', ledger: { ...cause.ledger, title: '@user', exception: '#12' } },
        reason,
        AT,
      ),
      renderComment(cause, reason, AT),
    );
});
