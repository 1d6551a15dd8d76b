/** The labels of a repository: made where they are missing, asked for once, and only where no issue has shown them. */
import type { Label } from '../../issues/tracking/tracker.ts';
import type { Github } from './client.ts';
import { GithubError } from './faults.ts';
import type { RepositoryName } from './repository.ts';
import { readLabels } from './resources.ts';

export interface LabelShelf {
  /** Names of labels of an issue: those exist. */
  saw(labels: readonly string[]): void;
  /** @returns the names of those that had to be made */
  ensure(home: RepositoryName, labels: readonly Label[]): Promise<readonly string[]>;
}

export function createLabelShelf({ octokit }: Github): LabelShelf {
  /** In lower case: `Bug` and `bug` are one label to GitHub. */
  const there = new Set<string>();

  function saw(labels: readonly string[]): void {
    for (const name of labels) there.add(name.toLowerCase());
  }

  return {
    saw,
    async ensure(home, labels) {
      const isMissing = ({ name }: Label): boolean => !there.has(name.toLowerCase());
      if (!labels.some(isMissing)) return [];
      const pages = octokit.paginate.iterator(octokit.rest.issues.listLabelsForRepo, { ...home, per_page: 100 });
      for await (const { data } of pages) {
        saw(readLabels(data));
        if (!labels.some(isMissing)) break;
      }
      const made: string[] = [];
      for (const { name, color, description } of labels.filter(isMissing)) {
        try {
          await octokit.rest.issues.createLabel({ ...home, name, color, description });
          made.push(name);
        } catch (error) {
          // Somebody else made it in between.
          if (!(error instanceof GithubError && error.fieldCodes.includes('already_exists'))) throw error;
        }
        there.add(name.toLowerCase());
      }
      return made;
    },
  };
}
