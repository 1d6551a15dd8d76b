/** What a search of Papertrail asks for; what is added page by page stands in search.ts and range.ts. */
import { type LogFilter, QueryRefused } from '../../events/event.ts';
import { SourceError } from '../search/error.ts';
import { filterTerms, searchTerms } from '../search/terms.ts';

export interface Scope {
  /** The user's own terms; '' = every event. */
  readonly query: string;
  readonly group: string | null;
  readonly system: string | null;
  readonly pageSize: number;
}

export function searchParams(
  { query, group, system, pageSize }: Scope,
  from: number,
  filter: LogFilter | undefined,
): Record<string, string> {
  const terms = termsOf(query, filter);
  return {
    tail: 'false',
    min_time: String(from),
    limit: String(pageSize),
    ...(group === null ? {} : { group_id: group }),
    ...(system === null ? {} : { system_id: system }),
    ...(terms === '' ? {} : { q: terms }),
  };
}

function termsOf(query: string, filter: LogFilter | undefined): string {
  if (filter === undefined) return query;
  try {
    return searchTerms('Papertrail', query, [filterTerms('Papertrail', filter)]);
  } catch (error) {
    throw error instanceof SourceError ? new QueryRefused(error.message) : error;
  }
}
