/**
 * How much of a log is held at a time. Whoever can write a line can write a million of them, each with a name of its own; so
 * everything that grows with names has a bound, far above what systems of many hosts need, and what falls out of it is told.
 */

interface Bound {
  readonly most: number;
  readonly why: string;
}

type Bounded = 'streams' | 'activities' | 'senders' | 'tasks' | 'processes' | 'texts';

export const BOUNDS: Readonly<Record<Bounded, Bound>> = {
  streams: {
    most: 10_000,
    why: 'some 2 KB each; the quietest half is closed, and begins anew where it writes again. `u1 | hello`, `u2 | hello` are two',
  },
  activities: {
    most: 20_000,
    why: 'what is known of workers that write no more: a label with workers of its own is a container, and a fleet has hundreds',
  },
  senders: { most: 20_000, why: 'pairs of host and program, with the hours they wrote in' },
  tasks: {
    most: 50_000,
    why: 'received and not ended, some 1 KB each: more than workers hold at a time. The oldest go, and what they knew is not claimed',
  },
  processes: { most: 20_000, why: 'children of all workers: `ForkPoolWorker-7` of one stream is one' },
  texts: {
    most: 20_000,
    why: 'characters of one message, argument or line of source: an issue holds 65,536 in all, and shows 2,000 of a message',
  },
};
