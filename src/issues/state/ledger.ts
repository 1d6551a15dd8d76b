/**
 * Ledger <-> the compact form that markers hold. zod at the edge: a marker may have been written by an older version, or edited.
 */
import * as z from 'zod';
import { KINDS, type Kind, SEVERITIES, type Severity } from '../../failures/failure.ts';
import type { Ledger } from '../../failures/rules/history.ts';
import { type Held, type Life, NEW_LIFE } from '../../failures/rules/life.ts';

const Id = z.string().regex(/^\d{1,25}$/);
const Range = z.tuple([Id, Id]);

/** Short keys: a dashboard holds hundreds. */
export interface PackedLedger {
  f: string;
  v: number;
  t: string;
  k: string | null;
  p: string;
  e: string;
  kd: Kind;
  m: string;
  s: Severity;
  a: string;
  z: string;
  n: number;
  r: number;
  d: Record<string, [number, number]>;
  h: Record<string, number>;
  en: Record<string, number>;
  re: [string, string, string | null][];
  c: [string, string][];
  j?: [string, string[]] | undefined;
  lb?: string[] | undefined;
  lf?: PackedLife | undefined;
}

interface PackedLife {
  o?: string[] | undefined;
  c?: string | undefined;
  d?: string | undefined;
  e?: string | undefined;
  b?: 1 | undefined;
  h?: [since: string, until: string, causes: string[]] | undefined;
}

const PackedLife: z.ZodType<PackedLife> = z.object({
  o: z.array(z.string()).optional(),
  c: z.string().optional(),
  d: z.string().optional(),
  e: z.string().optional(),
  b: z.literal(1).optional().catch(undefined),
  h: z.tuple([z.string(), z.string(), z.array(z.string().regex(/^[0-9a-f]{16}$/))]).optional(),
});

export const PackedLedger: z.ZodType<PackedLedger> = z.object({
  f: z.string().regex(/^[0-9a-f]{16}$/),
  v: z.number().int().positive(),
  t: z.string(),
  k: z.string().nullable(),
  p: z.string(),
  e: z.string(),
  kd: z.enum(KINDS),
  m: z.string(),
  s: z.enum(SEVERITIES),
  a: z.string(),
  z: z.string(),
  n: z.number().int().nonnegative(),
  r: z.number().int().nonnegative(),
  d: z.record(z.string(), z.tuple([z.number(), z.number()])),
  h: z.record(z.string(), z.number()),
  en: z.record(z.string(), z.number()),
  re: z.array(z.tuple([z.string(), Id, z.string().nullable()])),
  c: z.array(Range),
  // Of version 0.2 on; left out where there is nothing to keep.
  j: z.tuple([z.string(), z.array(z.string())]).optional(),
  lb: z.array(z.string()).optional(),
  lf: PackedLife.optional(),
});

export function packLedger(ledger: Ledger): PackedLedger {
  return {
    f: ledger.fingerprint,
    v: ledger.version,
    t: ledger.title,
    k: ledger.task,
    p: ledger.program,
    e: ledger.exception,
    kd: ledger.kind,
    m: ledger.template,
    s: ledger.severity,
    a: ledger.firstSeen,
    z: ledger.lastSeen,
    n: ledger.total,
    r: ledger.retries,
    d: Object.fromEntries(Object.entries(ledger.days).map(([day, [count, squares]]) => [day, [count, squares]])),
    h: { ...ledger.hours },
    en: { ...ledger.environments },
    re: ledger.recent.map(([at, id, task]) => [at, id, task]),
    c: ledger.counted.map(([low, high]) => [low, high]),
    ...(ledger.remembered === null ? {} : { j: [ledger.remembered.asked, [...ledger.remembered.met]] }),
    ...(ledger.labels.length === 0 ? {} : { lb: [...ledger.labels] }),
    ...packLife(ledger.life),
  };
}

/** Most causes have no story yet. */
function packLife({ reopened, closed, dropped, escalated, backlog, held }: Life): { lf?: PackedLife } {
  const packed: PackedLife = {
    ...(reopened.length === 0 ? {} : { o: [...reopened] }),
    ...(closed === null ? {} : { c: closed }),
    ...(dropped === null ? {} : { d: dropped }),
    ...(escalated === null ? {} : { e: escalated }),
    ...(backlog ? { b: 1 as const } : {}),
    ...(held === null ? {} : { h: [held.since, held.until, [...held.causes]] }),
  };
  return Object.keys(packed).length === 0 ? {} : { lf: packed };
}

function unpackLife(packed: PackedLife | undefined): Life {
  if (packed === undefined) return NEW_LIFE;
  const [since, until, causes] = packed.h ?? [];
  const held: Held | null = since === undefined || until === undefined ? null : { since, until, causes: causes ?? [] };
  return {
    reopened: packed.o ?? [],
    closed: packed.c ?? null,
    dropped: packed.d ?? null,
    escalated: packed.e ?? null,
    backlog: packed.b === 1,
    held,
  };
}

export function unpackLedger(packed: PackedLedger): Ledger {
  return {
    fingerprint: packed.f,
    version: packed.v,
    title: packed.t,
    task: packed.k,
    program: packed.p,
    exception: packed.e,
    kind: packed.kd,
    template: packed.m,
    severity: packed.s,
    firstSeen: packed.a,
    lastSeen: packed.z,
    total: packed.n,
    retries: packed.r,
    days: packed.d,
    hours: packed.h,
    environments: packed.en,
    recent: packed.re,
    counted: packed.c,
    remembered: packed.j === undefined ? null : { asked: packed.j[0], met: packed.j[1] },
    labels: packed.lb ?? [],
    life: unpackLife(packed.lf),
  };
}

/** @returns null for anything that is no ledger */
export function readLedger(state: unknown): Ledger | null {
  const parsed = PackedLedger.safeParse(state);
  return parsed.success ? unpackLedger(parsed.data) : null;
}
