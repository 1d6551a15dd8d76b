/** What several searches of one window covered together. */
import type { Coverage } from './event.ts';

/** The second goes on where the first ended: one range, if both have one. */
export function joined(first: Coverage, then: Coverage): Coverage {
  const [low, high] = [first.examined[0]?.[0], then.examined.at(-1)?.[1]];
  return {
    from: first.from,
    to: then.to,
    complete: first.complete && then.complete,
    reasons: [...first.reasons, ...then.reasons],
    examined: low !== undefined && high !== undefined ? [[low, high]] : [...first.examined, ...then.examined],
    requests: first.requests + then.requests,
    ...(then.brokeOff ? { brokeOff: true } : {}),
  };
}

export function withRequests(coverage: Coverage, more: number): Coverage {
  return { ...coverage, requests: coverage.requests + more };
}

/** What came after the first page could not be read at all. */
export function brokenOff({ from, to, reasons, examined, requests }: Coverage, error: unknown): Coverage {
  const reason = `The search broke off after the first page: ${messageOf(error)}. Read up to ${to}; what came later is left to the next run.`;
  return { from, to, complete: false, reasons: [...reasons, reason], brokeOff: true, examined, requests };
}

/** From this second on something is missing. */
export function cutBefore(coverage: Coverage, from: string, reason: string): Coverage {
  const to = `${new Date(Date.parse(from) - 1000).toISOString().slice(0, 19)}Z`;
  return {
    ...coverage,
    complete: false,
    brokeOff: true,
    reasons: [...coverage.reasons, reason],
    to: to < coverage.to ? to : coverage.to,
  };
}

export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : 'unknown error';
}
