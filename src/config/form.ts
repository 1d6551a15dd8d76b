/**
 * What schemas of the policy file are made of. Every `error` is the phrase that follows "expected" in a problem.
 */
import * as z from 'zod';
import { oneOf, type Refusal } from './problem.ts';
import { isRefusal } from './readers.ts';
import { readDurationWithin } from './time.ts';

/** A text with a reader; what the reader refuses travels in the issue's `params`. */
export function leaf<T>(read: (text: string) => T | Refusal, expected: string): z.ZodType<T, string> {
  return z.string({ error: () => expected }).transform((text, context): T => {
    const value = read(text);
    if (!isRefusal(value)) return value;
    context.issues.push({ code: 'custom', input: text, message: value.expected, params: { hint: value.hint } });
    return z.NEVER;
  }) as z.ZodType<T, string>;
}

export function duration(least: string, most: string): z.ZodType<number, string> {
  return leaf((text) => readDurationWithin(text, [least, most]), `a duration from ${least} to ${most}`);
}

export function count(least: number, most: number): z.ZodType<number, number> {
  const error = () => `a whole number from ${least} to ${most}`;
  return z.int({ error }).min(least, { error }).max(most, { error });
}

export function flag(): z.ZodType<boolean, boolean> {
  return z.boolean({ error: () => 'true or false' });
}

export function choice<const C extends string>(choices: readonly C[]): z.ZodType<C, C> {
  return z.enum(choices, { error: () => oneOf(choices) }) as unknown as z.ZodType<C, C>;
}

/** A lone value is a list of one. */
export function oneOrMany<T, I>(
  item: z.ZodType<T, I>,
  expected: string,
  least: number = 1,
): z.ZodType<T[], I | readonly I[]> {
  const error = () => expected;
  return z.union(
    [item.transform((value) => [value]), z.array(item, { error }).min(least, { error: () => 'at least one entry' })],
    { error },
  ) as unknown as z.ZodType<T[], I | readonly I[]>;
}

/** A mapping that knows all its keys: an unknown one is more often a slip than a wish. That issue's message is the list of keys. */
export function mapping<T extends z.ZodRawShape>(shape: T): z.ZodObject<T, z.core.$strict> {
  const keys = Object.keys(shape);
  return z.strictObject(shape, {
    error: (issue) =>
      issue.code === 'unrecognized_keys' ? keys.join(', ') : `a mapping with the keys ${keys.join(', ')}`,
  });
}
