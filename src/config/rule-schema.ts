/**
 * The form of a rule, and the way to a Rule.
 */
import type * as z from 'zod';
import { SEVERITIES } from '../failures/failure.ts';
import type { OpenPolicy, Regrouping, Rule } from '../failures/rules/policy.ts';
import { RULE_KEYS } from '../failures/rules/rules.ts';
import { choice, count, duration, flag, leaf, mapping, oneOrMany } from './form.ts';
import { linksSchema, named } from './links-schema.ts';
import { ANYTHING, MatchSchema } from './match-schema.ts';
import { readSplit } from './pattern-readers.ts';
import { allOf } from './problem.ts';
import { readLabel, readLine, readOwner, readRuleName, readRunbook } from './readers.ts';

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

const writtenRule = mapping({
  name: leaf(readRuleName, 'a name of at most 80 characters').meta({
    description: 'Name of the rule; issues name the rule that decided.',
    samples: ['search'],
  }),
  match: MatchSchema.optional().meta({
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
      description:
        'Whose failures these are: teams (`@org/team`), users (`@user`) or plain names, shown as text; nobody is notified. Only an owner written as an id of Slack, a user (`slack:U024BE7LH`) or a user group (`slack:S0614TZR7`), is mentioned, in Slack alone, when a cause is new, back again or escalating.',
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
        'Whether these failures are counted only, and never become an issue; one that is open closes. A cause is ignored if all of its failures are.',
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
    (given) => RULE_KEYS.some((key) => given[key] !== undefined),
    `at least one of ${allOf(RULE_KEYS)}, for a rule has to set something`,
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
    ({ match: given, promote }) =>
      promote !== true || (given?.kind ?? null) === null || given?.kind?.includes('swallowed') === true,
    'the kind swallowed, or none, beside `promote: true`, for other kinds are counted anyway',
  );

export const RuleSchema: z.ZodType<Rule> = writtenRule.transform(ruleOf);

function ruleOf(given: z.output<typeof writtenRule>): Rule {
  const { open, fingerprint, links } = given;
  return {
    name: given.name,
    match: given.match ?? ANYTHING,
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
