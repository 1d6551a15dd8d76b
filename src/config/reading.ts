/**
 * The texts of the inputs -> their values. What an input refuses is gathered, so that all of it can be told at once.
 */

import { INPUT_NAMES, INPUTS, type InputName, type InputValues } from './inputs.ts';
import { didYouMean, nearest, oneOf, type Problem, type Refusal, sentence } from './problem.ts';
import { isRefusal } from './readers.ts';
import { INPUT_TERMS, inTerms, type SettingTerms } from './setting-terms.ts';
import type { Show } from './show.ts';

/** As they come: from `INPUT_…` variables or from flags. */
export type InputTexts = Readonly<Record<string, string | undefined>>;

export interface Reading {
  /** A refused input has its default here, so that the checks across inputs can go on. */
  readonly values: InputValues;
  readonly isGiven: (name: InputName) => boolean;
  /** All that was refused so far. */
  readonly problems: readonly Problem[];
  readonly refuse: (name: InputName, refusal: Refusal) => void;
  /** Of what is no single input. @param found as it may be shown */
  readonly complain: (where: string, found: string, refusal: Refusal) => void;
  readonly show: Show;
  readonly terms: SettingTerms;
  /** What was given, as it may be shown. */
  readonly shown: (name: InputName) => string;
}

/** GitHub hands `dry-run` over as `INPUT_DRY-RUN`; names it does not know come along, which is how a misspelt one is seen. */
export function inputsFromEnv(env: InputTexts): InputTexts {
  const inputs = Object.entries(env).filter(([name]) => name.startsWith('INPUT_'));
  return Object.fromEntries(inputs.map(([name, text]) => [name.slice('INPUT_'.length).toLowerCase(), text]));
}

/** A line of a secret that is shorter (a lone bracket) would hide half of every log. */
const SHORTEST_LINE = 4;

/** To be masked before anything is printed, whether the configuration is any good or not. Of several lines each line, too. */
export function secretsOf(inputs: InputTexts): readonly string[] {
  const given = INPUT_NAMES.filter((name) => INPUTS[name].secret).map((name) => textOf(inputs, name));
  const lines = given
    .flatMap((text) => text.split(/[\r\n]+/))
    .map((line) => line.trim())
    .filter((line) => line.length >= SHORTEST_LINE);
  return [...new Set([...given.filter((text) => text !== ''), ...lines])];
}

/** Without the blanks around it; blank = unset = ''. */
export function textOf(inputs: InputTexts, name: string): string {
  return (Object.hasOwn(inputs, name) ? (inputs[name] ?? '') : '').trim();
}

export function readInputs(inputs: InputTexts, show: Show, terms: SettingTerms = INPUT_TERMS): Reading {
  const problems = unknownInputs(inputs, show);
  const values = INPUT_NAMES.map((name) => {
    const { read, default: standard } = INPUTS[name];
    const text = textOf(inputs, name);
    const value = text === '' ? null : read(text);
    if (isRefusal(value)) problems.push(inputProblem(name, text, value, { show, terms }));
    return [name, value === null || isRefusal(value) ? (standard === null ? null : read(standard)) : value];
  });
  // The table pairs every name with the reader of its type; only the way through entries loses that.
  return {
    values: Object.fromEntries(values) as InputValues,
    isGiven: (name) => textOf(inputs, name) !== '',
    problems,
    refuse: (name, refusal) => problems.push(inputProblem(name, textOf(inputs, name), refusal, { show, terms })),
    complain: (where, found, refusal) =>
      problems.push({ where, text: show.hidden(sentence(found, refusal)), position: null }),
    show,
    terms,
    shown: (name) => show(textOf(inputs, name)),
  };
}

/** GitHub itself only warns of them, and `dryrun: true` would write for real. */
function unknownInputs(inputs: InputTexts, show: Show): Problem[] {
  const unknown = Object.keys(inputs).filter((name) => textOf(inputs, name) !== '' && !Object.hasOwn(INPUTS, name));
  return unknown.map((name) => ({
    where: 'inputs',
    text: show.hidden(
      sentence(`the unknown input ${show(name)}`, {
        expected: oneOf(INPUT_NAMES),
        hint: didYouMean(nearest(name, INPUT_NAMES)),
      }),
    ),
    position: null,
  }));
}

/** Of a secret neither the text nor a hint made of it is shown. */
function inputProblem(
  name: InputName,
  text: string,
  refusal: Refusal,
  { show, terms }: { readonly show: Show; readonly terms: SettingTerms },
): Problem {
  const secret = INPUTS[name].secret && text !== '';
  const found = secret ? `a secret of ${text.length} characters` : text === '' ? 'nothing' : show(text);
  const told = secret || show.isTelling(text) ? { expected: refusal.expected } : refusal;
  const said = {
    expected: inTerms(told.expected, terms),
    hint: told.hint === undefined ? undefined : inTerms(told.hint, terms),
  };
  return { where: terms.place([name]), text: show.hidden(sentence(found, said)), position: null };
}
