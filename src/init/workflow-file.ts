/** The workflow that runs the audit. docs/examples/celery-failure-audit.yml is what this writes where nothing is known. */
import { yamlText } from '../doctor/yaml-text.ts';
import type { Scene } from './scene.ts';

export const WORKFLOW_FILE = '.github/workflows/celery-failure-audit.yml';

const SECRETS = { papertrail: 'PAPERTRAIL_API_TOKEN', solarwinds: 'SWO_API_TOKEN' } as const;

export function secretOf({ source }: Pick<Scene, 'source'>): string {
  return SECRETS[source];
}

type WorkflowScene = Pick<Scene, 'slug' | 'ref' | 'isWritten' | 'repository' | 'source' | 'url' | 'narrow'>;

export function workflowFile(scene: WorkflowScene): string {
  const { slug, ref, isWritten, repository, source, url, narrow } = scene;
  const secrets = `the secrets ${secretOf(scene)} and SLACK_WEBHOOK_URL`;
  const given = Object.entries({ [`${source}-url`]: url, ...narrow }).flatMap(([name, value]) =>
    value === null ? [] : [`          ${name}: ${yamlText(value)}`],
  );
  return `${[
    isWritten ? `# It needs ${secrets}.` : `# Copy to ${WORKFLOW_FILE} and create ${secrets}.`,
    '# Without SLACK_WEBHOOK_URL there is no post; issues, dashboard and job summary are written all the same.',
    'name: Celery failure audit',
    '',
    'on:',
    '  schedule:',
    '    # Not at the full hour, when most scheduled jobs start: GitHub delays them then, and drops some. A run that was dropped',
    '    # costs nothing: the next one goes on where the last one ended.',
    `    - cron: '${minuteOf(repository)} * * * *'`,
    ...DISPATCH,
    '',
    '# Naming some permissions sets all others to none. contents: read is for the policy file.',
    'permissions:',
    '  contents: read',
    '  issues: write',
    '',
    '# One run at a time; a run in progress is never cancelled half-way.',
    'concurrency:',
    '  group: celery-failure-audit',
    '  cancel-in-progress: false',
    '',
    'jobs:',
    '  audit:',
    '    runs-on: ubuntu-latest',
    '    timeout-minutes: 30',
    '    steps:',
    '      # No checkout: the policy file .github/celery-failure-audit.yml, if there is one, is read through the API.',
    `      - uses: ${slug}@${ref.name}${ref.comment === null ? '' : ` # ${ref.comment}`}`,
    '        with:',
    `          ${source}-token: \${{ secrets.${secretOf(scene)} }}`,
    ...given,
    '          slack-webhook-url: ${{ secrets.SLACK_WEBHOOK_URL }}',
    '          # On a schedule these are all empty, and an empty input is an unset one.',
    ...['since', 'until', 'dry-run', 'digest', 'mode'].map((name) => `          ${name}: \${{ inputs.${name} }}`),
  ].join('\n')}\n`;
}

const DISPATCH = [
  '  workflow_dispatch:',
  '    inputs:',
  '      since:',
  '        description: Start, ISO 8601 or a duration back (24h, 7d); empty = go on where the last run ended',
  '        type: string',
  '      until:',
  '        description: End, written likewise; empty = two minutes ago',
  '        type: string',
  '      dry-run:',
  '        description: Write nothing, print what would be written',
  '        type: boolean',
  '        default: false',
  '      digest:',
  '        description: When Slack gets a digest',
  '        type: choice',
  '        default: changes',
  '        options: [changes, failures, always, never]',
  '      mode:',
  '        description: What the run does; doctor looks at everything it needs and says what to mend',
  '        type: choice',
  '        default: audit',
  '        options: [audit, doctor]',
];

/** Another one for every repository, so that not all audits of the world start at once; never the full hour. */
function minuteOf(repository: string | null): number {
  if (repository === null) return 17;
  let sum = 0;
  for (const character of repository) sum = (sum * 31 + (character.codePointAt(0) ?? 0)) % 997;
  return 7 + (sum % 47);
}
