/**
 * Stands in for the `@actions/http-client` package in the bundle (two copies, with `tunnel` and `undici` behind them: 450 KB, 40 ms of
 * every start). @actions/core imports it for an OIDC token, which the action does not ask for; @actions/github for the proxy of a
 * `fetch` of its own, in whose place the action gives octokit one over the exchange of all its clients (src/adapters/github/fetch.ts).
 */
export class HttpClient {
  /** Asked when @actions/github is loaded. */
  getAgent(): undefined {
    return undefined;
  }

  getAgentDispatcher(): undefined {
    return undefined;
  }

  getJson(): never {
    throw new Error('no OIDC token is fetched by this action');
  }
}
