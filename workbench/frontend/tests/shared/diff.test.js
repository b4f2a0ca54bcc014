import assert from 'node:assert/strict';
import test from 'node:test';
import { around, difference } from '../../src/shared/diff.js';

const side = (parts, mark) => parts.filter((part) => ['same', mark].includes(part.mark)).map((part) => part.words).join('');

test('both wordings can be read out of the difference', () => {
  const pairs = [['cost 2 million crowns', 'cost 3 million crowns'], ['', 'new'], ['old', ''], ['the same', 'the same'], ['a b c d', 'd c b a'], ['€910m, or 27%', '€901m, or 26.9%']];
  for (const [before, after] of pairs) {
    const parts = difference(before, after);
    assert.equal(side(parts, 'del'), before);
    assert.equal(side(parts, 'ins'), after);
  }
});

test('only the words that changed are marked', () => {
  const parts = difference('opened on 3 May 1932', 'opened on 5 May 1932');
  assert.deepEqual(parts.map(({ mark, words }) => [mark, words]), [['same', 'opened on '], ['del', '3 '], ['ins', '5 '], ['same', 'May 1932']]);
});

test('very long wordings are shown as one out, one in', () => {
  const parts = difference('a '.repeat(500), 'b '.repeat(500));
  assert.deepEqual(parts.map(({ mark }) => mark), ['del', 'ins']);
});

test('the sentence around a claim is cut to the asked length', () => {
  const claim = { start: 10, end: 13, sentence: [0, 23] };
  assert.deepEqual(around('0123456789abc0123456789', claim, 4), { lead: '…6789', tail: '0123…' });
  assert.deepEqual(around('0123456789abc0123456789', claim), { lead: '0123456789', tail: '0123456789' });
});
