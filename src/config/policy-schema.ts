/**
 * The form of the policy file, its defaults, and the way to a Policy.
 *
 * The schema is the file's only description: docs/config.schema.json is generated from it. Every schema's `error` is the phrase that
 * follows "expected" in a problem (policy-file.ts puts the sentence together).
 */

import * as z from 'zod';
import { SEVERITIES } from '../failures/failure.ts';
import type { PolicyFile } from '../failures/rules/policy.ts';
import { choice, count, duration, flag, leaf, mapping, oneOrMany } from './form.ts';
import { linksSchema, named } from './links-schema.ts';
import { globs } from './match-schema.ts';
import { readRegex } from './pattern-readers.ts';
import { LINK_VARIABLES, readLine, readLogin, readPlaceholder, readPrefix, readRef } from './readers.ts';
import { RuleSchema } from './rule-schema.ts';

const environment = mapping({
  name: leaf((text) => readLine(text, 40), 'a name of at most 40 characters').meta({
    description: 'Name of the environment in issues, digests and reports.',
    samples: ['qa'],
  }),
  match: globs().meta({
    description: 'Glob pattern, or a list of them, on the sender or the program of a line.',
    samples: ['*-qa*'],
  }),
  issues: flag()
    .prefault(true)
    .meta({
      description: 'Whether failures in this environment may open, reopen and keep open issues.',
      samples: [false],
    }),
});

const open = mapping({
  failures: setting(count(1, 1_000_000), 3, 'So many failures of one cause `within` this time open an issue.'),
  within: setting(duration('1h', '90d'), '24h', 'The time in which `failures` are counted.'),
  days: setting(count(1, 7), 2, 'Failures on so many different days of the last seven open an issue, too.'),
});

const transient = mapping({
  failures: setting(count(1, 1_000_000), 10, 'As `defaults.open.failures`, for transient causes.'),
  within: setting(duration('1h', '90d'), '24h', 'As `defaults.open.within`, for transient causes.'),
  days: setting(count(1, 7), 4, 'As `defaults.open.days`, for transient causes.'),
  close: setting(duration('3d', '90d'), '7d', 'As `defaults.close`, for transient causes.'),
});

const defaults = mapping({
  open: open
    .prefault({})
    .meta({ description: 'When a cause gets an issue.', samples: [{ failures: 5, within: '12h' }] }),
  reopen: setting(
    duration('0s', '365d'),
    '14d',
    'So long after closing, an issue whose cause returns is reopened; later a new one opens.',
  ),
  close: setting(duration('3d', '90d'), '90d', 'The longest quiet time after which an issue is closed.'),
  transient: transient.prefault({}).meta({
    description: 'What holds for causes that a rule calls `transient`: a higher bar, and an earlier end.',
    samples: [{ failures: 20, close: '5d' }],
  }),
  'max-new': setting(count(0, 100), 5, 'The most issues that one run opens; critical ones are not held back.'),
  'max-open': setting(
    count(0, 1000),
    30,
    'The most issues that are open at one time; critical ones are not held back.',
  ),
});

const redaction = mapping({
  name: leaf(readPlaceholder, 'a name such as student-id').meta({
    description: 'Name of what is masked; `<name>` stands in its place.',
    samples: ['student-id'],
  }),
  pattern: leaf(readRegex, 'a regular expression').meta({
    description: 'Regular expression (RE2: no lookaround, no references back) on all that the logs say.',
    samples: ['\\bS\\d{7}\\b'],
  }),
});

const severityChannel = mapping({
  name: leaf((text) => readLine(text, 80), 'the id or name of a channel').meta({
    description: 'Channel of Slack, by id (`C0123456789`) or name; the bot must be in it.',
    samples: ['#celery-critical'],
  }),
  severity: choice([...SEVERITIES]).meta({
    description: 'The least severity that is told there.',
    samples: ['critical'],
  }),
});

const code = mapping({
  strip: oneOrMany(leaf(readPrefix, 'the beginning of a path'), 'one beginning of a path or a list of them', 0)
    .prefault([])
    .meta({
      description:
        'Beginning of the paths in tracebacks, or a list of them: what lies below is your own code, and the rest its path in the repository.',
      samples: ['/var/lib/hypothesis/'],
    }),
  release: leaf(readRef, 'a git ref')
    .optional()
    .meta({
      description: 'Git ref of the code that runs, which links into the code lead to.',
      samples: ['production'],
    }),
});

