/** Python's reprs: of exceptions, and of the dictionaries that headers are dumped as. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { readEntries, readRepr } from '../../../src/events/python/repr.ts';

const ID = '5fbb6c3a-1f0e-4b5c-9d7e-2f1a0b3c4d5e';

describe('dictionaries', () => {
  const headers = `{'lang': 'py', 'id': '${ID}', 'argsrepr': "('it\\'s', 1)", 'kwargsrepr': '{}', 'retries': 0, 'origin': 'cut off`;
  test('strings under a key', () => {
    assert.equal(readEntries(headers).get('id'), ID);
    assert.equal(readEntries(headers).get('argsrepr'), "('it's', 1)");
    assert.equal(readEntries(headers).get('kwargsrepr'), '{}');
  });
  test('what stands deeper, or in a string, is no key', () => {
    const nested = `{'kwargs': {'id': '42'}, 'list': [{'id': '43'}], 'text': "'id': '44'", 'id': u'${ID}'}{'id': '45'}`;
    assert.equal(readEntries(nested).get('id'), ID);
  });
  test('no string, cut, absent', () => {
    for (const key of ['retries', 'origin', 'task']) assert.equal(readEntries(headers).has(key), false, key);
  });
});

describe('reprs', () => {
  const table: readonly (readonly [repr: string, type: string, message: string, rest?: string])[] = [
    ["ValueError('x')", 'ValueError', 'x'],
    ['ValueError("can\'t")', 'ValueError', "can't"],
    ["ValueError('x',)", 'ValueError', 'x'],
    [String.raw`ValueError('one\ntwo\t\'q\'')`, 'ValueError', "one\ntwo\t'q'"],
    ['Timeout()', 'Timeout', ''],
    ["OSError(2, 'No such file')", 'OSError', "2, 'No such file'"],
    ["core.web.Refused('x')", 'core.web.Refused', 'x'],
    ["<Unrepresentable <class 'app.Bad'>: RecursionError()>", 'app.Bad', ''],
    ["<HTTPError 503: 'Unavailable'>", 'HTTPError', "503: 'Unavailable'"],
    // Python 2
    ["IOError(u'caf\\xe9',)", 'IOError', 'caf\\xe9'],
    // Text may follow: structlog, a suffix format, a traceback whose newlines a shipper made blanks.
    ["ValueError('x') [celery.app.trace] loc=trace.py:265", 'ValueError', 'x', ' [celery.app.trace] loc=trace.py:265'],
    ["OSError(')', (1, 2)) level=ERROR process=Worker-2", 'OSError', "')', (1, 2)", ' level=ERROR process=Worker-2'],
    [
      'KeyError(\'k\')   Traceback (most recent call last):   File "/srv/a.py", line 1, in f()',
      'KeyError',
      'k',
      '   Traceback (most recent call last):   File "/srv/a.py", line 1, in f()',
    ],
    ["<HTTPError 503: 'x'> [celery.app.trace]", 'HTTPError', "503: 'x'", ' [celery.app.trace]'],
    // A __repr__ of its own that is no Python: the last parenthesis closes it.
    ["Refused(it's closed (for now)", 'Refused', "it's closed (for now"],
    ["Refused(it's closed)", 'Refused', "it's closed"],
    ['Unbalanced(] )', 'Unbalanced', '] '],
  ];
  for (const [repr, type, message, rest = ''] of table)
    test(repr, () => assert.deepEqual(readRepr(repr), { type, message, rest, closed: true }));

  test('cut', () => {
    const cut = { type: 'ValueError', message: "'cut off in the mid", rest: '', closed: false };
    assert.deepEqual(readRepr("ValueError('cut off in the mid"), cut);
  });

  test('long ones take no time', () => {
    const long = 100_000;
    for (const inner of ["'".repeat(long), '('.repeat(long), '\\'.repeat(long), "it's ".repeat(long / 5)])
      assert.equal(readRepr(`E(${inner}`)?.type, 'E');
  });

  test('no repr', () => {
    for (const text of ['nothing, this is printed text', '', '503', "'x'"]) assert.equal(readRepr(text), null, text);
  });
});
