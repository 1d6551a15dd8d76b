/** docs/troubleshooting.md explains messages that the program prints, word for word: each is looked for in its source. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { readDocument } from './support/documents.ts';

const source = new URL('../src/', import.meta.url);

/** Comments say what may be printed, too, but do not print it. */
const withoutComments = (code: string): string => code.replace(/^\s*(?:\/\/|\/?\*).*$/gm, '');

const FILES: readonly string[] = readdirSync(source, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .map((name) => withoutComments(readFileSync(new URL(name, source), 'utf8')).replaceAll('\\`', '`'));

/** The parts between the `…`, in order, within one statement of one file. */
function isPrinted(message: string): boolean {
  const parts = message.split('…').filter((part) => part.trim().length > 1);
  const literal = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const pattern = new RegExp(parts.map(literal).join('[^;]{0,300}?'));
  return parts.length > 0 && FILES.some((text) => pattern.test(text));
}

/** First cells of table rows, in one or two backticks. */
const MESSAGES = [...readDocument('docs/troubleshooting.md').matchAll(/^\| (`{1,2})(.+?)\1 \|/gm)].map(
  ([, , message = '']) => message,
);

test('there are messages to look for', () => {
  assert.ok(MESSAGES.length >= 35, `${MESSAGES.length} messages`);
});

for (const message of MESSAGES)
  test(`printed: ${message}`, () => {
    assert.ok(isPrinted(message), `src/ never says: ${message}`);
  });

test('what is not printed is found out', () => {
  assert.ok(isPrinted('Papertrail has no group named "…"'));
  assert.ok(!isPrinted('Papertrail has no troupe named "…"'));
  assert.ok(!isPrinted('…'));
});
