/** Papertrail: which group is meant, and what to do when the service says no. */
import type { Http } from './http.ts';
import { HttpError } from './http-error.ts';
import { field, idOf, parseWithExactIds } from './lossless.ts';
import { SourceError } from './source-error.ts';

interface Group {
  readonly id: string;
  readonly name: string;
}

/** The id of a group given by id or name. All groups are read, so that a wrong name can be answered with the right ones. */
export async function findGroup(http: Http, wanted: string): Promise<string> {
  if (/^\d+$/.test(wanted)) return wanted;
  let groups: readonly Group[];
  try {
    groups = (await http.get('/api/v1/groups.json', { read: readGroups })).data;
  } catch (error) {
    if (!(error instanceof HttpError)) throw error;
    throw new SourceError(`Papertrail's groups could not be read: ${error.message}`, adviceFor(error));
  }
  const exact = groups.find((group) => group.name === wanted);
  if (exact !== undefined) return exact.id;
  const alike = groups.filter((group) => group.name.toLowerCase() === wanted.toLowerCase());
  if (alike.length === 1 && alike[0] !== undefined) return alike[0].id;
  const names = groups.map((group) => group.name).join(', ');
  throw new SourceError(
    `Papertrail has no group named "${wanted}"`,
    names === '' ? 'The token sees no groups at all: leave `group` empty.' : `Groups the token can see: ${names}.`,
  );
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
