/** Everything that must hold before a change is merged, tests aside. Runs all of it, then says what failed. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

interface Step {
  readonly name: string;
  /** A file for Node and its arguments. */
  readonly command: readonly [file: string, ...args: string[]];
  readonly remedy?: string;
}

const steps: readonly Step[] = [
  { name: 'types', command: ['node_modules/typescript/bin/tsc'] },
  {
    name: 'format and lint',
    command: ['node_modules/@biomejs/biome/bin/biome', 'check', '--config-path=.ci', '--error-on-warnings'],
    remedy: 'npm run format',
  },
  {
    name: 'lint with types',
    command: [
      'node_modules/oxlint/bin/oxlint',
      '--config=.ci/oxlint.json',
      '--type-aware',
      '--deny-warnings',
      'src',
      'test',
      '.ci',
    ],
  },
  { name: 'unused code', command: ['node_modules/knip/bin/knip.js'] },
  { name: 'generated files', command: ['.ci/generate.ts', '--check'], remedy: 'npm run generate' },
  { name: 'dist', command: ['.ci/build.ts', '--check'], remedy: 'npm run build' },
];

const root = fileURLToPath(new URL('../', import.meta.url));

/** True if it passed. */
function passes({ name, command, remedy }: Step): boolean {
  const start = performance.now();
  // execArgv holds the TypeScript loader where this Node needs one.
  const { status, stdout, stderr } = spawnSync(process.execPath, [...process.execArgv, ...command], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: Number.POSITIVE_INFINITY,
  });
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  const failed = status !== 0;
  if (failed) console.log(`\n--- ${name}\n${stdout}${stderr}`);
  const advice = failed && remedy !== undefined ? `   try: ${remedy}` : '';
  summary.push(`${failed ? 'FAILED' : 'ok    '}  ${name.padEnd(16)} ${seconds.padStart(5)} s${advice}`);
  return !failed;
}

const summary: string[] = [];
const failed = steps.filter(({ command: [file] }) => existsSync(`${root}/${file}`)).filter((step) => !passes(step));
console.log(`\n${summary.join('\n')}\n`);
console.log(failed.length === 0 ? 'All checks passed.' : `${failed.length} of ${summary.length} checks failed.`);
process.exitCode = failed.length === 0 ? 0 : 1;
