/** The policy file: what it becomes, and what it is refused for, to the column. */

import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import type { Exists } from '../../src/config/policy-entries.ts';
import { runbooksOf } from '../../src/config/policy-file.ts';
import type { Policy } from '../../src/failures/rules/policy.ts';
import { MATCHES_ALL, ruleOf } from '../issues/builders.ts';
import { configOf, load, PATH, textsOf } from './given.ts';

const DAY = 24 * 3_600_000;

/** Everything the format knows. */
const WHOLE = `
version: 1
apps: [h.*, "via.*"]
environments:
  - {name: production, match: "h-prod*"}
  - {name: qa, match: ["*-qa*", "*-staging*"], issues: false}
defaults:
  open: {failures: 5, within: 12h, days: 3}
  reopen: 7d
  close: 30d
  max-new: 2
  max-open: 10
  transient: {failures: 50, close: 3d}
rules:
  - name: search indexing
    match:
      task: h.tasks.indexer.*
      exception: [elasticsearch.*, ConnectionTimeout]
      kind: [exception, time-limit]
      message: ["*timed out*", '/HTTP 5\\d\\d/i']
      frame: "*/h/search/*"
      environment: production
    severity: critical
    owners: ["@example/search", Search team]
    labels: "area: search"
    runbook: docs/runbooks/search.md#timeouts
    open: {failures: 9}
    transient: false
    fingerprint: {split: 'HTTP (\\d+)'}
    links: {Status: "https://status.example.com/{task}"}
  - {name: noise, match: {kind: result-store}, ignore: true}
  - {name: swallowed, match: {task: via.*}, promote: true, fingerprint: {merge: via is down}}
  - {name: the rest, owners: "@example/platform"}
links:
  sentry: https://example.sentry.io/issues/?query=celery_task_id%3A{task_id}
  Log line: https://papertrailapp.com/events?centered_on_id={event_id}&task={task}
publish: minimal
redact: [{name: student-id, pattern: '\\bS\\d{7}\\b'}]
code: {strip: /var/lib/hypothesis/, release: v1.2}
channels: [{name: "#celery-critical", severity: critical}]
channel-detail: minimal
github: {spacing: 1m, trusted-authors: "my-app[bot]"}
`;

const whole: Policy = {
  apps: ['h.*', 'via.*'],
  environments: [
    { name: 'production', match: ['h-prod*'], issues: true },
    { name: 'qa', match: ['*-qa*', '*-staging*'], issues: false },
  ],
  open: { failures: 5, withinMs: DAY / 2, days: 3 },
  reopenMs: 7 * DAY,
  closeMs: 30 * DAY,
  transient: { open: { failures: 50, withinMs: DAY, days: 4 }, closeMs: 3 * DAY },
  maxNew: 2,
  maxOpen: 10,
  rules: [
    ruleOf('search indexing', {
      match: {
        task: ['h.tasks.indexer.*'],
        exception: ['elasticsearch.*', 'ConnectionTimeout'],
        kind: ['exception', 'time-limit'],
        message: ['*timed out*', '/HTTP 5\\d\\d/i'],
        frame: ['*/h/search/*'],
        environment: ['production'],
      },
      severity: 'critical',
      owners: ['@example/search', 'Search team'],
      labels: ['area: search'],
      runbook: 'docs/runbooks/search.md#timeouts',
      open: { failures: 9 },
      transient: false,
      fingerprint: { split: 'HTTP (\\d+)' },
      links: [{ name: 'Status', template: 'https://status.example.com/{task}' }],
    }),
    ruleOf('noise', { match: { ...MATCHES_ALL, kind: ['result-store'] }, ignore: true }),
    ruleOf('swallowed', {
      match: { ...MATCHES_ALL, task: ['via.*'] },
      promote: true,
      fingerprint: { merge: 'via is down' },
    }),
    ruleOf('the rest', { owners: ['@example/platform'] }),
  ],
  links: [
    { name: 'sentry', template: 'https://example.sentry.io/issues/?query=celery_task_id%3A{task_id}' },
    { name: 'Log line', template: 'https://papertrailapp.com/events?centered_on_id={event_id}&task={task}' },
  ],
  publish: 'minimal',
  redact: [{ name: 'student-id', pattern: '\\bS\\d{7}\\b' }],
  code: { strip: ['/var/lib/hypothesis/'], release: 'v1.2' },
};

