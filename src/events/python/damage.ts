/** Why a traceback is partial: sentences for people, and what shows it in frames that were read without a fault. */
import { type Frame, NO_FUNCTION, type PythonException } from './traceback.ts';
import { hasNoSource } from './traceback-lines.ts';

export const CUT = 'the log ends before the exception line';
export const CUT_CHAIN = 'the log ends before the next exception of the chain';
export const CUT_GROUP = 'the log ends inside the exception group';
export const CUT_QUOTE = 'the log ends inside the traceback that a worker process sent';
export const MISSING = 'lines are missing from it';
export const MIXED = 'lines of another record stand in it';
export const SECOND = 'frames follow that nothing chains to it: quoted by its message, or of another record';

/** What is wrong with frames that could follow each other, line for line; null where nothing is. */
export function damageOf(exceptions: readonly PythonException[]): string | null {
  if (exceptions.some(({ frames }) => isOfTwoPythons(frames))) return MIXED;
  return lacksSource(exceptions.flatMap(({ frames }) => frames)) ? MISSING : null;
}

/** One process runs one Python: `/usr/lib/python3.11/…` and `/usr/local/lib/python3.12/…` are frames of two. */
function isOfTwoPythons(frames: readonly Frame[]): boolean {
  const versions = frames.map(({ file }) => /\/lib(?:64)?\/python(\d+\.\d+)\//.exec(file)?.[1]);
  return new Set(versions.filter((version) => version !== undefined)).size > 1;
}

/** A frame without source beside one of the same folder with it: the line is lost. Where no source is installed, none is shown. */
function lacksSource(frames: readonly Frame[]): boolean {
  const folder = ({ file }: Frame): string => file.slice(0, file.lastIndexOf('/') + 1);
  const shown = new Set(frames.filter(({ source }) => source !== null).map(folder));
  return frames.some(
    (frame) =>
      frame.source === null && frame.function !== NO_FUNCTION && !hasNoSource(frame.file) && shown.has(folder(frame)),
  );
}
