/**
 * The one retry policy of every service we talk to, GitHub excepted (github/faults.ts: its limits answer differently).
 *
 * Two questions per fault: may it be asked again, and may the first try have been carried out?
 */
import { tlsFaultOf } from './tls.ts';

/** What is known of a failed try. Nothing of the request's headers, query or body is in it. */
export interface Fault {
  readonly method: 'GET' | 'POST';
  /** Carried out twice, it does no more than once. */
  readonly idempotent: boolean;
  /** Null where no answer came. */
  readonly status: number | null;
  /** Node's name of the network fault, `ECONNRESET`; null where an answer came. */
  readonly code: string | null;
  /** Host and port of the proxy that stood between. */
  readonly proxy?: string | null;
  /** The answer is a web page: a proxy, a firewall or a sign-in page spoke, not the API. */
  readonly html: boolean;
  /** A success whose body is not what was asked for: cut off, or not JSON. */
  readonly unreadable: boolean;
  /** The service's own name of a refusal, `no_service`; null where it gives none. */
  readonly refusal: string | null;
  /** A 429 without a time, of a service whose limits always come with one: it bans the address, and each request makes it longer. */
  readonly banned: boolean;
}

export interface RetryRule {
  readonly name: string;
  readonly when: (fault: Fault) => boolean;
  /** Tries in all; 1 = never again. */
  readonly tries: number;
  /** `unknown`: the request may have been carried out although no good answer came. */
  readonly outcome: 'refused' | 'unknown';
  /** Whether a later run may have better luck. */
  readonly transient: boolean;
  readonly why: string;
}

const TRIES = 4;
/** No answer is waited for longer than this; a run has minutes, and the next one catches up. Milliseconds. */
export const LONGEST_WAIT_MS = 60_000;

/**
 * Of an answer, unpacked: more is let go while it comes. A page of 10,000 lines has some 4 MB; one that is read takes four times
 * its bytes, and a few kilobytes of gzip can hold a gigabyte.
 */
export const MOST_BYTES: number = 32 << 20;
/** In place of Node's name of a fault. */
export const TOO_LARGE = 'TOO_LARGE';

/** The request never left: nobody can have carried it out. */
export const NOT_SENT: ReadonlySet<string> = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN']);
/** Node's and axios' names of what cannot be put into a request as it stands: a token with a line end in it. */
export const UNSENDABLE: RegExp = /^ERR_(?:INVALID|BAD_OPTION)/;
/** Faults of a service that usually pass. */
export const PASSING: ReadonlySet<number> = new Set([500, 502, 503, 504]);

/** Ordered; the first rule that fits decides. */
export const RETRY_RULES: readonly RetryRule[] = [
  {
    name: 'ban',
    when: (f) => f.banned,
    tries: 1,
    outcome: 'refused',
    transient: true,
    why: 'a ban lasts longer than a run waits; the next run starts from another address',
  },
  {
    name: 'slow-down',
    when: (f) => f.status === 429,
    tries: TRIES,
    outcome: 'refused',
    transient: true,
    why: 'turned away before anything was done',
  },
  {
    name: 'not-sent',
    when: (f) => f.code !== null && NOT_SENT.has(f.code),
    tries: TRIES,
    outcome: 'refused',
    transient: true,
    why: 'the request never reached the service',
  },
  {
    name: 'tls',
    when: (f) => tlsFaultOf(f.code) !== null,
    tries: 1,
    outcome: 'refused',
    transient: false,
    why: 'nothing was sent, and asking again meets the same certificate',
  },
  {
    name: 'unsendable',
    when: (f) => f.code !== null && UNSENDABLE.test(f.code),
    tries: 1,
    outcome: 'refused',
    transient: false,
    why: 'it is the same request the next time',
  },
  {
    name: 'too-large',
    when: (f) => f.idempotent && f.code === TOO_LARGE,
    tries: 1,
    outcome: 'unknown',
    transient: false,
    why: 'the same question has the same answer; whoever asked may ask for less',
  },
  {
    name: 'lost-write',
    when: (f) => !f.idempotent && (f.status === null || f.status >= 500 || f.unreadable),
    tries: 1,
    outcome: 'unknown',
    transient: true,
    why: 'it may have been carried out; a second one would double it',
  },
  {
    name: 'no-answer',
    when: (f) => f.status === null,
    tries: TRIES,
    outcome: 'unknown',
    transient: true,
    why: 'once more changes nothing',
  },
  {
    name: 'unreadable',
    when: (f) => f.unreadable,
    tries: TRIES,
    outcome: 'unknown',
    transient: true,
    why: 'an answer cut off on its way, or a proxy that answered instead',
  },
  {
    name: 'server-fault',
    when: (f) => f.status !== null && PASSING.has(f.status),
    tries: TRIES,
    outcome: 'unknown',
    transient: true,
    why: 'a fault of the service that usually passes',
  },
  {
    name: 'firewall',
    when: (f) => f.method === 'GET' && f.status === 403 && f.html,
    tries: 2,
    outcome: 'refused',
    transient: true,
    why: 'a web application firewall, which now and then lets the next one through',
  },
  {
    name: 'refused',
    when: () => true,
    tries: 1,
    outcome: 'refused',
    transient: false,
    why: 'the same request gets the same answer',
  },
];

export function ruleFor(fault: Fault): RetryRule {
  const rule = RETRY_RULES.find((candidate) => candidate.when(fault));
  if (rule === undefined) throw new Error('the last retry rule must fit everything');
  return rule;
}

/**
 * How long to wait before the next try, in milliseconds: 1 s, 3 s, 9 s, or what the service asks for if that is more.
 * Requests of a run are made one after the other, so there is no herd that jitter would have to spread.
 */
export function waitBefore(nextTry: number, header: (name: string) => string | null, now: number): number {
  return Math.max(
    1000 * 3 ** (nextTry - 2),
    retryAfter(header('retry-after'), now),
    seconds(header('x-rate-limit-reset')),
  );
}

/** `Retry-After` is seconds or an HTTP date (RFC 9110, 10.2.3). */
function retryAfter(value: string | null, now: number): number {
  if (value === null) return 0;
  if (/^\d+(\.\d+)?$/.test(value)) return Number(value) * 1000;
  const date = Date.parse(value);
  return Number.isNaN(date) ? 0 : Math.max(0, date - now);
}

/** Papertrail's `X-Rate-Limit-Reset` counts seconds from now; it is no epoch. */
export function seconds(value: string | null): number {
  return value !== null && /^\d+(\.\d+)?$/.test(value) ? Number(value) * 1000 : 0;
}