test('a file that uses everything', () => {
  const config = configOf(load({}, WHOLE));
  assert.deepEqual(config.policy, whole);
  assert.deepEqual(
    [config.github.spacingMs, config.github.trustedAuthors, config.severityChannels, config.channelDetail],
    [60_000, ['my-app[bot]'], [{ name: '#celery-critical', severity: 'critical' }], 'minimal'],
  );
});

test('a file with its version alone is no file', () => {
  assert.deepEqual(load({}, '# ours\nversion: 1\n'), load());
});

test('an anchor may be reused', () => {
  const file = `version: 1
rules:
  - {name: a, match: {task: a.*}, owners: &us ["@example/a"]}
  - {name: b, match: {task: b.*}, owners: *us}
`;
  assert.deepEqual(
    configOf(load({}, file)).policy.rules.map(({ owners }) => owners),
    [['@example/a'], ['@example/a']],
  );
});

const TOP =
  'version, apps, environments, defaults, rules, links, publish, redact, code, channels, channel-detail, github';
const RULE = 'name, match, severity, owners, labels, runbook, open, transient, ignore, promote, fingerprint, links';
const KINDS =
  'exception, internal-error, time-limit, worker-lost, unregistered, invalid-message, rejected, chord-error, result-store, other-terminal, swallowed';
const LINK =
  'an https:// address, perhaps with the variables {task_id}, {task}, {fingerprint}, {event_id} after its host';
const RUNBOOK = 'an https:// address or a path from the root of the repository, such as docs/runbooks/billing.md';
const NO_MATCH = '`match` beside `ignore: true`, for a rule that ignores every failure would blind the audit';

