/** Papertrail: which group is meant, and what to do when the service says no. */
import type { Http } from '../http/client.ts';
import { HttpError } from '../http/error.ts';
import { SourceError } from '../search/error.ts';
import { field, idOf, parseWithExactIds, textOr } from '../search/lossless.ts';
import type { SavedSearch } from './scope.ts';

/** A group or a system. */
interface Named {
  readonly id: string;
  readonly name: string;
}

/** The id of a group given by id or name. All groups are read, so that a wrong name can be answered with the right ones. */
export async function findGroup(http: Http, wanted: string): Promise<string> {
  if (/^\d+$/.test(wanted)) return wanted;
  const groups = await list(http, 'groups', readNamed);
  const found = named(groups, wanted);
  if (found !== null) return found.id;
  throw new SourceError(
    `Papertrail has no group named "${wanted}"`,
    groups.length === 0
      ? 'The token sees no groups at all: leave `group` empty.'
      : `Groups the token can see: ${some(groups)}.`,
  );
}

/**
 * What the search knows a sender by. Names of letters, digits and underscores are understood as they are; of others, as
 * `ip-10-0-12-3`, the id has to be found.
 */
export async function findSystem(http: Http, wanted: string): Promise<string> {
  if (/^\w+$/.test(wanted)) return wanted;
  const systems = await list(http, 'systems', readNamed);
  const found = named(systems, wanted);
  if (found !== null) return found.id;
  throw new SourceError(
    `Papertrail has no system named "${wanted}"`,
    systems.length === 0
      ? 'The token sees no systems at all: leave `system` empty.'
      : `Systems the token can see: ${some(systems)}.`,
  );
}

/** A saved search given by id or name. */
export async function findSavedSearch(http: Http, wanted: string): Promise<SavedSearch> {
  const searches = await list(http, 'searches', readSearches);
  const found = searches.find(({ id }) => id === wanted) ?? named(searches, wanted);
  if (found !== null) return found;
  throw new SourceError(
    `Papertrail has no saved search named "${wanted}"`,
    searches.length === 0
      ? 'The token sees no saved searches at all: leave `saved-search` empty.'
      : `Saved searches the token can see: ${some(searches)}.`,
  );
}

const LISTS = { groups: 'groups', systems: 'systems', searches: 'saved searches' } as const;

async function list<T>(http: Http, what: keyof typeof LISTS, read: (text: string) => T): Promise<T> {
  try {
    return (await http.get(`/api/v1/${what}.json`, { read })).data;
  } catch (error) {
    if (!(error instanceof HttpError)) throw error;
    throw new SourceError(`Papertrail's ${LISTS[what]} could not be read: ${error.message}`, adviceFor(error));
  }
}

/** A message stays readable where an account has hundreds. */
const MOST_NAMES = 30;

function some(all: readonly { readonly name: string }[]): string {
  const names = all.slice(0, MOST_NAMES).map(({ name }) => name);
  return `${names.join(', ')}${all.length > MOST_NAMES ? ` and ${all.length - MOST_NAMES} more` : ''}`;
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

function readNamed(text: string): Named[] {
  const list = parseWithExactIds(text);
  if (!Array.isArray(list)) throw new SyntaxError('no list');
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
