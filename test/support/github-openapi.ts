/**
 * GitHub's own word on what a request may hold: requests (and, in the emulator's own tests, answers) are checked against the excerpt
 * of its OpenAPI description in test/fixtures/github-openapi.json.gz, which extract-github-openapi.ts makes.
 */
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import type { ValidateFunction } from 'ajv';
import { Ajv } from 'ajv';

interface Operation {
  readonly query: Readonly<Record<string, object>>;
  readonly body: object | null;
  readonly bodyRequired: boolean;
  readonly responses: Readonly<Record<string, object>>;
}

interface Excerpt {
  readonly operations: Readonly<Record<string, Operation>>;
}

const excerpt = JSON.parse(
  gunzipSync(readFileSync(new URL('../fixtures/github-openapi.json.gz', import.meta.url))).toString('utf8'),
) as Excerpt;

// Formats are left out: they would need another package, and no limit we care for is among them.
const ajv = new Ajv({ strict: false, validateFormats: false, allErrors: true }).addSchema(excerpt, 'github');
const compiled = new Map<string, ValidateFunction>();

/**
 * What is wrong with a request; `[]` when nothing is.
 * `operation`: `POST /repos/{owner}/{repo}/issues`, as the description names it.
 */
export function requestProblems(operation: string, query: URLSearchParams, body: unknown): string[] {
  const known = excerpt.operations[operation];
  if (!known) return [`${operation} is not in the excerpt`];
  const problems: string[] = [];
  for (const [name, value] of query) {
    const schema = known.query[name];
    if (!schema) problems.push(`query: there is no parameter ${name}`);
    else problems.push(...check(pointer(operation, 'query', name), queryValue(schema, value), `query ${name}`));
  }
  if (known.body && (body !== undefined || known.bodyRequired))
    problems.push(...check(pointer(operation, 'body'), body, 'body'));
  if (!known.body && body !== undefined) problems.push('body: this request takes none');
  return problems;
}

/** What is wrong with an answer. Throws where the excerpt holds no schema for it. */
export function responseProblems(operation: string, status: number, body: unknown): string[] {
  if (!excerpt.operations[operation]?.responses[String(status)])
    throw new Error(`no schema for ${operation} ${status}`);
  return check(pointer(operation, 'responses', String(status)), body, 'answer');
}

function pointer(...path: string[]): string {
  return `github#/operations/${path.map((part) => encodeURIComponent(part.replaceAll('~', '~0').replaceAll('/', '~1'))).join('/')}`;
}

function queryValue(schema: object, value: string): unknown {
  return 'type' in schema && schema.type === 'integer' && /^\d+$/.test(value) ? Number(value) : value;
}

function check(reference: string, value: unknown, place: string): string[] {
  let validate = compiled.get(reference);
  if (!validate) {
    validate = ajv.compile({ $ref: reference });
    compiled.set(reference, validate);
  }
  if (validate(value)) return [];
  return (validate.errors ?? []).map((error) => {
    const extra = 'additionalProperty' in error.params ? ` (${String(error.params['additionalProperty'])})` : '';
    return `${place}${error.instancePath}: ${error.message}${extra}`;
  });
}
