/** When the audit runs, and as what: the workflow files that use it. */
import { type Cadence, cadenceOf } from './cron.ts';
import type { ConfigFacts, GithubFacts } from './facts.ts';
import { counted, type Finding, namesOf, ok, unknown, warning, wrong } from './finding.ts';
import { isOurs, PERMISSIONS, type Step, type Workflow } from './workflows.ts';

const CONCURRENCY = 'concurrency:\n  group: celery-failure-audit\n  cancel-in-progress: false';
const SCHEDULE = "on:\n  schedule:\n    - cron: '17 * * * *'";
/** Papertrail's common plans can be searched for two days. */
const SEARCHABLE_MINUTES = 2 * 1440;
/** GitHub starts no schedule more often. */
const OFTEN_MINUTES = 5;

/** Of the repository, as far as it was looked at. */
type Seen = Pick<GithubFacts, 'writeRefused' | 'visibility'> | null;

export function judgeSchedule(
  workflows: readonly Workflow[] | null,
  config: Pick<ConfigFacts, 'maxCatchUpMs'>,
  github: Seen,
): Finding[] {
  if (workflows === null)
    return [
      unknown(
        'schedule',
        'No workflow file could be seen.',
        'Check the repository out first, and run the doctor in it.',
      ),
    ];
  const ours = workflows.flatMap((workflow) => {
    const steps = workflow.steps.filter((step) => isOurs(step) && step.with['mode']?.trim() !== 'doctor');
    return steps.length > 0 ? [{ ...workflow, steps }] : [];
  });
  if (ours.length === 0)
    return [
      wrong(
        'schedule',
        'No workflow in .github/workflows runs the audit.',
        'Write one, from a look at your repository and your logs:',
        'npx celery-failure-audit init',
      ),
    ];
  return [
    ...judgeCrons(ours, config.maxCatchUpMs / 60_000),
    ...ours.flatMap((workflow) => workflow.steps.flatMap((step) => judgeStep(workflow.path, step, github))),
  ];
}

interface Row {
  readonly when: (cadence: Cadence, catchUpMinutes: number) => boolean;
  readonly verdict: 'wrong' | 'warning';
  /** Goes on after `The cron … in …`. */
  readonly why: (cadence: Cadence, catchUpMinutes: number) => string;
  readonly fix: string;
}

const gap = ({ longestMinutes }: Cadence): string => `lets up to ${span(longestMinutes)} pass between two runs`;

/** Ordered; the first row that fits decides. */
const CADENCES: readonly Row[] = [
  {
    when: ({ longestMinutes }, catchUpMinutes) => longestMinutes > catchUpMinutes,
    verdict: 'wrong',
    why: (cadence, catchUpMinutes) =>
      `${gap(cadence)}, more than the ${span(catchUpMinutes)} that one run catches up with (max-catch-up): the rest is never read.`,
    fix: 'Run it more often.',
  },
  {
    when: ({ longestMinutes }) => longestMinutes > SEARCHABLE_MINUTES,
    verdict: 'warning',
    why: (cadence) => `${gap(cadence)}; many log plans can be searched for two days only, and what is older is lost.`,
    fix: 'Run it more often, or make sure that your plan keeps lines for longer.',
  },
  {
    when: ({ shortestMinutes }) => shortestMinutes < OFTEN_MINUTES,
    verdict: 'warning',
    why: () => 'is more often than every five minutes, which GitHub does not do.',
    fix: 'Run it less often.',
  },
  {
    when: ({ onTheHour }) => onTheHour,
    verdict: 'warning',
    why: () => 'is at the full hour, when GitHub delays and drops the most runs.',
    fix: 'Nothing is lost by it, but digests come late. Take another minute.',
  },
];

function judgeCrons(ours: readonly Workflow[], catchUpMinutes: number): Finding[] {
  const scheduled = ours.filter(({ crons }) => crons.length > 0);
  if (scheduled.length > 0) return scheduled.map((workflow) => judgeCron(workflow, catchUpMinutes));
  return [
    wrong(
      'schedule',
      `${namesOf(ours.map(({ path }) => path))} has no schedule: the audit runs only when somebody starts it.`,
      'Add it to the workflow; the odd minute keeps out of the rush at the full hour.',
      SCHEDULE,
    ),
  ];
}

function judgeCron({ path, crons }: Workflow, catchUpMinutes: number): Finding {
  const cadence = cadenceOf(crons);
  const named = `The cron ${crons.map((cron) => JSON.stringify(cron)).join(', ')} in ${path}`;
  if (cadence === null)
    return wrong('schedule', `${named} cannot be read.`, 'Five fields: minute, hour, day, month, weekday.', SCHEDULE);
  const row = CADENCES.find(({ when }) => when(cadence, catchUpMinutes));
  if (row === undefined) return ok('schedule', `${named} ${gap(cadence)}.`);
  const judge = row.verdict === 'wrong' ? wrong : warning;
  return judge('schedule', `${named} ${row.why(cadence, catchUpMinutes)}`, row.fix, SCHEDULE);
}

function judgeStep(path: string, step: Step, github: Seen): Finding[] {
  const hasOwnToken = (step.with['github-token'] ?? '').trim() !== '';
  return [...(hasOwnToken ? [] : judgePermissions(path, step, github)), ...judgeConcurrency(path, step)];
}

/** Of the token of the workflow; what another one may do, its line `github` tells. */
function judgePermissions(path: string, { job, permissions }: Step, github: Seen): Finding[] {
  const check = 'permissions';
  const both = 'Naming some sets all others to none, so give both:';
  if (permissions === null) {
    const says = `${path} names no permissions (job ${job}), and in many repositories the token may only read then.`;
    return github?.writeRefused === null ? [] : [warning(check, says, 'Add:', PERMISSIONS)];
  }
  if (permissions['issues'] !== 'write') {
    const says = `${path} names permissions (job ${job}) without \`issues: write\`: nothing could be written.`;
    return [wrong(check, says, both, PERMISSIONS)];
  }
  if (permissions['contents'] === undefined && github?.visibility === 'private') {
    const says = `${path} names permissions (job ${job}) without \`contents: read\`: in a private repository the policy file cannot be read then.`;
    return [warning(check, says, both, PERMISSIONS)];
  }
  return [];
}

function judgeConcurrency(path: string, { job, concurrency }: Step): Finding[] {
  const check = 'workflow';
  if (concurrency === null) {
    const says = `${path} lets two audits run at once (job ${job}): one would undo the work of the other.`;
    return [warning(check, says, 'Add:', CONCURRENCY)];
  }
  const says = `${path} cancels a run in progress when the next one starts (job ${job}).`;
  return concurrency.cancels ? [warning(check, says, 'Let it end:', CONCURRENCY)] : [];
}

function span(minutes: number): string {
  if (minutes < 120) return counted(Math.round(minutes), 'minute', 'minutes');
  const hours = Math.round(minutes / 60);
  return hours < 48 ? `${hours} hours` : `${Math.round(hours / 24)} days`;
}
