/** Which part of a path in a traceback is the place the code was put, and which its path in the repository. */

/** Files of so few parts (`tasks.py`, `app/__init__.py`) are in every repository. */
const LEAST_PARTS = 2;

/**
 * `/var/lib/hypothesis/h/tasks/indexer.py`, with `h/tasks/indexer.py` in the repository -> `/var/lib/hypothesis/`.
 * @returns the prefixes that lead most paths there, the most frequent first
 */
export function stripPrefixes(paths: readonly string[], files: readonly string[]): string[] {
  const inRepository = new Set(files);
  const counts = new Map<string, number>();
  for (const path of paths) {
    if (!/^\/[\w@+./-]+$/.test(path) || /\/(?:site|dist)-packages\/|\/lib\/python\d/.test(path)) continue;
    const parts = path.split('/').slice(1);
    const start = parts.findIndex(
      (_, index) => parts.length - index >= LEAST_PARTS && inRepository.has(parts.slice(index).join('/')),
    );
    if (start < 0) continue;
    const prefix = `/${parts.slice(0, start).join('/')}${start === 0 ? '' : '/'}`;
    counts.set(prefix, (counts.get(prefix) ?? 0) + 1);
  }
  return [...counts].toSorted((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([prefix]) => prefix);
}

/** Folders at the top of the repository, or in its `src/`, that tasks are named after. */
export function packagesOf(files: readonly string[]): ReadonlySet<string> {
  const names = files.flatMap((file) => /^(?:src\/)?([A-Za-z_]\w*)\/(?:.*\/)?\w+\.py$/.exec(file)?.[1] ?? []);
  return new Set(names.filter((name) => name !== 'src' && name !== 'tests'));
}
