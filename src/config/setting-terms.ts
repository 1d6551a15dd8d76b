/**
 * What a setting is called by whoever reads a message: an input in a workflow, a flag or a variable on the command line.
 *
 * Messages name a setting as an input in backticks, as in "check `github-token`". `inTerms` puts the reader's own word there, so
 * that no adapter knows who is asking.
 */
import { INPUT_NAMES, type InputName } from './inputs.ts';

export interface SettingTerms {
  /** In a sentence: `since` or `--since`. */
  readonly name: (name: InputName) => string;
  /** Where a problem is: `input since` or `--since`. */
  readonly place: (names: readonly InputName[]) => string;
  /** False: this reader cannot set it. */
  readonly isSettable: (name: InputName) => boolean;
  /** Why a token may be missing although somebody has set it. */
  readonly whenMissing: string;
  /** How to do without a token for GitHub; null = it is needed. */
  readonly withoutToken: string | null;
}

export const INPUT_TERMS: SettingTerms = {
  name: (name) => name,
  place: (names) => `input${names.length === 1 ? '' : 's'} ${names.join(', ')}`,
  isSettable: () => true,
  whenMissing: 'A secret that does not exist, or that a run from a fork may not see, arrives as an empty input.',
  withoutToken: 'Leave the input out, and the token of the workflow is taken.',
};

const MENTION = /`([a-z]+(?:-[a-z]+){0,3})`/g;
const isInput = (word: string): word is InputName => (INPUT_NAMES as readonly string[]).includes(word);

/** @param text a sentence of ours, never a line of a log: its words in backticks may be anything */
export function inTerms(text: string, terms: SettingTerms): string {
  return text.replace(MENTION, (mention, word: string) => (isInput(word) ? `\`${terms.name(word)}\`` : mention));
}
