/** What an input is, and how its entry of the table is made. */
import { oneOf, type Refusal } from './problem.ts';
import { readChoice } from './readers.ts';
import { readDurationWithin } from './time.ts';

/** T holds null where an input that is not given stays unset. */
export interface Input<T> {
  /** One or two sentences; Markdown. */
  readonly description: string;
  readonly read: (text: string) => T | Refusal;
  /** As a person would type it; null = unset. */
  readonly default: string | null;
  /** What action.yml says instead: an expression that only GitHub can evaluate. */
  readonly expression: string | null;
  /** Masked in logs, never shown in a problem. */
  readonly secret: boolean;
  /** Basic ones stand open in the README, the rest are folded away. */
  readonly basic: boolean;
}

interface Details {
  readonly expression?: string;
  readonly secret?: true;
  readonly basic?: true;
}

export function optional<T>(
  read: (text: string) => T | Refusal,
  description: string,
  details: Details = {},
): Input<T | null> {
  return entry<T | null>(read, null, description, details);
}

export function defaulted<T>(
  read: (text: string) => T | Refusal,
  standard: string,
  description: string,
  details: Details = {},
): Input<T> {
  return entry(read, standard, description, details);
}

export function duration(
  least: string,
  most: string,
  standard: string,
  description: string,
  details: Details = {},
): Input<number> {
  return defaulted((text) => readDurationWithin(text, [least, most]), standard, description, details);
}

/** Where nothing is standard, the input may stay unset. The choices end the description. */
export function choice<const C extends string, S extends C | null>(
  choices: readonly C[],
  standard: S,
  about: string,
  details: Details = {},
): Input<C | S> {
  const list = oneOf(choices.map((name) => `\`${name}\``));
  return entry<C | S>((text) => readChoice(text, choices), standard, `${about} (${list}).`, details);
}

function entry<T>(
  read: (text: string) => T | Refusal,
  standard: string | null,
  description: string,
  details: Details,
): Input<T> {
  return {
    description,
    read,
    default: standard,
    expression: details.expression ?? null,
    secret: details.secret ?? false,
    basic: details.basic ?? false,
  };
}
