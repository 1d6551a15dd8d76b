/** Masks: every secret part of a known address, and nothing that the action says itself. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { masksOf, ownTexts } from '../../src/action/mask.ts';
import { INPUT_NAMES, INPUTS, type InputName } from '../../src/config/inputs.ts';
import { OUTPUTS } from '../../src/config/outputs.ts';

const ENV = {
  GITHUB_REPOSITORY: 'acme/shop',
  GITHUB_SERVER_URL: 'https://github.com',
  GITHUB_API_URL: 'https://api.github.com',
  GITHUB_WORKSPACE: '/home/runner/work/shop/shop',
  RUNNER_TEMP: '/home/runner/work/_temp',
};
const SECRETS = INPUT_NAMES.filter((name) => INPUTS[name].secret);
const ADDRESSES = SECRETS.filter((name) => name.endsWith('-url'));

function masks(inputs: Readonly<Record<string, string>>): string[] {
  return masksOf(inputs, ownTexts(inputs, ENV));
}

/** Values of every output of a run with its default paths, and the issues it changed. */
const OUTPUT_VALUES = [
  '/home/runner/work/_temp/celery-failure-audit/report.json',
  '/home/runner/work/_temp/celery-failure-audit/digest.md',
  '2026-05-11T10:00:00Z',
  'true',
  'false',
  'critical',
  '12',
  '[{"number":12,"url":"https://github.com/acme/shop/issues/12","change":"reopen","severity":"medium","fingerprint":"0123456789abcdef"}]',
];
/** What the action says whatever the logs hold; a task's name is the logs' word. */
const GOLDEN = new URL('../golden/digest/', import.meta.url);
const SAID = [
  ...OUTPUT_VALUES,
  ...Object.keys(OUTPUTS),
  ...INPUT_NAMES,
  ...readdirSync(GOLDEN)
    .filter((name) => /^quiet\..*md$/.test(name))
    .map((name) => readFileSync(new URL(name, GOLDEN), 'utf8')),
  ...Object.values(OUTPUTS),
  ...Object.values(INPUTS).map(({ description }) => description),
];
/** Words and names; no fingerprints, which are as random as a secret. */
const WORDS = [...new Set(SAID.join(' ').match(/[A-Za-z][\w.-]*[A-Za-z\d]/g))].filter(
  (word) => word.length < 40 && !/(?=[a-f]*\d)[\da-f]{8}/.test(word),
);

const saidHit = (found: readonly string[]): string[] =>
  found.filter((mask) => SAID.some((text) => text.includes(mask)));

/** As the vendors make them. */
const KNOWN: readonly (readonly [what: string, input: InputName, address: string, secrets: readonly string[]])[] = [
  [
    'Slack',
    'slack-webhook-url',
    'https://hooks.slack.com/services/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',
    ['V1sFxa9LpQ3uYwZk8RmN2cTd'],
  ],
  [
    'a workflow of Slack',
    'slack-webhook-url',
    'https://hooks.slack.com/triggers/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',
    ['9f86d081884c7d659a2feaa0c55ad015'],
  ],
  [
    'Slack for governments, behind a proxy with a path',
    'slack-webhook-url',
    'https://hooks.slack-gov.com/services/T024BE7LD/B0HQ2T5QX/lowercaseonlytokenabcdef',
    ['lowercaseonlytokenabcdef'],
  ],
  [
    'Discord',
    'discord-webhook-url',
    'https://discord.com/api/v10/webhooks/1234567890123456789/w_Xk3-Zr9aQ1LmN8oPq7RsT6uVw5XyZ4aBc3DeF2gHi1JkL0mNoPqRsTuVwXyZ-ab?thread_id=1234567890123456780',
    ['w_Xk3-Zr9aQ1LmN8oPq7RsT6uVw5XyZ4aBc3DeF2gHi1JkL0mNoPqRsTuVwXyZ-ab'],
  ],
  [
    'a workflow of Teams',
    'teams-webhook-url',
    'https://default0123.45.environment.api.powerplatform.com:443/powerautomate/automations/direct/workflows/3f1c9a7e5b2d4c6f8a0b1c2d3e4f5a6b/triggers/manual/paths/invoke?api-version=1&sp=%2Ftriggers%2Fmanual%2Frun&sv=1.0&sig=aB3_dE5-fG7hI9jK1lM3nO5pQ7rS9tU1vW3xY5zA7bC',
    ['aB3_dE5-fG7hI9jK1lM3nO5pQ7rS9tU1vW3xY5zA7bC', '3f1c9a7e5b2d4c6f8a0b1c2d3e4f5a6b'],
  ],
  [
    'a signature with signs that are written otherwise in a query',
    'teams-webhook-url',
    'https://prod-00.westeurope.logic.azure.com/workflows/x/triggers/manual/paths/invoke?sig=aB3%2BdE5%2FfG7hI9jK1lM3nO5pQ7rS9tU1vW3xY5zA%3D',
    ['aB3%2BdE5%2FfG7hI9jK1lM3nO5pQ7rS9tU1vW3xY5zA%3D', 'aB3+dE5/fG7hI9jK1lM3nO5pQ7rS9tU1vW3xY5zA='],
  ],
  [
    'a connector of Office 365',
    'teams-webhook-url',
    'https://acme.webhook.office.com/webhookb2/7c9e6679-7425-40de-944b-e07fc1f90ae7@1b4e28ba-2fa1-11d2-883f-0016d3cca427/IncomingWebhook/5f4dcc3b5aa765d61d8327deb882cf99/6fa459ea-ee8a-3ca4-894e-db77e160355e',
    [
      '7c9e6679-7425-40de-944b-e07fc1f90ae7',
      '5f4dcc3b5aa765d61d8327deb882cf99',
      '6fa459ea-ee8a-3ca4-894e-db77e160355e',
    ],
  ],
  [
    'Healthchecks',
    'heartbeat-url',
    'https://hc-ping.com/2f6c0b0e-77a5-4c2e-9a0e-6f1f1c0b0a55',
    ['2f6c0b0e-77a5-4c2e-9a0e-6f1f1c0b0a55'],
  ],
  [
    'Healthchecks by slug',
    'heartbeat-url',
    'https://hc-ping.com/fqOOd6-F4MMNuCEnzTU01w/celery-failure-audit',
    ['fqOOd6-F4MMNuCEnzTU01w'],
  ],
  ["Dead Man's Snitch", 'heartbeat-url', 'https://nosnch.in/c2354d53d2', ['c2354d53d2']],
  [
    'Better Stack',
    'heartbeat-url',
    'https://uptime.betterstack.com/api/v1/heartbeat/hV4dJk2mPq8sTz6wXy1bNc3f',
    ['hV4dJk2mPq8sTz6wXy1bNc3f'],
  ],
  [
    'Mattermost',
    'slack-webhook-url',
    'https://chat.example.org/hooks/xk1j8b5wipyw3d6ofk9e4m7gzc',
    ['xk1j8b5wipyw3d6ofk9e4m7gzc'],
  ],
  ['a token in the query', 'webhook-url', 'https://audit.example.org/in?access_token=s3cr3t-horse', ['s3cr3t-horse']],
];

