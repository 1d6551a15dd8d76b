/** Finds the archive files that patterns name. */
import { createReadStream, type Dirent } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Readable } from 'node:stream';
import picomatch from 'picomatch';
import { SourceError } from '../search/error.ts';

export interface ArchiveFile {
  /** As a person would name it; `-` is the standard input. */
  readonly path: string;
  /** When it was last written, UTC: the last resort for lines that carry no time. */
  readonly modifiedAt: string;
  /** From the beginning each time, except for the standard input, which can be opened once. */
  readonly open: () => Readable;
  readonly once: boolean;
  /** Nobody named it: it lies in a folder that somebody named. */
  readonly found: boolean;
}

/** 1 MiB: with small blocks most of the time goes into handing them over. */
const BLOCK = 1 << 20;

/**
 * Patterns are paths, globs (`*`, `**`, `?`, relative to `folder`) or `-`. A folder stands for every file below it that is not
 * hidden. A pattern without a match is an error: an audit of nothing looks like a quiet day.
 */
export async function findArchives(
  patterns: readonly string[],
  folder: string,
  stdin: () => Readable,
  now: () => number,
): Promise<ArchiveFile[]> {
  const found = new Map<string, ArchiveFile>();
  for (const pattern of patterns) {
    if (pattern === '-') {
      found.set('-', { path: '-', modifiedAt: iso(now()), open: stdin, once: true, found: false });
      continue;
    }
    const { paths, isFolder } = await expand(pattern, folder);
    if (paths.length === 0)
      throw new SourceError(
        `no file matches ${pattern}`,
        'Check `archive`: a path, a folder, or a pattern with *, ** and ?. It is relative to the folder that the run starts in.',
      );
    for (const path of paths) {
      // A link that leads nowhere is nobody's wish.
      const file = await openable(path, folder, isFolder);
      if (file !== null && !(isFolder && found.has(path))) found.set(path, file);
    }
  }
  return [...found.values()];
}

interface Expanded {
  readonly paths: readonly string[];
  /** They are what lies below a folder. */
  readonly isFolder: boolean;
}

async function expand(pattern: string, folder: string): Promise<Expanded> {
  // A name may hold glob characters itself: what exists is meant as it stands.
  const info = await stat(inFolder(folder, pattern)).catch(() => null);
  if (info?.isDirectory() === true)
    return { paths: await walk(pattern.replace(/(?<!\/)\/+$/, ''), folder, picomatch('**/*')), isFolder: true };
  if (info !== null) return { paths: [pattern], isFolder: false };
  const { base, glob, isGlob } = picomatch.scan(pattern.replace(/^\.\//, ''));
  return { paths: isGlob ? await walk(base, folder, picomatch(glob)) : [], isFolder: false };
}

/** Files below `base` whose path from there matches; paths keep the form the pattern had. */
async function walk(base: string, folder: string, matches: (path: string) => boolean): Promise<string[]> {
  const root = inFolder(folder, base);
  const entries: Dirent[] = await readdir(root, { recursive: true, withFileTypes: true }).catch(() => []);
  const prefix = base === '' ? '' : `${base.replace(/(?<!\/)\/+$/, '')}/`;
  return (
    entries
      .filter((entry) => !entry.isDirectory())
      .map((entry) =>
        join(entry.parentPath, entry.name)
          .slice(root.replace(/(?<!\/)\/+$/, '').length + 1)
          .replaceAll('\\', '/'),
      )
      // Not `.filter(matches)`: picomatch takes the index as its wish for a result object, which is always truthy.
      .filter((path) => matches(path))
      .toSorted()
      .map((path) => `${prefix}${path}`)
  );
}

/** @returns null for what no folder can be meant to hold: sockets, links to folders */
async function openable(path: string, folder: string, isFound: boolean): Promise<ArchiveFile | null> {
  const full = inFolder(folder, path);
  const info = await stat(full).catch((error: unknown) => {
    if (isFound) return null;
    throw new SourceError(`${path} cannot be read: ${reasonOf(error)}`);
  });
  if (info === null || (isFound && !info.isFile())) return null;
  if (!info.isFile() && !info.isFIFO()) throw new SourceError(`${path} is not a file`);
  return {
    path,
    modifiedAt: iso(info.mtimeMs),
    open: () => createReadStream(full, { highWaterMark: BLOCK }),
    once: info.isFIFO(),
    found: isFound,
  };
}

/**
 * The time a file stands for by its name, in epoch seconds: `2026-05-11.tsv.gz`, `2026-05-11-15.json.gz`, `2026-05-11`. Archive
 * days are UTC. What stands in the file is the later word.
 */
export function periodOf(path: string): { readonly start: number; readonly end: number } | null {
  const parts = /^(\d{4}-\d\d-\d\d)(?:-(\d\d))?(?:\.|$)/.exec(basename(path));
  if (parts === null) return null;
  const start = Date.parse(`${parts[1]}T${parts[2] ?? '00'}:00:00Z`) / 1000;
  return Number.isNaN(start) ? null : { start, end: start + (parts[2] === undefined ? 86_400 : 3600) };
}

/** Node's name of a file fault in words; its own message would repeat the full path of the machine. */
export function reasonOf(error: unknown): string {
  const code = typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
  return REASONS[code] ?? `fault ${code === '' ? 'unknown' : code}`;
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EACCES: 'permission denied',
  EISDIR: 'it is a folder',
  ENOTDIR: 'a part of the path is a file',
  EEXIST: 'there is a file of that name',
  EROFS: 'the file system is read-only',
  ENOSPC: 'the disk is full',
  Z_DATA_ERROR: 'the gzip data is damaged',
  Z_BUF_ERROR: 'the gzip data ends too early',
};

function inFolder(folder: string, path: string): string {
  return path.startsWith('/') ? path : join(folder, path);
}

function iso(ms: number): string {
  return `${new Date(ms).toISOString().slice(0, 19)}Z`;
}
