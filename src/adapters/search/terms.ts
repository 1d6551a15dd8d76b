/**
 * Search terms, in the grammar that Papertrail and SolarWinds Observability share: terms side by side are ANDed, OR binds
 * weaker, phrases stand in quotes. https://help.papertrailapp.com/kb/how-it-works/search-syntax
 */
import type { LogFilter } from '../../events/event.ts';
import { SourceError } from './error.ts';

/** The query travels in the address of a GET request. */
const LONGEST_QUERY = 2000;

/**
 * @param service as a person calls it
 * @param query the user's own terms
 * @param more further terms, each of which a line must match too
 */
export function searchTerms(service: string, query: string | null | undefined, more: readonly string[]): string {
  const own = query ?? '';
  // AND binds tighter than OR, so a query with alternatives is put in parentheses before anything is added.
  const terms = [more.length > 0 && /\bOR\b/.test(own) ? `(${own})` : own, ...more];
  const text = terms.filter((term) => term !== '').join(' ');
  if (text.length > LONGEST_QUERY)
    throw new SourceError(
      `the query has ${text.length} characters; ${service} takes ${LONGEST_QUERY}`,
      'Shorten `query`, or narrow the search with `group` and `system` instead.',
    );
  return text;
}

/** A phrase is quoted with the kind of quote it does not hold; there is no escape. */
export function quoted(service: string, phrase: string): string {
  if (!phrase.includes('"')) return `"${phrase}"`;
  if (!phrase.includes("'")) return `'${phrase}'`;
  throw new SourceError(`a phrase with both kinds of quotes cannot be searched in ${service}`);
}

/**
 * A filter as terms. Names of programs are written as values of `program:`, which takes any of a list.
 *
 * ```
 * ("retry:" OR "raised unexpected:" OR (-": INFO/" -": DEBUG/" -program:("nginx" "sshd")))
 * ```
 */
export function filterTerms(service: string, { any, none, except = [] }: LogFilter): string {
  const phrases = any.map((phrase) => quoted(service, phrase));
  const without = [
    ...(none ?? []).map((phrase) => `-${quoted(service, phrase)}`),
    ...(except.length > 0 ? [`-program:(${except.map((name) => quoted(service, name)).join(' ')})`] : []),
  ];
  const choices = [...phrases, ...(without.length > 0 ? [`(${without.join(' ')})`] : [])];
  return choices.length === 1 ? (choices[0] ?? '') : `(${choices.join(' OR ')})`;
}
