/**
 * Many causes, one moment, one root: a database that went away fails every task that needs it, each with a cause of its own.
 * They are told as one; each keeps its issue. Never the host alone: what runs on one machine has no more in common than that.
 */
import { className, type TaskException, type TaskFailure } from '../failure.ts';

/** What a failure says of its root; null = nothing that others could share. */
export interface Root {
  /** Equal for failures of one root. */
  readonly key: string;
  /** `ConnectionError`, `lost workers: signal 9 (SIGKILL)` */
  readonly name: string;
  /** `db.internal:5432`; null = none, or it may not be shown. */
  readonly endpoint: string | null;
}

/** When a group showed which root. */
export interface Sign {
  readonly at: string;
  readonly root: Root;
}

export interface Outage {
  readonly root: string;
  readonly from: string;
  readonly to: string;
  readonly failures: number;
  /** Fingerprints, the most frequent first. */
  readonly members: readonly string[];
}

/** Two causes may meet by chance. */
const LEAST_MEMBERS = 3;
/** Failures with longer pauses between them are no one moment. */
const PAUSE_MS = 10 * 60_000;

/** Where a message names what it could not reach: host, and port if it stands there. All bounded: messages are hostile. */
const ENDPOINTS: readonly { readonly pattern: RegExp; readonly example: string }[] = [
  {
    pattern: /\b[a-z][a-z0-9+.-]{1,20}:\/\/(?:[^\s/@]{1,200}@)?(?<host>[\w.-]{1,200})(?::(?<port>\d{1,5}))?/i,
    example: 'Cannot connect to amqp://<credentials>@mq.internal:5672//',
  },
  {
    pattern: /\bhost=['"]?(?<host>[\w.-]{1,200})['"]?,\s{0,2}port=['"]?(?<port>\d{1,5})/,
    example: "HTTPSConnectionPool(host='api.example.org', port=443): Max retries exceeded",
  },
  {
    pattern:
      /\b(?:server at|on host|host) "(?<host>[\w.-]{1,200})"(?: \([\d.:a-f]{2,40}\))?[^"]{0,80}?\bport (?<port>\d{1,5})/,
    example: 'connection to server at "db.internal" (10.0.1.2), port 5432 failed: Connection refused',
  },
  {
    pattern: /\b(?:host name|lookup|resolve(?: host)?) ['"](?<host>[\w.-]{1,200})['"]/i,
    example: 'could not translate host name "db.internal" to address: Name or service not known',
  },
  {
    // A name with a dot or after "connecting to": `mail.py:42` and `12:30` are no endpoints.
    pattern:
      /(?:\b(?:connect(?:ing|ion)? to|reading from|writing to) (?=[\w-])|(?<![\w./-])(?=[\w-]{1,60}\.)(?![\w.-]{1,200}\.(?:py|pyc|html?|txt):))(?<host>[\w.-]{1,200}):(?<port>\d{2,5})(?![\w-]|\.\w)/i,
    example: 'Error 111 connecting to redis:6379. Connection refused.',
  },
];

export function rootOf(failure: TaskFailure): Root | null {
  if (failure.kind === 'worker-lost')
    return { key: `worker-lost\n${failure.template}`, name: `lost workers: ${failure.template}`, endpoint: null };
  const chain: readonly Pick<TaskException, 'type' | 'message'>[] = [
    ...failure.exceptions,
    { type: failure.exception, message: failure.message },
  ];
  for (const { type, message } of chain) {
    const endpoint = endpointOf(message.slice(0, 2000));
    if (endpoint !== null && type !== '')
      return { key: `${className(type)}\n${endpoint}`, name: className(type), endpoint };
  }
  // Every task whose result is lost meets the same store.
  return failure.kind === 'result-store'
    ? {
        key: `result-store\n${className(failure.exception)}`,
        name: `the result store: ${className(failure.exception)}`,
        endpoint: null,
      }
    : null;
}

function endpointOf(message: string): string | null {
  for (const { pattern } of ENDPOINTS) {
    const { host, port } = pattern.exec(message)?.groups ?? {};
    if (host !== undefined)
      return `${host.toLowerCase().replace(/(?<![.-])[.-]+$/, '')}${port === undefined ? '' : `:${port}`}`;
  }
  return null;
}

/** @param groups with their signs; the order does not matter */
export function findOutages(
  groups: readonly { readonly fingerprint: string; readonly signs: readonly Sign[] }[],
): Outage[] {
  const byRoot = new Map<string, { at: string; fingerprint: string; root: Root }[]>();
  for (const { fingerprint, signs } of groups) {
    for (const { at, root } of signs) {
      const entries = byRoot.get(root.key) ?? [];
      entries.push({ at, fingerprint, root });
      byRoot.set(root.key, entries);
    }
  }
  const outages: Outage[] = [];
  for (const entries of byRoot.values()) {
    for (const burst of bursts(entries.toSorted((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0)))) {
      const counts = new Map<string, number>();
      for (const { fingerprint } of burst) counts.set(fingerprint, (counts.get(fingerprint) ?? 0) + 1);
      const [first, last] = [burst[0], burst.at(-1)];
      if (counts.size < LEAST_MEMBERS || !first || !last) continue;
      outages.push({
        root: first.root.endpoint === null ? first.root.name : `${first.root.name} at ${first.root.endpoint}`,
        from: first.at,
        to: last.at,
        failures: burst.length,
        members: [...counts]
          .toSorted(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))
          .map(([fingerprint]) => fingerprint),
      });
    }
  }
  return outages.toSorted((a, b) => b.failures - a.failures || (a.from < b.from ? -1 : 1));
}

function bursts<T extends { readonly at: string }>(ordered: readonly T[]): T[][] {
  const found: T[][] = [];
  let last = Number.NEGATIVE_INFINITY;
  for (const entry of ordered) {
    const at = Date.parse(entry.at);
    const burst = found.at(-1);
    if (burst && at - last <= PAUSE_MS) burst.push(entry);
    else found.push([entry]);
    last = at;
  }
  return found;
}
