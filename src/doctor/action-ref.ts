/** Is what a workflow names after `uses:` there? A tag that does not exist fails each run before the audit begins. */
import type { ActionRefFacts } from './facts.ts';
import { type Finding, ok, unknown, wrong } from './finding.ts';

const CHECK = 'uses';

const FINDINGS: Readonly<Record<ActionRefFacts['state'], (facts: ActionRefFacts) => Finding>> = {
  there: ({ uses }) => ok(CHECK, `${uses} is there.`),
  missing: ({ uses, path }) =>
    wrong(
      CHECK,
      `${path} names ${uses}, and that repository has no such commit, tag or branch with an action.yml: every run fails at once.`,
      'Name one that is there. `init` writes the commit of your clone, once it is pushed:',
      'npx ../celery-failure-audit init --force',
    ),
  unseen: ({ uses }) => unknown(CHECK, `The token does not see the repository of ${uses}.`),
};

export function judgeActionRefs(refs: readonly ActionRefFacts[]): Finding[] {
  return refs.map((facts) => FINDINGS[facts.state](facts));
}
