/**
 * The form of a rule, and the way to a Rule.
 */
import * as z from 'zod';
import { KINDS, SEVERITIES } from '../failures/failure.ts';
import type { Link, OpenPolicy, Regrouping, Rule } from '../failures/policy.ts';
import { choice, count, duration, flag, leaf, mapping, oneOrMany } from './form.ts';
import { oneOf } from './problem.ts';
import {
  readGlob,
  readLabel,
  readLine,
  readLinkTemplate,
  readOwner,
  readRuleName,
  readRunbook,
  readSplit,
  readTextPattern,
} from './readers.ts';

export const GLOBS = 'one glob pattern or a list of them';

/** One glob pattern or a list of them. */
export function globs(least: number = 1): z.ZodType<string[], string | readonly string[]> {
  return oneOrMany(leaf(readGlob, 'a glob pattern'), GLOBS, least);
}

/** Shown as the text of a link. */
const LINK_NAME = /^[A-Za-z0-9](?:[\w .-]{0,38}[\w.-])?$/;

export function linksSchema(): z.ZodType<Record<string, string>, Record<string, string>> {
  return z.record(z.string().regex(LINK_NAME), leaf(readLinkTemplate, 'an https:// address'), {
    error: (issue) =>
      issue.code === 'invalid_key'
        ? 'a name of at most 40 letters, digits, spaces, dots, hyphens and underscores'
        : 'a mapping of names to addresses',
  });
}

const textPattern = leaf(readTextPattern, 'a pattern on text');

const match = mapping({
  task: globs()
    .optional()
    .meta({
      description: 'Glob pattern, or a list of them, on the name of the task.',
      samples: ['h.tasks.indexer.*'],
    }),
  exception: globs()
    .optional()
    .meta({
      description: 'Glob pattern, or a list of them, on the class of the exception, with its module or without.',
      samples: [['ConnectionTimeout', 'elasticsearch.*']],
    }),
  message: oneOrMany(textPattern, 'one pattern on text or a list of them')
    .optional()
    .meta({
      description:
        'Pattern, or a list of them, on the message, secrets masked: the whole message with `*` and `?`, or a `/regular expression/` (`/…/i` for any case) that is found in it.',
      samples: ['*timed out*', '/HTTP 5\\d\\d/'],
    }),
  frame: globs()
    .optional()
    .meta({
      description: 'Glob pattern, or a list of them, on the `file` or `file:function` of any line of the traceback.',
      samples: ['*/h/search/*', '*/mail.py:send'],
    }),
  kind: oneOrMany(choice(KINDS), oneOf(KINDS))
    .optional()
    .meta({ description: `Kind of failure, or a list of them: ${KINDS.join(', ')}.`, samples: ['time-limit'] }),
  environment: globs()
    .optional()
    .meta({
      description: 'Glob pattern, or a list of them, on the name of the environment it failed in.',
      samples: ['production'],
    }),
});

const fingerprint = mapping({
  split: leaf(readSplit, 'a regular expression with a group')
    .optional()
    .meta({
      description:
        'Regular expression on the message; what its first group catches tells causes apart that are one otherwise.',
      samples: ['exit status (\\d+)'],
    }),
  merge: leaf((text) => readLine(text, 80), 'a name of at most 80 characters')
    .optional()
    .meta({
      description: 'Name of one cause that all these failures become, whatever their task and exception.',
      samples: ['broker is down'],
    }),
});

const opening = {
  failures: count(1, 1_000_000),
  within: duration('1h', '90d'),
  days: count(1, 7),
};

const RULE_SETS = [
  'severity',
  'owners',
  'labels',
  'runbook',
  'open',
  'transient',
  'ignore',
  'promote',
  'fingerprint',
  'links',
] as const;

