/** The grammar, and above all what it refuses. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { compileQuery, QueryError } from './papertrail-query.ts';

describe('papertrail query', () => {
  const subject = {
    sender: 'web-01.example.net',
    program: 'celery.log',
    message: 'task a[1] raised unexpected: "x y" can\'t and so on',
    severity: 'Error',
    facility: null,
  };
  const matching = [
    '',
    'RAISED unexpected',
    '"raised unexpected"',
    `'unexpected: "x y"'`,
    'nothing OR raised',
    'a OR b c',
    '(nothing OR raised) AND task',
    '-nothing',
    '-(nothing OR nobody)',
    'task -"raised nothing"',
    'sender:web',
    'program:(worker celery)',
    'program:("celery.log" OR x)',
    'severity:err',
    'severity:(crit error)',
    '-facility:cron',
    "can't",
    'message:task',
    'and',
  ];
  const missing = [
    'nothing',
    '"unexpected raised"',
    '-raised',
    'raised nothing',
    'program:web',
    'severity:crit',
    'facility:user',
    '"celery.log task"',
    'or',
  ];
  const refused = [
    'name[id]',
    'a*',
    'a?',
    '^a',
    'a$',
    '{a}',
    'a\\b',
    'NOT a',
    '(a',
    'a)',
    '()',
    'a OR',
    'OR a',
    '"a',
    "'a",
    '""',
    '-',
    '- a',
    'host:x',
    'json.message:x',
    'program:',
    'program:(a',
    'program:-a',
    'severity:loud',
    'facility:x',
    'a"b"',
    'x'.repeat(2001),
  ];
  for (const query of matching) test(`matches ${query}`, () => assert.equal(compileQuery(query)(subject), true));
  for (const query of missing) test(`misses ${query}`, () => assert.equal(compileQuery(query)(subject), false));
  for (const query of refused)
    test(`refuses ${query.slice(0, 20)}`, () => assert.throws(() => compileQuery(query), QueryError));
});
