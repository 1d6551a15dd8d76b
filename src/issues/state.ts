/**
 * What the issues remember, read back: the state of one audit.
 */
import * as z from 'zod';
import type { IdRange } from '../events/event.ts';
import { type Ledger, mergeLedgers } from '../failures/history.ts';
import { shorten } from '../markup.ts';
import { DASHBOARD_LABEL, FAILURE_LABEL } from './labels.ts';
import { PackedLedger, packLedger, readLedger, unpackLedger } from './ledger.ts';
import { readMarker } from './marker.ts';
import { type Attendance, type HourRange, NOBODY, packHours, unpackHours } from './streams.ts';
import { PackedTally, packTally, type Tally, unpackTally } from './tally.ts';
import type { TrackedIssue } from './tracker.ts';

/** An issue of this audit with what its marker says. */
export interface FailureIssue {
  readonly issue: TrackedIssue;
  readonly fingerprint: string;
  /** null: the marker is damaged; the issue is still this cause's. */
  readonly ledger: Ledger | null;
}

export interface PendingChange {
  readonly fingerprint: string;
  readonly change: string;
}

/** What is known of one channel's digests. */
export interface ChannelMemory {
  /** `Slack` */
  readonly name: string;
  /** Key of a digest that is about to be sent; null = none. Found unresolved: it may or may not have arrived. */
  readonly intent: string | null;
  /** Key (window end) of the last one that arrived. */
  readonly delivered: string | null;
  /** Changes since then. */
  readonly pending: readonly PendingChange[];
  /** Counts since then. */
  readonly tally?: Tally;
  /** What the channel asked to be kept, as JSON; the channel itself checks it. */
  readonly kept?: unknown;
}

/** What the dashboard issue holds beside its table. */
export interface DashboardState {
  /** End of the examined time, ISO UTC. */
  readonly watermark: string;
  /** Event ids examined without a gap, merged; usually one range. */
  readonly examined: readonly IdRange[];
  /** Stretches nobody looked at: older than max-catch-up when the audit came back. */
  readonly gaps: readonly (readonly [from: string, to: string])[];
  /** Causes that have no issue. */
  readonly ledgers: readonly Ledger[];
  /** Fingerprints whose ledgers made room for others: seen again, they are not new. */
  readonly evicted: readonly string[];
  /** Numbers of this audit's failure issues. */
  readonly known: readonly number[];
  /** By name. */
  readonly channels: readonly ChannelMemory[];
  /** Who wrote when. */
  readonly streams: Attendance;
  /** Causes without an issue that people have muted: fingerprints. */
  readonly muted: readonly string[];
  readonly health: Health;
  /** Some writes of the last run failed: what it told of the others is beyond the watermark. */
  readonly partlyTold?: true;
}

/** What the last runs saw, beside causes. */
export interface Health {
  /** Ends of the last windows, the newest last: how often the audit runs. */
  readonly ends: readonly string[];
  /** Worker errors of an unknown form in the last window. */
  readonly unrecognised: number;
}

export const NO_HEALTH: Health = { ends: [], unrecognised: 0 };

const Id = z.string().regex(/^\d{1,25}$/);
const PackedMemory = z.object({
  i: z.string().nullable(),
  r: z.string().nullable(),
  p: z.array(z.tuple([z.string(), z.string()])),
  /** Damaged, the channel's counts begin anew. */
  t: PackedTally.optional().catch(undefined),
  k: z.unknown().optional(),
});
const PackedHours = z.array(z.number().int().nonnegative()).max(10_000);
const PackedStream = z.tuple([z.string(), z.string().nullable(), z.string(), z.string(), PackedHours]);
const PackedDashboard = z.object({
  w: z.string(),
  x: z.array(z.tuple([Id, Id])),
  g: z.array(z.tuple([z.string(), z.string()])),
  l: z.array(PackedLedger),
  e: z.array(z.string().regex(/^[0-9a-f]{16}$/)),
  i: z.array(z.number().int().positive()),
  /** One memory without a name: of the time when Slack was the only channel. */
  d: z.union([z.array(PackedMemory.extend({ n: z.string() })), PackedMemory]),
  /** Of version 0.2 on. Damaged, it is learned anew; the rest is worth more. */
  s: z
    .object({
      x: PackedHours,
      r: z.array(PackedStream),
      m: z
        .object({ x: PackedHours, r: z.array(PackedStream) })
        .optional()
        .catch(undefined),
    })
    .optional()
    .catch(undefined),
  m: z.array(z.string().regex(/^[0-9a-f]{16}$/)).optional(),
  h: z.tuple([z.array(z.string()).max(50), z.number().int().nonnegative()]).optional(),
  pt: z.literal(1).optional().catch(undefined),
});

