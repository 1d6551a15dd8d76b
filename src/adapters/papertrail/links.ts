/**
 * Papertrail's web pages. https://help.papertrailapp.com/kb/how-it-works/event-viewer
 * Links need a login and die with the retention: issues hold the facts as well.
 */
import type { LogSource } from '../../events/event.ts';

type Links = Pick<LogSource, 'link'> & Required<Pick<LogSource, 'linkAround' | 'linkSearch'>>;

/** @param group its id; null = the whole account */
export function linksOf(group: string | null): Links {
  const page = `https://my.papertrailapp.com${group === null ? '' : `/groups/${group}`}/events`;
  return {
    link: ({ id }) => `${page}?focus=${id}`,
    linkAround: ({ id }) => `${page}?centered_on_id=${id}`,
    linkSearch: (phrase) => `${page}?q=${encodeURIComponent(phrase.includes('"') ? `'${phrase}'` : `"${phrase}"`)}`,
  };
}
