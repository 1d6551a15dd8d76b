/**
 * What a rule's `fingerprint` makes of a group: split by a value in the text, or merged with others under one name.
 *
 *   split: 'exit code (\d+)'   `exit code 3` and `exit code 4` are two causes
 *   merge: broker-down         whatever task and exception, one cause
 */
import type { TaskFailure } from '../failure.ts';
import { publicText } from '../publishing/public-text.ts';
import { regexPattern, type TextPattern } from '../rules/pattern.ts';
import type { Publication } from '../rules/publish.ts';
import type { Judge } from '../rules/rules.ts';
import { type Fingerprint, mergedAs, splitBy } from './fingerprint.ts';

/** A value that differs in every failure would make a cause of each; a status, a code or a host name is shorter. */
const LONGEST_VALUE = 80;

/**
 * @param audit name of the audit
 * @returns the fingerprint as it is where no rule says otherwise, or its pattern catches nothing
 */
export function createRegrouping(
  judge: Judge,
  audit: string,
  publication: Publication,
): (fingerprint: Fingerprint, failure: TaskFailure) => Fingerprint {
  const patterns = new Map<string, TextPattern>();
  const patternOf = (source: string): TextPattern => {
    const pattern = patterns.get(source) ?? regexPattern(source);
    patterns.set(source, pattern);
    return pattern;
  };
  return (fingerprint, failure) => {
    const rule = judge.ruleFor(failure, 'fingerprint');
    if (rule === null) return fingerprint;
    const { value, by } = rule;
    if ('merge' in value) return mergedAs(value.merge, audit, by);
    const caught = patternOf(value.split).captured(failure.message)?.slice(0, LONGEST_VALUE);
    if (caught === undefined) return fingerprint;
    const split = splitBy(fingerprint, caught, by);
    if (publication === 'full') return split;
    // The hash tells the values apart; on a public repository the text shows their form only.
    const parts = split.parts.map((part) =>
      part.name === 'split' ? { ...part, value: publicText(part.value) } : part,
    );
    return { ...split, parts };
  };
}
