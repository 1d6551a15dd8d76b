/**
 * The form of the policy file, its defaults, and the way to a Policy.
 *
 * The schema is the file's only description: docs/config.schema.json is generated from it. Every schema's `error` is the phrase that
 * follows "expected" in a problem (policy-file.ts puts the sentence together).
 */

import * as z from 'zod';
import { KINDS, SEVERITIES } from '../failures/failure.ts';
import type { PolicyFile } from '../failures/policy.ts';
import { oneOf, type Refusal } from './problem.ts';
import { isRefusal, LINK_VARIABLES, readGlob, readLine, readLinkTemplate, readOwner, readRunbook } from './readers.ts';
import { readDurationWithin } from './time.ts';

const glob = leaf(readGlob, 'a glob pattern');
const GLOBS = 'one glob pattern or a list of them';
const globs = oneOrMany(glob, GLOBS);

const environment = mapping({
  name: leaf((text) => readLine(text, 40), 'a name of at most 40 characters').meta({
    description: 'Name of the environment in issues, digests and reports.',
  }),
  match: globs.meta({ description: 'Glob pattern, or a list of them, on the sender or the program of a line.' }),
  issues: flag()
    .prefault(true)
    .meta({ description: 'Whether failures in this environment may open, reopen and keep open issues.' }),
});

const match = mapping({
  task: globs.optional().meta({ description: 'Glob pattern, or a list of them, on the name of the task.' }),
  exception: globs.optional().meta({ description: 'Glob pattern, or a list of them, on the class of the exception.' }),
  kind: oneOrMany(choice(KINDS), oneOf(KINDS)).optional().meta({ description: 'Kind of failure, or a list of them.' }),
});

const rule = mapping({
  name: leaf((text) => readLine(text, 80), 'a name of at most 80 characters').meta({
    description: 'Name of the rule; issues name the rule that decided.',
  }),
  match: match
    .refine(
      (given) => Object.keys(given).length > 0,
      'task, exception or kind; leave `match` out for a rule that matches every failure',
    )
    .optional()
    .meta({
      description: 'Which failures the rule is for: all the keys that are given must match. Without it: every failure.',
    }),
  severity: choice(SEVERITIES).optional().meta({ description: 'Severity of these failures.' }),
  owners: oneOrMany(leaf(readOwner, 'an owner such as "@org/team"'), 'one owner or a list of them', 0)
    .optional()
    .meta({ description: 'Whose failures these are: teams (`@org/team`), users (`@user`) or plain names.' }),
  runbook: leaf(readRunbook, 'an https:// address or a path in the repository').optional().meta({
    description: 'What to do about them: an address, or a path in the repository such as `docs/runbooks/billing.md`.',
  }),
  ignore: flag()
    .optional()
    .meta({ description: 'Whether these failures are counted only, and never become an issue.' }),
})
  .refine(
    ({ severity, owners, runbook, ignore }) => [severity, owners, runbook, ignore].some((set) => set !== undefined),
    'at least one of severity, owners, runbook and ignore, for a rule has to set something',
  )
  .refine(
    (given) => given.match !== undefined || given.ignore !== true,
    '`match` beside `ignore: true`, for a rule that ignores every failure would blind the audit',
  );

const open = mapping({
  failures: count(1, 1_000_000, 3, 'So many failures of one cause `within` this time open an issue.'),
  within: duration('1h', '90d', '24h', 'The time in which `failures` are counted.'),
  days: count(1, 7, 2, 'Failures on so many different days of the last seven open an issue, too.'),
});

const defaults = mapping({
  open: open.prefault({}).meta({ description: 'When a cause gets an issue.' }),
  reopen: duration(
    '0s',
    '365d',
    '14d',
    'So long after closing, an issue whose cause returns is reopened; later a new one opens.',
  ),
  close: duration('3d', '90d', '90d', 'The longest quiet time after which an issue is closed.'),
  'max-new': count(0, 100, 5, 'The most issues that one run opens; critical ones are not held back.'),
  'max-open': count(0, 1000, 30, 'The most issues that are open at one time; critical ones are not held back.'),
});

/** Shown as the text of a link. */
const LINK_NAME = /^[A-Za-z0-9](?:[\w .-]{0,38}[\w.-])?$/;

const link = leaf(readLinkTemplate, 'an https:// address');

