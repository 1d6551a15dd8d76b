/** Planted secrets never come out; what only looks like one stays readable. All values are made up. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { readTraceback } from '../../src/events/python/traceback.ts';
import type { RawFailure } from '../../src/events/tasks/task-log.ts';
import { fingerprintOf } from '../../src/failures/fingerprint.ts';
import { titleOf } from '../../src/failures/group.ts';
import { redactFailures } from '../../src/failures/redact.ts';
import { createRedactor } from '../../src/failures/redactor.ts';
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
  ["{'Cookie': 'sid=aa11bb22cc33; theme=dark'}", 'aa11bb22cc33'],
  ['cannot connect to amqp://celery:r4bb/1t#Secret@mq:5672//', 'r4bb/1t#Secret'],
  ["password='it\\'s-m3-Mario'", 's-m3-Mario'],
  [String.raw`{"password": "quo\"te-Inside9"}`, 'te-Inside9'],
  [String.raw`b'{\"password\": \"quo\\\"te-Inside9\"}'`, 'te-Inside9'],
  ["SECRET_KEY='django-insecure-9x8y7z'", 'django-insecure-9x8y7z'],
  ['SECRET_KEY_BASE=0f1e2d3c4b5a', '0f1e2d3c4b5a'],
  ["{'password_hash': 'pbkdf2_sha256$600000$salt$hash='}", 'pbkdf2_sha256'],
  ["{'tokens': ['tk-1111-aaaa', 'tk-2222-bbbb']}", 'tk-2222-bbbb'],
  ['mysqldump --user=root --password Sw0rdf1sh h', 'Sw0rdf1sh'],
  ["['curl', '--token', 'tk-3333-cccc', 'https://api.example']", 'tk-3333-cccc'],
  ["CalledProcessError: Command 'curl -u anna:Sw0rdf1sh https://api.example'", 'Sw0rdf1sh'],
  ["requests.get(url, auth=('anna', 'Sw0rdf1sh'))", 'Sw0rdf1sh'],
  ["ALTER USER h WITH PASSWORD 'Sw0rdf1sh'", 'Sw0rdf1sh'],
  ['<soap:Password>Sw0rdf1sh</soap:Password>', 'Sw0rdf1sh'],
  ['DefaultEndpointsProtocol=https;AccountName=h;AccountKey=q1w2e3r4t5==;', 'q1w2e3r4t5'],
  ['PGPASSWORD=Sw0rdf1sh psql', 'Sw0rdf1sh'],
  ["(b'authorization', b'Token tk-4444-dddd')", 'tk-4444-dddd'],
  ['no user josé.núñez@example.org', 'josé.núñez'],
  ['SMS to +44 20 7946 0018 failed', '7946 0018'],
  ['SMS to +14155550123 failed', '4155550123'],
  ['applicant 078-05-1120 exists', '078-05-1120'],
  [`unknown key ${made('q8Rz3Lk0', 'Vw7Yp2Xn5Bd9Tc4Mf6Hs1Jg')}`, 'q8Rz3Lk0'],
  [`secret was ${made('q8Rz3Lk0', 'Vw7Yp2Xn5B')}`, 'q8Rz3Lk0'],
  [made('MIIEmadeup0123456789\n', '-----END RSA ', 'PRIVATE KEY-----'), 'MIIEmadeup'],
  ['Celery was configured with broker redis://:r3disSecret...', 'r3disSecret'],
  [`args:('${made('ghp', '_')}a1B2...',) kwargs:{}`, 'a1B2'],
  [`args:('${made('eyJ', 'hbGciOi')}...',) kwargs:{}`, 'hbGciOi'],
  ["kwargs:{'password': 'Corr3ctHo...'}", 'Corr3ctHo'],
  ['no mailbox anna.smith@exam...', 'anna.smith'],
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
  'CSRF token: missing',
  'Unexpected token: expired',
  "fields 'token', 'user_id' are missing",
  "KeyError: 'password'",
  'Basic authentication failed',
  'Bearer authentication required',
  'Authorization failed for group 7',
  'Cookie: disabled',
  'def f(secret: Optional[str] = None, token: bytes = b"")',
  'token_count=12345, token_type: bearer_kind',
  'celery@worker-1.internal ready.',
  'missed heartbeat from celery@ip-10-0-12-3',
  'git@github.com:hypothesis/h.git',
  '@media screen',
  'http://localhost:8080',
  'http://es.internal:9200/annotations/_doc/A4aDF9effcAhHa-A2eh30H',
  'https://example.org:443/users/@me',
  'amqp://mq:5672//',
  'postgresql+psycopg2://db:5432/h?sslmode=require',
  's3://bucket/key/name.csv',
  'annotation A4aDF9effcAhHa-A2eh30H is gone',
  'AutoFieldSerializerWithHTTP2Support4AWSRegions',
  'HTTPConnectionPool2RetryExceededErrorV3',
  '/srv/App1/Releases/2026/Build7/Static/Main.js',
  'celery-task-meta-5fbb6c3a-1f0e-4b5c-9d7e-2f1a0b3c4d5e',
  'sha256:9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
  'ZeroDivisionError: division by zero',
  'offset +0200, delta +1234567',
  'order 123-45-67890',
  'version 3.11.4-1+deb12u1',
  'x = y[1:2] if z else w',
  'passed: 3, failed: 1',
  'compass: north',
  'tokenizer = Tokenizer(vocab)',
  "<a href='/settings/password'>Change</a>",
  'queue celery, exchange celery(direct), key celery',
];

/** Repeated, each drives one row or another to its worst. */
const HOSTILE: readonly string[] = [
  'a',
  '@',
  'a@',
  'a.a@',
  'eyJ',
  'password=',
  'token: ',
  '"password": "',
  String.raw`\"password\": \"`,
  "('token', '",
  '://',
  'a://b:',
  'a://b:c@',
  '-----BEGIN ',
  '-----BEGIN PRIVATE KEY-----',
  'AAAAAAAAAAAAAAAAAAAA ',
  '4 ',
  'A1/',
  'aB3',
  'Bearer ',
  '+1 ',
  'acct:',
  '--token ',
  '...',
  'x-token=',
  'cookie: a=',
];

