/** Can issues be read and written, and are ours still ours? */
import type { ConfigFacts, GithubFacts } from './facts.ts';
import { type Finding, namesOf, notLookedAt, ok, unknown, warning, wrong, wrongBy } from './finding.ts';

/** So many requests a run may need; the token of a workflow has 1,000 an hour for the whole repository. */
const FEW_REQUESTS = 100;

export function judgeGithub(github: GithubFacts | null, config: Pick<ConfigFacts, 'policy'>): Finding[] {
  if (config.policy === null) return [notLookedAt('github')];
  if (github === null)
    return [
      unknown(
        'github',
        'GitHub was not looked at.',
        'Set GITHUB_TOKEN and name the repository with --repository OWNER/NAME.',
      ),
    ];
  const closed = judgeClosed(github);
  if (closed !== null) return [closed];
  const { repository, visibility, strangers, requestsLeft } = github;
  const shows =
    visibility === 'public'
      ? 'public: issues show no messages and arguments unless `publish` says so'
      : 'private: issues show messages and arguments, redacted';
  return [
    ok('github', `${repository} is there, ${shows}.`),
    judgePermissions(github),
    ...(github.readRefused === null ? judgeLabels(github) : []),
    ...judgeStrangers(strangers),
    ...judgeRequests(requestsLeft),
  ];
}

/** What keeps everybody out, whatever the token may do. */
function judgeClosed({ repository, refused, archived, hasIssues }: GithubFacts): Finding | null {
  if (refused !== null) return wrongBy('github', `${repository} could not be read`, refused);
  if (archived)
    return wrong(
      'github',
      `${repository} is archived: nothing can be written there.`,
      'Keep the issues in another repository:',
      'repository: OWNER/NAME',
    );
  if (!hasIssues)
    return wrong(
      'github',
      `Issues are disabled in ${repository}.`,
      'Turn them on under Settings > General > Features, or by:',
      `gh repo edit ${repository} --enable-issues`,
    );
  return null;
}

function judgePermissions({ readRefused, writeRefused }: GithubFacts): Finding {
  if (readRefused !== null) return wrongBy('permissions', 'In the repository issues could not be read', readRefused);
  if (writeRefused !== null)
    return wrongBy('permissions', 'In the repository issues and labels could not be written', writeRefused);
  return ok('permissions', 'The token may read and write issues.');
}

function judgeLabels({ labels, missingLabels, repository }: GithubFacts): Finding[] {
  if (missingLabels.length === 0) return [ok('labels', 'All labels of the audit are there.')];
  if (labels.length === 0) return [ok('labels', 'No label of the audit is there yet; the first issue makes them.')];
  return [
    warning(
      'labels',
      `Labels of the audit are missing: ${namesOf(missingLabels)}. Somebody deleted or renamed them; issues are found by their label.`,
      'The next run that needs them makes them; to have them back now:',
      missingLabels.map((label) => `gh label create '${label}' --repo ${repository}`).join('\n'),
    ),
  ];
}

function judgeStrangers(strangers: readonly string[]): Finding[] {
  if (strangers.length === 0) return [];
  return [
    warning(
      'authors',
      `There are issues with the label of the audit that were written by ${namesOf(strangers)}, whom it does not trust; it leaves them alone.`,
      'If that is an app or a token the audit wrote with before, say so in .github/celery-failure-audit.yml:',
      `github:\n  trusted-authors: [${strangers.map((login) => JSON.stringify(login)).join(', ')}]`,
    ),
  ];
}

function judgeRequests(left: number | null): Finding[] {
  if (left === null || left >= FEW_REQUESTS) return [];
  return [
    warning(
      'github',
      `The token has ${left} requests left in this hour.`,
      'Another workflow of the repository uses them up; the audit goes on with its next run.',
    ),
  ];
}
