import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import { deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { packLedger, readLedger } from '../../../src/issues/state/ledger.ts';
import { readMarker, writeMarker } from '../../../src/issues/state/marker.ts';
import { failuresAt, HOSTILE, ledgerOf } from '../builders.ts';

const name = fc.stringMatching(/^[a-z0-9-]{1,30}$/);
const key = fc.stringMatching(/^[a-f0-9]{16}$/);
const kind = fc.constantFrom('issue' as const, 'dashboard' as const);
/** What JSON gives back unchanged. */
const state = fc.jsonValue({ noUnicodeString: false }).map((value) => JSON.parse(JSON.stringify(value)) as unknown);

test('what is written is read, whatever stands below', () => {
  fc.assert(
    fc.property(kind, name, key, state, fc.string({ unit: 'binary' }), (k, n, f, s, below) => {
      const marker = writeMarker(k, n, f, s);
      assert.match(marker, /^<!-- [\w .:=-]+ -->$/);
      assert.equal(marker.indexOf('-->'), marker.length - 3);
      for (const body of [marker, `${marker}\n${below}`, `${marker}\r\n${below}`])
        assert.deepEqual(readMarker(body), { kind: k, name: n, key: f, state: s });
    }),
  );
});

test('the same state gives the same marker', () => {
  fc.assert(
    fc.property(
      kind,
      name,
      key,
      state,
      (k, n, f, s) => writeMarker(k, n, f, s) === writeMarker(k, n, f, structuredClone(s)),
    ),
  );
});

test('a ledger comes back', () => {
  const ledger = ledgerOf(
    { title: HOSTILE.filter((text) => text !== '\ud83d').join(' ') },
    failuresAt(['2026-05-11T10:00:00Z', '2026-05-12T11:00:00Z']),
  );
  const marker = readMarker(writeMarker('issue', 'default', ledger.fingerprint, packLedger(ledger)));
  assert.deepEqual(readLedger(marker?.state), ledger);
});

const MARKER = writeMarker('issue', 'default', '0a1b2c3d4e5f6071', { n: 1 });
const check = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 8);
const forged = (packed: string): string =>
  `<!-- celery-failure-audit:v1 issue name=default key=0a1b2c3d4e5f6071 s=${packed} h=${check(`issue default 0a1b2c3d4e5f6071 ${packed}`)} -->`;

test('damaged: the claim stands, the state is gone', () => {
  const damaged = { kind: 'issue', name: 'default', key: '0a1b2c3d4e5f6071', state: null };
  const cases: Readonly<Record<string, string>> = {
    'a character of the payload': MARKER.replace(/s=./, 's=A'),
    'the checksum': MARKER.replace(/h=[0-9a-f]{8}/, 'h=00000000'),
    'a newer version': MARKER.replace(':v1 ', ':v2 '),
    'cut off': MARKER.slice(0, -12),
    'an empty payload': MARKER.replace(/s=\S+/, 's='),
    'checked, but not deflated': forged('AAAA'),
    'checked, but not JSON': forged(deflateRawSync(Buffer.from('{')).toString('base64url')),
    'checked, but unfolds to 5 MB': forged(deflateRawSync(Buffer.alloc(5_000_000, '1')).toString('base64url')),
    'another name under the same checksum': MARKER.replace('key=0a1b2c3d4e5f6071', 'key=0a1b2c3d4e5f6072'),
  };
  for (const [what, text] of Object.entries(cases)) {
    const wanted = what.startsWith('another name') ? { ...damaged, key: '0a1b2c3d4e5f6072' } : damaged;
    assert.deepEqual(readMarker(`${text}\nbody`), wanted, what);
  }
  assert.deepEqual(
    readMarker(forged(deflateRawSync(Buffer.from('[2]')).toString('base64url')))?.state,
    [2],
    'the forge itself works',
  );
});

test('no marker of ours', () => {
  const cases: readonly string[] = [
    '',
    '\n',
    'text',
    `> ${MARKER}`,
    MARKER.replace('celery-failure-audit', 'other-bot'),
    MARKER.replace(' issue ', ' comment '),
    MARKER.replace('name=default', 'name=Default'),
    MARKER.replace('name=default', 'name='),
    '<!-- celery-failure-audit:begin (kept by the audit; write below the end line) -->',
  ];
  for (const body of cases) assert.equal(readMarker(body), null, JSON.stringify(body));
});

test('nothing makes the reader throw', () => {
  const part = fc.oneof(
    fc.constantFrom(...MARKER.split(/(?<=[ =])/), '\n', '\r\n', ' -->'),
    fc.string({ unit: 'binary', maxLength: 5 }),
  );
  fc.assert(
    fc.property(fc.array(part, { maxLength: 14 }), (parts) => {
      const marker = readMarker(parts.join(''));
      assert.ok(marker === null || /^[a-z0-9-]+$/.test(marker.name));
    }),
    { numRuns: 500 },
  );
});
