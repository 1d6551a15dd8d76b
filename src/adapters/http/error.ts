/** The error of http.ts: what was asked of whom and how it ended, in words that are safe to print. */
import { STATUS_CODES } from 'node:http';
import { type Fault, MOST_BYTES, TOO_LARGE } from './retry.ts';
import { tlsFaultOf } from './tls.ts';

export interface HttpErrorParts {
  readonly method: 'GET' | 'POST';
  readonly host: string;
  readonly path: string;
  readonly status: number | null;
  readonly retryable: boolean;
  readonly outcome: 'refused' | 'unknown';
  readonly html: boolean;
  readonly code: string | null;
  readonly tooLarge?: boolean;
  readonly detail: string;
}

/** `[GET] papertrailapp.com/api/v1/events/search.json: 503 Service Unavailable after 4 attempts`. Never a header, query or body of ours. */
export class HttpError extends Error {
  readonly method: 'GET' | 'POST';
  readonly host: string;
  readonly path: string;
  readonly status: number | null;
  /** Whether a later run may have better luck. */
  readonly retryable: boolean;
  readonly outcome: 'refused' | 'unknown';
  /** A web page came instead of the API's answer. */
  readonly html: boolean;
  /** The service's name of the refusal, `no_service`, or Node's of a network fault, `ECONNREFUSED`; null where there is none. */
  readonly code: string | null;
  /** The answer has more bytes than are held; for less it may be asked again. */
  readonly tooLarge: boolean;
  /** What went wrong and what the service said of it, without the `[GET] host/path`. */
  readonly detail: string;
  constructor(parts: HttpErrorParts) {
    super(`[${parts.method}] ${parts.host}${parts.path}: ${parts.detail}`);
    this.name = 'HttpError';
    this.method = parts.method;
    this.host = parts.host;
    this.path = parts.path;
    this.status = parts.status;
    this.retryable = parts.retryable;
    this.outcome = parts.outcome;
    this.html = parts.html;
    this.code = parts.code;
    this.tooLarge = parts.tooLarge === true;
    this.detail = parts.detail;
  }
}

const NETWORK_WORDS: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'connection refused',
  ENOTFOUND: 'host name not found',
  EAI_AGAIN: 'host name could not be looked up',
  ECONNRESET: 'connection lost',
  EPIPE: 'connection lost',
  ECONNABORTED: 'connection lost',
  ERR_BAD_RESPONSE: 'the answer broke off',
  Z_BUF_ERROR: 'the answer broke off',
  Z_DATA_ERROR: 'the answer was damaged',
  [TOO_LARGE]: `the answer has more than ${MOST_BYTES >> 20} MiB`,
};

/** What went wrong with one try. */
export function describeFault(fault: Fault, timeoutMs: number): string {
  if (fault.unreadable)
    return `${statusText(fault.status ?? 0)}, but the answer is ${fault.html ? 'a web page' : 'cut off or not what was asked for'}`;
  if (fault.status !== null) return `${statusText(fault.status)}${fault.html ? ' (a web page)' : ''}`;
  return `${describeNetworkFault(fault.code ?? '', timeoutMs)}${throughProxy(fault.proxy)}`;
}

function describeNetworkFault(code: string, timeoutMs: number): string {
  if (code === 'ERR_CANCELED' || code === 'ETIMEDOUT') return `no answer within ${timeoutMs / 1000} s`;
  const tls = tlsFaultOf(code);
  if (tls !== null) return `${tls.text} (${code}): ${tls.advice}`;
  return NETWORK_WORDS[code] ?? `network fault ${code}`;
}

/** It may be the proxy that is not there. */
export function throughProxy(proxy: string | null | undefined): string {
  return proxy ? ` (through the proxy ${proxy})` : '';
}

export function statusText(status: number): string {
  return `${status} ${STATUS_CODES[status] ?? ''}`.trimEnd();
}
