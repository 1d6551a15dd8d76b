/** Links that the policy file names: runbooks, and templates that are filled in. */
import type { Ledger } from '../../failures/rules/history.ts';
import type { Link } from '../../failures/rules/policy.ts';
import { codeCell, link } from '../../markup.ts';

/**
 * An address, or a file of the repository. GitHub resolves no relative links in issues, so a file needs the repository's page.
 * @param repositoryUrl null = nobody knows it, and the path has to do
 */
export function runbookLink(target: string, repositoryUrl: string | null): string {
  if (/^https?:/.test(target)) return link(target.replace(/^https?:\/\//, ''), target);
  if (repositoryUrl === null) return codeCell(target);
  const [path = '', ...anchor] = target.trim().split('#');
  const file = path
    .replace(/^(?:\.?\/)+/, '')
    .split('/')
    .map(encodeURIComponent)
    .join('/');
  // HEAD is the default branch, whatever its name.
  return link(target, [`${repositoryUrl}/blob/HEAD/${file}`, ...anchor.map(encodeURIComponent)].join('#'));
}

export function customLinks(links: readonly Link[], ledger: Ledger): string[] {
  const [, eventId = '', taskId] = ledger.recent.at(-1) ?? [];
  const values: Record<string, string> = {
    task_id: taskId ?? '',
    task: ledger.task ?? '',
    fingerprint: ledger.fingerprint,
    event_id: eventId,
  };
  return links.flatMap(({ name, template }) => {
    const used = [...template.matchAll(/\{(\w+)\}/g)].map(([, variable = '']) => variable);
    // A link whose value is missing would lead anywhere but there.
    if (used.some((variable) => !values[variable])) return [];
    return [
      link(
        name,
        template.replace(/\{(\w+)\}/g, (_, variable: string) => encodeURIComponent(values[variable] ?? '')),
      ),
    ];
  });
}