describe('the secret part of an address is masked', () => {
  for (const [what, input, address, secrets] of KNOWN)
    test(what, () => {
      const found = masks({ [input]: address });
      for (const secret of [address, ...secrets]) assert.ok(found.includes(secret), secret);
      assert.deepEqual(saidHit(found), []);
    });

  test('a token as random as vendors make them, wherever it stands', () => {
    const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789'.split('');
    const token = (length: number): fc.Arbitrary<string> =>
      fc.array(fc.constantFrom(...letters), { minLength: length, maxLength: length }).map((marks) => marks.join(''));
    const forms: readonly (readonly [number, (secret: string) => string])[] = [
      [24, (secret) => `https://hooks.slack.com/services/T024BE7LD/B0HQ2T5QX/${secret}`],
      [24, (secret) => `http://127.0.0.1:8080/services/T0/B0/${secret}`],
      [68, (secret) => `https://discord.com/api/webhooks/1234567890123456789/${secret}?wait=true`],
      [43, (secret) => `https://x.powerplatform.com/invoke?sp=%2Frun&sig=${secret}`],
    ];
    fc.assert(
      fc.property(
        fc.constantFrom(...forms).chain(([length, form]) => fc.tuple(token(length), fc.constant(form))),
        ([secret, form]) => {
          assert.ok(masks({ 'slack-webhook-url': form(secret) }).includes(secret));
        },
      ),
    );
  });

  test('what is no address is masked whole, with the forms that others write it in', () => {
    const token = 'xoxb-12/34+secret=';
    const found = masks({ 'slack-bot-token': token, 'webhook-secret': 'several\nlines of it, each 1 mask' });
    for (const form of [
      token,
      encodeURIComponent(token),
      Buffer.from(token).toString('base64'),
      'lines of it, each 1 mask',
    ])
      assert.ok(found.includes(form), form);
  });
});

describe('nothing that the action says is masked', () => {
  test('addresses and secrets made of our own words', () => {
    for (const path of [
      'celery-failure-audit',
      'celery-failure-audit/report.json',
      'acme/shop',
      'report-path',
      'issues',
      'home/runner/work/_temp',
    ])
      for (const input of ADDRESSES)
        assert.deepEqual(saidHit(masks({ [input]: `https://audit.example.org/${path}` })), [], path);
    for (const word of ['celery', 'celery-failure-audit', 'true', 'critical', 'report-path', 'acme/shop', '12', '2026'])
      assert.deepEqual(masks({ 'webhook-secret': word }), [], word);
  });

  test('whatever words of its log, digests and outputs an address or a secret is made of', () => {
    const word = fc.constantFrom(...WORDS);
    const slug = fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join('-'));
    const address = fc
      .tuple(fc.array(slug, { minLength: 1, maxLength: 5 }), fc.option(fc.tuple(word, slug), { nil: null }))
      .map(
        ([path, query]) =>
          `https://audit.example.org/${path.join('/')}${query === null ? '' : `?${query[0]}=${query[1]}`}`,
      );
    fc.assert(
      fc.property(fc.constantFrom(...ADDRESSES), address, (input, text) => {
        assert.deepEqual(saidHit(masks({ [input]: text })), []);
      }),
      { numRuns: 500 },
    );
    fc.assert(
      fc.property(word, (secret) => {
        assert.deepEqual(saidHit(masks({ 'webhook-secret': secret })), []);
      }),
      { numRuns: 500 },
    );
  });

  test('names that people give to hooks stay readable', () => {
    for (const name of [
      'celery-failure-audit-v2',
      'failureAuditProduction',
      'team-platform-alerts',
      'hooks2026',
      'production-eu-west-1',
    ])
      assert.deepEqual(
        masks({ 'webhook-url': `https://audit.example.org/hooks/${name}` }).filter(
          (mask) => !mask.includes('example.org') && !mask.startsWith('aHR0'),
        ),
        [],
        name,
      );
  });
});