export const PolicySchema: z.ZodType<PolicyFile> = mapping({
  version: z
    .literal(1, { error: () => '1 without quotes, the version of this format' })
    .meta({ description: 'Version of the format of this file.' }),
  apps: oneOrMany(glob, GLOBS, 0).prefault([]).meta({
    description:
      'Glob pattern such as `billing.*`, or a list of them, on the names of the tasks in scope; failures of other tasks are only counted. Without it every task is in scope.',
  }),
  environments: z
    .array(environment, { error: () => 'a list of environments' })
    .prefault([])
    .meta({
      description: 'Environments, told apart by sender or program; the first that matches is taken.',
    }),
  defaults: defaults
    .prefault({})
    .meta({ description: 'When issues open, reopen and close, and how many there may be.' }),
  rules: z
    .array(rule, { error: () => 'a list of rules' })
    .prefault([])
    .meta({
      description: 'Rules, in order; the first rule that sets a key (severity, owners, runbook, ignore) wins that key.',
    }),
  links: z
    .record(z.string().regex(LINK_NAME), link, {
      error: (issue) =>
        issue.code === 'invalid_key'
          ? 'a name of at most 40 letters, digits, spaces, dots, hyphens and underscores'
          : 'a mapping of names to addresses',
    })
    .prefault({})
    .meta({
      description: `Links in every issue, by name, such as \`sentry: "https://example.sentry.io/issues/?query=celery_task_id%3A{task_id}"\`; ${LINK_VARIABLES.map((name) => `\`{${name}}\``).join(', ')} are filled in, percent-encoded.`,
    }),
  publish: choice(['auto', 'minimal', 'full']).prefault('auto').meta({
    description:
      'How much of a failure is published: `minimal` leaves out arguments and messages, `auto` is minimal in public repositories and full (redacted) in private ones.',
  }),
  github: mapping({
    spacing: duration(
      '0s',
      '1m',
      '1s',
      'Least time between two writes to GitHub; those that notify people wait three times as long.',
    ),
  })
    .prefault({})
    .meta({ description: 'How GitHub is written to.' }),
}).transform((file) => ({
  policy: {
    apps: file.apps,
    environments: file.environments,
    open: { failures: file.defaults.open.failures, withinMs: file.defaults.open.within, days: file.defaults.open.days },
    reopenMs: file.defaults.reopen,
    closeMs: file.defaults.close,
    maxNew: file.defaults['max-new'],
    maxOpen: file.defaults['max-open'],
    rules: file.rules.map((given) => ({
      name: given.name,
      match: {
        task: given.match?.task ?? null,
        exception: given.match?.exception ?? null,
        kind: given.match?.kind ?? null,
      },
      severity: given.severity ?? null,
      owners: given.owners ?? null,
      runbook: given.runbook ?? null,
      ignore: given.ignore ?? null,
    })),
    links: Object.entries(file.links).map(([name, template]) => ({ name, template })),
    publish: file.publish,
  },
  spacingMs: file.github.spacing,
}));

/** What holds where there is no file. */
export const DEFAULT_POLICY: PolicyFile = PolicySchema.parse({ version: 1 });

/** A text with a reader; what the reader refuses travels in the issue's `params`. */
function leaf<T>(read: (text: string) => T | Refusal, expected: string) {
  return z.string({ error: () => expected }).transform((text, context): T => {
    const value = read(text);
    if (!isRefusal(value)) return value;
    context.issues.push({ code: 'custom', input: text, message: value.expected, params: { hint: value.hint } });
    return z.NEVER;
  });
}

function duration(least: string, most: string, standard: string, description: string) {
  return leaf((text) => readDurationWithin(text, [least, most]), `a duration from ${least} to ${most}`)
    .prefault(standard)
    .meta({ description: `${description} A duration from ${least} to ${most}, such as \`${standard}\`.` });
}

function count(least: number, most: number, standard: number, description: string) {
  const error = () => `a whole number from ${least} to ${most}`;
  return z.int({ error }).min(least, { error }).max(most, { error }).prefault(standard).meta({ description });
}

function flag() {
  return z.boolean({ error: () => 'true or false' });
}

function choice<const T extends readonly [string, ...string[]]>(choices: T) {
  return z.enum(choices, { error: () => oneOf(choices) });
}

/** A lone value is a list of one. */
function oneOrMany<T extends z.ZodType>(item: T, expected: string, least: number = 1) {
  const error = () => expected;
  return z.union(
    [item.transform((value) => [value]), z.array(item, { error }).min(least, { error: () => 'at least one entry' })],
    { error },
  );
}

/** A mapping that knows all its keys: an unknown one is more often a slip than a wish. That issue's message is the list of keys. */
function mapping<T extends z.ZodRawShape>(shape: T) {
  const keys = Object.keys(shape);
  return z.strictObject(shape, {
    error: (issue) =>
      issue.code === 'unrecognized_keys' ? keys.join(', ') : `a mapping with the keys ${keys.join(', ')}`,
  });
}
