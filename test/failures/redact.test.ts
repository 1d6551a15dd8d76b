/** Planted secrets never come out; what only looks like one stays readable. All values are made up. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { readTraceback } from '../../src/events/python/traceback.ts';
import { createRedactor, redactFailures } from '../../src/failures/redact.ts';
import { tracebackLines } from '../support/builders.ts';
import { rawFailure } from './failure.ts';

/** Written in two halves, so that no scanner takes this file for a leak. */
const made = (...parts: readonly string[]): string => parts.join('');
const HEX32 = '0123456789abcdef0123456789abcdef';
const ALNUM40 = 'a1B2c3D4e5F6g7H8i9J0k1L2m3N4o5P6q7R8s9T0';
const JWT = made('eyJ', 'hbGciOiJIUzI1NiJ9.eyJzdWIiOiJhbm5hIn0.c2lnbmF0dXJlLW1hZGUtdXA');

/** Text, and the part of it that must not come out. */
const SECRETS: readonly (readonly [text: string, secret: string])[] = [
  ['connect to postgresql://h:pa55-w0rd!@db.internal:5432/h failed', 'pa55-w0rd!'],
  ['amqp://celery:rabb1tSecret@mq:5672//', 'rabb1tSecret'],
  ['redis://:r3disSecret@cache:6379/0', 'r3disSecret'],
  ['OperationalError: could not connect, password=hunter2hunter2 host=db', 'hunter2hunter2'],
  ["args:({'password': 'Corr3ctHorse'},) kwargs:{}", 'Corr3ctHorse'],
  ['kwargs:{"api_key": "k-998877665544"}', 'k-998877665544'],
  [String.raw`b'{\"client_secret\": \"cs-112233445566\"}'`, 'cs-112233445566'],
  ["{'db_passwd': 'Tr0ub4dor'}", 'Tr0ub4dor'],
  ['token: tok-1234567890', 'tok-1234567890'],
  ["login(secret='s3cr3t-value')", 's3cr3t-value'],
  ['passphrase = open-sesame-77', 'open-sesame-77'],
  ["('access_token', 'at-5566778899')", 'at-5566778899'],
  ['refreshToken=rt-0099887766', 'rt-0099887766'],
  ["{'sessionid': 'sess-4433221100'}", 'sess-4433221100'],
  ["{'csrf_token': 'cs-tok-987654'}", 'cs-tok-987654'],
  ['Authorization: Bearer abcdef.ghijkl-123456', 'abcdef.ghijkl-123456'],
  ["{'Authorization': 'Basic dXNlcjpwYXNzd29yZA=='}", 'dXNlcjpwYXNzd29yZA=='],
  ["headers={'X-Api-Key': 'xk-0011223344'}", 'xk-0011223344'],
  ["{'X-Auth-Token': 'xt-5544332211'}", 'xt-5544332211'],
  [`invalid token ${JWT}`, JWT],
  [`https://hooks.slack.com/services/${made('T00000000/', 'B00000000/', 'abcdefabcdef')}`, 'abcdefabcdef'],
  [`https://discord.com/api/webhooks/${made('123456789/', 'madeUpWebhookToken')}`, 'madeUpWebhookToken'],
  [`push with ${made('ghp', '_')}${ALNUM40}`, ALNUM40],
  [`${made('github', '_pat_')}${'11AABBCC0'.repeat(4)}`, '11AABBCC0'.repeat(4)],
  [made('xox', 'b-111111111111-222222222222-abcdefghijkl'), 'abcdefghijkl'],
  [made('sk', '_live_', '51Habcdefghijkl'), '51Habcdefghijkl'],
  [made('whsec', '_', 'abcdefghijklmnop0123'), 'abcdefghijklmnop0123'],
  [`Key ${made('AKIA', 'IOSFODNN7MADEUP')}`, 'IOSFODNN7MADEUP'],
  [made('AIza', 'SyA-made-up-made-up-made-up-made-up'), 'SyA-made-up'],
  [made('SG.', 'abcdefghijklmnopqrstuv.', 'wxyzwxyzwxyzwxyzwxyz'), 'wxyzwxyzwxyz'],
  [made('npm', '_', ALNUM40), ALNUM40],
  [made('glpat', '-', 'abcdefghij0123456789'), 'abcdefghij0123456789'],
  [made('hf', '_', 'abcdefghijABCDEFGHIJ0123'), 'abcdefghijABCDEFGHIJ0123'],
  [made('key', '-', HEX32), HEX32],
  [`mailchimp ${HEX32}-us14`, HEX32],
  ['GET https://bucket.example/x?X-Amz-Signature=5d41402abc4b2a76&part=1', '5d41402abc4b2a76'],
  ['https://api.example/v1/users?access_token=qq11ww22ee33&page=2', 'qq11ww22ee33'],
  ['https://canvas.example/login/oauth2?code=c0de-55443322', 'c0de-55443322'],
  ['https://api.example/?api_key=ak-4321-4321', 'ak-4321-4321'],
  ['https://0123456789abcdef0123456789abcdef@o1.ingest.sentry.io/42', HEX32],
  ['no user acct:anna.smith@hypothes.is', 'anna.smith'],
  ["SMTPRecipientsRefused: {'anna.smith@example.org': (550, b'no')}", 'anna.smith@example.org'],
  ['https://x.example/?mail=anna.smith%40example.org', 'anna.smith%40example.org'],
  ['paid with 4111 1111 1111 1111 today', '4111 1111 1111 1111'],
  ['paid with 5500005555555559', '5500005555555559'],
  ['to DE89 3704 0044 0532 0130 00', '3704 0044 0532'],
  [`aws ${made('wJalrXUtnFEMI/K7MDENG', '/bPxRfiCYMADEUPKEY12')}`.slice(0, 44), 'wJalrXUtnFEMI'],
  [
    `${made('-----BEGIN RSA ', 'PRIVATE KEY-----')}\nMIIEmadeup\nmadeup\n${made('-----END RSA ', 'PRIVATE KEY-----')}`,
    'MIIEmadeup',
  ],
  [`${made('-----BEGIN ', 'PRIVATE KEY-----')}\nMIIEcutoff`, 'MIIEcutoff'],
  ['Set-Cookie: session=abc123def456ghi; Path=/', 'abc123def456ghi'],
];

