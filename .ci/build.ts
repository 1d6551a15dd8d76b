/**
 * Bundles src/ into dist/, which is committed: a runner starts the action without an install.
 *
 *   build.ts           write dist/
 *   build.ts --check   write nothing; exit 1 if dist/ is not what the sources give
 *
 * The output depends on the sources and the lock file alone: not on the directory, the time or the Node that runs this.
 */
import { chmod, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type Plugin } from 'esbuild';
import { licences } from './bundle/licences.ts';

const root = fileURLToPath(new URL('../', import.meta.url));
const dist = join(root, 'dist');

/** Parts of packages that the bundle replaces, each by a file that says what that saves; by whom they are imported, and as what. */
const STAND_INS: readonly { readonly file: string; readonly importer: RegExp; readonly imported: RegExp }[] = [
  { file: 'form-data.ts', importer: /./, imported: /^form-data$/ },
  { file: 'http-client.ts', importer: /./, imported: /^@actions\/http-client$/ },
  { file: 'undici.ts', importer: /./, imported: /^undici$/ },
  { file: 'fetch.ts', importer: /[/\\]axios[/\\]lib[/\\]adapters[/\\]/, imported: /^\.\/fetch\.js$/ },
  { file: 'http2.ts', importer: /[/\\]axios[/\\]lib[/\\]/, imported: /^http2$/ },
];

const standIns: Plugin = {
  name: 'stand-ins',
  setup(bundler) {
    for (const { file, importer, imported } of STAND_INS)
      bundler.onResolve({ filter: imported }, (from) =>
        importer.test(from.importer) ? { path: join(root, '.ci/bundle', file) } : undefined,
      );
  },
};

/** axios looks at every start whether there is Node's own FormData, and the look loads all of Node's fetch. It sends none for us. */
const formless: Plugin = {
  name: 'formless',
  setup(bundler) {
    bundler.onLoad({ filter: /[/\\]axios[/\\]lib[/\\]utils\.js$/ }, async ({ path }) => {
      const text = await readFile(path, 'utf8');
      const look = /(?<=^const FormDataCtor = ).*(?=;$)/m;
      if (!look.test(text)) throw new Error(`${path} looks for FormData elsewhere now`);
      return { contents: text.replace(look, 'undefined') };
    });
  },
};

/**
 * An `import` of one of Node's own modules reads all of its exports, and some are read at a price: `http.WebSocket` loads all of
 * Node's fetch, `crypto.webcrypto` and others what they need. Asked for like this they are not read.
 */
const builtins: Plugin = {
  name: 'builtins',
  setup(bundler) {
    bundler.onResolve({ filter: /^(?:node:)?(?:crypto|http|util)$/ }, ({ path, kind }) =>
      kind === 'import-statement' ? { path: path.replace(/^node:/, ''), namespace: 'builtin' } : undefined,
    );
    bundler.onLoad({ filter: /.*/, namespace: 'builtin' }, ({ path }) => ({
      contents: `module.exports = process.getBuiltinModule('node:${path}');`,
    }));
  },
};

async function bundle(): Promise<Map<string, Uint8Array>> {
  const { outputFiles, metafile } = await build({
    absWorkingDir: root,
    entryPoints: ['src/main.ts', 'src/cli.ts'],
    outdir: 'dist',
    bundle: true,
    // The two entries share nearly everything; what they share is stored once.
    splitting: true,
    chunkNames: 'chunk-[hash]',
    format: 'esm',
    platform: 'node',
    // The action runs on Node 24; the oldest Node the command line supports decides.
    target: 'node20.20',
    plugins: [standIns, formless, builtins],
    minify: true,
    // Names of functions would cost 5 % of the size, and time at every start. The build is the same everywhere, so a place in a stack
    // trace is found again in the dist/ of that commit.
    keepNames: false,
    // Node prints the whole source line above an uncaught error.
    lineLimit: 160,
    legalComments: 'none',
    // Text of one byte a character is read faster than text of two, which one `→` anywhere would make it.
    charset: 'ascii',
    // CommonJS dependencies call require('net') and the like, which an ES module does not have.
    banner: {
      js: "import{createRequire as cfaCreateRequire}from'node:module';const require=cfaCreateRequire(import.meta.url);",
    },
    metafile: true,
    write: false,
  });
  const files = new Map<string, Uint8Array>();
  for (const { path, contents } of outputFiles) {
    const name = relative(dist, path);
    files.set(name, name === 'cli.js' ? Buffer.concat([Buffer.from('#!/usr/bin/env node\n'), contents]) : contents);
  }
  files.set('licenses.txt', Buffer.from(await licences(metafile, root)));
  return files;
}

async function differences(built: Map<string, Uint8Array>): Promise<string[]> {
  const present = await readdir(dist).catch(() => []);
  const found: string[] = present.filter((name) => !built.has(name)).map((name) => `dist/${name} is left over`);
  for (const [name, contents] of built) {
    if (!present.includes(name)) found.push(`dist/${name} is missing`);
    else if (!(await readFile(join(dist, name))).equals(contents)) found.push(`dist/${name} is out of date`);
  }
  return found;
}

const built = await bundle();
if (process.argv.includes('--check')) {
  const found = await differences(built);
  for (const line of found) console.log(line);
  if (found.length > 0) console.log('Run `npm run build` and commit dist/.');
  process.exitCode = found.length > 0 ? 1 : 0;
} else {
  await rm(dist, { recursive: true, force: true });
  await mkdir(dist);
  for (const [name, contents] of built) {
    await writeFile(join(dist, name), contents);
    console.log(`${(contents.length / 1024).toFixed(0).padStart(6)} KiB  dist/${name}`);
  }
  await chmod(join(dist, 'cli.js'), 0o755);
}
