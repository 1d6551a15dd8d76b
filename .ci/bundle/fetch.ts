/**
 * Stands in for axios' adapter over `fetch` in the bundle. It tries at every start what Node's fetch can do, which loads all
 * of that; the action asks by `http` alone.
 */
export function getFetch(): never {
  throw new Error('every request names the adapter http');
}
