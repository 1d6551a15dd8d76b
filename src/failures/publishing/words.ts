/** Words of a text, as they are proved one by one: letters without digits, dashes and dots. */

/** `can't` is one word; `user_id`, `jane.roe` and `utf8` are their parts. */
export const WORD: RegExp = /[\p{L}\p{M}]+(?:['’](?:s|t|re|ve|ll|d|m)(?![\p{L}]))?/gu;
export const PLACEHOLDER: RegExp = /<[a-z][a-z-]{0,20}>|<\$>/g;

export function wordsOf(text: string): string[] {
  return (text.replaceAll(PLACEHOLDER, ' ').match(WORD) ?? []).map(withoutEnd);
}

/** `server's` -> `server`. */
export function withoutEnd(word: string): string {
  return word.replace(/['’].*$/, '');
}
