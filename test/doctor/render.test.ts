import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { parse } from 'yaml';
import { wrong } from '../../src/doctor/finding.ts';
import { renderFindings, renderFindingsMarkdown } from '../../src/doctor/render.ts';
import { yamlText } from '../../src/doctor/yaml-text.ts';

test('names from an account can neither command the runner nor break out of the summary', () => {
  const hostile = 'x\n::error::forged\n##[error]forged <img src=x> @alice #1 ```\n```';
  const findings = [wrong('group', hostile, hostile, `group: ${hostile}`)];
  for (const line of renderFindings(findings).flatMap((text) => text.split('\n')))
    assert.ok(!/^\s*::/.test(line) && !line.includes('##['), JSON.stringify(line));
  const markdown = renderFindingsMarkdown(findings);
  const outside = markdown.replace(/^(`{3,})\w*\n[\s\S]*?^\1$/gm, '');
  assert.ok(!/<img|@alice|#1\b/.test(outside), markdown);
});

test('any text is the same text after YAML, in a block and in a flow', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
      const plain = text.replace(/[\p{C}\p{Zl}\p{Zp}]+/gu, ' ');
      assert.equal((parse(`a: ${yamlText(text)}`) as { a: string }).a, plain);
      assert.deepEqual(parse(`a: [${yamlText(text)}, b]`), { a: [plain, 'b'] });
    }),
  );
});
