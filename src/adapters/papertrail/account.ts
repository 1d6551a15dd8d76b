/** Papertrail: what there is to name, for people who named something else. https://www.papertrail.com/help/settings-api/ */
import { createHttp, type HttpOptions } from '../http/client.ts';
import { HttpError } from '../http/error.ts';
import { SourceError } from '../search/error.ts';
import { field, idOf, parseWithExactIds, textOr } from '../search/lossless.ts';
import { adviceFor } from './access.ts';

interface Named {
  readonly id: string;
  readonly name: string;
}

export interface PapertrailAccount {
  readonly groups: readonly Named[];
  readonly systems: readonly Named[];
  readonly searches: readonly (Named & { readonly query: string })[];
  /** What time the service says it is, epoch milliseconds; null where it does not. */
  readonly serverMs: number | null;
  /** This machine's time in the middle of that answer. */
  readonly askedMs: number;
}

const TIMEOUT_MS = 30_000;

export async function readPapertrailAccount(options: {
  readonly token: string;
  readonly url: string;
  readonly userAgent: string;
  readonly sleep: HttpOptions['sleep'];
  readonly now: () => number;
  readonly log?: HttpOptions['log'];
}): Promise<PapertrailAccount> {
  const http = createHttp({
    ...options,
    baseUrl: options.url,
    headers: { 'X-Papertrail-Token': options.token },
    timeoutMs: TIMEOUT_MS,
  });
  const list = (name: string) => http.get(`/api/v1/${name}.json`, { read: readNamed });
  try {
    const before = options.now();
    const groups = await list('groups');
    const askedMs = (before + options.now()) / 2;
    const [systems, searches] = [await list('systems'), await list('searches')];
    const serverMs = Date.parse(groups.header('date') ?? '');
    return {
      groups: groups.data,
      systems: systems.data,
      searches: searches.data,
      serverMs: Number.isNaN(serverMs) ? null : serverMs,
      askedMs,
    };
  } catch (error) {
    if (!(error instanceof HttpError)) throw error;
    throw new SourceError(error.message, adviceFor(error));
  }
}

function readNamed(text: string): (Named & { query: string })[] {
  const listed = parseWithExactIds(text);
  if (!Array.isArray(listed)) throw new SyntaxError('no list');
  return listed.flatMap((raw: unknown) => {
    const id = idOf(field(raw, 'id'));
    const name = field(raw, 'name');
    return id === null || typeof name !== 'string' ? [] : [{ id, name, query: textOr(field(raw, 'query'), '') }];
  });
}
