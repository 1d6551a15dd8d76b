/** What every channel promises, whatever the digest is and whatever the service answers. */
import assert from 'node:assert/strict';
import { type Digest, headline } from '../../src/digest/digest.ts';
import type { Delivery, Notifier, Undelivered } from '../../src/digest/notifier.ts';
import { digestOf, hostile, outage, quiet, typical } from '../digest/builders.ts';
import type { EmulatedServer, Fault, Reply } from '../support/server.ts';

/** One channel with the emulated service behind it; `timeoutMs` is short only where a service hangs. */
export type Open = (timeoutMs?: number) => Promise<Channel>;

export interface Channel {
  readonly notifier: Notifier;
  /** The same channel with another address; null = its address is no secret, and checked with the other inputs. */
  readonly at: ((address: string) => Notifier) | null;
  readonly server: EmulatedServer;
  /** Parts of the address, tokens, keys: they may be in no message. */
  readonly secrets: readonly string[];
  /** True where the receiver knows a message again, so that a second try cannot double it. */
  readonly idempotent: boolean;
  /** True where a 429 without a time is no limit but a ban. */
  readonly limitsAlwaysTimed: boolean;
  /** Refusals as this service words them, with the code and what a person must be told. */
  readonly refusals: readonly { readonly reply: Reply; readonly code: string | null; readonly help: RegExp }[];
  /** UTF-8 bytes that a body may have. */
  readonly largestBody: number;
  /** Messages that the service has taken, each once. */
  readonly arrived: () => number;
  /** What the service's emulator found wrong. */
  readonly violations: () => readonly string[];
  /** Seconds waited between tries. */
  readonly waited: () => readonly number[];
  /** The lines of the run log. */
  readonly log: readonly string[];
}

export interface Law {
  readonly law: string;
  /** @param open gives a fresh channel */
  readonly holds: (open: Open) => Promise<void>;
}

const tail = '漢字💥 <@1> @everyone `'.repeat(300);

const DIGESTS: Readonly<Record<string, Digest>> = {
  quiet: quiet().digest,
  typical: typical().digest,
  hostile: hostile().digest,
  outage: outage().digest,
  empty: digestOf({ workers: 0, dashboardUrl: null, expected: 0, savedByRetry: 0 }),
  first: digestOf({ baseline: true, repeat: true }),
  huge: hugeOf(outage().digest),
};

/** Thousands of rows, each thousands of characters. */
function hugeOf(digest: Digest): Digest {
  const many = <T>(rows: readonly T[]): T[] => Array.from({ length: 10 }, () => rows).flat();
  return {
    ...digest,
    changes: many(digest.changes.map((change) => ({ ...change, title: `${change.title}${tail}` }))),
    totals: many(digest.totals.map((total) => ({ ...total, task: `${total.task}${tail}` }))),
    groups: many(digest.groups.map((group) => ({ ...group, title: `${group.title}${tail}` }))),
    problems: many(digest.problems).map((problem) => `${problem}${tail}`),
    coverage: { ...digest.coverage, reasons: many(digest.coverage.reasons).map((reason) => `${reason}${tail}`) },
  };
}

const status = (code: number, headers: Readonly<Record<string, string>> = {}): Fault => ({
  kind: 'status',
  status: code,
  headers,
});

function failed(delivery: Delivery): Undelivered {
  assert.ok(delivery.kind !== 'delivered', 'it was not delivered');
  return delivery;
}

function assertSilent(channel: Channel, ...told: readonly unknown[]): void {
  const all = [...told.map((value) => JSON.stringify(value)), ...channel.log].join('\n');
  for (const secret of channel.secrets) assert.ok(!all.includes(secret), `${secret} in ${all}`);
}

