/**
 * What the audit costs, as ratios against a reference measured in the same run: `npm run bench` (needs dist/, so `npm run build` first).
 *
 * Subject and reference take turns, so that a slow moment of the machine meets both; the ratio is the median of the pairs.
 */
import { spawn } from 'node:child_process';
import { existsSync, readdirSync, rmSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { normaliserRows } from './normaliser.ts';

const ROUNDS = 7;

const root = fileURLToPath(new URL('../../', import.meta.url));
const CLI = join(root, 'dist/cli.js');
const ARCHIVES = join(root, 'test/corpus/small/archives');
const PHRASE = 'raised unexpected';

/** Prints the most memory that the process ever held, in KiB, as its last words; in every process that is measured, so it costs all the same. */
const LAST_WORDS = `data:text/javascript,process.on('exit',()=>process.stderr.write('\\nRSS '+process.resourceUsage().maxRSS+'\\n'))`;

/** Unpacks each file and counts the lines that hold the phrase: what nobody can do without. */
const SCAN = `
import { createReadStream } from 'node:fs';
import { createGunzip } from 'node:zlib';
const [phrase, ...files] = process.argv.slice(1);
let found = 0;
for (const file of files) {
  let rest = Buffer.alloc(0);
  for await (const chunk of createReadStream(file, { highWaterMark: 1 << 20 }).pipe(createGunzip({ chunkSize: 1 << 20 }))) {
    const bytes = Buffer.concat([rest, chunk]);
    for (let at = bytes.indexOf(phrase); at >= 0; at = bytes.indexOf(phrase, at + phrase.length)) found += 1;
    rest = bytes.subarray(Math.max(0, bytes.length - phrase.length + 1));
  }
}
console.log(found);
`;

interface Measured {
  readonly ms: number;
  readonly rssMiB: number;
}

interface Comparison {
  readonly name: string;
  readonly unit: 'ms' | 'MiB';
  readonly subject: readonly string[];
  readonly reference: readonly string[];
}

function measure(args: readonly string[], cwd: string): Promise<Measured> {
  return new Promise((resolve, reject) => {
    const start = performance.now();
    const child = spawn(process.execPath, ['--import', LAST_WORDS, ...args], {
      cwd,
      env: { PATH: process.env['PATH'], TZ: 'UTC' },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let errors = '';
    child.stdout.resume();
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      errors += text;
    });
    child.on('error', reject);
    child.on('close', (status) => {
      const ms = performance.now() - start;
      const rss = /\nRSS (\d+)\n$/.exec(errors)?.[1];
      // 3 = degraded: the sample holds what an audit calls so, and it has done all of its work.
      if ((status !== 0 && status !== 3) || rss === undefined)
        reject(new Error(`${args[0]} ended with ${status}: ${errors.slice(0, 500)}`));
      else resolve({ ms, rssMiB: Number(rss) / 1024 });
    });
  });
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return ((sorted[(sorted.length - 1) >> 1] ?? Number.NaN) + (sorted[sorted.length >> 1] ?? Number.NaN)) / 2;
}

async function compare({ name, unit, subject, reference }: Comparison, cwd: string): Promise<string[]> {
  const value = ({ ms, rssMiB }: Measured): number => (unit === 'ms' ? ms : rssMiB);
  const pairs: (readonly [subject: number, reference: number])[] = [];
  await measure(subject, cwd);
  await measure(reference, cwd);
  for (let round = 0; round < ROUNDS; round += 1) {
    const one = value(await measure(round % 2 === 0 ? subject : reference, cwd));
    const other = value(await measure(round % 2 === 0 ? reference : subject, cwd));
    pairs.push(round % 2 === 0 ? [one, other] : [other, one]);
  }
  const ratios = pairs.map(([a, b]) => a / b);
  return [
    name,
    `${median(pairs.map(([a]) => a)).toFixed(0)} ${unit}`,
    `${median(pairs.map(([, b]) => b)).toFixed(0)} ${unit}`,
    median(ratios).toFixed(2),
    `${Math.min(...ratios).toFixed(2)} to ${Math.max(...ratios).toFixed(2)}`,
  ];
}

function print(rows: readonly (readonly string[])[]): void {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => (row[column] ?? '').length)));
  for (const row of rows)
    console.log(
      row
        .map((cell, column) => (column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0)))
        .join('  '),
    );
}

if (!existsSync(CLI)) throw new Error('dist/cli.js is not there: npm run build');
const files = readdirSync(ARCHIVES, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.tsv.gz'))
  .toSorted()
  .map((name) => join(ARCHIVES, name));
const [firstDay = ''] = files;
const nothing = ['-e', '0'];
const emptyWindow = [CLI, 'audit', firstDay, '--since', '2026-01-01T00:00:00Z', '--until', '2026-01-01T00:00:01Z'];
const audit = [CLI, 'audit', ...files];
const scan = ['--input-type=module', '-e', SCAN, PHRASE, ...files];

const cwd = await mkdtemp(join(tmpdir(), 'bench-'));
try {
  const rows = [['', 'audit', 'reference', 'ratio', 'range']];
  for (const comparison of [
    { name: 'cold start (an empty window) / node -e 0', unit: 'ms', subject: emptyWindow, reference: nothing },
    { name: `full audit of ${files.length} days / gunzip and scan`, unit: 'ms', subject: audit, reference: scan },
    { name: 'peak memory of the full audit / node -e 0', unit: 'MiB', subject: audit, reference: nothing },
  ] as const)
    rows.push(await compare(comparison, cwd));
  console.log(`Node ${process.versions.node}, ${cpus().length} CPUs, medians of ${ROUNDS} interleaved runs\n`);
  print(rows);
  console.log('');
  print(normaliserRows());
} finally {
  rmSync(cwd, { recursive: true });
}
