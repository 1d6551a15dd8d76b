/**
 * Stands in for the `undici` package in the bundle. @actions/core imports all of it (430 KB, 40 ms of every start) for
 * one case: an OIDC token fetched through a proxy. The action asks for no such token.
 */
export class ProxyAgent {
  constructor() {
    throw new Error('no OIDC token is fetched by this action');
  }
}
