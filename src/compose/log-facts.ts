/** What the log service has, and a look at the logs: as they are asked for, and with less narrowing where that tells something. */
import { type PapertrailAccount, readPapertrailAccount } from '../adapters/papertrail/account.ts';
import { scopeOf } from '../adapters/papertrail/scope.ts';
import type { Config, ServiceConfig, SourceConfig } from '../config/schema.ts';
import type { ClockFacts, LogFacts, Narrower, Narrowing, Sample } from '../doctor/facts.ts';
import { sampleOf } from '../doctor/sample.ts';
import { refusalOf } from './explain.ts';
import { type Outside, USER_AGENT } from './outside.ts';
import { sourceOf } from './source.ts';
import { spanOf } from './window.ts';

const SERVICES = { papertrail: 'Papertrail', solarwinds: 'SolarWinds', archive: 'log files' } as const;

/** @param clocks that of Papertrail is added, where it tells the time */
export async function logFacts(config: Config, outside: Outside, clocks: ClockFacts[]): Promise<LogFacts> {
  const { source } = config;
  const { from, to } = spanOf(config, outside.now());
  const sample = async (narrowed: SourceConfig): Promise<Sample> =>
    sampleOf(await sourceOf(narrowed, outside), from, to);

  const facts = { service: SERVICES[source.kind], wanted: narrowersOf(source) };
  let account: PapertrailAccount | null = null;
  try {
    account = await accountOf(source, outside);
    if (account !== null && account.serverMs !== null)
      clocks.push({ service: 'Papertrail', aheadMs: account.askedMs - account.serverMs });
    const searches = searchesOf(source, account);
    const seen = await sample(source);
    const wider = source.kind === 'archive' ? [] : await widerSamples(source, seen, searches.query, sample);
    return { ...facts, account, refused: null, ...searches, sample: seen, wider };
  } catch (error) {
    const refused = refusalOf(error);
    return { ...facts, account, refused, ...searchesOf(source, account), sample: null, wider: [] };
  }
}

/** Null where the service does not list what it has. */
async function accountOf(source: SourceConfig, outside: Outside): Promise<PapertrailAccount | null> {
  return source.kind === 'papertrail' ? readPapertrailAccount({ ...source, ...outside, userAgent: USER_AGENT }) : null;
}

export const NOT_NARROWED: LogFacts['wanted'] = { group: null, system: null, query: null, 'saved-search': null };

export function narrowersOf(source: SourceConfig): LogFacts['wanted'] {
  // Files are read as a whole.
  if (source.kind === 'archive') return NOT_NARROWED;
  const { group, system, query, savedSearch } = source;
  return { group, system, query, 'saved-search': savedSearch };
}

function searchesOf(source: SourceConfig, account: PapertrailAccount | null): Pick<LogFacts, 'savedSearch' | 'query'> {
  const { query, 'saved-search': name } = narrowersOf(source);
  const isWanted = (search: { id: string; name: string }): boolean =>
    search.id === name || search.name.toLowerCase() === name?.toLowerCase();
  const saved = account?.searches.find(isWanted);
  return { savedSearch: saved ? narrowingOf(saved.query) : null, query: query === null ? null : narrowingOf(query) };
}

function narrowingOf(query: string): Narrowing {
  const { terms, unused } = scopeOf({ name: '', query });
  return { terms, unused };
}

/** What there is without one of the narrowings: where nothing was seen, or where a query may leave lines out. */
async function widerSamples(
  source: ServiceConfig,
  seen: Sample,
  query: Narrowing | null,
  sample: (source: ServiceConfig) => Promise<Sample>,
): Promise<{ without: Narrower; sample: Sample }[]> {
  const blind = seen.workers.length === 0;
  const choices: readonly { without: Narrower; given: string | null; rest: ServiceConfig }[] = [
    { without: 'query', given: source.query, rest: { ...source, query: null } },
    { without: 'system', given: source.system, rest: { ...source, system: null } },
    { without: 'saved-search', given: source.savedSearch, rest: { ...source, savedSearch: null } },
    { without: 'group', given: source.group, rest: { ...source, group: null } },
  ];
  const wider: { without: Narrower; sample: Sample }[] = [];
  for (const { without, given, rest } of choices) {
    const telling = blind || (without === 'query' && (query?.unused.length ?? 0) > 0);
    if (given !== null && telling) wider.push({ without, sample: await sample(rest) });
  }
  return wider;
}
