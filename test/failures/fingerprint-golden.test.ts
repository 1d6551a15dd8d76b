/**
 * Fingerprints of the small corpus, as they were when an issue was opened under them: test/golden/fingerprints/version-N.txt has a
 * block per cause with its parts and the ids of its events. An upgrade must find every one of them.
 */
import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { startAssembly } from '../../src/events/assemble.ts';
import type { TaskFailure } from '../../src/failures/failure.ts';
import { type Fingerprint, fingerprintBy, fingerprintOf } from '../../src/failures/grouping/fingerprint.ts';
import { FINGERPRINT_VERSIONS } from '../../src/failures/grouping/fingerprint-version.ts';
import { identify } from '../../src/failures/grouping/identify.ts';
import { redactFailures } from '../../src/failures/redaction/redact.ts';

const root = fileURLToPath(new URL('../', import.meta.url));
const golden = (version: number): string =>
  readFileSync(join(root, `golden/fingerprints/version-${version}.txt`), 'utf8');

function corpus(): TaskFailure[] {
  const assembly = startAssembly();
  const archives = join(root, 'corpus/small/archives');
  for (const name of globSync('**/*.tsv.gz', { cwd: archives }).toSorted())
    assembly.read(
      gunzipSync(readFileSync(join(archives, name)))
        .toString('utf8')
        .split('\n')
        .filter((line) => line !== '')
        .map((line) => {
          const cells = line.split('\t');
          const [id = '', , received = '', , source = '', , , , program = ''] = cells;
          const at = new Date(received.replace(/ ([+-]\d\d)(\d\d)$/, '$1:$2').replace(' ', 'T')).toISOString();
          return { id, at: `${at.slice(0, 19)}Z`, source, program, message: cells.slice(9).join('\t') };
        }),
    );
  return redactFailures(assembly.end().failures, () => null).failures;
}

function blocks(failures: readonly TaskFailure[], fingerprint: (failure: TaskFailure) => Fingerprint): string {
  const groups = Map.groupBy(failures, (failure) => fingerprint(failure).hash);
  return [...groups]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([hash, members]) => {
      const { parts } = fingerprint(members[0] as TaskFailure);
      const ids = members.map(({ eventId }) => eventId).join(' ');
      return `${hash}\n${parts.map(({ name, value }) => `  ${name}: ${value}\n`).join('')}  events: ${ids}\n`;
    })
    .join('\n');
}

describe('fingerprints that issues were opened under', () => {
  const failures = corpus();

  for (const version of FINGERPRINT_VERSIONS)
    test(`version ${version} is what it was`, () => {
      assert.equal(
        blocks(failures, (failure) => fingerprintBy(version, failure, 'default')),
        golden(version),
      );
    });

  for (const version of FINGERPRINT_VERSIONS.slice(1))
    test(`what version ${version} has named keeps its name`, () => {
      const known = new Set([...golden(version).matchAll(/^[0-9a-f]{16}$/gm)].map(([hash]) => hash));
      const named = identify(failures, {
        audit: 'default',
        isKnown: (hash) => known.has(hash),
        regrouped: (fingerprint) => fingerprint,
      });
      for (const { hash } of named) assert.ok(known.has(hash), hash);
      assert.equal(new Set(named.map(({ hash }) => hash)).size, known.size);
    });

  test('no secret, no person, no host stands in one', () => {
    const text = failures.map((failure) => JSON.stringify(fingerprintOf(failure, 'default'))).join('\n');
    assert.doesNotMatch(text, /hunter2|@|eyJ|acct:|ip-\d|10\.0\./);
  });
});
