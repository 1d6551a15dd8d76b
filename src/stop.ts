/**
 * SIGINT and SIGTERM: the write in flight is finished, no other one is started, and what is known is still reported. A second
 * signal ends the process at once. A runner that cancels a job sends SIGINT, and SIGTERM 7.5 s later.
 */
import { Stopped } from './run.ts';

export interface Stop {
  readonly asked: () => boolean;
  /** The run as it is; until `writes` was called, a signal ends it although a request is in flight. */
  race<T>(run: Promise<T>): Promise<T>;
  /** From now on the run is waited for. */
  writes(): void;
}

const SIGNALS = ['SIGINT', 'SIGTERM'] as const;

export function listenForStop(): Stop {
  let asked = false;
  let writing = false;
  let end: (error: Stopped) => void = () => {};
  const ended = new Promise<never>((_, reject) => {
    end = reject;
  });
  // Nobody may be waiting for it yet.
  ended.catch(() => {});
  const onSignal = (): void => {
    asked = true;
    // What listens no more leaves the second signal to the system, which ends the process.
    for (const signal of SIGNALS) process.removeListener(signal, onSignal);
    if (!writing) end(new Stopped());
  };
  for (const signal of SIGNALS) process.on(signal, onSignal);
  return {
    asked: () => asked,
    race: (run) => Promise.race([run, ended]),
    writes() {
      writing = true;
    },
  };
}