const writtenRule = mapping({
  name: leaf(readRuleName, 'a name of at most 80 characters').meta({
    description: 'Name of the rule; issues name the rule that decided.',
    samples: ['search'],
  }),
  match: match
    .refine(
      (given) => Object.keys(given).length > 0,
      'one of task, exception, message, frame, kind and environment; leave `match` out for a rule that matches every failure',
    )
    .optional()
    .meta({
      description: 'Which failures the rule is for: all the keys that are given must match. Without it: every failure.',
      samples: [{ task: 'h.tasks.indexer.*' }],
    }),
  severity: choice(SEVERITIES)
    .optional()
    .meta({
      description:
        'Severity of these failures. One `critical` failure opens an issue, past every threshold and budget.',
      samples: ['critical'],
    }),
  owners: oneOrMany(leaf(readOwner, 'an owner such as "@org/team"'), 'one owner or a list of them', 0)
    .optional()
    .meta({
      description: 'Whose failures these are: teams (`@org/team`), users (`@user`) or plain names. Nobody is notified.',
      samples: ['@example/search'],
    }),
  labels: oneOrMany(leaf(readLabel, 'a label'), 'one label or a list of them', 0)
    .optional()
    .meta({
      description: 'Labels that their issues get beside our own, once: a label that a person takes off stays off.',
      samples: ['area: search'],
    }),
  runbook: leaf(readRunbook, 'an https:// address or a path in the repository')
    .optional()
    .meta({
      description:
        'What to do about them: an address, or a file of the repository, which has to exist, such as `docs/runbooks/billing.md`.',
      samples: ['https://wiki.example.com/search', 'docs/runbooks/search.md#timeouts'],
    }),
  open: mapping({
    failures: opening.failures.optional().meta({ description: 'As in `defaults.open`.', samples: [10] }),
    within: opening.within.optional().meta({ description: 'As in `defaults.open`.', samples: ['1h'] }),
    days: opening.days.optional().meta({ description: 'As in `defaults.open`.', samples: [5] }),
  })
    .refine((given) => Object.keys(given).length > 0, 'at least one of failures, within and days')
    .optional()
    .meta({
      description: 'When a cause gets an issue; what is left out is taken from the defaults.',
      samples: [{ failures: 10 }],
    }),
  transient: flag()
    .optional()
    .meta({
      description:
        'Whether these failures pass by themselves: `defaults.transient` holds for them, and digests list them apart.',
      samples: [true],
    }),
  ignore: flag()
    .optional()
    .meta({
      description:
        'Whether these failures are counted only, and never become an issue. A cause is ignored if all of its failures are.',
      samples: [true],
    }),
  promote: flag()
    .optional()
    .meta({
      description:
        'Whether errors that a task logged, only to succeed after all, become causes like any other, of the kind `swallowed`.',
      samples: [true],
    }),
  fingerprint: fingerprint
    .refine(({ split, merge }) => (split === undefined) !== (merge === undefined), 'either split or merge')
    .optional()
    .meta({
      description: 'What is one cause: `split` tells apart what would be one, `merge` makes one of many.',
      samples: [{ merge: 'broker is down' }],
    }),
  links: linksSchema()
    .optional()
    .meta({
      description: 'Links in their issues, beside the general ones; one of the same name takes its place.',
      samples: [{ 'Search status': 'https://status.example.com/?task={task}' }],
    }),
})
  .refine(
    (given) => RULE_SETS.some((key) => given[key] !== undefined),
    `at least one of ${RULE_SETS.slice(0, -1).join(', ')} and ${RULE_SETS.at(-1)}, for a rule has to set something`,
  )
  .refine(
    (given) => given.match !== undefined || given.ignore !== true,
    '`match` beside `ignore: true`, for a rule that ignores every failure would blind the audit',
  )
  .refine(
    (given) => given.match !== undefined || given.fingerprint?.merge === undefined,
    '`match` beside `fingerprint: {merge: …}`, for one cause of everything says nothing',
  )
  .refine(
    ({ match: given, promote }) => promote !== true || given?.kind === undefined || given.kind.includes('swallowed'),
    'the kind swallowed, or none, beside `promote: true`, for other kinds are counted anyway',
  );

export const RuleSchema: z.ZodType<Rule> = writtenRule.transform(ruleOf);

function ruleOf(given: z.output<typeof writtenRule>): Rule {
  const { match, open, fingerprint, links } = given;
  return {
    name: given.name,
    match: {
      task: match?.task ?? null,
      exception: match?.exception ?? null,
      kind: match?.kind ?? null,
      message: match?.message ?? null,
      frame: match?.frame ?? null,
      environment: match?.environment ?? null,
    },
    severity: given.severity ?? null,
    owners: given.owners ?? null,
    labels: given.labels ?? null,
    runbook: given.runbook ?? null,
    open: open === undefined ? null : openOf(open),
    transient: given.transient ?? null,
    ignore: given.ignore ?? null,
    promote: given.promote ?? null,
    fingerprint: regroupingOf(fingerprint),
    links: links === undefined ? null : named(links),
  };
}

/** Only what is given, so that it can be laid over the defaults. */
function openOf(given: {
  readonly failures?: number | undefined;
  readonly within?: number | undefined;
  readonly days?: number | undefined;
}): Partial<OpenPolicy> {
  return {
    ...(given.failures === undefined ? {} : { failures: given.failures }),
    ...(given.within === undefined ? {} : { withinMs: given.within }),
    ...(given.days === undefined ? {} : { days: given.days }),
  };
}

function regroupingOf(
  given: { readonly split?: string | undefined; readonly merge?: string | undefined } | undefined,
): Regrouping | null {
  if (given?.merge !== undefined) return { merge: given.merge };
  return given?.split === undefined ? null : { split: given.split };
}

export function named(links: Readonly<Record<string, string>>): Link[] {
  return Object.entries(links).map(([name, template]) => ({ name, template }));
}
