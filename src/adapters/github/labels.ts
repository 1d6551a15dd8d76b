/** The labels of a repository: made where they are missing, asked for once, and only where no issue has shown them. */
import { type Label, TrackerError } from '../../issues/tracking/tracker.ts';
import { field, textOr } from '../search/lossless.ts';
import type { Github, GithubReply } from './client.ts';

export interface LabelShelf {
  /** `labels` of an issue as GitHub gives them: those exist. */
  saw(labels: unknown): void;
  /** @returns the names of those that had to be made */
  ensure(path: string, labels: readonly Label[]): Promise<readonly string[]>;
}

export function createLabelShelf(github: Github): LabelShelf {
  /** In lower case: `Bug` and `bug` are one label to GitHub. */
  const there = new Set<string>();

  function saw(labels: unknown): void {
    for (const label of Array.isArray(labels) ? (labels as readonly unknown[]) : [])
      there.add((typeof label === 'string' ? label : textOr(field(label, 'name'), '')).toLowerCase());
  }

  return {
    saw,
    async ensure(path, labels) {
      const isMissing = ({ name }: Label): boolean => !there.has(name.toLowerCase());
      let next: string | null = `${path}/labels?per_page=100`;
      while (next !== null && labels.some(isMissing)) {
        const reply: GithubReply = await github.read(next);
        saw(reply.data);
        next = reply.next;
      }
      const made: string[] = [];
      for (const { name, color, description } of labels.filter(isMissing)) {
        try {
          await github.write('POST', `${path}/labels`, { name, color, description });
          made.push(name);
        } catch (error) {
          // Somebody else made it in between.
          if (!(error instanceof TrackerError && error.message.includes('already_exists'))) throw error;
        }
        there.add(name.toLowerCase());
      }
      return made;
    },
  };
}
