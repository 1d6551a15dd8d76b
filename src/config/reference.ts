/** The tables of settings -> action.yml, the tables of the README and the JSON Schemas. Pure strings; .ci/generate.ts writes them. */

import { markdownTable } from 'markdown-table';
import { stringify } from 'yaml';
import * as z from 'zod';
import { INPUT_NAMES, INPUTS, type InputName } from './inputs.ts';
import { OUTPUTS } from './outputs.ts';
import { PolicySchema } from './policy-schema.ts';

const SCHEMA_HOME = 'https://raw.githubusercontent.com/celery-failure-audit/celery-failure-audit/main/docs';

export function actionYaml(): string {
  const inputs = INPUT_NAMES.map((name) => {
    const { description, expression, default: standard } = INPUTS[name];
    const preset = expression ?? standard;
    return [name, { description, required: false, ...(preset === null ? {} : { default: preset }) }] as const;
  });
  const outputs = Object.entries(OUTPUTS).map(([name, description]) => [name, { description }] as const);
  const action = {
    name: 'Celery Failure Audit',
    description: 'Finds the Celery tasks that failed for good in your logs and keeps one GitHub issue per cause.',
    author: 'Celery Failure Audit contributors',
    branding: { icon: 'search', color: 'green' },
    inputs: Object.fromEntries(inputs),
    outputs: Object.fromEntries(outputs),
    runs: { using: 'node24', main: 'dist/main.js' },
  };
  return `# Generated from src/config/ by .ci/generate.ts; change it there.\n${stringify(action, { lineWidth: 0, singleQuote: true })}`;
}

export function inputsMarkdown(): string {
  const basic = INPUT_NAMES.filter((name) => INPUTS[name].basic);
  const advanced = INPUT_NAMES.filter((name) => !INPUTS[name].basic);
  return `${inputsTable(basic)}\n\n<details>\n<summary>All other inputs</summary>\n\n${inputsTable(advanced)}\n\n</details>`;
}

export function outputsMarkdown(): string {
  return table([
    ['Output', 'Meaning'],
    ...Object.entries(OUTPUTS).map(([name, description]) => [`\`${name}\``, description]),
  ]);
}

/** For editors: a first line `# yaml-language-server: $schema=…` makes them check the policy file while it is written. */
export function policyJsonSchema(): string {
  return jsonSchema(PolicySchema, 'config.schema.json', 'Policy file of Celery Failure Audit');
}

/** `input`: what a person writes, before defaults and readers. A schema without either is the same both ways. */
export function jsonSchema(schema: z.ZodType, file: string, title: string): string {
  const { $schema, ...rest } = inputSchema(schema);
  const json = JSON.stringify({ $schema, $id: `${SCHEMA_HOME}/${file}`, title, ...rest }, null, 2);
  return `${json.replaceAll(/^(.*)\[\n([^[\]{}]*)\n *\](,?)$/gm, onOneLine)}\n`;
}

/** zod drops the `examples` of a text that is read into a value, so ours are called `samples` until here. */
export function inputSchema(schema: z.ZodType): z.core.JSONSchema.BaseSchema {
  return z.toJSONSchema(schema, {
    io: 'input',
    override: ({ jsonSchema: node }) => {
      const { samples } = node as { samples?: unknown[] };
      if (samples === undefined) return;
      delete node['samples'];
      node.examples = samples;
    },
  });
}

/** A short list of plain values, as the formatter of this repository wants it. */
function onOneLine(lines: string, before: string, items: string, after: string): string {
  const line = `${before}[${items.trim().replaceAll(/,\n */g, ', ')}]${after}`;
  return line.length <= 120 ? line : lines;
}

function inputsTable(names: readonly InputName[]): string {
  const rows = names.map((name) => {
    const { description, expression, default: standard } = INPUTS[name];
    const preset = expression ?? standard;
    return [`\`${name}\``, description, preset === null ? '' : `\`${preset}\``];
  });
  return table([['Input', 'Meaning', 'Default'], ...rows]);
}

/** Columns are not aligned with blanks: one longer sentence would change every row of a diff. */
function table(rows: readonly (readonly string[])[]): string {
  return markdownTable(
    rows.map((row) => row.map((cell) => cell.replaceAll('|', '\\|'))),
    { alignDelimiters: false },
  );
}
