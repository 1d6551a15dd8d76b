/** Values in SQL statements and in what databases say of rows: their columns stand apart from them. */
import type { Redaction } from './redaction.ts';

/** Columns that hold secrets. */
const COLUMN = String.raw`(?:passw|passwd|pwd|secret|token|api_?key|private_?key|otp|credential|ssn|card_?n|iban|pin_?code)`;

export const STATEMENTS: readonly Redaction[] = [
  {
    name: 'row',
    needs: /row contains/i,
    // Ends at the latest with the line, so no beginning is looked at twice.
    pattern:
      /(\bFailing row contains \()((?!<)[^\n]*?)(\)\.?(?=\s{0,20}(?:$|\n|\\n|['"]|\[SQL|CONTEXT|SCHEMA))|$|(?=\n))/gi,
    replacement: '$1<personal>$3',
    secret: null,
    reason: 'PostgreSQL prints the whole row that broke a constraint: Failing row contains (7, anna, x)',
  },
  {
    name: 'inserted-values',
    needs: /\bvalues\b/i,
    pattern: new RegExp(
      String.raw`(\b(?:insert|replace)\s{1,3}into\s{1,3}[^\s(]{1,120}\s{0,3}(?:\((?=[^()]{0,1000}${COLUMN})[^()]{1,1000}\)\s{0,3})?values\s{0,3}\()((?=['"\d]|null\b|[eE]')[^\n]*?)(?=\)\s{0,2}(?:;|$|\n|returning|on conflict|on duplicate|\])|\n|$)`,
      'gi',
    ),
    replacement: '$1<secret>',
    secret: null,
    reason: "INSERT INTO users (name, password) VALUES ('anna', 'x'): the column tells, or none is named",
  },
  {
    name: 'statement-parameters',
    needs: /\[parameters: /,
    pattern: new RegExp(
      String.raw`(\[SQL: (?=(?:(?!\[SQL: |\[param)[\s\S]){0,2000}?${COLUMN})(?:(?!\[SQL: )[\s\S]){1,8000}?\](?:\s|\\n){0,3}\[parameters: )((?!<)[^\n]*?)(?=\]\s{0,3}(?:$|\(Background|\\n|['"])|\n|$)`,
      'gi',
    ),
    replacement: '$1<secret>',
    secret: null,
    reason: "SQLAlchemy lists the values after the statement: [SQL: UPDATE … SET password=%s] [parameters: ('x', 7)]",
  },
  {
    name: 'numbered-parameter',
    needs: /\$\d/,
    pattern: /((?<![\w$])\$\d{1,3} = ')((?!<)(?:[^'\n]|'')*)/g,
    replacement: '$1<secret>',
    secret: null,
    reason: "PostgreSQL lists what a statement was given: parameters: $1 = 'anna', $2 = 'x'",
  },
];
