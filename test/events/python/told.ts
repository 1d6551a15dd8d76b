import type { Traceback } from '../../../src/events/python/traceback.ts';

/** `type: message (frames) <link [members]`, one an exception. */
export function told({ exceptions }: Traceback): string[] {
  return exceptions.map(
    ({ type, message, frames, link, group }) =>
      `${type}: ${message} (${frames.map((frame) => `${frame.function}:${frame.line}`).join(' ')})` +
      (link === null ? '' : ` <${link}`) +
      (group.length === 0 ? '' : ` [${group.join(' ')}]`),
  );
}
