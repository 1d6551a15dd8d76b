import assert from 'node:assert/strict';
import { test } from 'node:test';
import { slackMember } from '../../../src/failures/rules/owner.ts';
import { slackMention } from '../../../src/markup.ts';

const OWNERS: readonly (readonly [owner: string, mention: string | null])[] = [
  ['slack:U024BE7LH', '<@U024BE7LH>'],
  ['slack:W012A3CDE', '<@W012A3CDE>'],
  ['slack:S0614TZR7', '<!subteam^S0614TZR7>'],
  // A channel, a broadcast, a name, the mention itself: nobody.
  ['slack:C024BE7LH', null],
  ['slack:here', null],
  ['slack:HERE', null],
  ['slack:u024be7lh', null],
  ['slack:U024BE7LH|x> <!here', null],
  ['slack:U024BE7LH\n', null],
  [' slack:U024BE7LH', null],
  ['<@U024BE7LH>', null],
  ['U024BE7LH', null],
  ['@org/team', null],
  ['search team', null],
  ['', null],
];

for (const [owner, mention] of OWNERS) {
  test(`${JSON.stringify(owner)} is ${mention === null ? 'shown as text' : `mentioned as ${mention}`}`, () => {
    const member = slackMember(owner);
    assert.equal(member === null ? null : slackMention(member), mention);
  });
}
