/**
 * Which proxy a request goes through. One rule for all clients, that of the runner and of GitHub's toolkit: where a job's checkout gets
 * through, its audit does.
 * https://github.com/actions/runner/blob/main/src/Runner.Sdk/RunnerWebProxy.cs
 * https://github.com/actions/toolkit/blob/main/packages/http-client/src/proxy.ts
 */

export interface Proxy {
  readonly protocol: 'http:' | 'https:';
  readonly host: string;
  readonly port: number;
  /** Left out where the proxy asks for nothing. */
  readonly auth?: { readonly username: string; readonly password: string };
}

export type ProxyEnvironment = Readonly<Record<string, string | undefined>>;

const DEFAULT_PORT = { 'http:': 80, 'https:': 443 } as const;

/** Null: the target is reached directly. */
export function proxyFor(target: URL, env: ProxyEnvironment): Proxy | null {
  if (isExempt(target, env)) return null;
  const name = target.protocol === 'https:' ? 'https_proxy' : 'http_proxy';
  const given = (env[name] || env[name.toUpperCase()] || '').trim();
  return given === '' ? null : readProxy(given);
}

/** `vendor.test` exempts that host and all below it, `.vendor.test` those below it, `vendor.test:8443` one port of them, `*` everything. */
function isExempt({ hostname, port, protocol }: URL, env: ProxyEnvironment): boolean {
  const host = hostname.toLowerCase();
  if (isLoopback(host)) return true;
  const names = [host, `${host}:${port || (protocol === 'https:' ? 443 : 80)}`];
  return (env['no_proxy'] || env['NO_PROXY'] || '')
    .split(',')
    .map((entry) => entry.trim().toLowerCase())
    .filter((entry) => entry !== '')
    .some(
      (entry) => entry === '*' || names.some((name) => name === entry || name.endsWith(`.${entry.replace(/^\./, '')}`)),
    );
}

/** Stand-ins on this machine are never behind a proxy. */
function isLoopback(host: string): boolean {
  return (
    host === 'localhost' || host.startsWith('127.') || host.startsWith('[::1]') || host.startsWith('[0:0:0:0:0:0:0:1]')
  );
}

/** `proxy.example.com:8080` is written without a scheme as often as with one. Null: no address at all, which the toolkit passes over too. */
function readProxy(text: string): Proxy | null {
  const address = /^[a-z][a-z0-9+.-]*:\/\//i.test(text) ? text : `http://${text}`;
  if (!URL.canParse(address)) return null;
  const { protocol, hostname, port, username, password } = new URL(address);
  if (protocol !== 'http:' && protocol !== 'https:') return null;
  return {
    protocol,
    host: hostname.replace(/^\[|\]$/g, ''),
    port: Number(port) || DEFAULT_PORT[protocol],
    ...(username === '' && password === ''
      ? {}
      : { auth: { username: decoded(username), password: decoded(password) } }),
  };
}

/** A password is written percent-encoded, `p%40ss`; one that is not, and holds a `%`, is taken as it stands. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
