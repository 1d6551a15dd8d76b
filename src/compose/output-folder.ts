/** Where a run leaves its files: made before the run, so that nobody waits for one whose files have no place. */
import { access, constants, mkdir, stat } from 'node:fs/promises';
import { reasonOf } from '../adapters/archive/files.ts';

/** @returns what is in the way, as `found …, expected …`; null = the folder is there and can be written to */
export async function openOutputFolder(path: string): Promise<string | null> {
  const expected = 'expected a folder that can be written to, or a path where one can be made';
  const info = await stat(path).catch(() => null);
  if (info !== null && !info.isDirectory()) return `found a file, ${expected}`;
  try {
    await mkdir(path, { recursive: true });
    await access(path, constants.W_OK);
    return null;
  } catch (error) {
    return `${reasonOf(error)}; ${expected}`;
  }
}
