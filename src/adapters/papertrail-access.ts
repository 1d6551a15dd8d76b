/** Papertrail: which group is meant, and what to do when the service says no. */
import type { Http } from './http.ts';
import { HttpError } from './http-error.ts';
import { field, idOf, parseWithExactIds, textOr } from './lossless.ts';
import type { SavedSearch } from './papertrail-scope.ts';
import { SourceError } from './source-error.ts';

interface Group {
  readonly id: string;
  readonly name: string;
}

/** The id of a group given by id or name. All groups are read, so that a wrong name can be answered with the right ones. */
export async function findGroup(http: Http, wanted: string): Promise<string> {
  if (/^\d+$/.test(wanted)) return wanted;
  const groups = await list(http, 'groups', readGroups);
  const found = named(groups, wanted);
  if (found !== null) return found.id;
  const names = groups.map((group) => group.name).join(', ');
  throw new SourceError(
    `Papertrail has no group named "${wanted}"`,
    names === '' ? 'The token sees no groups at all: leave `group` empty.' : `Groups the token can see: ${names}.`,
  );
}

/** A saved search given by id or name. */
export async function findSavedSearch(http: Http, wanted: string): Promise<SavedSearch> {
  const searches = await list(http, 'searches', readSearches);
  const found = searches.find(({ id }) => id === wanted) ?? named(searches, wanted);
  if (found !== null) return found;
  const names = searches.map((search) => search.name).join(', ');
  throw new SourceError(
    `Papertrail has no saved search named "${wanted}"`,
    names === ''
      ? 'The token sees no saved searches at all: leave `saved-search` empty.'
      : `Saved searches the token can see: ${names}.`,
  );
}

async function list<T>(http: Http, what: 'groups' | 'searches', read: (text: string) => T): Promise<T> {
  try {
    return (await http.get(`/api/v1/${what}.json`, { read })).data;
  } catch (error) {
    if (!(error instanceof HttpError)) throw error;
    const name = what === 'groups' ? 'groups' : 'saved searches';
    throw new SourceError(`Papertrail's ${name} could not be read: ${error.message}`, adviceFor(error));
  }
}

/** Exactly, else in any case if only one is meant. */
function named<T extends { readonly name: string }>(all: readonly T[], wanted: string): T | null {
  const alike = all.filter(({ name }) => name.toLowerCase() === wanted.toLowerCase());
  return all.find(({ name }) => name === wanted) ?? (alike.length === 1 ? (alike[0] ?? null) : null);
}

function readSearches(text: string): SavedSearch[] {
  const listed = parseWithExactIds(text);
  if (!Array.isArray(listed)) throw new SyntaxError('no list of searches');
  return listed.flatMap((raw: unknown) => {
    const id = idOf(field(raw, 'id'));
    const name = field(raw, 'name');
    if (id === null || typeof name !== 'string') return [];
    return [{ id, name, query: textOr(field(raw, 'query'), ''), group: idOf(field(field(raw, 'group'), 'id')) }];
  });
}

function readGroups(text: string): Group[] {
  const list = parseWithExactIds(text);
  if (!Array.isArray(list)) throw new SyntaxError('no list of groups');
  return list.flatMap((raw: unknown) => {
    const id = idOf(field(raw, 'id'));
    const name = field(raw, 'name');
    return id !== null && typeof name === 'string' ? [{ id, name }] : [];
  });
}

const MOVED =
  'Accounts that were moved to SolarWinds Observability get this answer too: for those use `solarwinds-token`, with an API token made there.';

const ADVICE: readonly { readonly when: (error: HttpError) => boolean; readonly text: string }[] = [
  {
    when: (e) => e.status === 401,
    text: `Papertrail does not accept the token: copy it anew from your Papertrail profile. ${MOVED}`,
  },
  {
    when: (e) => e.status === 400,
    text: 'Papertrail does not understand the search: check `query`; brackets and other special characters belong in quotes.',
  },
  {
    when: (e) => e.status === 404,
    text: `Nothing is there: check \`papertrail-url\`, \`group\` and \`system\`. ${MOVED}`,
  },
  {
    when: (e) => e.status !== null && e.status >= 300 && e.status < 400,
    text: `Papertrail sends the search to another address, where the token is not sent: check \`papertrail-url\`. ${MOVED}`,
  },
  {
    when: (e) => e.html,
    text: `A web page came back instead of the API: check \`papertrail-url\` and any proxy on the way. ${MOVED}`,
  },
  { when: (e) => e.status === 403, text: 'The token may not search these logs: its owner needs access to them.' },
  {
    when: (e) => e.status === 429,
    text: 'The whole account shares 25 requests in 5 seconds: something else is using them up. The next run tries again.',
  },
  { when: (e) => e.retryable, text: 'This usually passes: the next run reads the same time again.' },
];

export function adviceFor(error: HttpError): string | null {
  return ADVICE.find((row) => row.when(error))?.text ?? null;
}
