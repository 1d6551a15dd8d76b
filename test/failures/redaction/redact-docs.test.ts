/** The tables of docs/redaction.md and docs/grouping.md are those of the code; UPDATE_GOLDEN=1 writes them. */
import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { test } from 'node:test';
import { markdownTable } from 'markdown-table';
import { fingerprintOf, mergedAs, PART_NAMES, splitBy } from '../../../src/failures/grouping/fingerprint.ts';
import { NORMALISATIONS } from '../../../src/failures/grouping/normalize.ts';
import { REDACTIONS } from '../../../src/failures/redaction/redactions.ts';
import { SERVICE_TOKENS } from '../../../src/failures/redaction/service-tokens.ts';
import { failure, raised } from '../failure.ts';

const cell = (text: string): string => text.replaceAll('|', '\\|');
const code = (text: string): string => `\`${cell(text)}\``;
const plain = (text: string): string => cell(text).replaceAll(/(?<!`[^`]*)[<>*_](?![^`]*`)/g, (mark) => `\\${mark}`);

const LIBRARY = [
  { file: '/opt/venv/lib/python3.11/site-packages/requests/api.py', line: 1, function: 'get', code: 'send()' },
];
const BASE = fingerprintOf(raised('ValueError: x'), 'default');
/** Later ones show the parts that the earlier ones do not have. */
const EXAMPLES = [
  BASE,
  fingerprintOf(
    failure({ kind: 'worker-lost', exception: 'WorkerLostError', task: null, message: 'signal 9 (SIGKILL)' }),
    'default',
  ),
  fingerprintOf(raised('ReadTimeout: row 7', LIBRARY, { message: 'row 7 of "users" is gone' }), 'default'),
  splitBy(BASE, '503', 'by status'),
  mergedAs('payment provider', 'default', 'payments'),
];

const TABLES: Readonly<Record<string, Readonly<Record<string, () => string>>>> = {
  'redaction.md': {
    table: () =>
      `\n${markdownTable([
        ['what', 'becomes', 'why'],
        ...REDACTIONS.map(({ name, replacement, reason }) => [
          name,
          code(replacement.replaceAll(/(?:\$\d)+/g, '…')),
          plain(reason),
        ]),
      ])}\n\n`,
    services: () => `${SERVICE_TOKENS.map(({ service }) => service).join('; ')}\n`,
  },
  'grouping.md': {
    parts: () => {
      const parts = EXAMPLES.flatMap((example) => example.parts);
      const rows = PART_NAMES.flatMap((name) => parts.find((part) => part.name === name) ?? []);
      return `\n${markdownTable([
        ['part', 'for example', 'why it counts'],
        ...rows.map(({ name, value, hint }) => [name, code(value), plain(hint)]),
      ])}\n\n`;
    },
    templates: () =>
      `\n${markdownTable([
        ['becomes', 'for example', 'stays', 'why'],
        ...NORMALISATIONS.filter(({ placeholder }) => placeholder !== '<$>').map(
          ({ placeholder, example, negative, reason }) => [
            code(placeholder),
            code(example),
            code(negative),
            plain(reason),
          ],
        ),
      ])}\n\n`,
  },
};

for (const [page, tables] of Object.entries(TABLES))
  test(`docs/${page}`, () => {
    const file = new URL(`../../../docs/${page}`, import.meta.url);
    const text = readFileSync(file, 'utf8');
    let wanted = text;
    for (const [name, table] of Object.entries(tables)) {
      const place = new RegExp(`(<!-- ${name}(?:: [^>]*)? -->\n)[\\s\\S]*?(<!-- /${name} -->)`);
      assert.match(text, place);
      wanted = wanted.replace(place, (_, before: string, after: string) => before + table() + after);
    }
    if (process.env['UPDATE_GOLDEN']) writeFileSync(file, wanted);
    else assert.equal(text, wanted, 'UPDATE_GOLDEN=1 node --test test/failures/redact-docs.test.ts');
  });
