/**
 * Runs the tests with node:test: `npm test`, `npm test -- test/events`, `npm test -- --test-name-pattern=retry`.
 *
 *   --full   also what takes long (sets FULL=1)
 *
 * Lists the files itself: `node --test 'test/**'` needs Node 21, and shells disagree on `**`.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';

function testFiles(path: string): string[] {
  if (statSync(path).isFile()) return [path];
  const names = readdirSync(path, { recursive: true, encoding: 'utf8' });
  return names.filter((name) => name.endsWith('.test.ts')).map((name) => join(path, name));
}

const args = process.argv.slice(2).filter((arg) => arg !== '--full');
const options = args.filter((arg) => arg.startsWith('-'));
const paths = args.filter((arg) => !arg.startsWith('-'));
const missing = paths.filter((path) => !existsSync(path));
if (missing.length > 0) {
  const folders = readdirSync('test', { withFileTypes: true }).filter((entry) => entry.isDirectory());
  console.error(`There is no ${missing.join(', ')}. Folders: ${folders.map(({ name }) => `test/${name}`).join(', ')}.`);
  process.exit(2);
}
const files = (paths.length > 0 ? paths : ['test']).flatMap(testFiles).sort();

const env = { ...process.env };
if (process.argv.includes('--full')) env['FULL'] = '1';
// The runner would take these for its own: a test that fetches from 127.0.0.1 must not go through a proxy.
for (const name of ['http_proxy', 'https_proxy', 'all_proxy']) {
  delete env[name];
  delete env[name.toUpperCase()];
}

// One more than there are processors: some tests wait for emulators that hang. The runner's own choice is one fewer.
const concurrency = `--test-concurrency=${availableParallelism() + 1}`;
// More than a hundred files load the same modules.
env['NODE_COMPILE_CACHE'] ??= join('node_modules', '.cache', 'node');
// execArgv holds the TypeScript loader where this Node needs one.
const { status } = spawnSync(process.execPath, [...process.execArgv, '--test', concurrency, ...options, ...files], {
  stdio: 'inherit',
  env,
});
process.exitCode = status ?? 1;
