/**
 * The second layer of the redaction: strings that nobody wrote by hand, whatever service they belong to.
 *
 * A detector of its own and not a package: the well-kept ones know services by prefix, as service-tokens.ts does, and cost
 * more in the bundle than they add.
 */

/** Letters, digits and what base64 uses, as one word. */
const WORD = /(?<![\w+/=-])[\w+/-]{16,}={0,2}(?![\w+/=-])/g;
/** Alone it must be this long to be no id: Elasticsearch's have 20 to 22 characters, and stay. */
const LONG = 32;
/** So close before it (characters) a word like these makes a shorter one suspect. */
const NEAR = 24;
const SUSPECT = /key|secret|token|passw|signature|credential|auth|session/i;

/** Every random string of a text, in order. */
export function randomWords(text: string): { readonly index: number; readonly word: string }[] {
  const found: { index: number; word: string }[] = [];
  for (const { 0: whole, index: start } of text.matchAll(WORD)) {
    // `9200/annotations/_doc/A4aDF9effcAhHa-A2eh30H` is a path; base64 has slashes too, but no words between them.
    const pieces = /(?:^|\/)(?:_?[a-z]{2,}|\d+)?(?:\/|$)/.test(whole) ? /[^/]{16,}/g : /.+/g;
    for (const { 0: word, index: offset } of whole.matchAll(pieces)) {
      if (!isRandom(word)) continue;
      const index = start + offset;
      if (word.length >= LONG || SUSPECT.test(text.slice(Math.max(0, index - NEAR), index)))
        found.push({ index, word });
    }
  }
  return found;
}

/**
 * Small, capital and digit follow each other as dice fall: from mark to mark the class changes in 62 of 100 places.
 * `HTTPConnectionPool2` changes in 25, a UUID or a hash has no capitals.
 */
function isRandom(word: string): boolean {
  if (!/[a-z]/.test(word) || !/[A-Z]/.test(word) || (word.match(/\d/g)?.length ?? 0) < 2) return false;
  const changes = word.match(/[a-z](?=[A-Z\d])|[A-Z](?=[a-z\d])|\d(?=[a-zA-Z])/g)?.length ?? 0;
  return changes >= 0.4 * (word.length - 1);
}
