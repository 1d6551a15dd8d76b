/**
 * Does a rule match a failure? Names by glob, text by pattern; everything that is set must hold.
 */
import { createHash } from 'node:crypto';
import { className, type Kind, type TaskFailure } from '../failure.ts';
import { glob } from './name-pattern.ts';
import { type TextPattern, textPattern } from './pattern.ts';
import type { Rule, RuleMatch } from './policy.ts';

/** What rules look at. */
export interface Judged {
  readonly task: string | null;
  readonly exception: string;
  readonly kind: Kind;
  readonly identified: boolean;
  readonly retries: number;
  /** Message, frames and environment; or, of failures of earlier runs, what is remembered of them. */
  readonly text: Text | Recalled;
}

type Text = Pick<TaskFailure, 'message' | 'exceptions' | 'environment'>;

/** What is remembered of earlier failures. */
interface Recalled {
  readonly met: readonly string[];
  /** Speaks for them to rules that nobody asked then; null = they were asked all of them, or there is no such failure. */
  readonly newest: Text | null;
}

/**
 * Which rules on message, frame or environment a cause has met. Its ledger keeps it, because it keeps no message and no frame,
 * and a severity that falls back whenever a window is quiet would be told again and again.
 */
export interface Remembered {
  /** Names the rules that were asked, by what they match: of others the answer says nothing. */
  readonly asked: string;
  /** Keys of those that were met. */
  readonly met: readonly string[];
}

export interface Matcher {
  readonly rule: Rule;
  /** null: the rule looks at neither message nor frame nor environment. */
  readonly key: string | null;
  readonly matches: (judged: Judged) => boolean;
}

export function matcherOf(rule: Rule): Matcher {
  const { match } = rule;
  const { task, exception, kind } = match;
  const tests: ((judged: Judged) => boolean)[] = [];
  if (kind) tests.push((judged) => kind.includes(judged.kind));
  if (task) {
    const matches = glob(task);
    tests.push((judged) => judged.task !== null && matches(judged.task));
  }
  if (exception) {
    const matches = glob(exception);
    // `KeyError` also names `app.errors.KeyError`; a dotted pattern wants the whole path.
    tests.push((judged) => matches(judged.exception) || matches(className(judged.exception)));
  }
  const key = match.message || match.frame || match.environment ? digestOf(match) : null;
  if (key !== null) {
    const matches = textMatcher(match);
    tests.push(({ text }) =>
      'met' in text ? text.met.includes(key) || (text.newest !== null && matches(text.newest)) : matches(text),
    );
  }
  return { rule, key, matches: (judged) => tests.every((holds) => holds(judged)) };
}

function textMatcher({ message, frame, environment }: RuleMatch): (text: Text) => boolean {
  const messages: readonly TextPattern[] | null = message?.map(textPattern) ?? null;
  const inFrame = frame ? glob(frame) : null;
  const inEnvironment = environment ? glob(environment) : null;
  return (text) => {
    if (inEnvironment && !(text.environment !== null && inEnvironment(text.environment))) return false;
    if (messages && !messages.some((pattern) => pattern.matches(text.message))) return false;
    if (!inFrame) return true;
    return text.exceptions.some(({ frames }) =>
      frames.some(({ file, function: name }) => inFrame(file) || inFrame(`${file}:${name}`)),
    );
  };
}

/** 8 hex digits: rules are few. */
export function digestOf(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('hex').slice(0, 8);
}