/** `line:column: problem` each. */
const bad: readonly (readonly [title: string, text: string, ...problems: string[]])[] = [
  ['empty', '', '1:1: found an empty file, expected at least the line `version: 1`.'],
  ['only a comment', '# soon\n', '1:1: found an empty file, expected at least the line `version: 1`.'],
  ['a list', '- version: 1\n', `1:1: found a list of 1, expected a mapping with the keys ${TOP}.`],
  ['a text', 'version 1', `1:1: found "version 1", expected a mapping with the keys ${TOP}.`],
  [
    'no version',
    'apps: [a.*]\n',
    '1:1: version: found nothing, expected 1 without quotes, the version of this format.',
  ],
  [
    'a version in quotes',
    'version: "1"\n',
    '1:10: version: found "1", expected 1 without quotes, the version of this format.',
  ],
  ['a later version', 'version: 2\n', '1:10: version: found 2, expected 1 without quotes, the version of this format.'],
  [
    'an unknown key',
    'version: 1\nrule: []\n',
    `2:1: found the unknown key "rule", expected one of ${TOP}. Did you mean "rules"?`,
  ],
  ['a key of later', 'version: 1\ntests: []\n', `2:1: found the unknown key "tests", expected one of ${TOP}.`],
  ['a key without a value', 'version: 1\nrules:\n', '2:7: rules: found an empty value, expected a list of rules.'],
  [
    'a key twice',
    'version: 1\napps: [a]\napps: [b]\n',
    '3:1: found the key "apps" a second time, expected every key once.',
  ],
  [
    'a pattern that lost its quotes',
    'version: 1\nenvironments:\n  - name: qa\n    match: *-qa*\n',
    '4:12: found "*-qa*" without quotes, which YAML takes for an alias, expected quotes around a pattern that begins with *: "*-qa*".',
  ],
  [
    'a lone star without quotes',
    'version: 1\napps: [*]\n',
    '2:8: found "*" without quotes, which YAML takes for an alias, expected quotes around a pattern that begins with *: "*".',
  ],
  [
    'an owner without quotes',
    'version: 1\nrules:\n  - {name: a, owners: [@example/a]}\n',
    '3:24: found "@example/a" without quotes, expected quotes around a text that begins with @: "@example/a".',
  ],
  [
    'a tag',
    'version: 1\napps: [!h.*]\n',
    '2:8: found "!h.*" without quotes, expected quotes around a text that begins with !: "!h.*".',
  ],
  [
    'two documents',
    'version: 1\n---\nversion: 1\n',
    '2:1: found a second document, expected one (no line with only --- between).',
  ],
  ['a tab', 'version: 1\n\tapps: []\n', '2:1: the text is no valid YAML: Tabs are not allowed as indentation.'],
  [
    'a bomb of aliases',
    `version: 1\na: &a [x, x, x, x, x, x, x, x, x]\n${['b', 'c', 'd', 'e'].map((name, index) => `${name}: &${name} [${Array(9).fill(`*${'abcd'[index]}`).join(', ')}]`).join('\n')}\n`,
    '3:8: found more aliases (*name) than expected: 100 at most, counting the repetitions inside repetitions.',
  ],
  [
    'a list that holds itself',
    'version: 1\napps: &a [*a]\n',
    '2:11: apps[0]: found a list of 1, expected a glob pattern.',
  ],
  ['far too long', `version: 1\n${'#'.repeat(300_000)}`, '1:1: found 300011 characters, expected at most 262144.'],
  [
    'apps of the wrong type',
    'version: 1\napps: {a: b}\n',
    '2:7: apps: found a mapping with "a", expected one glob pattern or a list of them.',
  ],
  [
    'patterns',
    'version: 1\napps: [a[, "!b", "", 5]\n'.replace('a[', '"a["'),
    '2:8: apps[0]: found "a[", expected a glob pattern whose brackets are all closed (write \\[ for a bracket that stands for itself).',
    '2:14: apps[1]: found "!b", expected a glob pattern that says what to match; one that begins with ! (all but this) is not supported.',
    '2:20: apps[2]: found "", expected a glob pattern of 1 to 256 characters, such as billing.*.',
    '2:24: apps[3]: found 5, expected a glob pattern.',
  ],
  [
    'environments',
    'version: 1\nenvironments:\n  - {name: qa, match: []}\n  - {name: qa, match: 5, issues: no}\n  - {match: a}\n  - prod\n',
    '3:23: environments[0].match: found an empty list, expected at least one entry.',
    '4:12: environments[1].name: found "qa" a second time, expected a name of its own for every entry.',
    '4:23: environments[1].match: found 5, expected one glob pattern or a list of them.',
    '4:34: environments[1].issues: found "no", expected true or false.',
    '5:5: environments[2].name: found nothing, expected a name of at most 40 characters.',
    '6:5: environments[3]: found "prod", expected a mapping with the keys name, match, issues.',
  ],
  [
    'defaults',
    'version: 1\ndefaults:\n  open: {failures: 0, within: 24, days: 1.5}\n  reopen: 2 weeks\n  close: 100d\n  max-new: many\n  max_open: 3\n',
    '3:20: defaults.open.failures: found 0, expected a whole number from 1 to 1000000.',
    '3:31: defaults.open.within: found 24, expected a duration from 1h to 90d.',
    '3:41: defaults.open.days: found 1.5, expected a whole number from 1 to 7.',
    '4:11: defaults.reopen: found "2 weeks", expected a duration such as 24h, 7d or "1d 12h" (units: w, d, h, m, s). Did you mean "2w"?',
    '5:10: defaults.close: found "100d", expected a duration from 3d to 90d.',
    '6:12: defaults.max-new: found "many", expected a whole number from 0 to 100.',
    '7:3: defaults: found the unknown key "max_open", expected one of open, reopen, close, transient, max-new, max-open. Did you mean "max-open"?',
  ],
  [
    'rules',
    `version: 1
rules:
  - {name: a, match: {exeption: x}, severity: hgih}
  - {name: a, match: {kind: worker_lost}, owners: "@a/b/c"}
  - {name: b, match: {kind: [exception, 7]}, ignore: "yes"}
  - {name: c, match: {}, severity: low}
  - {name: d, match: {task: x}}
  - {name: e, ignore: true}
  - {severity: low, owner: x}
  - {name: f, severty: low}
  - {name: g, ignore: true, mach: {task: x}}
  - {name: h, owners: ["slack:C024BE7LH", "Slack:U024BE7LH"]}
`,
    '3:23: rules[0].match: found the unknown key "exeption", expected one of task, exception, message, frame, kind, environment. Did you mean "exception"?',
    '3:47: rules[0].severity: found "hgih", expected one of critical, high, medium, low. Did you mean "high"?',
    '4:12: rules[1].name: found "a" a second time, expected a name of its own for every entry.',
    `4:29: rules[1].match.kind: found "worker_lost", expected one of ${KINDS}. Did you mean "worker-lost"?`,
    '4:51: rules[1].owners: found "@a/b/c", expected an owner such as "@org/team", "@user", "slack:U024BE7LH" or a plain name of at most 80 characters.',
    `5:41: rules[2].match.kind[1]: found 7, expected one of ${KINDS}.`,
    '5:54: rules[2].ignore: found "yes", expected true or false.',
    '6:22: rules[3].match: found an empty mapping, expected one of task, exception, message, frame, kind and environment; leave `match` out for a rule that matches every failure.',
    '7:5: rules[4]: found a mapping with "name", "match", expected at least one of severity, owners, labels, runbook, open, transient, ignore, promote, fingerprint and links, for a rule has to set something.',
    `8:5: rules[5]: found a mapping with "name", "ignore", expected ${NO_MATCH}.`,
    '9:5: rules[6].name: found nothing, expected a name of at most 80 characters.',
    `9:21: rules[6]: found the unknown key "owner", expected one of ${RULE}. Did you mean "owners"?`,
    `10:15: rules[7]: found the unknown key "severty", expected one of ${RULE}. Did you mean "severity"?`,
    `11:29: rules[8]: found the unknown key "mach", expected one of ${RULE}. Did you mean "match"?`,
    '12:24: rules[9].owners[0]: found "slack:C024BE7LH", expected an id of Slack such as "slack:U024BE7LH" (a user) or "slack:S0614TZR7" (a user group). Slack shows it in the profile of the user or group, under "Copy member ID" or "Copy group ID".',
    '12:43: rules[9].owners[1]: found "Slack:U024BE7LH", expected an id of Slack such as "slack:U024BE7LH" (a user) or "slack:S0614TZR7" (a user group). Slack shows it in the profile of the user or group, under "Copy member ID" or "Copy group ID".',
  ],
  ...['/etc/passwd', '../x.md', 'a//b', 'javascript:alert(1)', 'http://example.com/x', '//example.com/x', 'a\\\\b'].map(
    (runbook) =>
      [
        `a runbook ${runbook}`,
        `version: 1\nrules: [{name: a, runbook: "${runbook}"}]\n`,
        `2:28: rules[0].runbook: found "${runbook}", expected ${RUNBOOK}.`,
      ] as const,
  ),
  [
    'links',
    `version: 1
links:
  a: http://example.com/{task}
  b: https://{task}.example.com/
  c: https://example.com{task}
  d: https://example.com/{taskid}
  e: https://example.com/{task
  f: https://user@example.com/
  "g\\e[0m": https://example.com/
  "h h": 5
  __proto__: https://example.com/
`,
    `3:6: links.a: found "http://example.com/{task}", expected ${LINK}.`,
    `4:6: links.b: found "https://{task}.example.com/", expected ${LINK}.`,
    `5:6: links.c: found "https://example.com{task}", expected ${LINK}.`,
    `6:6: links.d: found "https://example.com/{taskid}", expected ${LINK}. There is no variable {taskid}. Did you mean "{task_id}"?`,
    `7:6: links.e: found "https://example.com/{task", expected ${LINK}.`,
    `8:6: links.f: found "https://user@example.com/", expected ${LINK}.`,
    '9:3: links: found "g\\u001b[0m", expected a name of at most 40 letters, digits, spaces, dots, hyphens and underscores.',
    '10:10: links["h h"]: found 5, expected an https:// address.',
    '11:3: links: found "__proto__", expected another name.',
  ],
  [
    'patterns on text',
    `version: 1
environments: [{name: production, match: "h-prod*"}]
rules:
  - {name: a, match: {message: '/(?<=x)y/'}, severity: low}
  - {name: b, match: {message: ['/(a)\\1/', '/[a/', '/(a/', '/a/g', '/x**/']}, severity: low}
  - {name: c, match: {frame: '*/mail.py['}, severity: low}
  - {name: d, match: {environment: [prodution, "prod*", x]}, severity: low}
  - {name: e, fingerprint: {split: 'HTTP \\d+'}}
  - {name: f, fingerprint: {merge: x}}
  - {name: g, match: {task: a}, fingerprint: {split: '(a)', merge: x}}
  - {name: h, match: {kind: time-limit}, promote: true}
  - {name: i, labels: [celery-failure/low, "a,b"], open: {}}
  - {name: j, open: {within: 5m, days: 8, failure: 1}}
redact:
  - {name: Student ID, pattern: '('}
code: {strip: 5, release: "-x"}
`,
    '4:32: rules[0].match.message: found "/(?<=x)y/", expected a regular expression without lookaround ((?=…), (?!…), (?<=…), (?<!…)), so that it takes linear time.',
    '5:33: rules[1].match.message[0]: found "/(a)\\\\1/", expected a regular expression without references back (\\1, \\k<name>), so that it takes linear time.',
    '5:44: rules[1].match.message[1]: found "/[a/", expected a regular expression whose [ are all closed.',
    '5:52: rules[1].match.message[2]: found "/(a/", expected a regular expression whose ( are all closed.',
    '5:60: rules[1].match.message[3]: found "/a/g", expected the flag i or none after the last slash.',
    '5:68: rules[1].match.message[4]: found "/x**/", expected a regular expression of the RE2 syntax (invalid nested repetition operator: `**`).',
    '6:30: rules[2].match.frame: found "*/mail.py[", expected a glob pattern whose brackets are all closed (write \\[ for a bracket that stands for itself).',
    '7:37: rules[3].match.environment[0]: found "prodution", expected production. Did you mean "production"?',
    '7:57: rules[3].match.environment[2]: found "x", expected production.',
    '8:36: rules[4].fingerprint.split: found "HTTP \\\\d+", expected a regular expression with a group in parentheses around what tells causes apart, such as "HTTP (\\d+)".',
    '9:5: rules[5]: found a mapping with "name", "fingerprint", expected `match` beside `fingerprint: {merge: …}`, for one cause of everything says nothing.',
    '10:46: rules[6].fingerprint: found a mapping with "split", "merge", expected either split or merge.',
    '11:5: rules[7]: found a mapping with "name", "match", "promote", expected the kind swallowed, or none, beside `promote: true`, for other kinds are counted anyway.',
    '12:24: rules[8].labels[0]: found "celery-failure/low", expected a label that does not begin with celery-failure, for those the audit keeps itself.',
    '12:44: rules[8].labels[1]: found "a,b", expected a label of at most 50 characters without commas.',
    '12:58: rules[8].open: found an empty mapping, expected at least one of failures, within and days.',
    '13:30: rules[9].open.within: found "5m", expected a duration from 1h to 90d.',
    '13:40: rules[9].open.days: found 8, expected a whole number from 1 to 7.',
    '13:43: rules[9].open: found the unknown key "failure", expected one of failures, within, days. Did you mean "failures"?',
    '15:12: redact[0].name: found "Student ID", expected a name of at most 30 lower-case letters and hyphens, such as student-id.',
    '15:33: redact[0].pattern: found "(", expected a regular expression whose ( are all closed.',
    '16:15: code.strip: found 5, expected one beginning of a path or a list of them.',
    '16:27: code.release: found "-x", expected a git ref: a tag, a branch or a commit.',
  ],
  [
    'a rule that looks like a default',
    'version: 1\nrules: [{name: "Default: nobody", owners: me}]\n',
    '2:16: rules[0].name: found "Default: nobody", expected a name that does not begin with `default:`, as those of defaults do.',
  ],
  [
    'an environment where there are none',
    'version: 1\nrules: [{name: a, match: {environment: qa}, severity: low}]\n',
    '2:40: rules[0].match.environment: found "qa", expected an environment of `environments`, which has none.',
  ],
  [
    'publish and github',
    'version: 1\npublish: ful\ngithub: {spacing: 2m, pace: 1}\n',
    '2:10: publish: found "ful", expected one of auto, minimal, full. Did you mean "full"?',
    '3:19: github.spacing: found "2m", expected a duration from 0s to 1m.',
    '3:23: github: found the unknown key "pace", expected spacing or trusted-authors.',
  ],
];