const READABLE: readonly string[] = [
  "KeyError: 'user_id'",
  "TypeError: send() missing 1 required positional argument: 'token'",
  'def login(token: str, password: str) -> None:',
  'password=None',
  'secret=get_secret()',
  'ValueError: invalid literal for int() with base 10',
  'the token expired',
  'Token expired 5 minutes ago',
  'password authentication failed for user "h"',
  'std::vector<int>',
  '@app.task(bind=True)',
  'commit 9f86d081884c7d659a2feaa0c55ad015a3bf4f1b',
  '5fbb6c3a-1f0e-4b5c-9d7e-2f1a0b3c4d5e',
  'order 1234567890123456',
  '2026-05-11 13:16:47,024',
  'at 1778505405123 ms',
  'https://example.org/groups/abc?page=2&limit=50',
  'https://example.org/a/b/c.json',
  'redis://cache:6379/0',
  'postgresql://db.internal:5432/h',
  '/srv/app/h/tasks/email.py',
  '/usr/local/lib/python3.11/site-packages/celery/app/trace.py',
  'h.tasks.indexer.add_annotation',
  "HTTPConnectionPool(host='es.internal', port=9200): Max retries exceeded",
  'duplicate key value violates unique constraint "uq__user__uid"',
  'Object of type set is not JSON serializable',
  'maximum recursion depth exceeded',
  'Worker exited prematurely: signal 9 (SIGKILL) Job: 12.',
  'TimeLimitExceeded(240)',
  '0x7f3c2a1b4d50',
  '10.0.4.17:5432',
  'Retry in 5s: OSError()',
  'basic usage of the tokenizer',
  '<User 42>',
  'monkey=banana',
];

describe('redaction', () => {
  assert.ok(SECRETS.length >= 40 && READABLE.length >= 30);

  for (const [text, secret] of SECRETS) {
    test(`masked: ${text.slice(0, 60).replaceAll('\n', ' ')}`, () => {
      assert.ok(text.includes(secret), 'the table plants what it looks for');
      const masked = createRedactor([text]).redact(text);
      assert.ok(!masked.includes(secret), masked);
      assert.match(masked, /<[a-z-]+>/);
      assert.equal(createRedactor([masked]).redact(masked), masked, 'once is enough');
    });
  }

  for (const text of READABLE) {
    test(`readable: ${text.slice(0, 60)}`, () => assert.equal(createRedactor([text]).redact(text), text));
  }

  test('in every text of a failure', () => {
    for (const [text, secret] of SECRETS) {
      const frames = [{ file: '/srv/app/h/x.py', line: 1, function: 'f', code: text.split('\n')[0] ?? '' }];
      const raw = rawFailure({
        message: text,
        args: `args:(${text},) kwargs:{}`,
        attempts: [
          { at: '2026-05-11T13:00:00Z', delay: 5, exception: 'ValueError', reason: `Retry in 5s: ValueError(${text})` },
        ],
        traceback: readTraceback(tracebackLines(frames, `ValueError: ${text}`)),
      });
      const { failures } = redactFailures([raw], () => null);
      assert.ok(!JSON.stringify(failures).includes(JSON.stringify(secret).slice(1, -1)), text);
    }
  });

  test('a password known from a URL is masked bare elsewhere in the run', () => {
    const { failures, redactor } = redactFailures(
      [
        rawFailure({ message: 'cannot reach amqp://celery:rabb1tSecret@mq:5672//' }),
        rawFailure({ message: 'refused: rabb1tSecret' }),
      ],
      () => null,
    );
    assert.equal(failures[1]?.message, 'refused: <secret>');
    assert.equal(redactor.redact('["rabb1tSecret"]'), '["<secret>"]');
  });

  test('host, user and key stay: they say what to look at', () => {
    const redact = (text: string): string => createRedactor([text]).redact(text);
    assert.match(redact('postgresql://h:pa55-w0rd!@db.internal:5432/h'), /db\.internal:5432\/h/);
    assert.match(redact("{'password': 'Corr3ctHorse', 'user': 7}"), /'password': .*'user': 7/);
  });

  test('common words are not masked everywhere because they once were a password', () => {
    const redactor = createRedactor(['redis://guest:guest@mq', "{'password': 'password'}"]);
    assert.equal(redactor.redact('guest users need no password'), 'guest users need no password');
  });

  test('100 kB of hostile text come back', () => {
    for (const piece of ['a', '@', 'a@', 'eyJ', 'password=', '"password": "', '://', '-----BEGIN ', '4 ', 'A1/'])
      assert.equal(typeof createRedactor([]).redact(piece.repeat(100_000 / piece.length)), 'string');
  });
});
