/**
 * The arrows of docs/architecture.md, read from the import lines: imports run one way, and the core does not touch the
 * world. It gets values, ports and the time as arguments, which is what makes every decision a plain test.
 */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { transformSync } from 'esbuild';

const CORE = [
  'markup.ts',
  'events/',
  'failures/',
  'code/',
  'issues/',
  'digest/',
  'audit/',
  'run.ts',
  'config/',
  'doctor/',
  'init/',
];

/** What a file may import from src/: whole folders (`events/`) or single files. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  'markup.ts': [],
  // A line, Python's own texts, Celery's phrases, the records they make, the tasks that records tell of.
  'events/text/': ['events/text/'],
  'events/python/': ['events/python/'],
  'events/celery/': ['events/celery/'],
  'events/records/': ['events/records/', 'events/celery/', 'events/python/', 'events/text/', 'events/event.ts'],
  'events/tasks/': [
    'events/tasks/',
    'events/records/',
    'events/celery/',
    'events/python/',
    'events/text/',
    'events/event.ts',
    'events/bounds.ts',
    'events/recent.ts',
  ],
  'events/': ['events/'],
  // Rules decide, grouping names causes by them, redaction comes before both and knows only failures.
  'failures/rules/': ['failures/rules/', 'failures/failure.ts', 'events/', 'markup.ts'],
  'failures/grouping/': [
    'failures/grouping/',
    'failures/publishing/',
    'failures/rules/',
    'failures/failure.ts',
    'events/',
    'markup.ts',
  ],
  'failures/redaction/': [
    'failures/redaction/',
    'failures/publishing/',
    'failures/grouping/normalize.ts',
    'failures/failure.ts',
    'events/',
  ],
  // Words are proved of templates: it knows how they are made, and no cause.
  'failures/publishing/': ['failures/publishing/', 'failures/grouping/normalize.ts', 'failures/failure.ts'],
  'failures/': ['failures/', 'events/', 'markup.ts'],
  'code/': ['code/', 'failures/', 'events/', 'markup.ts'],
  // The tracker, what is stored in it, what is planned from that, the text that comes of it; apply and memory above them.
  'issues/tracking/': ['issues/tracking/', 'failures/failure.ts'],
  'issues/state/': ['issues/state/', 'issues/tracking/', 'failures/', 'events/', 'markup.ts'],
  'issues/plan/': ['issues/plan/', 'issues/state/', 'issues/tracking/', 'failures/', 'events/', 'markup.ts'],
  'issues/text/': [
    'issues/text/',
    'issues/plan/',
    'issues/state/',
    'issues/tracking/',
    'failures/',
    'events/',
    'markup.ts',
  ],
  'issues/': ['issues/', 'failures/', 'events/', 'markup.ts'],
  'digest/': ['digest/', 'issues/', 'code/', 'failures/', 'events/', 'markup.ts'],
  'audit/': ['audit/', 'digest/', 'issues/', 'code/', 'failures/', 'events/', 'markup.ts'],
  'run.ts': ['audit/', 'digest/', 'issues/', 'code/', 'failures/', 'events/', 'markup.ts'],
  // The core takes narrow option types, which Config happens to satisfy; config knows only the core's enums.
  'config/': ['config/', 'failures/', 'events/'],
  // Facts and texts in, findings and files out: what is looked at comes as values.
  'doctor/': ['doctor/', 'issues/tracking/labels.ts', 'failures/', 'events/', 'markup.ts'],
  'init/': ['init/', 'doctor/', 'failures/', 'events/', 'markup.ts'],
  // Adapters see ports and values: deciding is not theirs, so no plan, no rules, no configuration.
  'adapters/http/': ['adapters/http/'],
  'adapters/search/': ['adapters/search/', 'adapters/http/', 'events/'],
  'adapters/': ['adapters/', 'events/', 'issues/tracking/tracker.ts', 'code/repository.ts', 'digest/', 'markup.ts'],
  'compose/': [
    'compose/',
    'adapters/',
    'stop.ts',
    'run.ts',
    'audit/',
    'doctor/',
    'init/',
    'config/',
    'digest/',
    'issues/',
    'code/',
    'failures/',
    'events/',
    'markup.ts',
  ],
  'stop.ts': ['run.ts'],
  // Settings of the process itself.
  'heap.ts': [],
  'run-files.ts': ['run.ts', 'digest/'],
  // The entries know the composition roots, never an adapter.
  'action/': [
    'action/',
    'compose/',
    'stop.ts',
    'run.ts',
    'run-files.ts',
    'config/',
    'digest/',
    'doctor/',
    'failures/failure.ts',
    'markup.ts',
  ],
  'main.ts': ['action/', 'compose/', 'heap.ts', 'run.ts', 'config/', 'markup.ts'],
  'cli/': ['cli/', 'compose/', 'stop.ts', 'run.ts', 'run-files.ts', 'config/', 'doctor/', 'markup.ts'],
  'cli.ts': ['cli/', 'compose/', 'heap.ts', 'run.ts'],
};

const WORLD = [
  /^node:(fs|http|https|http2|net|tls|dns|dgram|child_process|process|os|worker_threads|timers)(\/|$)/,
  /^axios(\/|$)/,
  /^@actions\//,
];

/** Text of the core that reaches for the clock, chance or the process, by what is wrong with it. */
const AMBIENT: readonly (readonly [RegExp, string])[] = [
  [/\bDate\.now\b/, 'the time is an argument'],
  [/\bDate\(\s*\)/, 'the time is an argument'],
  [/\bperformance\.now\b/, 'the time is an argument'],
  [/\bMath\.random\b/, 'no chance in the core'],
  [/\bprocess\.\w/, 'no process in the core'],
  [/\bconsole\.\w/, 'the core returns, it does not print'],
  [/(?<![.\w])fetch\(/, 'no network in the core'],
];

const VAGUE = /^(index|utils?|helpers?|types?|constants?|common|misc|shared)\.ts$/;

const within = (path: string, place: string): boolean =>
  place.endsWith('/') ? path.startsWith(place) : path === place;

/** Everything wrong with one file of src/; `path` is relative to it. */
function violations(path: string, source: string): string[] {
  const found: string[] = [];
  if (VAGUE.test(posix.basename(path))) found.push('name the file after a noun of the domain');

  const layer = Object.keys(MAY_IMPORT).find((place) => within(path, place));
  if (layer === undefined) return [...found, 'belongs to no layer'];
  const core = CORE.some((place) => within(path, place));

  for (const specifier of imports(source)) {
    if (!specifier.startsWith('.')) {
      if (core && WORLD.some((pattern) => pattern.test(specifier))) found.push(`the core must not import ${specifier}`);
      if (layer === 'config/' && specifier.startsWith('node:')) found.push(`config is pure: ${specifier}`);
      continue;
    }
    const target = posix.join(posix.dirname(path), specifier);
    const allowed = MAY_IMPORT[layer]?.some((place) => within(target, place)) ?? false;
    if (!allowed) found.push(`${layer} must not import ${target}`);
  }

  if (core) {
    // Without comments, which may name what the code must not use.
    const { code } = transformSync(source, { loader: 'ts', legalComments: 'none' });
    for (const [pattern, rule] of AMBIENT) if (pattern.test(code)) found.push(`${rule}: ${pattern.exec(code)?.[0]}`);
  }
  return found;
}

function imports(source: string): string[] {
  const statements = /^\s*(?:import|export)\b(?:[^'"`;]*?\bfrom)?\s*['"]([^'"]+)['"]/gm;
  const expressions = /\bimport\(\s*['"]([^'"]+)['"]/g;
  return [statements, expressions].flatMap((pattern) => [...source.matchAll(pattern)].map((match) => match[1] ?? ''));
}

test('every file of src/ keeps to its layer', () => {
  const src = fileURLToPath(new URL('../src/', import.meta.url));
  const files = readdirSync(src, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => name.replaceAll('\\', '/'));
  assert.ok(files.length > 0);
  const found = files.flatMap((path) =>
    violations(path, readFileSync(`${src}/${path}`, 'utf8')).map((violation) => `src/${path}: ${violation}`),
  );
  assert.deepEqual(found, []);
});

const bad: readonly (readonly [path: string, source: string, violation: string])[] = [
  ['events/utils.ts', '', 'name the file after a noun of the domain'],
  ['issues/index.ts', '', 'name the file after a noun of the domain'],
  ['services/mailer.ts', '', 'belongs to no layer'],
  ['markup.ts', "import { a } from './events/event.ts';", 'markup.ts must not import events/event.ts'],
  ['events/a.ts', "import type { A } from '../failures/failure.ts';", 'events/ must not import failures/failure.ts'],
  ['failures/a.ts', "export * from '../issues/plan.ts';", 'failures/ must not import issues/plan.ts'],
  ['failures/a.ts', "export { b } from '../code/frames.ts';", 'failures/ must not import code/frames.ts'],
  ['issues/a.ts', "import {\n  a,\n  b,\n} from '../digest/digest.ts';", 'issues/ must not import digest/digest.ts'],
  ['digest/a.ts', "import '../run.ts';", 'digest/ must not import run.ts'],
  ['run.ts', "import { a } from './adapters/github.ts';", 'run.ts must not import adapters/github.ts'],
  ['run.ts', "import type { Config } from './config/schema.ts';", 'run.ts must not import config/schema.ts'],
  ['issues/a.ts', "const a = await import('../config/schema.ts');", 'issues/ must not import config/schema.ts'],
  ['config/a.ts', "import { a } from '../issues/plan.ts';", 'config/ must not import issues/plan.ts'],
  ['config/a.ts', "import { join } from 'node:path';", 'config is pure: node:path'],
  ['adapters/a.ts', "import { a } from '../issues/plan.ts';", 'adapters/ must not import issues/plan.ts'],
  ['adapters/a.ts', "import { a } from '../config/schema.ts';", 'adapters/ must not import config/schema.ts'],
  ['main.ts', "import { a } from './adapters/github.ts';", 'main.ts must not import adapters/github.ts'],
  ['cli.ts', "import { a } from './issues/plan.ts';", 'cli.ts must not import issues/plan.ts'],
  ['action/a.ts', "import { a } from '../adapters/github.ts';", 'action/ must not import adapters/github.ts'],
  ['compose/a.ts', "import { a } from '../main.ts';", 'compose/ must not import main.ts'],
  ['events/a.ts', "import { a } from '../../test/support/a.ts';", 'events/ must not import ../test/support/a.ts'],
  ['events/a.ts', "import { readFile } from 'node:fs/promises';", 'the core must not import node:fs/promises'],
  ['digest/a.ts', "import axios from 'axios';", 'the core must not import axios'],
  ['issues/a.ts', "import * as core from '@actions/core';", 'the core must not import @actions/core'],
  ['issues/a.ts', 'export const a = Date.now();', 'the time is an argument: Date.now'],
  ['issues/a.ts', 'export const a = new Date();', 'the time is an argument: Date()'],
  ['issues/a.ts', 'export const a = new Date;', 'the time is an argument: Date()'],
  ['issues/a.ts', 'export const a = Math.random();', 'no chance in the core: Math.random'],
  ['issues/a.ts', 'export const a = globalThis.process.env;', 'no process in the core: process.e'],
  ['issues/a.ts', 'console.log(1);', 'the core returns, it does not print: console.l'],
  ['issues/a.ts', 'export const a = await fetch(url);', 'no network in the core: fetch('],
];

for (const [path, source, violation] of bad) {
  test(`rejected: ${path} with ${JSON.stringify(source)}`, () => {
    assert.deepEqual(violations(path, source), [violation]);
  });
}

const good: readonly (readonly [path: string, source: string])[] = [
  [
    'issues/plan.ts',
    "import type { FailureGroup } from '../failures/group.ts';\nimport { fence } from '../markup.ts';",
  ],
  ['failures/a.ts', "import { createHash } from 'node:crypto';"],
  ['issues/a.ts', '// never Date.now(): the time is an argument\nexport const at = (now: string) => new Date(now);'],
  ['events/a.ts', "export const reason = 'it lost its worker process. Sent again.';"],
  ['adapters/a.ts', "import axios from 'axios';\nimport type { LogSource } from '../events/event.ts';\nDate.now();"],
];

for (const [path, source] of good) {
  test(`accepted: ${path} with ${JSON.stringify(source)}`, () => {
    assert.deepEqual(violations(path, source), []);
  });
}
