/** The proxy rule, held against the one of GitHub's toolkit: the package that @actions/github itself uses. */
import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { type ProxyEnvironment, proxyFor } from '../../../src/adapters/http/proxy.ts';

interface Toolkit {
  getProxyUrl(url: URL): URL | undefined;
  checkBypass(url: URL): boolean;
}

const near = createRequire(fileURLToPath(import.meta.resolve('@actions/github')));
const toolkit = near('@actions/http-client/lib/proxy') as Toolkit;

const NAMES = ['http_proxy', 'HTTP_PROXY', 'https_proxy', 'HTTPS_PROXY', 'no_proxy', 'NO_PROXY', 'all_proxy'];

/** The toolkit reads the process' own environment. */
function inEnvironment<T>(env: ProxyEnvironment, ask: () => T): T {
  const before = NAMES.map((name) => [name, process.env[name]] as const);
  const set = (name: string, value: string | undefined): void => {
    if (value === undefined) delete process.env[name];
    else process.env[name] = value;
  };
  for (const name of NAMES) set(name, env[name]);
  try {
    return ask();
  } finally {
    for (const [name, value] of before) set(name, value);
  }
}

function toolkitSays(url: URL, env: ProxyEnvironment): string | null {
  const proxy = inEnvironment(env, () => toolkit.getProxyUrl(url));
  return proxy === undefined ? null : shown(proxy.protocol, proxy.hostname, Number(proxy.port), proxy);
}

function weSay(url: URL, env: ProxyEnvironment): string | null {
  const proxy = proxyFor(url, env);
  return proxy && shown(proxy.protocol, proxy.host, proxy.port, proxy.auth ?? { username: '', password: '' });
}

const DEFAULT_PORT: Readonly<Record<string, number>> = { 'http:': 80, 'https:': 443 };

function shown(protocol: string, host: string, port: number, auth: { username: string; password: string }): string {
  return `${protocol} ${host.replace(/^\[|\]$/g, '')} ${port || DEFAULT_PORT[protocol]} ${auth.username}:${auth.password}`;
}

/** The cases of the toolkit's own tests, packages/http-client/__tests__/proxy.test.ts; true = it goes through the proxy. */
const TOOLKIT_CASES: readonly (readonly [target: string, env: ProxyEnvironment, through: boolean])[] = [
  ['https://github.com', {}, false],
  ['https://github.com', { https_proxy: 'https://myproxysvr' }, true],
  ['https://github.com', { http_proxy: 'https://myproxysvr' }, false],
  ['http://github.com', { http_proxy: 'http://myproxysvr' }, true],
  ['https://myserver', { https_proxy: 'https://p', no_proxy: 'otherserver,myserver,anotherserver:8080' }, false],
  ['https://github.com', { https_proxy: 'https://p', no_proxy: 'otherserver,myserver,anotherserver:8080' }, true],
  ['http://myserver', { http_proxy: 'http://p', no_proxy: 'otherserver,myserver,anotherserver:8080' }, false],
  ['http://github.com', { http_proxy: 'http://p', no_proxy: 'otherserver,myserver,anotherserver:8080' }, true],
  ['https://myserver', { https_proxy: 'http://p', no_proxy: 'myserver' }, false],
  ['https://myserver', { https_proxy: 'http://p', no_proxy: 'otherserver, myserver ,anotherserver:8080' }, false],
  ['https://myserver:8080', { https_proxy: 'http://p', no_proxy: 'otherserver, myserver:8080 ,anotherserver' }, false],
  ['https://myserver:8080', { https_proxy: 'http://p', no_proxy: 'otherserver, myserver ,anotherserver' }, false],
  ['https://myserver', { https_proxy: 'http://p', no_proxy: 'otherserver, myserver:443 ,anotherserver' }, false],
  ['http://myserver', { http_proxy: 'http://p', no_proxy: 'otherserver, myserver:80 ,anotherserver' }, false],
  ['https://github.com', { https_proxy: 'http://p', no_proxy: '' }, true],
  ['https://sub.myserver.com', { https_proxy: 'http://p', no_proxy: 'myserver.com' }, false],
  ['https://myserver.com.evil.org', { https_proxy: 'http://p', no_proxy: 'myserver.com' }, true],
  ['https://anything.whatsoever.com', { https_proxy: 'http://p', no_proxy: '*' }, false],
  // And what jobs are given beside that.
  ['https://api.vendor.test', { HTTPS_PROXY: 'http://p', NO_PROXY: 'vendor.test' }, false],
  ['https://api.vendor.test', { HTTPS_PROXY: 'http://p', NO_PROXY: '.vendor.test' }, false],
  ['https://API.Vendor.Test', { HTTPS_PROXY: 'http://p', NO_PROXY: 'VENDOR.test' }, false],
  ['https://notvendor.test', { HTTPS_PROXY: 'http://p', NO_PROXY: 'vendor.test' }, true],
  ['https://api.vendor.test:8443', { HTTPS_PROXY: 'http://p', NO_PROXY: 'vendor.test:8443' }, false],
  ['https://api.vendor.test', { HTTPS_PROXY: 'http://p', NO_PROXY: 'vendor.test:8443' }, true],
  ['https://127.0.0.1:9', { HTTPS_PROXY: 'http://p' }, false],
  ['https://localhost:9', { HTTPS_PROXY: 'http://p' }, false],
  ['https://[::1]:9', { HTTPS_PROXY: 'http://p' }, false],
  ['https://api.vendor.test', { https_proxy: 'http://lower', HTTPS_PROXY: 'http://upper' }, true],
  ['https://api.vendor.test', { https_proxy: '', HTTPS_PROXY: 'http://upper' }, true],
  ['https://api.vendor.test', { all_proxy: 'http://p' }, false],
  ['https://api.vendor.test', { HTTPS_PROXY: 'http://us%65r:p%40ss@p:3128' }, true],
  ['https://api.vendor.test', { HTTPS_PROXY: '127.0.0.1:3128' }, true],
  ['https://api.vendor.test', { HTTPS_PROXY: 'http://' }, false],
];