export const LAWS: readonly Law[] = [
  {
    law: 'an empty, a huge and a hostile digest arrive within the limits, and nothing in them pings or breaks out',
    holds: async (open) => {
      for (const [name, digest] of Object.entries(DIGESTS)) {
        const channel = await open();
        assert.deepEqual(await channel.notifier.send(digest), { kind: 'delivered' }, name);
        assert.equal(channel.arrived(), 1, name);
        assert.deepEqual(channel.violations(), [], name);
        const text = channel.server.requests[0]?.text ?? '';
        assert.ok(Buffer.byteLength(text) <= channel.largestBody, `${name}: ${Buffer.byteLength(text)} bytes`);
        assert.ok(
          text.isWellFormed() && !/\\u(?:d[89a-f]|202e|0000)/i.test(text),
          `${name}: half or unseen characters`,
        );
      }
    },
  },
  {
    law: 'the headline, what changed, the sums, the coverage and the links are told, in this order',
    holds: async (open) => {
      const channel = await open();
      const digest = typical().digest;
      await channel.notifier.send(digest);
      const { body, text = '' } = channel.server.requests[0] ?? {};
      assert.ok(text.includes(headline(digest).slice(-40)), 'the headline');
      for (const told of ['ConnectionTimeout', 'lms.tasks.grading.sync_grades', 'OperationalError', 'mailer.send'])
        assert.ok(text.includes(told), told);
      for (const number of [1, 9, 42])
        assert.ok(text.includes(`https://github.com/o/r/issues/${number}`), `#${number}`);
      const at = (pattern: RegExp): number => {
        const place = JSON.stringify(body).search(pattern);
        assert.notEqual(place, -1, `${pattern} is told`);
        return place;
      };
      assert.ok(at(/Back again|"reopen"/) < at(/by task and severity|"totals"/), 'changes come before sums');
      at(/2026-05-10.12:00/);
      at(/read in full|"complete":true/);
    },
  },
  {
    law: 'coverage that is not complete, and what went wrong, is told',
    holds: async (open) => {
      const channel = await open();
      await channel.notifier.send(outage().digest);
      const text = channel.server.requests[0]?.text ?? '';
      assert.match(text, /not\*? read in full|"complete":false/i);
      assert.match(text, /refused page 2001/);
      assert.match(text, /the tracker answered 502/);
    },
  },
  {
    law: '429 is obeyed, up to a minute at a time',
    holds: async (open) => {
      const { limitsAlwaysTimed } = await open();
      for (const [header, waited] of [
        ['30', 30],
        ['0.5', 1],
        ...(limitsAlwaysTimed ? [] : [[null, 1] as const]),
        ['Mon, 01 Jun 2026 00:00:20 GMT', 20],
      ] as const) {
        const channel = await open();
        channel.server.fail(status(429, header === null ? {} : { 'retry-after': header }));
        assert.deepEqual(await channel.notifier.send(DIGESTS['typical'] ?? digestOf()), { kind: 'delivered' });
        assert.deepEqual(channel.waited(), [waited]);
        assert.equal(channel.arrived(), 1);
      }
      const patient = await open();
      patient.server.fail(status(429, { 'retry-after': '60' }), { times: 3 });
      assert.deepEqual(await patient.notifier.send(digestOf()), { kind: 'delivered' });
      assert.deepEqual(patient.waited(), [60, 60, 60]);

      const channel = await open();
      channel.server.fail(status(429, { 'retry-after': '3600' }), { times: 9 });
      const delivery = failed(await channel.notifier.send(digestOf()));
      assert.deepEqual([delivery.kind, delivery.status], ['refused', 429]);
      assert.deepEqual([channel.waited(), channel.server.requests.length, channel.arrived()], [[], 1, 0]);
    },
  },
  {
    law: 'what never left is tried again',
    holds: async (open) => {
      const channel = await open();
      await channel.server.close();
      const delivery = failed(await channel.notifier.send(digestOf()));
      assert.deepEqual([delivery.kind, delivery.code, delivery.status], ['refused', 'ECONNREFUSED', null]);
      assert.match(delivery.problem, /connection refused after 4 attempts/);
      assert.deepEqual(channel.waited(), [1, 3, 9]);
      assertSilent(channel, delivery);
    },
  },
  {
    law: 'what may have arrived is never doubled',
    holds: async (open) => {
      for (const fault of [
        { kind: 'lost-reply' },
        { kind: 'reset' },
        { kind: 'hang' },
        status(500),
        status(502),
        status(503, { 'retry-after': '5' }),
        status(504),
      ] as const) {
        const channel = await open(fault.kind === 'hang' ? 600 : undefined);
        channel.server.fail(fault);
        const delivery = await channel.notifier.send(digestOf());
        const { length } = channel.server.requests;
        if (channel.idempotent) {
          assert.deepEqual([delivery, length, channel.arrived()], [{ kind: 'delivered' }, 2, 1], fault.kind);
        } else {
          assert.equal(failed(delivery).kind, 'unknown', fault.kind);
          assert.match(failed(delivery).problem, /may have arrived all the same/);
          assert.deepEqual([length, channel.arrived()], [1, fault.kind === 'lost-reply' ? 1 : 0], fault.kind);
        }
        assert.deepEqual(channel.violations(), []);
      }
    },
  },
  {
    law: 'a refusal is final and says what to do',
    holds: async (open) => {
      const { refusals } = await open();
      assert.ok(refusals.length > 2);
      for (const { reply, code, help } of refusals) {
        const channel = await open();
        channel.server.fail({ kind: 'status', ...reply });
        const delivery = failed(await channel.notifier.send(digestOf()));
        assert.deepEqual([delivery.kind, delivery.code], ['refused', code], delivery.problem);
        assert.match(delivery.problem, help);
        assert.deepEqual([channel.server.requests.length, channel.arrived()], [1, 0]);
        assertSilent(channel, delivery);
      }
    },
  },
  {
    law: 'no secret is in any error or line of the log, even if the service repeats it',
    holds: async (open) => {
      const bodies = (echo: string): readonly string[] => [
        echo,
        JSON.stringify({ message: echo }),
        JSON.stringify({ error: echo }),
        JSON.stringify({ message: 'x'.repeat(190) + echo }),
        JSON.stringify({ error: { code: echo, message: echo }, code: echo }),
        JSON.stringify({ ok: false, error: echo }),
        `<html>${echo}</html>`,
      ];
      for (const code of [200, 302, 400, 401, 404, 413, 429, 500]) {
        const channel = await open();
        for (const body of bodies(channel.secrets.join(' '))) {
          channel.server.clearFaults();
          const headers = code === 302 ? { location: `${channel.server.url}/${channel.secrets.join('/')}` } : {};
          channel.server.fail({ kind: 'status', status: code, body, headers }, { times: 9 });
          assertSilent(channel, await channel.notifier.send(digestOf()));
        }
      }
      for (const kind of ['reset', 'hang', 'truncate', 'lost-reply'] as const) {
        const channel = await open(kind === 'hang' ? 150 : undefined);
        channel.server.fail({ kind }, { times: 9 });
        assertSilent(channel, await channel.notifier.send(digestOf()));
      }
    },
  },
  {
    law: 'an address that is none is refused without showing it',
    holds: async (open) => {
      const channel = await open();
      const [secret = ''] = channel.secrets;
      for (const address of [secret, `http://hooks.example.org/${secret}`, `ftp://hooks.example.org/${secret}`, '']) {
        if (channel.at === null) return;
        const delivery = failed(await channel.at(address).send(digestOf()));
        assert.deepEqual([delivery.kind, delivery.code], ['refused', 'invalid-address']);
        assert.match(delivery.problem, /not a valid https:\/\/ address/);
        assertSilent(channel, delivery);
      }
      assert.equal(channel.server.requests.length, 0);
    },
  },
];
