/** Which logs are read. */

import { findArchives } from '../adapters/archive/files.ts';
import { archiveSource } from '../adapters/archive/source.ts';
import { papertrailSource } from '../adapters/papertrail/source.ts';
import { solarwindsSource } from '../adapters/solarwinds/source.ts';
import type { SourceConfig } from '../config/schema.ts';
import type { LogSource } from '../events/event.ts';
import { type Outside, USER_AGENT } from './outside.ts';

/** A search may take this long before it stops honestly and the next run goes on; a hosted job has six hours. */
const SEARCH_MS = 20 * 60_000;
const SEARCH_PAGES = 2000;
const SEARCH_EVENTS = 10_000_000;

export async function sourceOf(source: SourceConfig, { now, sleep, stdin, folder, log }: Outside): Promise<LogSource> {
  const search = {
    maxPages: SEARCH_PAGES,
    maxEvents: SEARCH_EVENTS,
    maxMs: SEARCH_MS,
    userAgent: USER_AGENT,
    sleep,
    now,
    log,
  };
  switch (source.kind) {
    case 'papertrail':
      return papertrailSource({ ...source, ...search });
    case 'solarwinds':
      return solarwindsSource({ ...source, ...search });
    case 'archive':
      return archiveSource({ files: await findArchives(source.patterns, folder, stdin, now) });
  }
}
