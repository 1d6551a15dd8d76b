/**
 * Versions of the rules by which causes are told apart, newest first. A new one is added at the front and the older ones stay,
 * so that a cause that an older one has named keeps its name (identify.ts). What a version does not change has the same hash
 * as before.
 *
 * - 3: a soft time limit is told by its task: where it struck is chance.
 * - 2: a traceback that is cut gives its place to the text; groups and wrappers name what they hold; a folder of the
 *   application that is called `celery` is its own code; comprehensions and depth of recursion do not count.
 * - 1: the first.
 */
export const FINGERPRINT_VERSIONS = [3, 2, 1] as const;
export type FingerprintVersion = (typeof FINGERPRINT_VERSIONS)[number];