for (const [title, text, ...problems] of bad) {
  test(`bad: ${title}`, () => {
    assert.deepEqual(
      textsOf(load({}, text)),
      problems.map((problem) => `${PATH}:${problem}`),
    );
  });
}

describe('runbooks', () => {
  const file = `version: 1
rules:
  - {name: a, runbook: docs/runbooks/search.md#timeouts}
  - {name: b, runbook: docs/runbooks/mail.md}
  - {name: c, runbook: "https://wiki.example.com/x"}
  - {name: d, severty: low, runbook: docs/gone.md}
`;

  test('in a checkout they have to be there, and are told together with all the rest', () => {
    const asked: string[] = [];
    const exists = (path: string): boolean => asked.push(path) > 0 && path === 'docs/runbooks/search.md';
    assert.deepEqual(textsOf(load({}, file, { exists })), [
      `${PATH}:4:24: rules[1].runbook: found "docs/runbooks/mail.md", expected a file that is in the repository.`,
      `${PATH}:6:15: rules[3]: found the unknown key "severty", expected one of ${RULE}. Did you mean "severity"?`,
      `${PATH}:6:38: rules[3].runbook: found "docs/gone.md", expected a file that is in the repository.`,
    ]);
    assert.deepEqual(asked, ['docs/runbooks/search.md', 'docs/runbooks/mail.md', 'docs/gone.md']);
  });

  test('what nobody can tell of is no problem, and is told', () => {
    const good = file.replace('severty', 'severity');
    const notes = (exists: Exists | null): readonly string[] | false => {
      const loaded = load({}, good, { exists });
      return 'notes' in loaded && loaded.notes;
    };
    assert.deepEqual(notes(null), [
      'The repository could not be asked whether these runbooks exist: docs/runbooks/search.md#timeouts, docs/runbooks/mail.md, docs/gone.md.',
    ]);
    assert.deepEqual(
      notes((path) => (path === 'docs/gone.md' ? null : true)),
      ['The repository could not be asked whether these runbooks exist: docs/gone.md.'],
    );
    const without = load({}, 'version: 1');
    assert.deepEqual('notes' in without && without.notes, []);
  });

  test('whoever looks for them is told which, whatever else is wrong with the file', () => {
    assert.deepEqual(runbooksOf(file), ['docs/runbooks/search.md', 'docs/runbooks/mail.md', 'docs/gone.md']);
    for (const [text, wanted] of [
      ['version: 1\nrules: [{runbook: a.md}, {runbook: ../b.md}, {runbook: 5}, 6, {runbook: a.md#x}]', ['a.md']],
      ['rules: {runbook: a.md}', []],
      ['a: &a [*a]\nrules: *a', []],
      ['rules: [{runbook: a.md}', ['a.md']],
      ['', []],
    ] as const)
      assert.deepEqual(runbooksOf(text), wanted, text);
  });
});

