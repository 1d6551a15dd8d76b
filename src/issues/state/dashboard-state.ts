/**
 * What the dashboard's marker holds from run to run, beside its table; packed and read back. zod at the edge: it may have been
 * written by an older version, or edited.
 */
import * as z from 'zod';
import type { IdRange } from '../../events/event.ts';
import type { Ledger } from '../../failures/rules/history.ts';
import { type Health, NO_HEALTH } from './health.ts';
import { PackedLedger, packLedger, unpackLedger } from './ledger.ts';
import { type PackedRole, packRole, type Rhythm, type RoleRhythm, unpackRole } from './rhythm.ts';
import { type Attendance, type HourRange, NOBODY, packHours, unpackHours } from './streams.ts';
import { PackedTally, packTally, type Tally, unpackTally } from './tally.ts';

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
  /** Which cause an open issue is of; one that is gone stays until its cause has another. */
  readonly homes: readonly (readonly [number: number, fingerprint: string])[];
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
/** Pauses of a role. */
const PackedNumbers = z.array(z.number().int().nonnegative()).max(300);
const PackedStream = z.tuple([z.string(), z.string().nullable(), z.string(), z.string(), PackedHours]);
const PackedDashboard = z.object({
  w: z.string(),
  x: z.array(z.tuple([Id, Id])),
  g: z.array(z.tuple([z.string(), z.string()])),
  l: z.array(PackedLedger),
  e: z.array(z.string().regex(/^[0-9a-f]{16}$/)),
  i: z.array(z.number().int().positive()),
  o: z
    .array(z.tuple([z.number().int().positive(), z.string().regex(/^[0-9a-f]{16}$/)]))
    .optional()
    .catch(undefined),
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
      p: z
        .tuple([z.number().int().nonnegative().nullable(), z.array(z.tuple([PackedNumbers, PackedNumbers]))])
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
    ...(state.homes.length === 0 ? {} : { o: state.homes }),
    d: state.channels.map(({ name, intent, delivered, pending, tally, kept }) => ({
      n: name,
      i: intent,
      r: delivered,
      p: pending.map(({ fingerprint, change }) => [fingerprint, change]),
      ...(tally === undefined ? {} : { t: packTally(tally) }),
      ...(kept === undefined ? {} : { k: kept }),
    })),
    ...(isNobody(state.streams) ? {} : { s: packStreams(state.streams) }),
    ...(state.muted.length === 0 ? {} : { m: state.muted }),
    ...(state.health.ends.length === 0 ? {} : { h: [state.health.ends, state.health.unrecognised] }),
    ...(state.partlyTold === true ? { pt: 1 } : {}),
  };
}

/** A stream that was seen before an hour was examined from end to end counts: its scope holds workers. */
function isNobody({ examined, streams, sampled }: Attendance): boolean {
  return examined.length === 0 && streams.length === 0 && sampled === undefined;
}

function packStreams({ examined, streams, sampled, rhythm }: Attendance): PackedAttendance {
  return {
    x: packHours(examined),
    r: streams.map(({ key, role, name, last, hours }) => [key, role, name, last, packHours(hours)]),
    ...(sampled === undefined ? {} : { m: packStreams(sampled) }),
    ...(rhythm === undefined ? {} : { p: [rhythm.open, rolesIn(streams).map((key) => packed(rhythm, key))] }),
  };
}

/** Keys, in the order in which the rhythms stand. */
function rolesIn(streams: readonly { readonly key: string; readonly role: string | null }[]): string[] {
  return streams.flatMap(({ key, role }) => (role === null ? [key] : []));
}

function packed({ roles }: Rhythm, key: string): PackedRole {
  return packRole(roles.get(key) ?? { pauses: [], part: null });
}

interface PackedAttendance {
  readonly x: readonly number[];
  readonly r: readonly z.infer<typeof PackedStream>[];
  readonly m?: PackedAttendance | undefined;
  /** Of version 0.2 on: the open hour, and the rhythm of each role in the order of `r`. */
  readonly p?: readonly [open: number | null, roles: readonly PackedRole[]] | undefined;
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
    ...unpackRhythm(packed),
  };
}

/** Damaged it is learned anew. */
function unpackRhythm({ p, r }: PackedAttendance): { readonly rhythm?: Rhythm } {
  const keys = r.flatMap(([key, role]) => (role === null ? [key] : []));
  if (p === undefined || p[1].length !== keys.length) return {};
  const rhythms = p[1].map((role, index): [string, RoleRhythm] => [keys[index] ?? '', unpackRole(role)]);
  const known = rhythms.filter(([, { pauses, part }]) => pauses.length > 0 || part !== null);
  return { rhythm: { open: p[0], roles: new Map(known) } };
}

/** @returns null for anything that is no state of ours */
export function readDashboard(state: unknown): DashboardState | null {
  const parsed = PackedDashboard.safeParse(state);
  if (!parsed.success) return null;
  const { w, x, g, l, e, i, o, d, s, m, h } = parsed.data;
  return {
    watermark: w,
    examined: x,
    gaps: g,
    ledgers: l.map(unpackLedger),
    evicted: e,
    known: i,
    homes: o ?? [],
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
