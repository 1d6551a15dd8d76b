/**
 * Writes the files that are generated from the source: action.yml, the JSON Schemas and the marked regions of the README.
 * With `--check` it writes nothing, names the files that are out of date and exits with 1.
 */

import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type * as z from 'zod';
import { configurationMarkdown } from '../src/config/policy-reference.ts';
import { actionYaml, inputsMarkdown, jsonSchema, outputsMarkdown, policyJsonSchema } from '../src/config/reference.ts';

const root = new URL('../', import.meta.url);
const REPORT = 'src/digest/report.ts';

/** Each file with what it should hold, given what it holds now. */
const wanted: Readonly<Record<string, (now: string) => string | Promise<string>>> = {
  'action.yml': actionYaml,
  'docs/config.schema.json': policyJsonSchema,
  'docs/configuration.md': configurationMarkdown,
  ...(existsSync(new URL(REPORT, root)) ? { 'docs/report.schema.json': reportJsonSchema } : {}),
  ...(existsSync(new URL('README.md', root)) ? { 'README.md': readme } : {}),
};

const check = process.argv.includes('--check');
const stale: string[] = [];
for (const [name, content] of Object.entries(wanted)) {
  const path = fileURLToPath(new URL(name, root));
  const now = existsSync(path) ? readFileSync(path, 'utf8') : '';
  const then = await content(now);
  if (now === then) continue;
  stale.push(name);
  if (!check) writeFileSync(path, then);
}

if (stale.length > 0) console.log(`${check ? 'Out of date (run .ci/generate.ts)' : 'Written'}: ${stale.join(', ')}`);
if (check && stale.length > 0) process.exitCode = 1;

function readme(now: string): string {
  return withRegion(withRegion(now, 'inputs', inputsMarkdown()), 'outputs', outputsMarkdown());
}

/** The text with what stands between the two marks replaced. */
function withRegion(text: string, name: string, content: string): string {
  const [begin, end] = [`<!-- ${name}:begin -->`, `<!-- ${name}:end -->`];
  const [from, to] = [text.indexOf(begin), text.indexOf(end)];
  if (from < 0 || to < from)
    throw new Error(`README.md has no region from ${begin} to ${end}; the table belongs between them.`);
  return `${text.slice(0, from + begin.length)}\n\n${content}\n\n${text.slice(to)}`;
}

async function reportJsonSchema(): Promise<string> {
  const { Report }: { Report: z.ZodType } = await import(new URL(REPORT, root).href);
  return jsonSchema(Report, 'report.schema.json', 'Report of Celery Failure Audit');
}
