/** What the workflows name after `uses:`, and whether GitHub has it. */
import { isActionThere } from '../adapters/github/repository.ts';
import type { Config } from '../config/schema.ts';
import type { ActionRefFacts, WorkflowText } from '../doctor/facts.ts';
import { isOurs, readWorkflows } from '../doctor/workflows.ts';
import { TrackerError } from '../issues/tracking/tracker.ts';
import { githubOf } from './github.ts';
import type { Outside } from './outside.ts';

/** `owner/name@ref`, also with a folder: `owner/name/folder@ref`. */
const USES = /^(?<slug>[\w.-]+\/[\w.-]+)(?<folder>(?:\/[\w.-]+)*)@(?<ref>\S+)$/;

/** Empty where nobody can be asked; an action of the repository itself (`./`) is there. */
export async function actionRefs(
  texts: readonly WorkflowText[] | null,
  { github: { token } }: Config,
  outside: Outside,
): Promise<readonly ActionRefFacts[]> {
  if (texts === null || token === null) return [];
  const named = new Map<string, string>();
  for (const { path, steps } of readWorkflows(texts))
    for (const step of steps.filter(isOurs)) if (!named.has(step.uses)) named.set(step.uses, path);
  const facts: ActionRefFacts[] = [];
  for (const [uses, path] of named) {
    const { slug, folder, ref } = USES.exec(uses)?.groups ?? {};
    if (slug === undefined || ref === undefined) continue;
    facts.push({ uses, path, state: await stateOf(slug, `${folder}/action.yml`.replace(/^\//, ''), ref) });
  }
  return facts;

  async function stateOf(slug: string, file: string, ref: string): Promise<ActionRefFacts['state']> {
    try {
      const isThere = await isActionThere(await githubOf(token ?? '', outside), { repository: slug, file, ref });
      return isThere ? 'there' : 'missing';
    } catch (error) {
      if (error instanceof TrackerError) return 'unseen';
      throw error;
    }
  }
}
