/**
 * Stands in for the `undici` package in the bundle (430 KB, 40 ms of every start). @actions/core imports it for an OIDC token, which the
 * action does not ask for; @actions/github for the proxy of a `fetch` of its own, in whose place the action gives octokit one over the
 * exchange of all its clients (src/adapters/github/fetch.ts).
 */
export class ProxyAgent {
  // @actions/github makes one when it is loaded where HTTPS_PROXY is set.
}

export function fetch(): never {
  throw new Error('octokit is given the fetch of src/adapters/github/fetch.ts');
}
