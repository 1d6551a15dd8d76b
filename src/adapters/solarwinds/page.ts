/**
 * One answer of SolarWinds Observability's logs API, `GET /v1/logs`: logs[]{id, time, message, hostname, severity, program} and
 * pageInfo{prevPage, nextPage}. https://github.com/solarwinds/swo-sdk-go
 */
import { field, parseWithExactIds, textOr } from '../search/lossless.ts';
import { createReceiptClock } from '../search/receipt-time.ts';

export interface StoredLog {
  /** As the service gives it; null where it gives none. */
  readonly id: string | null;
  /** `time` in microseconds: lines of one second keep their order. */
  readonly micros: number;
  readonly seconds: number;
  readonly at: string;
  readonly source: string;
  readonly program: string;
  readonly message: string;
}

export interface LogsPage {
  /** In the service's order. */
  readonly logs: readonly StoredLog[];
  /** null on the last page. A page without logs may have a next one. */
  readonly next: string | null;
}

/** Throws for anything else, which then counts as an answer damaged on its way. */
export function readLogsPage(text: string): LogsPage {
  const body = parseWithExactIds(text);
  const list = field(body, 'logs');
  if (!Array.isArray(list)) throw new SyntaxError('no logs array');
  const clock = createReceiptClock();
  return {
    logs: list.map((raw: unknown) => readLog(raw, clock)),
    next: textOr(field(field(body, 'pageInfo'), 'nextPage'), '') || null,
  };
}

function readLog(raw: unknown, clock: ReturnType<typeof createReceiptClock>): StoredLog {
  const time = textOr(field(raw, 'time'), '');
  const received = clock(time);
  if (received === null) throw new SyntaxError('a log without time');
  const fraction = /\.(\d{1,6})/.exec(time)?.[1] ?? '';
  return {
    id: textOr(field(raw, 'id'), '') || null,
    micros: received.seconds * 1_000_000 + Number(fraction.padEnd(6, '0')),
    seconds: received.seconds,
    at: received.at,
    source: textOr(field(raw, 'hostname'), ''),
    program: textOr(field(raw, 'program'), ''),
    message: textOr(field(raw, 'message'), ''),
  };
}

/** Parameters of the next page, or the host that it is said to be on. */
export type NextPage = { readonly params: Readonly<Record<string, string>> } | { readonly foreignHost: string };

/**
 * The documentation calls nextPage a token and a URL; clients have seen a path. The request goes to our own address whatever it
 * says, for the token of the account travels with it.
 *
 * ```
 * https://api.na-01.cloud.solarwinds.com/v1/logs?skipToken=eyJ    its query, if that is our host
 * /v1/logs?filter=celery&skipToken=eyJ                            its query
 * eyJvZmZzZXQiOjEwMDB9                                            skipToken of the same search
 * ```
 */
export function nextPage(next: string, baseUrl: string, search: Readonly<Record<string, string>>): NextPage {
  if (!/^[a-z][a-z0-9+.-]*:\/\/|^\/\/|\?|^skipToken=/i.test(next)) return { params: { ...search, skipToken: next } };
  const text = /^skipToken=/i.test(next) ? `?${next}` : next;
  if (!URL.canParse(text, baseUrl)) return { params: { ...search, skipToken: next } };
  const url = new URL(text, baseUrl);
  if (url.origin !== new URL(baseUrl).origin) return { foreignHost: url.host };
  return { params: Object.fromEntries(url.searchParams) };
}
