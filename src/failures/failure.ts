export const KINDS = [
  'exception',
  'internal-error',
  'time-limit',
  'worker-lost',
  'unregistered',
  'invalid-message',
  'rejected',
  'chord-error',
  'result-store',
  'other-terminal',
] as const;
export type Kind = (typeof KINDS)[number];

/** Highest first. */
export const SEVERITIES = ['critical', 'high', 'medium', 'low'] as const;
export type Severity = (typeof SEVERITIES)[number];