test('channels beside a webhook of Slack are told with the rest', () => {
  const file = 'version: 1\nchannels: [{name: "#critical", severity: critical}]\npublish: some\n';
  assert.deepEqual(textsOf(load({ 'slack-webhook-url': 'https://hooks.slack.com/services/T0/B0/x' }, file)), [
    `${PATH}:2:11: channels: found a list of 1, expected no channels, because a webhook of Slack posts to the one channel it was made for. Give slack-bot-token and slack-channel in place of slack-webhook-url.`,
    `${PATH}:3:10: publish: found "some", expected one of auto, minimal, full.`,
  ]);
  assert.equal(textsOf(load({ 'slack-bot-token': 'xoxb-1', 'slack-channel': 'C1' }, file)).length, 1);
});

test('lists that are nested beyond reason are a problem at any depth, closed or not', () => {
  for (const depth of [10, 300, 700, 800, 1000, 20_000]) {
    for (const end of ['', ']'.repeat(depth)]) {
      const texts = textsOf(load({}, `version: 1\napps: ${'['.repeat(depth)}${end}\n`));
      assert.equal(texts.length, 1, `depth ${depth}`);
      if (depth > 5000) assert.match(texts.join(), /nested far too deeply, expected the few levels of this format\.$/);
    }
  }
});