for (const [target, env, through] of TOOLKIT_CASES)
  test(`as @actions/http-client: ${target} with ${JSON.stringify(env)} goes ${through ? 'through' : 'past'}`, () => {
    const url = new URL(target);
    assert.equal(toolkitSays(url, env) !== null, through);
    assert.equal(weSay(url, env), toolkitSays(url, env));
  });

test('as @actions/http-client: whatever is exempted', () => {
  const label = fc.constantFrom('vendor', 'api', 'test', 'x', 'VENDOR', '127', '0');
  const host = fc.array(label, { minLength: 1, maxLength: 4 }).map((labels) => labels.join('.'));
  const port = fc.constantFrom('', ':443', ':80', ':8443');
  const entry = fc
    .tuple(fc.constantFrom('', '.', '*.', ' '), host, port, fc.constantFrom('', ' '))
    .map((parts) => parts.join(''));
  const list = fc.array(fc.oneof(entry, fc.constantFrom('*', '', ' ')), { maxLength: 4 }).map((all) => all.join(','));
  const url = fc
    .tuple(fc.constantFrom('http', 'https'), host, port)
    .map((parts) => `${parts[0]}://${parts[1]}${parts[2]}`)
    .filter((text) => URL.canParse(text));
  const proxy = fc.constantFrom('http://p:3128', 'https://u:p%20w@p', '127.0.0.1:3128', '');
  fc.assert(
    fc.property(url, list, proxy, proxy, (text, noProxy, http, https) => {
      const env = { http_proxy: http, HTTPS_PROXY: https, NO_PROXY: noProxy };
      assert.equal(weSay(new URL(text), env), toolkitSays(new URL(text), env));
    }),
    { numRuns: 1000 },
  );
});

test('a name without a scheme, which the toolkit takes for a scheme and passes over, is the address of a proxy', () => {
  const target = new URL('https://api.vendor.test');
  assert.equal(inEnvironment({ https_proxy: 'proxy.test:8080' }, () => toolkit.getProxyUrl(target))?.hostname, '');
  assert.deepEqual(proxyFor(target, { https_proxy: 'proxy.test:8080' }), {
    protocol: 'http:',
    host: 'proxy.test',
    port: 8080,
  });
  assert.deepEqual(proxyFor(target, { HTTPS_PROXY: ' user:p%40ss@proxy.test ' }), {
    protocol: 'http:',
    host: 'proxy.test',
    port: 80,
    auth: { username: 'user', password: 'p@ss' },
  });
  assert.equal(proxyFor(target, { HTTPS_PROXY: 'socks5://proxy.test:1080' }), null);
  assert.deepEqual(proxyFor(target, { HTTPS_PROXY: 'http://u:100%@p' })?.auth, { username: 'u', password: '100%' });
});
