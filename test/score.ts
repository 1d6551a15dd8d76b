/**
 * Holds the built command line's report against the truth of a corpus: `npm run score [-- DIR...]`.
 * A DIR has archives/ and truth.ndjson or truth.ndjson.gz. Exit 1 names every bound that is not met.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { Report } from '../src/digest/report.ts';
import {
  brokenBounds,
  type Score,
  type SearchScore,
  type Share,
  score,
  scoreSearch,
  shareOf,
  type TruthRow,
} from './support/scorer.ts';

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

function figure(share: Share): string {
  return `${shareOf(share).toFixed(3)}  (${share.right}/${share.of})`;
}

function print(corpus: string, found: Score, search: SearchScore): void {
  const line = (name: string, ...cells: (string | number)[]): void =>
    console.log(`  ${name.padEnd(26)}${cells.map((cell) => String(cell).padEnd(22)).join('')}`.trimEnd());
  console.log(corpus);
  line('', 'audit', `search "${PHRASE}"`);
  line('precision', figure(found.precision), figure(search.precision));
  line('recall', figure(found.recall), figure(search.recall));
  line('doubles', found.doubles, search.doubles);
  line('task name', figure(found.task));
  line('exception type', figure(found.exception));
  line('retries', figure(found.retries));
  line('totals', found.sums.length === 0 ? 'add up' : `${found.sums.length} wrong`);
  console.log('\n  named in a line');
  line('outcome', 'found/truth', 'as');
  for (const { outcome, truth, found: hits, kinds } of found.outcomes)
    line(outcome, `${hits}/${truth}`, kinds.join(' '));
  console.log('\n  named in no line');
  line('kind', 'found/truth');
  for (const { kind, truth, found: hits } of found.anonymous) line(kind, `${hits}/${truth}`);
}

const corpora = process.argv.slice(2);
for (const corpus of corpora.length > 0 ? corpora : ['test/corpus/small']) {
  const archives = join(corpus, 'archives');
  const truth = readTruth(corpus);
  const found = score(audit(archives), truth);
  print(corpus, found, scoreSearch(readMessages(archives), PHRASE, truth));
  const broken = brokenBounds(found);
  for (const bound of broken) console.error(`  not met: ${bound}`);
  if (broken.length > 0) process.exitCode = 1;
}