test('a problem carries its position for the annotation', () => {
  const loaded = load({}, 'version: 1\npublish: some\n');
  assert.ok('problems' in loaded);
  assert.deepEqual(loaded.problems[0]?.position, { file: PATH, line: 2, column: 10 });
});

test('whatever is put in place of any part of a good file: a policy or problems, never an exception', () => {
  const scraps = [
    '*',
    '&a',
    '!',
    '{',
    '}',
    '[',
    ']',
    ': ',
    '\n',
    '- ',
    '"',
    "'",
    '~',
    '0',
    '.nan',
    '__proto__: ',
    '|',
    '<<: ',
    '\u0000',
  ];
  const scrap = fc.oneof(fc.constantFrom(...scraps), fc.string({ unit: 'binary', maxLength: 8 }));
  const place = fc.nat(WHOLE.length);
  fc.assert(
    fc.property(place, fc.nat(12), fc.array(scrap, { maxLength: 3 }), (from, length, parts) => {
      const text = `${WHOLE.slice(0, from)}${parts.join('')}${WHOLE.slice(from + length)}`;
      const loaded = load({}, text);
      if ('config' in loaded) return;
      assert.ok(loaded.problems.length > 0);
      const lines = text.split('\n').length;
      for (const { position } of loaded.problems) assert.ok(position && position.line >= 1 && position.line <= lines);
    }),
    { numRuns: 1000 },
  );
});