export function packDashboard(state: DashboardState): unknown {
  return {
    w: state.watermark,
    x: state.examined,
    g: state.gaps,
    l: state.ledgers.map(packLedger),
    e: state.evicted,
    i: state.known,
    d: state.channels.map(({ name, intent, delivered, pending, tally, kept }) => ({
      n: name,
      i: intent,
      r: delivered,
      p: pending.map(({ fingerprint, change }) => [fingerprint, change]),
      ...(tally === undefined ? {} : { t: packTally(tally) }),
      ...(kept === undefined ? {} : { k: kept }),
    })),
    ...(state.streams.examined.length === 0 && state.streams.sampled === undefined
      ? {}
      : { s: packStreams(state.streams) }),
    ...(state.muted.length === 0 ? {} : { m: state.muted }),
    ...(state.health.ends.length === 0 ? {} : { h: [state.health.ends, state.health.unrecognised] }),
    ...(state.partlyTold === true ? { pt: 1 } : {}),
  };
}

function packStreams({ examined, streams, sampled }: Attendance): PackedAttendance {
  return {
    x: packHours(examined),
    r: streams.map(({ key, role, name, last, hours }) => [key, role, name, last, packHours(hours)]),
    ...(sampled === undefined ? {} : { m: packStreams(sampled) }),
  };
}

interface PackedAttendance {
  readonly x: readonly number[];
  readonly r: readonly z.infer<typeof PackedStream>[];
  readonly m?: PackedAttendance | undefined;
}

function unpackStreams(packed: PackedAttendance | undefined): Attendance {
  if (packed === undefined) return NOBODY;
  // Four weeks have no more hours; a forged length must not unfold to millions.
  const bounded = (hours: readonly number[]): HourRange[] =>
    unpackHours(hours).filter(([from, to]) => to - from <= 24 * 31);
  return {
    examined: bounded(packed.x),
    streams: packed.r.map(([key, role, name, last, hours]) => ({ key, role, name, last, hours: bounded(hours) })),
    ...(packed.m === undefined ? {} : { sampled: unpackStreams(packed.m) }),
  };
}

/** 16 hex digits each. */
const MAX_EVICTED = 2000;
/** What thresholds look back on; an issue's own ledger keeps 90 days. */
const WAITING_DAYS = 8;

/** A waiting cause is remembered in short; of too many the one that has been quiet longest is forgotten, but for its name. */
export function makeRoom(
  ledgers: readonly Ledger[],
  evicted: readonly string[],
  most: number,
): Pick<DashboardState, 'ledgers' | 'evicted'> {
  const byLast = ledgers.toSorted((a, b) =>
    a.lastSeen > b.lastSeen ? -1 : a.lastSeen < b.lastSeen ? 1 : a.fingerprint < b.fingerprint ? -1 : 1,
  );
  const kept = byLast.slice(0, most);
  const names = new Set(kept.map(({ fingerprint }) => fingerprint));
  const gone = [
    ...evicted.filter((name) => !names.has(name)),
    ...byLast.slice(most).map(({ fingerprint }) => fingerprint),
  ];
  return {
    ledgers: kept.map(inShort).toSorted((a, b) => (a.fingerprint < b.fingerprint ? -1 : 1)),
    evicted: [...new Set(gone)].slice(-MAX_EVICTED),
  };
}

