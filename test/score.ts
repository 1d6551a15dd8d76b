/**
 * Holds the built command line's report against the truth of a corpus: `npm run score [-- DIR...]`.
 * A DIR has archives/ and truth.ndjson or truth.ndjson.gz. Exit 1 names every bound that is not met, and every difference
 * whose cause is not known (known-differences.ts).
 */
import { spawnSync } from 'node:child_process';
import { existsSync, globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { Report } from '../src/digest/report.ts';
import { KNOWN_DIFFERENCES } from './known-differences.ts';
import { brokenGrouping, groupingText, membersOf, scoreGrouping } from './support/grouping.ts';
import { loggedArguments } from './support/logged-arguments.ts';
import { isSame, scoreText } from './support/score-text.ts';
import { brokenBounds, score } from './support/scorer.ts';
import { scoreSearch } from './support/search-score.ts';
import type { TruthRow } from './support/truth-row.ts';

const PHRASE = 'raised unexpected';

function readText(path: string): string {
  const bytes = readFileSync(path);
  return (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
}

function readTruth(corpus: string): TruthRow[] {
  const plain = join(corpus, 'truth.ndjson');
  return readText(existsSync(plain) ? plain : `${plain}.gz`)
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as TruthRow);
}

/** The tenth field; it may hold tabs itself. */
function readMessages(archives: string): string[] {
  return globSync('**/*.tsv.gz', { cwd: archives }).flatMap((name) =>
    readText(join(archives, name))
      .split('\n')
      .map((line) => line.split('\t').slice(9).join('\t')),
  );
}

function audit(archives: string): Report {
  const out = mkdtempSync(join(tmpdir(), 'score-'));
  try {
    const run = spawnSync(process.execPath, ['dist/cli.js', 'audit', archives, '--out', out], { encoding: 'utf8' });
    if (run.status !== 0) throw new Error(`audit ${archives} ended with ${run.status}:\n${run.stdout}${run.stderr}`);
    return Report.parse(JSON.parse(readFileSync(join(out, 'report.json'), 'utf8')));
  } finally {
    rmSync(out, { recursive: true });
  }
}

const corpora = process.argv.slice(2);
const members: ReturnType<typeof membersOf> = [];
for (const corpus of corpora.length > 0 ? corpora : ['test/corpus/small']) {
  const archives = join(corpus, 'archives');
  const truth = readTruth(corpus);
  const messages = readMessages(archives);
  const report = audit(archives);
  members.push(...membersOf(report, truth));
  const found = score(report, truth, loggedArguments(messages));
  const known = KNOWN_DIFFERENCES.filter((row) => row.corpus === basename(corpus));
  console.log(corpus);
  for (const line of scoreText(found, scoreSearch(messages, PHRASE, truth), PHRASE, known)) console.log(line);
  const failed = [
    ...brokenBounds(found).map((bound) => `not met: ${bound}`),
    ...found.differences
      .filter((one) => !known.some((row) => isSame(row, one)))
      .map(({ figure, run, about, is }) => `cause not known: ${figure}, ${run}, ${about}: ${is}`),
    ...known
      .filter((row) => !found.differences.some((one) => isSame(row, one)))
      .map(({ figure, run, about, is }) => `known, but gone: ${figure}, ${run}, ${about}: ${is}`),
  ];
  for (const line of failed) console.error(`  ${line}`);
  if (failed.length > 0) process.exitCode = 1;
}

// Over all corpora: the same bug in two of them is one cause.
const grouping = scoreGrouping(members);
for (const line of ['', ...groupingText(grouping)]) console.log(line);
for (const bound of brokenGrouping(grouping)) {
  console.error(`  not met: ${bound}`);
  process.exitCode = 1;
}
