import assert from 'node:assert/strict';
import { test } from 'node:test';

// node_modules/.bin/node shadows whatever Node started npm. Where it is missing, the tests would prove another Node
// than the one that runs the action, and nobody would notice. ANY_NODE=1 says that this is wanted.
test('the tests run on the Node of the action', { skip: process.env['ANY_NODE'] !== undefined }, () => {
  assert.match(process.version, /^v24\./);
});
