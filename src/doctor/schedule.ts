/** When the audit runs, and as what: the workflow files that use it. */
import { cadenceOf } from './cron.ts';
import type { ConfigFacts, GithubFacts } from './facts.ts';
import { counted, type Finding, namesOf, ok, unknown, warning, wrong } from './finding.ts';
import { isOurs, type Step, type Workflow } from './workflows.ts';

const PERMISSIONS = 'permissions:\n  contents: read\n  issues: write';
const CONCURRENCY = 'concurrency:\n  group: celery-failure-audit\n  cancel-in-progress: false';
const SCHEDULE = "on:\n  schedule:\n    - cron: '17 * * * *'";
/** Papertrail's common plans can be searched for two days. */
const SEARCHABLE_MINUTES = 2 * 1440;
/** GitHub starts no schedule more often. */
const OFTEN_MINUTES = 5;

export function judgeSchedule(
  workflows: readonly Workflow[] | null,
  config: Pick<ConfigFacts, 'maxCatchUpMs'>,
  github: Pick<GithubFacts, 'writeRefused'> | null,
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

function judgeCrons(ours: readonly Workflow[], catchUpMinutes: number): Finding[] {
  const scheduled = ours.filter(({ crons }) => crons.length > 0);
  const paths = namesOf(ours.map(({ path }) => path));
  if (scheduled.length === 0)
    return [
      wrong(
        'schedule',
        `${paths} has no schedule: the audit runs only when somebody starts it.`,
        'Add it to the workflow; the odd minute keeps out of the rush at the full hour.',
        SCHEDULE,
      ),
    ];
  return scheduled.map(({ path, crons }) => {
    const cadence = cadenceOf(crons);
    const named = `cron ${crons.map((cron) => JSON.stringify(cron)).join(', ')} in ${path}`;
    if (cadence === null)
      return wrong(
        'schedule',
        `The ${named} cannot be read.`,
        'Five fields: minute, hour, day, month, weekday.',
        SCHEDULE,
      );
    const { longestMinutes, shortestMinutes, onTheHour } = cadence;
    const every = `The ${named} lets up to ${span(longestMinutes)} pass between two runs`;
    if (longestMinutes > catchUpMinutes)
      return wrong(
        'schedule',
        `${every}, more than the ${span(catchUpMinutes)} that one run catches up with (max-catch-up): the rest is never read.`,
        'Run it more often.',
        SCHEDULE,
      );
    if (longestMinutes > SEARCHABLE_MINUTES)
      return warning(
        'schedule',
        `${every}; many log plans can be searched for two days only, and what is older is lost.`,
        'Run it more often, or make sure that your plan keeps lines for longer.',
        SCHEDULE,
      );
    if (shortestMinutes < OFTEN_MINUTES)
      return warning(
        'schedule',
        `The ${named} is more often than every five minutes, which GitHub does not do.`,
        'Run it less often.',
        SCHEDULE,
      );
    if (onTheHour)
      return warning(
        'schedule',
        `The ${named} is at the full hour, when GitHub delays and drops the most runs.`,
        'Nothing is lost by it, but digests come late. Take another minute.',
        SCHEDULE,
      );
    return ok('schedule', `${every}.`);
  });
}

function judgeStep(path: string, step: Step, github: Pick<GithubFacts, 'writeRefused'> | null): Finding[] {
  const findings: Finding[] = [];
  const ownToken = (step.with['github-token'] ?? '').trim() !== '';
  const { permissions } = step;
  if (!ownToken && permissions !== null && permissions['issues'] !== 'write')
    findings.push(
      wrong(
        'permissions',
        `${path} names permissions (job ${step.job}) without \`issues: write\`: nothing could be written.`,
        'Naming some sets all others to none, so give both:',
        PERMISSIONS,
      ),
    );
  else if (!ownToken && permissions === null && github?.writeRefused !== null)
    findings.push(
      warning(
        'permissions',
        `${path} names no permissions (job ${step.job}), and in many repositories the token may only read then.`,
        'Add:',
        PERMISSIONS,
      ),
    );
  if (step.concurrency === null)
    findings.push(
      warning(
        'workflow',
        `${path} lets two audits run at once (job ${step.job}): one would undo the work of the other.`,
        'Add:',
        CONCURRENCY,
      ),
    );
  else if (step.concurrency.cancels)
    findings.push(
      warning(
        'workflow',
        `${path} cancels a run in progress when the next one starts (job ${step.job}).`,
        'Let it end:',
        CONCURRENCY,
      ),
    );
  return findings;
}

function span(minutes: number): string {
  if (minutes < 120) return counted(Math.round(minutes), 'minute', 'minutes');
  const hours = Math.round(minutes / 60);
  return hours < 48 ? `${hours} hours` : `${Math.round(hours / 24)} days`;
}
