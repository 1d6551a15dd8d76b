import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { findOutages, rootOf, type Sign } from '../../../src/failures/grouping/outage.ts';
import { later } from '../../support/builders.ts';
import { failure } from '../failure.ts';

/** Message -> the root it names; null = none. */
const ROOTS: readonly (readonly [exception: string, message: string, root: string | null])[] = [
  [
    'OperationalError',
    'connection to server at "db.internal" (10.0.4.17), port 5432 failed: Connection refused',
    'OperationalError at db.internal:5432',
  ],
  [
    'OperationalError',
    'could not connect to server: Connection refused\n\tIs the server running on host "db" (10.0.0.1) and accepting\n\tTCP/IP connections on port 5432?',
    'OperationalError at db:5432',
  ],
  [
    'requests.exceptions.ConnectionError',
    "HTTPSConnectionPool(host='api.example.org', port=443): Max retries exceeded with url: /v1",
    'ConnectionError at api.example.org:443',
  ],
  ['ConnectionError', 'Error 111 connecting to redis:6379. Connection refused.', 'ConnectionError at redis:6379'],
  ['HTTPError', '503 Server Error for url: https://lms.example.edu/api/v1?page=2', 'HTTPError at lms.example.edu'],
  [
    'OperationalError',
    'Cannot connect to amqp://guest:**@mq-1.internal:5672//: timed out',
    'OperationalError at mq-1.internal:5672',
  ],
  [
    'OperationalError',
    'could not translate host name "db.internal" to address: Name or service not known',
    'OperationalError at db.internal',
  ],
  [
    'redis.exceptions.ConnectionError',
    "Error while reading from redis-prod:6379 : (104, 'Connection reset by peer')",
    'ConnectionError at redis-prod:6379',
  ],
  ['TimeoutError', 'Timeout reading from 10.0.3.4:6379', 'TimeoutError at 10.0.3.4:6379'],
  ['OperationalError', 'server closed the connection unexpectedly', null],
  ['OperationalError', '[Errno 111] Connection refused', null],
  ['ConnectionError', 'es-data-3.prod.internal:9200 did not answer', 'ConnectionError at es-data-3.prod.internal:9200'],
  ['ValueError', 'expected 12:30, got 7:45', null],
  ['SyntaxError', 'invalid syntax in mail.py:42', null],
  ['KeyError', "'host'", null],
  ['ValueError', 'ratio 3.5:10', 'ValueError at 3.5:10'],
];

describe('roots', () => {
  for (const [exception, message, wanted] of ROOTS.slice(0, -1))
    test(`${exception}: ${message.slice(0, 60)}`, () => {
      const root = rootOf(failure({ exception, message }));
      assert.equal(root && `${root.name}${root.endpoint === null ? '' : ` at ${root.endpoint}`}`, wanted);
    });

  test('known to be wrong: a ratio looks like an endpoint; it takes three causes within minutes to do harm', () => {
    const [exception, message, wanted] = ROOTS.at(-1) ?? ['', '', ''];
    const root = rootOf(failure({ exception, message }));
    assert.equal(`${root?.name} at ${root?.endpoint}`, wanted);
  });

  test('lost workers by their signal, results by the class of the store', () => {
    const lost = rootOf(
      failure({ kind: 'worker-lost', message: 'Worker exited prematurely: signal 9 (SIGKILL) Job: 7.' }),
    );
    assert.match(lost?.name ?? '', /^lost workers: .*signal 9 \(SIGKILL\)/);
    assert.equal(
      rootOf(failure({ kind: 'result-store', exception: 'redis.ResponseError' }))?.name,
      'the result store: ResponseError',
    );
  });

  test('the host that it ran on is no root', () => {
    assert.equal(rootOf(failure({ source: 'ip-10-0-12-3', message: 'x' })), null);
  });
});

const START = '2026-05-11T10:00:00Z';
const sign = (seconds: number, key = 'db'): Sign => ({
  at: later(START, seconds),
  root: { key, name: 'OperationalError', endpoint: `${key}:5432` },
});
const group = (fingerprint: string, ...signs: readonly Sign[]) => ({ fingerprint, signs });

describe('outages', () => {
  test('three causes within one moment are one', () => {
    assert.deepEqual(findOutages([group('a', sign(0), sign(60)), group('b', sign(30)), group('c', sign(500))]), [
      {
        root: 'OperationalError at db:5432',
        from: START,
        to: later(START, 500),
        failures: 4,
        members: ['a', 'b', 'c'],
      },
    ]);
  });

  test('two are not, nor are three of different roots', () => {
    assert.deepEqual(findOutages([group('a', sign(0)), group('b', sign(1))]), []);
    assert.deepEqual(findOutages([group('a', sign(0)), group('b', sign(1)), group('c', sign(2, 'mq'))]), []);
  });

  test('nor three hours apart', () => {
    assert.deepEqual(findOutages([group('a', sign(0)), group('b', sign(3600)), group('c', sign(7200))]), []);
  });

  test('two moments of one root are two outages; the order of the groups does not matter', () => {
    const groups = [
      group('a', sign(0), sign(9000)),
      group('b', sign(1), sign(9001), sign(9002)),
      group('c', sign(2), sign(9003)),
    ];
    const found = findOutages(groups);
    assert.deepEqual(
      found.map(({ failures, members }) => [failures, members]),
      [
        [4, ['b', 'a', 'c']],
        [3, ['a', 'b', 'c']],
      ],
    );
    assert.deepEqual(findOutages(groups.toReversed()), found);
  });
});
