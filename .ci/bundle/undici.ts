/** Stands in for the `undici` package in the bundle: see http-client.ts beside it. */
export function fetch(): never {
  throw new Error('octokit is given the fetch of src/adapters/github/fetch.ts');
}