describe('redaction', () => {
  assert.ok(SECRETS.length >= 60 && READABLE.length >= 60);

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

  const rawWith = (text: string): RawFailure => {
    const frames = [{ file: '/srv/app/h/x.py', line: 1, function: 'f', code: text.split('\n')[0] ?? '' }];
    return rawFailure({
      message: text,
      args: `args:(${text},) kwargs:{}`,
      attempts: [
        { at: '2026-05-11T13:00:00Z', delay: 5, exception: 'ValueError', reason: `Retry in 5s: ValueError(${text})` },
      ],
      traceback: readTraceback(tracebackLines(frames, `ValueError: ${text}`)),
    });
  };
  const shown = (raw: readonly RawFailure[]): string => JSON.stringify(redactFailures(raw, () => null).failures);
  const written = (secret: string): string => JSON.stringify(secret).slice(1, -1);

  test('in every text of a failure', () => {
    for (const [text, secret] of SECRETS) assert.ok(!shown([rawWith(text)]).includes(written(secret)), text);
  });

  test('no fingerprint holds one', () => {
    for (const [text, secret] of SECRETS) {
      const { failures } = redactFailures([rawFailure({ message: text, task: null, exception: text })], () => null);
      for (const failure of failures)
        assert.ok(!JSON.stringify(fingerprintOf(failure, 'default')).includes(written(secret)), text);
    }
  });

  test('a cut text leaves no beginning of what is known whole elsewhere in the run', () => {
    for (const [text, secret] of SECRETS) {
      const whole = createRedactor([text]);
      // What is told by its form alone, and who is meant, is no matter of knowing it.
      if (whole.redact(`seen: ${secret} here`).includes(secret)) continue;
      if (!createRedactor([]).redact(`seen: ${secret} here`).includes(secret)) continue;
      for (let length = 5; length < secret.length; length++) {
        for (const end of ['', '...', '…']) {
          const beginning = secret.slice(0, length);
          const masked = whole.redact(`connect("h", "${beginning}${end}`);
          assert.ok(!masked.includes(beginning), `${masked} of ${secret}`);
        }
      }
    }
  });

  test('a cut text leaves no beginning behind a key, a scheme or a prefix, though nothing is known of it', () => {
    for (const [before, secret] of [
      ["{'password': '", 'Corr3ctHorse'],
      ['password=', 'hunter2hunter2'],
      ['postgresql://h:', 'pa55-w0rd!'],
      ['redis://:', 'r3disSecret'],
      ['Authorization: Bearer ', 'abcdef.ghijkl-123456'],
      [made('ghp', '_'), ALNUM40],
      [made('eyJ'), 'hbGciOiJIUzI1NiJ9'],
    ] as const) {
      for (let length = 3; length <= secret.length; length++) {
        for (const end of ['', '...', '…']) {
          const text = before + secret.slice(0, length) + end;
          const masked = createRedactor([]).redact(text);
          assert.ok(!masked.includes(secret.slice(0, length)), `${text} -> ${masked}`);
        }
      }
    }
  });

  test('what is shortened is shortened after it was masked', () => {
    for (const [text, secret] of SECRETS) {
      if (text.includes('\n')) continue;
      // So that the limits of templates, titles and samples fall into the secret.
      for (const limit of [80, 120, 200, 500]) {
        const padding = 'word '.repeat(200).slice(0, Math.max(0, limit - text.indexOf(secret) - 4));
        const { failures } = redactFailures([rawFailure({ message: `${padding} ${text}` })], () => null);
        const [failure] = failures;
        const title = failure ? titleOf(failure) : '';
        for (const out of [failure?.template ?? '', title, (failure?.message ?? '').slice(0, limit)])
          assert.ok(!out.includes(secret.slice(0, 8)), out);
      }
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

  test('also where it is written in another way', () => {
    const redactor = createRedactor(['postgresql://h:p%40ss%2Fw0rd@db/h', "{'password': 'back\\\\slash9'}"]);
    assert.equal(redactor.redact('login h / p@ss/w0rd'), 'login h / <secret>');
    assert.equal(redactor.redact(String.raw`C:\back\slash9`), String.raw`C:\<secret>`);
  });

  test('a secret known from a text that is no failure is masked in failures, and the other way round', () => {
    const { failures, redactor } = redactFailures([rawFailure({ message: 'refused: rabb1tSecret' })], () => null, {
      alsoRead: ['LOG.error: amqp://celery:rabb1tSecret@mq:5672// is down'],
    });
    assert.equal(failures[0]?.message, 'refused: <secret>');
    assert.equal(redactor.redact('swallowed: rabb1tSecret'), 'swallowed: <secret>');
  });

  test('a word of letters is masked as a word only', () => {
    const redactor = createRedactor(['redis://:swordfish@mq']);
    assert.equal(redactor.redact('swordfish or swordfishes'), '<secret> or swordfishes');
  });

  test('addresses of machines on request', () => {
    const text = 'no route to 10.0.4.17:5432, fe80:0:0:0:0:0:0:1, 2001:db8::1 at 12:30:05, version 1.2.3';
    assert.equal(createRedactor([]).redact(text), text);
    assert.equal(
      createRedactor([], { patterns: [], addresses: true }).redact(text),
      'no route to <ip>:5432, <ip>, <ip> at 12:30:05, version 1.2.3',
    );
  });

  test("the team's own patterns", () => {
    const own = (pattern: string, text: string): string =>
      createRedactor([], { patterns: [{ name: 'employee', pattern }], addresses: false }).redact(text);
    assert.equal(own(String.raw`EMP-\d{6}`, 'EMP-123456 and EMP-654321'), '<employee> and <employee>');
    assert.equal(own('(?i)emp', 'EMP emp'), '<employee> <employee>');
    assert.equal(own(String.raw`\w*`, 'to anna@example.org'), '<employee> <email>', 'placeholders stay');
    assert.equal(own('x*', 'abc'), 'abc', 'nothing is matched, nothing is masked');
    assert.equal(own('(a+)+$', `${'a'.repeat(50_000)}b`).length, 50_001);
  });

  test('own code is what lies below the prefixes of the policy, but for a venv in it', () => {
    const ownOf = (file: string, code: readonly string[]): boolean | undefined =>
      redactFailures(
        [rawFailure({ traceback: readTraceback(tracebackLines([{ file, line: 1, function: 'f' }], 'E: x')) })],
        () => null,
        { code },
      ).failures[0]?.exceptions[0]?.frames.at(-1)?.own;
    const installed = '/usr/lib/python3/site-packages/h/app.py';
    assert.equal(ownOf(installed, []), false);
    assert.equal(ownOf(installed, ['/usr/lib/python3/site-packages/h/']), true);
    assert.equal(ownOf('/var/lib/h/venv/lib/python3.9/site-packages/x.py', ['/var/lib/h/']), false);
    assert.equal(ownOf('/srv/app/h/x.py', ['/var/lib/h/']), true);
  });

  test('100 kB of hostile text come back within half a second', () => {
    for (const piece of HOSTILE) {
      const text = piece.repeat(100_000 / piece.length);
      const start = performance.now();
      assert.equal(typeof createRedactor([]).redact(text), 'string');
      const ms = performance.now() - start;
      assert.ok(ms < 500, `${JSON.stringify(piece)}: ${ms.toFixed(0)} ms`);
    }
  });
});
