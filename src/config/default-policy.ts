/**
 * What holds where there is no policy file: the defaults of policy-schema.ts as values, so that a run without a file builds no schema
 * and loads no YAML, a tenth of its start. A test holds the two together.
 */
import type { PolicyFile } from '../failures/rules/policy.ts';

const DAY_MS = 86_400_000;

export const DEFAULT_POLICY: PolicyFile = {
  policy: {
    apps: [],
    environments: [],
    open: { failures: 3, withinMs: DAY_MS, days: 2 },
    reopenMs: 14 * DAY_MS,
    closeMs: 90 * DAY_MS,
    transient: { open: { failures: 10, withinMs: DAY_MS, days: 4 }, closeMs: 7 * DAY_MS },
    maxNew: 5,
    maxOpen: 30,
    rules: [],
    links: [],
    publish: 'auto',
    redact: [],
    code: { strip: [], release: null },
  },
  spacingMs: 1000,
  trustedAuthors: [],
  channels: [],
  channelDetail: 'auto',
};
