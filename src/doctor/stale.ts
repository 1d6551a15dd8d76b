/**
 * Would `actions/stale`, or the app of the same name, close our issues? Ours are quiet on purpose while a cause is quiet, and
 * close on proof; closed by age they come back as regressions that are none.
 * https://github.com/actions/stale/blob/main/action.yml
 */
import { parse } from 'yaml';
import { FAILURE_LABEL } from '../issues/tracking/labels.ts';
import type { WorkflowText } from './facts.ts';
import { type Finding, ok, warning, wrong } from './finding.ts';
import type { Step, Workflow } from './workflows.ts';

const CHECK = 'stale';
/** The app reads this file instead of a workflow. https://github.com/probot/stale */
const APP_FILES = /^\.github\/stale\.ya?ml$/;

export function judgeStale(workflows: readonly Workflow[], texts: readonly WorkflowText[]): Finding[] {
  const found = [
    ...workflows.flatMap(({ path, steps }) =>
      steps.flatMap((step) => (step.uses.startsWith('actions/stale@') ? [judgeStep(path, step)] : [])),
    ),
    ...texts.flatMap((file) => (APP_FILES.test(file.path) ? [judgeApp(file)] : [])),
  ];
  return found.length > 0 ? found : [ok(CHECK, 'No actions/stale closes the issues of the audit.')];
}

interface Row {
  readonly when: (step: Step) => boolean;
  readonly verdict: 'ok' | 'warning' | 'wrong';
  readonly why: string;
}

/** Ordered; the first row that fits decides. */
const ROWS: readonly Row[] = [
  {
    when: ({ with: given }) => labelsOf(given['exempt-issue-labels']).includes(FAILURE_LABEL),
    verdict: 'ok',
    why: `leaves issues with the label ${FAILURE_LABEL} alone`,
  },
  {
    when: ({ with: given }) => issueSetting(given, 'days-before-issue-stale', 'days-before-stale')?.trim() === '-1',
    verdict: 'ok',
    why: 'does not look at issues',
  },
  {
    when: ({ with: given }) => {
      const all = labelsOf(issueSetting(given, 'only-issue-labels', 'only-labels'));
      return all.some((label) => !isOurs(label) && !isExpression(label));
    },
    verdict: 'ok',
    why: 'looks only at issues with a label that the issues of the audit do not have',
  },
  {
    when: ({ with: given }) => {
      const any = labelsOf(issueSetting(given, 'any-of-issue-labels', 'any-of-labels'));
      return any.length > 0 && !any.some((label) => isOurs(label) || isExpression(label));
    },
    verdict: 'ok',
    why: 'looks only at issues with labels that the issues of the audit do not have',
  },
  {
    // Before v4 issues were skipped without a message; the same file closes them after the next update.
    when: ({ uses, with: given }) => /@v[1-3](?:\.|$)/.test(uses) && (given['stale-issue-message'] ?? '').trim() === '',
    verdict: 'warning',
    why: 'skips issues only because this old version has no `stale-issue-message`; from v4 on it would close the issues of the audit',
  },
  {
    when: ({ with: given }) => issueSetting(given, 'days-before-issue-close', 'days-before-close')?.trim() === '-1',
    verdict: 'warning',
    why: 'would mark the issues of the audit as stale',
  },
  { when: () => true, verdict: 'wrong', why: 'would close the issues of the audit' },
];

function judgeStep(path: string, step: Step): Finding {
  const row = ROWS.find(({ when }) => when(step));
  const says = `actions/stale in ${path} (job ${step.job}) ${row?.why ?? ''}.`;
  if (row === undefined || row.verdict === 'ok') return ok(CHECK, says);
  const labels = (step.with['exempt-issue-labels'] ?? '').split(',').map((label) => label.trim());
  const line = [...labels.filter((label) => label !== ''), FAILURE_LABEL].join(',');
  const fix = `Exempt them: this line belongs under the \`with:\` of the actions/stale step in ${path}${line === FAILURE_LABEL ? '' : ', in place of the one that is there'}.`;
  return (row.verdict === 'wrong' ? wrong : warning)(
    CHECK,
    says,
    fix,
    `exempt-issue-labels: '${line.replaceAll("'", "''")}'`,
  );
}

/** The app of the same name: `exemptLabels`, and `only: pulls`. */
function judgeApp({ path, text }: WorkflowText): Finding {
  let file: unknown = null;
  try {
    file = parse(text);
  } catch {
    // The app cannot read it either.
  }
  const settings = (typeof file === 'object' ? file : null) as Readonly<Record<string, unknown>> | null;
  const exempt = settings?.['exemptLabels'];
  const labels = Array.isArray(exempt) ? exempt.map(String) : [];
  if (settings === null || settings['only'] === 'pulls' || labels.includes(FAILURE_LABEL))
    return ok(CHECK, `The stale app (${path}) leaves the issues of the audit alone.`);
  const lines = ['exemptLabels:', ...[...labels, FAILURE_LABEL].map((label) => `  - ${JSON.stringify(label)}`)];
  return wrong(
    CHECK,
    `The stale app (${path}) would close the issues of the audit.`,
    `Exempt them: these lines belong into ${path}${labels.length === 0 ? '' : ', in place of the `exemptLabels` that are there'}.`,
    lines.join('\n'),
  );
}

/** The one for issues, where it is set, wins over the one for both. */
function issueSetting(given: Step['with'], own: string, both: string): string | undefined {
  return given[own] ?? given[both];
}

function labelsOf(text: string | undefined): string[] {
  return (text ?? '')
    .split(',')
    .map((label) => label.trim().toLowerCase())
    .filter((label) => label !== '');
}

const isOurs = (label: string): boolean => label === FAILURE_LABEL || label.startsWith(`${FAILURE_LABEL}/`);
const isExpression = (label: string): boolean => label.includes('${{');
