/** docs/webhook.md says what is true: its examples are run against a request as it was sent, its tables against its parts. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { webhookNotifier } from '../../../src/adapters/channels/signed-webhook.ts';
import { renderWebhook } from '../../../src/digest/webhook.ts';
import { hostile, quiet, typical } from '../../digest/builders.ts';
import type { RecordedRequest } from '../../support/server.ts';
import { startReceiver } from '../../support/webhook.ts';
import { fakeClock } from '../clock.ts';

const DOCUMENT = readFileSync(new URL('../../../docs/webhook.md', import.meta.url), 'utf8');
const SECRET = 'emulated-webhook-secret-7Q';

function block(language: string): string {
  return new RegExp(`^\`\`\`${language}\n(.*?)^\`\`\`$`, 'ms').exec(DOCUMENT)?.[1] ?? assert.fail(`no ${language}`);
}

/** First cells of the rows of the table under a heading; what stands in backticks there. */
function names(heading: string): string[] {
  const [, part = ''] = DOCUMENT.split(`## ${heading}\n`);
  const [table = ''] = part.split('\n## ');
  return [...table.matchAll(/^\| (`.*?) \|/gm)].flatMap(([, cell = '']) =>
    [...cell.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name),
  );
}

async function sent(): Promise<RecordedRequest> {
  const { now, sleep } = fakeClock();
  const receiver = await startReceiver(now);
  try {
    await webhookNotifier(receiver, { userAgent: 'test/1', now, sleep }).send(hostile().digest);
    assert.deepEqual([receiver.digests.length, receiver.violations, receiver.secret], [1, [], SECRET]);
    return receiver.server.requests[0] ?? assert.fail();
  } finally {
    await receiver.close();
  }
}

interface Case {
  readonly why: string;
  readonly genuine: boolean;
  readonly secret: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  readonly now: number;
}

function casesOf({ headers, text, at }: RecordedRequest): Case[] {
  const now = at / 1000;
  const good = { genuine: true, secret: SECRET, headers, body: text, now };
  const bad = { ...good, genuine: false };
  const { 'x-celery-failure-audit-signature': signature = '', ...unsigned } = headers;
  const signed = (value: string): Case['headers'] => ({ ...unsigned, 'x-celery-failure-audit-signature': value });
  return [
    { ...good, why: 'as it was sent' },
    { ...good, why: 'five minutes late', now: now + 300 },
    { ...bad, why: 'later', now: now + 301 },
    { ...bad, why: 'from the future', now: now - 301 },
    { ...bad, why: 'another secret', secret: 'another' },
    { ...bad, why: 'another body', body: text.replace('"schema":1', '"schema":2') },
    { ...bad, why: 'another time', headers: { ...headers, 'x-celery-failure-audit-timestamp': String(now - 1) } },
    { ...bad, why: 'no time', headers: { ...headers, 'x-celery-failure-audit-timestamp': '' } },
    { ...bad, why: 'no signature', headers: unsigned },
    { ...bad, why: 'half a signature', headers: signed(signature.slice(0, 30)) },
    { ...bad, why: 'a strange signature', headers: signed('é'.repeat(67)) },
    { ...bad, why: 'without the version', headers: signed(signature.slice(3)) },
  ];
}

test('the example for Node', async () => {
  type Check = (secret: string, headers: Case['headers'], body: Buffer, now: number) => boolean;
  const module = (await import(`data:text/javascript,${encodeURIComponent(block('js'))}`)) as { isGenuine: Check };
  for (const { why, genuine, secret, headers, body, now } of casesOf(await sent()))
    assert.equal(module.isGenuine(secret, headers, Buffer.from(body), now), genuine, why);
});

test('the example for Python', async (t) => {
  if (spawnSync('python3', ['--version']).status !== 0) return t.skip('there is no python3');
  const cases = casesOf(await sent());
  const driver = `
import json, sys
class Headers(dict):
    def get(self, name, default=None):
        return super().get(name.lower(), default)
cases = json.load(sys.stdin)
print(json.dumps([is_genuine(c["secret"], Headers(c["headers"]), c["body"].encode(), c["now"]) for c in cases]))
`;
  const { stdout, stderr } = spawnSync('python3', ['-c', block('python') + driver], {
    input: JSON.stringify(cases),
    encoding: 'utf8',
  });
  assert.equal(stderr, '');
  const said = JSON.parse(stdout) as boolean[];
  assert.deepEqual(
    cases.map(({ why }, n) => [why, said[n]]),
    cases.map(({ why, genuine }) => [why, genuine]),
  );
});

test('the headers of the table are those that are sent', async () => {
  const { headers } = await sent();
  const ours = Object.keys(headers).filter((name) => /^x-|^idempotency|^content-type/.test(name));
  assert.deepEqual(
    names('What arrives')
      .map((name) => name.toLowerCase())
      .toSorted(),
    ours.toSorted(),
  );
  assert.match(DOCUMENT, new RegExp(`\`${headers['content-type']}\``));
});

test('the fields of the table are those of the body', () => {
  /** `changes[].issue.url` */
  const paths = (value: unknown, place: string): string[] => {
    if (Array.isArray(value))
      return value.length === 0 ? [`${place}[]`] : value.flatMap((item) => paths(item, `${place}[]`));
    if (typeof value !== 'object' || value === null) return [place];
    return Object.entries(value).flatMap(([key, inner]) => paths(inner, place === '' ? key : `${place}.${key}`));
  };
  const { digest: usual } = typical();
  const fromBacklog = { ...usual, changes: usual.changes.map((change) => ({ ...change, backlog: true as const })) };
  const bodies = [usual, hostile().digest, fromBacklog].map((digest) => renderWebhook(digest));
  const found = new Set(bodies.flatMap((body) => paths(body, '')));
  // What is null or empty in one of them has its parts in the other.
  for (const path of found) if ([...found].some((other) => other.startsWith(`${path}.`))) found.delete(path);
  assert.deepEqual(names('The body').toSorted(), [...found].toSorted());
});

test('the example of a body is one', () => {
  assert.deepEqual(JSON.parse(block('json')), renderWebhook(quiet().digest));
});