export const PolicySchema: z.ZodType<PolicyFile> = mapping({
  version: z
    .literal(1, { error: () => '1 without quotes, the version of this format' })
    .meta({ description: 'Version of the format of this file.', samples: [1] }),
  apps: globs(0)
    .prefault([])
    .meta({
      description:
        'Glob pattern, or a list of them, on the names of the tasks in scope; failures of other tasks are only counted. Without it every task is in scope.',
      samples: [['h.*', 'via.*']],
    }),
  environments: z
    .array(environment, { error: () => 'a list of environments' })
    .prefault([])
    .meta({
      description:
        'Environments, told apart by sender or program; the first that matches is taken. A cause has a count for each.',
      samples: [[{ name: 'production', match: 'h-prod*' }]],
    }),
  defaults: defaults.prefault({}).meta({
    description: 'When issues open, reopen and close, and how many there may be.',
    samples: [{ reopen: '7d' }],
  }),
  rules: z
    .array(RuleSchema, { error: () => 'a list of rules' })
    .prefault([])
    .meta({
      description: 'Rules, in order; the first rule that sets a key wins that key.',
      samples: [[{ name: 'search', match: { task: 'h.tasks.indexer.*' }, severity: 'high' }]],
    }),
  links: linksSchema()
    .prefault({})
    .meta({
      description: `Links in every issue, by name; ${LINK_VARIABLES.map((name) => `\`{${name}}\``).join(', ')} are filled in, percent-encoded.`,
      samples: [{ sentry: 'https://example.sentry.io/issues/?query=celery_task_id%3A{task_id}' }],
    }),
  publish: choice(['auto', 'minimal', 'full'])
    .prefault('auto')
    .meta({
      description:
        'How much of a failure is published: `minimal` leaves out arguments and messages, `auto` is minimal in public repositories and full (redacted) in private ones.',
      samples: ['minimal'],
    }),
  redact: z
    .array(redaction, { error: () => 'a list of what is to be masked' })
    .prefault([])
    .meta({
      description: 'What is masked beside the secrets and personal data that always are.',
      samples: [[{ name: 'student-id', pattern: '\\bS\\d{7}\\b' }]],
    }),
  code: code
    .prefault({})
    .meta({ description: 'Where the code of the tasks is.', samples: [{ strip: '/var/lib/hypothesis/' }] }),
  channels: z
    .array(severityChannel, { error: () => 'a list of channels' })
    .prefault([])
    .meta({
      description:
        'Channels of Slack that get what is at least as bad as `severity`, beside the channel of `slack-channel`, which gets everything. They need a bot token.',
      samples: [[{ name: '#celery-critical', severity: 'critical' }]],
    }),
  'channel-detail': choice(['auto', 'minimal', 'full'])
    .prefault('auto')
    .meta({
      description:
        'How much of a failure the threads of channels show: `minimal` the shape of a message, `full` the redacted message, `auto` as much as `publish` lets issues show.',
      samples: ['full'],
    }),
  github: mapping({
    spacing: setting(
      duration('0s', '1m'),
      '1s',
      'Least time between two writes to GitHub; those that notify people wait three times as long.',
    ),
    'trusted-authors': oneOrMany(leaf(readLogin, 'a login such as `my-app[bot]`'), 'one login or a list of them', 0)
      .prefault([])
      .meta({
        description:
          "Logins whose issues are this audit's, beside `github-actions[bot]` and the owner of a personal token: that of the app whose token the audit writes with, and those it wrote with before.",
        samples: ['my-app[bot]'],
      }),
  })
    .prefault({})
    .meta({ description: 'How GitHub is written to.', samples: [{ spacing: '2s' }] }),
}).transform((file) => ({
  policy: {
    apps: file.apps,
    environments: file.environments,
    open: { failures: file.defaults.open.failures, withinMs: file.defaults.open.within, days: file.defaults.open.days },
    reopenMs: file.defaults.reopen,
    closeMs: file.defaults.close,
    transient: {
      open: {
        failures: file.defaults.transient.failures,
        withinMs: file.defaults.transient.within,
        days: file.defaults.transient.days,
      },
      closeMs: file.defaults.transient.close,
    },
    maxNew: file.defaults['max-new'],
    maxOpen: file.defaults['max-open'],
    rules: file.rules,
    links: named(file.links),
    publish: file.publish,
    redact: file.redact,
    code: { strip: file.code.strip, release: file.code.release ?? null },
  },
  spacingMs: file.github.spacing,
  trustedAuthors: file.github['trusted-authors'],
  channels: file.channels,
  channelDetail: file['channel-detail'],
}));

/** A setting with a default, which is its example, too. */
function setting<T, I extends string | number>(form: z.ZodType<T, I>, standard: I, description: string) {
  return form.prefault(standard as never).meta({ description, samples: [standard] });
}
