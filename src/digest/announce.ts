/**
 * Who is told what: a channel gets what changed since the last digest that arrived there, whatever became of the others.
 *
 * prepare -> the dashboard is written with the intents -> announce -> it is written with the receipts. A run that dies in between
 * leaves intents, and the next one tells the same again, marked as a repeat, to the channels whose receipt is missing.
 */

import { isAtLeast, type Severity } from '../failures/failure.ts';
import type { ChannelMemory, PendingChange } from '../issues/state/dashboard-state.ts';
import { addTallies, failuresOf, type Tally, tallyAbove } from '../issues/state/tally.ts';
import type { Digest, DigestChange } from './digest.ts';
import type { Delivery, Notifier } from './notifier.ts';
import { above } from './since.ts';

export type DigestWhen = 'always' | 'failures' | 'changes' | 'never';

/** What the run has to tell, to whomever. */
export interface News {
  readonly when: DigestWhen;
  /** Key of the digest: end of the window. */
  readonly key: string;
  /** No dashboard yet: the audit begins. */
  readonly first: boolean;
  /** Whether the window holds failures that were not counted before. */
  readonly fresh: boolean;
  readonly changes: readonly PendingChange[];
  /** The last change of each issue, and the end of its time: what no digest that arrived can have told is told. */
  readonly earlier?: readonly (PendingChange & { readonly until: string })[];
  /** What the run counted that no run had counted before, and whose counting lasts. */
  readonly tally?: Tally;
  /** How bad a cause is by now; null = nobody knows it any more. */
  readonly severityOf?: (fingerprint: string) => Severity | null;
  /** Nothing is sent, whatever is due. */
  readonly mute: boolean;
}

export interface Outgoing {
  readonly notifier: Notifier;
  readonly sending: boolean;
  readonly repeat: boolean;
  /** What the dashboard holds while nobody knows whether it arrives. */
  readonly memory: ChannelMemory;
  /** What the runs before this one counted. */
  readonly earlier: Tally | undefined;
}

/** A channel that has been down for long is not told everything at once. */
const MAX_PENDING = 200;
/** Seven days; a daily run may start some minutes earlier than a week ago. */
const PROOF_OF_LIFE_MS = 7 * 86_400_000 - 30 * 60_000;
/** Stands among the pending changes until the first digest of the audit has arrived. */
const BASELINE: PendingChange = { fingerprint: '', change: 'baseline' };
const isBaseline = ({ change }: PendingChange): boolean => change === BASELINE.change;

export function prepare(
  notifiers: readonly Notifier[],
  channels: readonly ChannelMemory[],
  news: News,
): readonly Outgoing[] {
  return notifiers.map((notifier) => {
    const { name } = notifier;
    const before = channels.find((channel) => channel.name === name) ?? {
      name,
      intent: null,
      delivered: null,
      // A channel that joins later is told of what changes from now on.
      pending: news.first ? [BASELINE] : [],
    };
    const told = tells(notifier, news.severityOf);
    const missed = (news.earlier ?? []).filter(({ until }) => before.delivered !== null && until > before.delivered);
    const pending = merged(
      before.pending,
      [...missed.map(({ fingerprint, change }) => ({ fingerprint, change })), ...news.changes].filter(told),
    );
    const tally = both(before.tally, news.tally && tallyAbove(news.tally, notifier.bar ?? null));
    const untold = { ...before, pending, ...(tally === undefined ? {} : { tally }) };
    const sending = !news.mute && isDue(untold, news);
    return {
      notifier,
      sending,
      repeat: before.intent !== null,
      memory: { ...untold, intent: before.intent ?? (sending ? news.key : null) },
      earlier: before.tally,
    };
  });
}

/** A channel for the worst is told of nothing else; but everybody is told of streams that fall silent. */
function tells({ bar = null }: Notifier, severityOf: News['severityOf']): (change: PendingChange) => boolean {
  return ({ fingerprint, change }) => {
    if (bar === null || change === 'silent' || change === 'awake') return true;
    const severity = severityOf?.(fingerprint) ?? null;
    return severity !== null && isAtLeast(severity, bar);
  };
}

