/** dist/ holds other people's code, so it carries their licences: every package of which a byte was bundled. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Metafile } from 'esbuild';

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly license?: string;
}

export async function licences(metafile: Metafile, root: string): Promise<string> {
  const entries = new Map<string, string>();
  for (const folder of packageFolders(metafile)) {
    const manifest = JSON.parse(await readFile(join(root, folder, 'package.json'), 'utf8')) as Manifest;
    // The same version installed in two places is one entry.
    entries.set(`${manifest.name} ${manifest.version}`, await licenceText(join(root, folder), manifest));
  }
  // Packages of one owner share a text.
  const titles = new Map<string, string[]>();
  for (const title of [...entries.keys()].sort()) {
    const text = entries.get(title) ?? '';
    titles.set(text, [...(titles.get(text) ?? []), title]);
  }
  return [...titles]
    .map(([text, of]) => `${of.join('\n')}\n${'-'.repeat(of.at(-1)?.length ?? 0)}\n\n${text}\n`)
    .join('\n');
}

function packageFolders(metafile: Metafile): Set<string> {
  const folders = new Set<string>();
  for (const { inputs } of Object.values(metafile.outputs)) {
    for (const [path, { bytesInOutput }] of Object.entries(inputs)) {
      // Greedy: of nested node_modules the innermost owns the file.
      const folder = /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path)?.[0];
      if (folder !== undefined && bytesInOutput > 0) folders.add(folder);
    }
  }
  return folders;
}

async function licenceText(folder: string, { license }: Manifest): Promise<string> {
  const file = (await readdir(folder)).sort().find((name) => /^(licen[cs]e|copying)/i.test(name));
  if (file === undefined) return `Licence: ${license ?? 'not stated'} (the package ships no licence text)`;
  return (await readFile(join(folder, file), 'utf8')).replaceAll('\r\n', '\n').trim();
}
