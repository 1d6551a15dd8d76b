/**
 * What Python's `repr` of an exception says: Celery prints it behind its phrases, never cut, its newlines escaped.
 */

/** Python's `repr(exception)` -> its class and the text between the outer parentheses (escapes left as they are). */
export function readRepr(repr: string): { readonly type: string; readonly message: string } | null {
  const call = /^([A-Za-z_][\w.<>]*)\(/.exec(repr);
  if (call?.[1]) {
    const end = repr.lastIndexOf(')');
    return { type: call[1], message: unquote(repr.slice(call[0].length, end > 0 ? end : undefined)) };
  }
  // A class with a broken __repr__ (`<Unrepresentable <class 'app.Bad'>: …>`) or with an angle-bracket one (`<HTTPError 503: 'x'>`).
  const broken = /^<Unrepresentable <class '([\w.<>]+)'>/.exec(repr);
  if (broken?.[1]) return { type: broken[1], message: '' };
  const angle = /^<([A-Za-z_][\w.]*(?:Error|Exception|Warning)?)[ :](.*)>$/s.exec(repr);
  if (angle?.[1]) return { type: angle[1], message: angle[2] ?? '' };
  return null;
}

/** One quoted argument loses its quotes and escapes; several stay as they stand. */
function unquote(argument: string): string {
  const quoted = /^(?:b|u)?(['"])((?:\\.|(?!\1)[^\\])*)\1,?$/s.exec(argument);
  if (!quoted) return argument;
  return (quoted[2] ?? '').replace(/\\([\\'"nrt])/g, (_, c: string) => ({ n: '\n', r: '\r', t: '\t' })[c] ?? c);
}