function both(earlier: Tally | undefined, later: Tally | undefined): Tally | undefined {
  return earlier === undefined ? later : later === undefined ? earlier : addTallies(earlier, later);
}

/** The memories with those of the same names replaced. A channel this run does not know keeps what it had. */
export function remember(
  channels: readonly ChannelMemory[],
  changed: readonly ChannelMemory[],
): readonly ChannelMemory[] {
  const byName = new Map([...channels, ...changed].map((channel) => [channel.name, channel]));
  return [...byName.values()].toSorted((a, b) => (a.name < b.name ? -1 : 1));
}

export interface Announced {
  /** Memories of the channels it arrived at. */
  readonly arrived: readonly ChannelMemory[];
  readonly problems: readonly string[];
}

/**
 * @param describe what a change looks like by now, with what the tally counted of it; null = what the run did
 * @param since the digest with what a tally counted in place of the run's own; null = the run's own are told, and what was
 *   counted before waits for the next digest: somebody asked for a time of long ago
 */
export async function announce(
  outgoing: readonly Outgoing[],
  digest: Digest,
  describe: (change: PendingChange, tally: Tally | null) => readonly DigestChange[],
  since: ((tally: Tally) => Digest) | null = null,
): Promise<Announced> {
  const arrived: ChannelMemory[] = [];
  const problems: string[] = [];
  const sent = outgoing.filter(({ sending }) => sending);
  const deliveries = await Promise.all(
    sent.map(({ notifier, repeat, memory: { pending, tally, kept } }) => {
      const baseline = pending.some(isBaseline);
      const counts = since === null ? undefined : tally;
      const told = above(since === null || counts === undefined ? digest : since(counts), notifier.bar ?? null);
      const changes = pending.flatMap((change) => describe(change, counts ?? null));
      return send(notifier, { ...told, repeat, baseline, changes }, kept);
    }),
  );
  for (const [index, { memory, earlier }] of sent.entries()) {
    const delivery = deliveries[index];
    if (!delivery) continue;
    if (delivery.kind === 'delivered') {
      // A window of long ago does not make the channel look silent.
      const delivered = memory.delivered !== null && memory.delivered > digest.key ? memory.delivered : digest.key;
      const waiting = since === null && earlier !== undefined ? { tally: earlier } : {};
      const keep = delivery.keep ?? memory.kept;
      const kept = keep === undefined ? {} : { kept: keep };
      arrived.push({ name: memory.name, intent: null, delivered, pending: [], ...waiting, ...kept });
      if (delivery.problem !== undefined) problems.push(`${memory.name}: ${delivery.problem}`);
    } else problems.push(`${memory.name}: ${delivery.problem}`);
  }
  return { arrived, problems };
}

/** A fault of one channel must not keep the receipts of the others from being written. Its text may hold the address. */
async function send(notifier: Notifier, digest: Digest, kept: unknown): Promise<Delivery> {
  try {
    return await notifier.send(digest, kept);
  } catch (error) {
    const name = error instanceof Error ? error.name : typeof error;
    return { kind: 'unknown', code: 'unexpected', status: null, problem: `posting failed unexpectedly (${name})` };
  }
}

/** The oldest make room; the baseline stays. */
function merged(before: readonly PendingChange[], changes: readonly PendingChange[]): PendingChange[] {
  const all = [...before.filter((change) => !isBaseline(change)), ...changes];
  const once = [...new Map(all.map((change) => [`${change.fingerprint} ${change.change}`, change])).values()];
  return [...before.filter(isBaseline), ...once.slice(-MAX_PENDING)];
}

function isDue({ intent, delivered, pending, tally }: ChannelMemory, { when, key, fresh }: News): boolean {
  const repeat = intent !== null;
  switch (when) {
    case 'never':
      return false;
    case 'always':
      return true;
    case 'failures':
      return repeat || fresh || (tally !== undefined && failuresOf(tally) > 0);
    case 'changes':
      return (
        repeat ||
        pending.length > 0 ||
        // Its first digest shows that the channel is connected.
        delivered === null ||
        Date.parse(key) - Date.parse(delivered) >= PROOF_OF_LIFE_MS
      );
  }
}
