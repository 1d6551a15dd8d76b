/**
 * Cuts the operations the action uses out of GitHub's OpenAPI description and writes test/fixtures/github-openapi.json.gz.
 * The package is 385 MB installed, the excerpt 5 KiB, so it is run by hand, outside the repository:
 *
 *   cd "$(mktemp -d)" && npm init -y && npm install --ignore-scripts @octokit/openapi@23.0.2
 *   node path/to/test/support/extract-github-openapi.ts node_modules/@octokit/openapi
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
type Node = { [key: string]: Json };

/** What is asked for with its answers; an answer is only kept where the emulator's own is checked against it. */
const OPERATIONS: readonly (readonly [method: string, path: string, ...answers: string[]])[] = [
  ['get', '/repos/{owner}/{repo}'],
  ['get', '/repos/{owner}/{repo}/issues', '200'],
  ['post', '/repos/{owner}/{repo}/issues', '201'],
  ['get', '/repos/{owner}/{repo}/issues/{issue_number}', '200'],
  ['patch', '/repos/{owner}/{repo}/issues/{issue_number}', '200'],
  ['get', '/repos/{owner}/{repo}/issues/{issue_number}/comments', '200'],
  ['post', '/repos/{owner}/{repo}/issues/{issue_number}/comments', '201'],
  ['get', '/repos/{owner}/{repo}/issues/comments/{comment_id}', '200'],
  ['patch', '/repos/{owner}/{repo}/issues/comments/{comment_id}', '200'],
  ['get', '/repos/{owner}/{repo}/issues/{issue_number}/labels', '200'],
  ['post', '/repos/{owner}/{repo}/issues/{issue_number}/labels', '200'],
  ['delete', '/repos/{owner}/{repo}/issues/{issue_number}/labels/{name}', '200'],
  ['get', '/repos/{owner}/{repo}/labels', '200'],
  ['post', '/repos/{owner}/{repo}/labels', '201'],
  ['get', '/repos/{owner}/{repo}/labels/{name}', '200'],
  ['get', '/repos/{owner}/{repo}/assignees/{assignee}'],
  ['post', '/repos/{owner}/{repo}/issues/{issue_number}/assignees', '201'],
  ['delete', '/repos/{owner}/{repo}/issues/{issue_number}/assignees', '200'],
  ['get', '/repos/{owner}/{repo}/contents/{path}'],
  ['get', '/user'],
  ['get', '/rate_limit'],
];

const REFERENCE = '#/components/schemas/';
const PROSE = new Set(['description', 'example', 'examples', 'externalDocs', 'title', 'deprecated', 'x-multi-segment']);

const root = process.argv[2];
if (!root) throw new Error('usage: extract-github-openapi.ts path/to/node_modules/@octokit/openapi');
const version = (JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string }).version;
const description = JSON.parse(readFileSync(join(root, 'generated/api.github.com.json'), 'utf8')) as Node;
const licence = readFileSync(join(root, 'LICENSE'), 'utf8');

const operations: Node = {};
for (const [method, path, ...answers] of OPERATIONS) {
  const operation = dig(description, 'paths', path, method);
  const query: Node = {};
  for (const given of operation['parameters'] as Node[]) {
    const parameter =
      typeof given['$ref'] === 'string' ? dig(description, ...given['$ref'].slice(2).split('/')) : given;
    if (parameter['in'] === 'query') query[parameter['name'] as string] = jsonSchema(parameter['schema'] as Json);
  }
  const body = operation['requestBody'] ? dig(operation, 'requestBody', 'content', 'application/json', 'schema') : null;
  const kept: Node = {};
  for (const status of answers)
    kept[status] = jsonSchema(dig(operation, 'responses', status, 'content', 'application/json', 'schema'));
  operations[`${method.toUpperCase()} ${path}`] = {
    query,
    body: body && closed(jsonSchema(body)),
    bodyRequired: operation['requestBody'] ? dig(operation, 'requestBody')['required'] === true : false,
    responses: kept,
  };
}

/** Follow the references until nothing new turns up. */
const schemas: Node = {};
for (
  let missing = references(operations);
  missing.length > 0;
  missing = references({ operations, schemas }).filter((name) => !(name in schemas))
) {
  for (const name of missing) schemas[name] = jsonSchema(dig(description, 'components', 'schemas', name));
}

const excerpt = {
  $comment: `Excerpt of @octokit/openapi ${version}, generated/api.github.com.json (GitHub's REST API description), made by test/support/extract-github-openapi.ts: prose dropped, "nullable" rewritten for JSON Schema, request bodies closed with additionalProperties: false.`,
  licence,
  operations,
  components: { schemas },
};
const target = new URL('../fixtures/github-openapi.json.gz', import.meta.url);
const bytes = gzipSync(JSON.stringify(excerpt), { level: 9 });
writeFileSync(target, bytes);
console.log(
  `${Object.keys(operations).length} operations, ${Object.keys(schemas).length} schemas, ${bytes.length} bytes`,
);

function dig(node: Json, ...keys: string[]): Node {
  let at: Json | undefined = node;
  for (const key of keys) at = at && typeof at === 'object' && !Array.isArray(at) ? at[key] : undefined;
  if (!at || typeof at !== 'object' || Array.isArray(at)) throw new Error(`no ${keys.join(' ')} in the description`);
  return at;
}

/** OpenAPI 3.0 -> JSON Schema: ajv refuses `nullable` without a `type`, so it becomes a choice. */
function jsonSchema(node: Json): Json {
  if (Array.isArray(node)) return node.map(jsonSchema);
  if (node === null || typeof node !== 'object') return node;
  const copy: Node = {};
  for (const [key, value] of Object.entries(node)) {
    // A property may be CALLED title or description: only keywords are prose, and theirs are texts.
    if (key === 'nullable' || (PROSE.has(key) && (typeof value !== 'object' || key.startsWith('example')))) continue;
    copy[key] = key === 'properties' ? properties(value as Node) : jsonSchema(value);
  }
  return node['nullable'] === true ? { anyOf: [copy, { type: 'null' }] } : copy;
}

function properties(node: Node): Node {
  return Object.fromEntries(Object.entries(node).map(([name, schema]) => [name, jsonSchema(schema)]));
}

/** GitHub ignores keys it does not know; a test must not, or `labls` passes. */
function closed(node: Json): Json {
  if (Array.isArray(node)) return node.map(closed);
  if (node === null || typeof node !== 'object') return node;
  const copy: Node = {};
  for (const [key, value] of Object.entries(node)) copy[key] = closed(value);
  if (copy['properties'] && copy['additionalProperties'] === undefined) copy['additionalProperties'] = false;
  return copy;
}

function references(node: Json): string[] {
  const found = new Set<string>();
  JSON.stringify(node, (key, value: Json) => {
    if (key === '$ref' && typeof value === 'string') found.add(value.slice(REFERENCE.length));
    return value;
  });
  return [...found];
}