function inShort(ledger: Ledger): Ledger {
  const day = (back: number): string =>
    new Date(Date.parse(ledger.lastSeen) - back * 86_400_000).toISOString().slice(0, 10);
  const since = <T>(record: Readonly<Record<string, T>>, oldest: string): Record<string, T> =>
    Object.fromEntries(Object.entries(record).filter(([key]) => key >= oldest));
  return {
    ...ledger,
    title: shorten(ledger.title, 120),
    template: shorten(ledger.template, 120),
    days: since(ledger.days, day(WAITING_DAYS)),
    hours: since(ledger.hours, day(1)),
    recent: ledger.recent.slice(-5),
    counted: [],
  };
}

function readDashboard(state: unknown): DashboardState | null {
  const parsed = PackedDashboard.safeParse(state);
  if (!parsed.success) return null;
  const { w, x, g, l, e, i, d, s, m, h } = parsed.data;
  return {
    watermark: w,
    examined: x,
    gaps: g,
    ledgers: l.map(unpackLedger),
    evicted: e,
    known: i,
    channels: (Array.isArray(d) ? d : [{ n: 'Slack', ...d }])
      .map(({ n, i: intent, r: delivered, p, t, k }) => ({
        name: n,
        intent,
        delivered,
        pending: p.map(([fingerprint, change]) => ({ fingerprint, change })),
        ...(t === undefined ? {} : { tally: unpackTally(t) }),
        ...(k === undefined ? {} : { kept: k }),
      }))
      // Before channels had names, a dashboard without any held an empty memory.
      .filter(({ intent, delivered, pending }) => intent !== null || delivered !== null || pending.length > 0),
    streams: unpackStreams(s),
    muted: m ?? [],
    health: h === undefined ? NO_HEALTH : { ends: h[0], unrecognised: h[1] },
    ...(parsed.data.pt === 1 ? { partlyTold: true as const } : {}),
  };
}

export interface AuditState {
  /** null: none yet, or damaged; then the run is a baseline or rebuilds it. */
  readonly dashboard: DashboardState | null;
  /** The issue the dashboard is written to; it may stand while its state is damaged. */
  readonly dashboardIssue: TrackedIssue | null;
  /** One issue a cause: the open one, else the one closed last. */
  readonly issues: ReadonlyMap<string, FailureIssue>;
  /** All failure issues of this audit, for budgets. */
  readonly all: readonly FailureIssue[];
  readonly ledgerOf: (fingerprint: string) => Ledger | null;
}

/** @param name audits of other names are not seen */
export function readState(tracked: readonly TrackedIssue[], name: string): AuditState {
  const all: FailureIssue[] = [];
  let dashboardIssue: TrackedIssue | null = null;
  let dashboard: DashboardState | null = null;
  for (const issue of tracked.toSorted((a, b) => a.number - b.number)) {
    const marker = readMarker(issue.body);
    if (!marker || marker.name !== name) continue;
    if (marker.kind === 'dashboard') {
      // Two dashboards (a race): the lower number stays.
      if (!issue.labels.includes(DASHBOARD_LABEL) || dashboardIssue !== null || issue.state === 'closed') continue;
      dashboardIssue = issue;
      dashboard = readDashboard(marker.state);
    } else if (issue.labels.includes(FAILURE_LABEL)) {
      const ledger = readLedger(marker.state);
      all.push({ issue, fingerprint: marker.key, ledger: ledger?.fingerprint === marker.key ? ledger : null });
    }
  }
  const issues = new Map<string, FailureIssue>();
  for (const found of all) {
    const other = issues.get(found.fingerprint);
    if (!other || preferred(found.issue, other.issue)) issues.set(found.fingerprint, found);
  }
  const waiting = new Map((dashboard?.ledgers ?? []).map((ledger) => [ledger.fingerprint, ledger]));
  return {
    dashboard,
    dashboardIssue,
    issues,
    all,
    ledgerOf(fingerprint) {
      const own = issues.get(fingerprint)?.ledger ?? null;
      const kept = waiting.get(fingerprint) ?? null;
      return own && kept ? mergeLedgers(own, kept) : (own ?? kept);
    },
  };
}

/** Of two issues for one cause: open before closed; of open ones the first; of closed ones the one closed last. */
function preferred(issue: TrackedIssue, other: TrackedIssue): boolean {
  if (issue.state !== other.state) return issue.state === 'open';
  return issue.state === 'closed' && (issue.closedAt ?? '') > (other.closedAt ?? '');
}
