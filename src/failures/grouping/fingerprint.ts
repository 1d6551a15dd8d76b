/**
 * Task failure -> fingerprint: which cause it is. The hash lists the parts it was made of and why each counts, so that a
 * person can check it ("Why is this one group?").
 *
 * Never in it: host, environment, stream, line numbers, ids, times, the order of anything that may vary.
 */
import { createHash } from 'node:crypto';
import { className, type TaskFailure } from '../failure.ts';
import { behind, callPath, chainOf, innermostLibrary } from './chain.ts';
import { FINGERPRINT_VERSIONS, type FingerprintVersion } from './fingerprint-version.ts';

export const PART_NAMES = [
  'audit',
  'task',
  'program',
  'kind',
  'exception',
  'frames',
  'library-frame',
  'message',
  'split',
  'merge',
] as const;

export interface FingerprintPart {
  readonly name: (typeof PART_NAMES)[number];
  readonly value: string;
  /** Why it counts. */
  readonly hint: string;
}

export interface Fingerprint {
  /** 16 hex digits. */
  readonly hash: string;
  readonly version: number;
  readonly parts: readonly FingerprintPart[];
}

/**
 * As the newest rules have it.
 * @param audit name of the audit: its namespace
 */
export function fingerprintOf(failure: TaskFailure, audit: string): Fingerprint {
  return fingerprintBy(FINGERPRINT_VERSIONS[0], failure, audit);
}

export function fingerprintBy(version: FingerprintVersion, failure: TaskFailure, audit: string): Fingerprint {
  const parts = [auditPart(audit), placePart(failure)];
  const outside = outsidePart(failure, version);
  if (outside) {
    parts.push(outside, exceptionPart(className(failure.exception)));
    // A signal or an exit status is a cause; the job number behind it is not.
    if (failure.kind === 'worker-lost') parts.push(messagePart(failure, 'the signal or exit status'));
    return sealed(parts, version);
  }
  if (failure.kind !== 'exception') parts.push({ name: 'kind', value: failure.kind, hint: 'how the task was lost' });

  if (version >= 2 && isCutBy(version, failure)) {
    return sealed(
      [
        ...parts,
        exceptionPart(className(behind(failure.exception, failure.message))),
        messagePart(failure, 'no whole traceback: the text without its variable parts'),
      ],
      version,
    );
  }

  const chain = chainOf(failure, version);
  const types = chain.map(({ name }) => name).filter((name) => name !== '');
  parts.push(
    types.length > 1
      ? { name: 'exception', value: types.join(' > '), hint: 'classes of the chain, root first' }
      : exceptionPart(types[0] ?? className(failure.exception)),
  );
  const frames = chain.flatMap(({ exception }) => exception.frames);
  const path = callPath(frames, version);
  if (path.length > 0) {
    parts.push({
      name: 'frames',
      value: path.join(' > '),
      hint: 'functions of your own code, outermost first, without line numbers',
    });
    return sealed(parts, version);
  }
  const library = innermostLibrary(frames, version);
  if (library !== null) {
    parts.push({
      name: 'library-frame',
      value: library,
      hint: 'no frame of your own code: the innermost library function',
    });
  }
  parts.push(messagePart(failure, 'no frame of your own code: the text without its variable parts'));
  return sealed(parts, version);
}

/** Its frames are not all there, so they would name another cause at every place where the log may cut it. */
export function isCut(failure: TaskFailure): boolean {
  return isCutBy(FINGERPRINT_VERSIONS[0], failure);
}

function isCutBy(version: FingerprintVersion, failure: TaskFailure): boolean {
  return failure.traceback !== 'complete' && outsidePart(failure, version) === null;
}

/** Causes that a rule tells apart by a value. */
export function splitBy(fingerprint: Fingerprint, value: string, rule: string): Fingerprint {
  return sealed(
    [...fingerprint.parts, { name: 'split', value, hint: `the rule "${rule}" tells causes apart by it` }],
    fingerprint.version,
  );
}

/** Causes that a rule makes one. */
export function mergedAs(name: string, audit: string, rule: string): Fingerprint {
  return sealed(
    [auditPart(audit), { name: 'merge', value: name, hint: `the rule "${rule}" makes one cause of many` }],
    FINGERPRINT_VERSIONS[0],
  );
}

/** `eb-current-app-8f3c1a2b9d04-stdouterr.log` -> `eb-current-app-*-stdouterr.log`: containers come and go. */
export function programOf(program: string): string {
  return program
    .replace(/(?<=^|[^\w])(?=\w*\d)[0-9a-f]{8,64}(?=$|[^\w])/g, '*')
    .replace(/(?<=[._-])\d+(?=$|[._-])/g, '*');
}

function auditPart(audit: string): FingerprintPart {
  return { name: 'audit', value: audit, hint: 'audits of different names never share a group' };
}

function placePart({ task, worker }: TaskFailure): FingerprintPart {
  return task === null
    ? {
        name: 'program',
        value: programOf(worker),
        hint: 'no task is named in the log: the worker stands in its place',
      }
    : { name: 'task', value: task, hint: 'each task has its own cause' };
}

/** Kinds that no code of the task decides, by why. */
function outsidePart({ kind, exception }: TaskFailure, version: FingerprintVersion): FingerprintPart | null {
  // Raised in whatever line runs when the time is up.
  if (version >= 3 && kind === 'exception' && className(exception) === 'SoftTimeLimitExceeded')
    return { name: 'kind', value: 'time-limit', hint: 'the time ran out: where it struck is chance' };
  switch (kind) {
    case 'time-limit':
    case 'worker-lost':
    case 'unregistered':
      return { name: 'kind', value: kind, hint: 'decided outside the task: no code of the task is to blame' };
    case 'result-store':
      return { name: 'kind', value: kind, hint: 'the result could not be stored, whatever the task did' };
    default:
      return null;
  }
}

function exceptionPart(value: string): FingerprintPart {
  return { name: 'exception', value, hint: 'class of the exception' };
}

function messagePart({ template }: TaskFailure, hint: string): FingerprintPart {
  return { name: 'message', value: template, hint };
}

function sealed(parts: readonly FingerprintPart[], version: number): Fingerprint {
  const text = parts.map(({ name, value }) => `${name}=${value}`).join('\n');
  return {
    // The 1 is no version but salt: it never changes, or every cause would have a new name.
    hash: createHash('sha256').update(`1\n${text}`).digest('hex').slice(0, 16),
    version,
    parts,
  };
}
