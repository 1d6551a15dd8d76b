/** The action's outputs, documented once; action.yml and the README are generated from here. */

export type OutputName =
  | 'failures'
  | 'groups'
  | 'opened'
  | 'updated'
  | 'reopened'
  | 'closed'
  | 'commented'
  | 'issues'
  | 'highest-severity'
  | 'complete'
  | 'window-from'
  | 'window-to'
  | 'report-path'
  | 'digest-path';

/** One sentence each; Markdown. */
export const OUTPUTS: Readonly<Record<OutputName, string>> = {
  failures: 'Number of tasks in the window that failed for good.',
  groups: 'Number of different causes among them.',
  opened: 'Number of issues this run opened.',
  updated: 'Number of issues this run updated.',
  reopened: 'Number of issues this run reopened.',
  closed: 'Number of issues this run closed.',
  commented: 'Number of issues this run commented on.',
  issues: 'The issues this run changed, as JSON: `[{number, url, change, severity, fingerprint}]`.',
  'highest-severity':
    'The highest severity in the window: `critical`, `high`, `medium` or `low`; empty where nothing failed.',
  complete: '`true` if the logs of the whole window were read, else `false`.',
  'window-from': 'Start of the window that was read, UTC, ISO 8601.',
  'window-to': 'End of the window that was read, UTC, ISO 8601.',
  'report-path': 'Path of `report.json`.',
  'digest-path': 'Path of `digest.md`.',
};
