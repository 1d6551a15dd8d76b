/** Every regular expression of src/: literals as they are written, and those that are put together as they are when the module is loaded. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { scanSource } from './source-scan.ts';

export interface SourceRegex {
  /** `src/events/text/seam.ts:7` */
  readonly where: string;
  readonly source: string;
  readonly flags: string;
}

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
/** They run when they are loaded. */
const ENTRIES: ReadonlySet<string> = new Set(['src/main.ts', 'src/cli.ts']);

/** Calls that build what no module builds while it is loaded. Imported here and not above, where nobody would look on yet. */
async function buildTheRest(): Promise<void> {
  const { parseIssueFile } = await import('../../src/adapters/local/issue-file.ts');
  const { learnCoat } = await import('../../src/events/text/coat.ts');
  const { templateOf } = await import('../../src/failures/grouping/normalize.ts');
  templateOf(`id 'x' of "y"`);
  learnCoat('pod/worker-7d9f [2026-05-11 13:16:47,024: ERROR/MainProcess] text');
  parseIssueFile('---\ntitle: t\n---\nbody\n<!-- comments -->\n', 1);
}

/** @returns the regexes, and the places that build some but built none while their modules were loaded */
export async function sourceRegexes(): Promise<{ regexes: SourceRegex[]; unseen: string[] }> {
  const files = readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => `src/${name.replaceAll('\\', '/')}`)
    .toSorted();
  const scans = files.map((file) => ({ file, ...scanSource(readFileSync(join(ROOT, file), 'utf8')) }));
  const literals = scans.flatMap(({ file, literals: found }) =>
    found.map(({ line, source, flags }) => ({ where: `${file}:${line}`, source, flags })),
  );
  const built = await builtWhile(async () => {
    for (const { file } of scans) if (!ENTRIES.has(file)) await import(pathToFileURL(join(ROOT, file)).href);
    await buildTheRest();
  });
  const seen = new Set(built.map(({ where }) => where));
  const unseen = scans.flatMap(({ file, built: lines }) =>
    lines.map((line) => `${file}:${line}`).filter((where) => !seen.has(where)),
  );
  return { regexes: [...literals, ...built], unseen };
}

/** What `new RegExp(…)` of src/ makes while modules are loaded. */
async function builtWhile(load: () => Promise<void>): Promise<SourceRegex[]> {
  const built: SourceRegex[] = [];
  const Plain = globalThis.RegExp;
  globalThis.RegExp = new Proxy(Plain, {
    construct(target, args: [string | RegExp, string?], self) {
      const [first, ...rest] = (new Error('stack').stack ?? '').split('\n').slice(1);
      const caller = [first, ...rest].find((entry) => entry?.includes(ROOT) === true && !entry.includes('/linear/'));
      const at = caller === undefined ? null : /([^\s()]+?):(\d+):\d+\)?$/.exec(caller);
      const file = at?.[1]?.replace(/^file:\/\//, '').slice(ROOT.length);
      const regex = Reflect.construct(target, args, self) as RegExp;
      if (file?.startsWith('src/') === true)
        built.push({ where: `${file}:${at?.[2]}`, source: regex.source, flags: regex.flags });
      return regex;
    },
  });
  try {
    await load();
  } finally {
    globalThis.RegExp = Plain;
  }
  return built;
}
