/** What GitHub's validator does not know of workflow files: pins, and the inputs of our own action. */
import { parse } from 'yaml';
import { readDocument } from './documents.ts';

export interface Step {
  readonly uses?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}
interface Job {
  readonly steps?: readonly Step[];
  readonly strategy?: { readonly matrix?: { readonly include?: readonly Readonly<Record<string, unknown>>[] } };
}

export const OURS_HERE: RegExp = /^\.\/$/;
const { version } = JSON.parse(readDocument('package.json')) as { readonly version: string };
const isReleased = new RegExp(`^## ${version.replaceAll('.', '\\.')}( |$)`, 'm').test(readDocument('CHANGELOG.md'));
/** What documents name: the major tag, which the release workflow moves; `main` before the first release, when no tag exists. */
export const OUR_REF: string = isReleased ? `v${version.split('.')[0]}` : 'main';
export const OURS_BY_REF: RegExp = new RegExp(`^[\\w.-]+/celery-failure-audit@${OUR_REF}$`);
const isOurs = ({ uses = '' }: Step): boolean => OURS_HERE.test(uses) || OURS_BY_REF.test(uses);

/** `uses:` lines that name neither a full commit with its version nor what `allowed` permits. */
export function unpinned(text: string, allowed: RegExp): string[] {
  const lines = text.split('\n').flatMap((line) => /\buses:\s*(.+)$/.exec(line)?.[1] ?? []);
  return lines.filter((uses) => !/^[\w.-]+\/[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(uses) && !allowed.test(uses));
}

const jobsOf = (workflow: string): Job[] =>
  Object.values((parse(workflow) as { jobs: Readonly<Record<string, Job>> }).jobs);

/** Inputs given to our action that action.yml does not have: a typo there is only a warning on the runner. */
export function unknownInputs(workflow: string, action: string): string[] {
  const inputs = Object.keys((parse(action) as { inputs?: object }).inputs ?? {});
  return jobsOf(workflow)
    .flatMap(({ steps = [] }) => steps.filter(isOurs))
    .flatMap((step) => Object.keys(step.with ?? {}))
    .filter((name) => !inputs.includes(name));
}

/**
 * The inputs of each of our steps as a runner hands them over on a schedule: what is known of `secrets` is there, `inputs` are
 * empty, and a matrix gives a row each.
 *
 * @param secret what stands for a secret or another step's output, by the input that takes it
 */
export function inputsOf(workflow: string, secret: (input: string) => string): Record<string, string>[] {
  return jobsOf(workflow).flatMap(({ steps = [], strategy }) =>
    (strategy?.matrix?.include ?? [{}]).flatMap((row) =>
      steps.filter(isOurs).map(({ with: given = {} }) =>
        Object.fromEntries(
          Object.entries(given).map(([name, value]) => [
            name,
            String(value).replaceAll(/\$\{\{ ([\w.-]+) \}\}/g, (_, path: string) => {
              if (/^secrets\.[A-Z_]+$|^steps\.[\w-]+\.outputs\.token$/.test(path)) return secret(name);
              if (/^inputs\.[\w-]+$/.test(path)) return '';
              const key = /^matrix\.(\w+)$/.exec(path)?.[1] ?? '';
              if (!(key in row)) throw new RangeError(`\${{ ${path} }} is nothing this test knows`);
              return String(row[key]);
            }),
          ]),
        ),
      ),
    ),
  );
}
