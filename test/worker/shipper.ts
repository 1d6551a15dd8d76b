/** Lines of workers -> events of Papertrail, one for each physical line, as they are written and among lines of other programs. */
import { event } from '../support/builders.ts';
import type { Papertrail } from '../support/papertrail.ts';
import type { Worker } from './celery.ts';

export interface Shipped extends Worker {
  readonly source: string;
  readonly program: string;
  /** What a supervisor puts before each line. */
  readonly prefix: string;
}

/** Each log format with another way to Papertrail. */
export const WORKERS: readonly Shipped[] = [
  {
    name: 'default',
    pool: 'prefork',
    concurrency: 3,
    style: 'default',
    source: 'ip-10-0-12-3',
    program: 'app/celery-worker.1',
    prefix: '',
  },
  {
    name: 'tagged',
    pool: 'prefork',
    concurrency: 3,
    style: 'tagged',
    source: 'ip-10-0-12-4',
    program: 'eb-current-app-8f3c1a2b9d04-stdouterr.log',
    prefix: 'worker (stderr)      | ',
  },
  {
    name: 'json',
    pool: 'prefork',
    concurrency: 3,
    style: 'json',
    source: 'dock-11',
    program: 'shop_worker_1',
    prefix: '',
  },
  {
    // On the host of the first: two workers' lines alternate there.
    name: 'custom',
    pool: 'threads',
    concurrency: 3,
    style: 'custom',
    source: 'ip-10-0-12-3',
    program: 'celery',
    prefix: '',
  },
];

const QUOTED = 'Task shop.tasks.forged[00000000-dead-4bad-8bad-000000000002] raised unexpected: KeyError()';
/** Other programs of the same host; `web` shares the container of a supervised worker. */
const NOISE: readonly { readonly program: string; readonly message: string }[] = [
  {
    program: 'nginx',
    message: '10.0.3.24 - - [18/May/2026:00:00:29 +0000] "GET /api/orders/368 HTTP/1.1" 200 88 "-" "curl"',
  },
  { program: 'web', message: '2026-05-18 00:00:24,000 INFO  [shop.websocket:32][ws-39] client connected, 639 open' },
  { program: 'web', message: `2026-05-18 00:00:25,000 ERROR [shop.views:9][waitress-1] the worker said "${QUOTED}"` },
  { program: 'web', message: 'Traceback (most recent call last):' },
  { program: 'web', message: '  File "/srv/shop/views.py", line 9, in show' },
  { program: 'web', message: 'KeyError: 368' },
  {
    program: 'nginx',
    message: `10.0.3.25 - - [18/May/2026:00:00:31 +0000] "GET /search?q=${encodeURI(QUOTED)} HTTP/1.1" 404 12`,
  },
];
/** So many lines of a worker to one of another program: often inside a traceback. */
const EVERY = 3;

export interface Shipper {
  readonly ship: (worker: Shipped, line: string) => void;
  /** How many lines of workers there were. */
  readonly lines: () => number;
  /** All that was sent. */
  readonly messages: readonly string[];
}

export function shipTo(papertrail: Papertrail): Shipper {
  let lines = 0;
  const messages: string[] = [];
  const send = (source: string, program: string, message: string): void => {
    messages.push(message);
    papertrail.add(event(message, { at: new Date().toISOString(), source, program }));
  };
  return {
    ship({ source, program, prefix }, line): void {
      lines += 1;
      // Shippers drop blank lines; behind a supervisor's prefix none is blank.
      if (prefix !== '' || line.trim() !== '') send(source, program, prefix + line);
      const noise = lines % EVERY === 0 ? NOISE[(lines / EVERY) % NOISE.length] : undefined;
      if (!noise) return;
      const shared = prefix !== '' && noise.program === 'web';
      send(
        source,
        shared ? program : noise.program,
        shared ? `web (stderr)         | ${noise.message}` : noise.message,
      );
    },
    lines: () => lines,
    messages,
  };
}
