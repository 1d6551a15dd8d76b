/** The form of what names failures: by task, exception, text, place in the code, kind and environment. */
import type * as z from 'zod';
import { KINDS } from '../failures/failure.ts';
import type { RuleMatch } from '../failures/rules/policy.ts';
import { choice, leaf, mapping, oneOrMany } from './form.ts';
import { readGlob } from './glob-readers.ts';
import { readTextPattern } from './pattern-readers.ts';
import { oneOf } from './problem.ts';

/** One glob pattern or a list of them. */
export function globs(least: number = 1): z.ZodType<string[], string | readonly string[]> {
  return oneOrMany(leaf(readGlob, 'a glob pattern'), 'one glob pattern or a list of them', least);
}

const textPattern = leaf(readTextPattern, 'a pattern on text');

const written = mapping({
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

/** What a rule without `match` is for: every failure. */
export const ANYTHING: RuleMatch = {
  task: null,
  exception: null,
  kind: null,
  message: null,
  frame: null,
  environment: null,
};

export const MatchSchema: z.ZodType<RuleMatch> = written
  .refine(
    (given) => Object.keys(given).length > 0,
    'one of task, exception, message, frame, kind and environment; leave `match` out for a rule that matches every failure',
  )
  .transform((given) => ({
    task: given.task ?? null,
    exception: given.exception ?? null,
    kind: given.kind ?? null,
    message: given.message ?? null,
    frame: given.frame ?? null,
    environment: given.environment ?? null,
  }));
