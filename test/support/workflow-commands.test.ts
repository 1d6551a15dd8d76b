/** What the runner honours and what it does not. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { parseCommands, parseFileCommands } from './workflow-commands.ts';

describe('workflow commands', () => {
  const honoured: [string, string[]][] = [
    ['  ::error::x', ['error']],
    ['text ::error::x', []],
    ['text ##[set-output name=a]b', ['set-output']],
    ['::unknown::x', []],
    ['::SET-ENV name=a::b', ['set-env']],
    ['a\r::notice::x', ['notice']],
    ['##\u200b[error]x', []],
    ['| ::error::x', []],
    ['::stop-commands::tok\n::error::x\n##[error]y\n::tok::\n::debug::z', ['stop-commands', 'debug']],
  ];
  for (const [output, names] of honoured) {
    test(JSON.stringify(output), () =>
      assert.deepEqual(
        parseCommands(output).map(({ name }) => name),
        names,
      ),
    );
  }

  test('files', () => {
    assert.deepEqual(parseFileCommands('a=b=c\nd<<X\n1\n\n2\nX\ne=\n'), { a: 'b=c', d: '1\n\n2', e: '' });
    assert.throws(() => parseFileCommands('nonsense\n'));
    assert.throws(() => parseFileCommands('a<<X\nopen\n'));
  });
});
