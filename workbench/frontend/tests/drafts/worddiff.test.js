import assert from 'node:assert/strict';
import test from 'node:test';
import { piecesOf, wordDifference } from '../../src/drafts/worddiff.js';

const joined = (parts, without) => parts.filter(({ mark }) => mark !== without).map(({ words }) => words).join('');

test('a difference joins to either text, and whole words change', () => {
  for (const [before, after] of [['It cost 40 crowns.', 'It cost 45 crowns.'], ['', 'New.'], ['Old.', ''], ['a a a', 'a a'], ['x 🪙🪙 y', 'x 🪙 y'], ['the same', 'the same']]) {
    const parts = wordDifference(before, after);
    assert.equal(joined(parts, 'ins'), before);
    assert.equal(joined(parts, 'del'), after);
  }
  assert.deepEqual(wordDifference('It cost 40 crowns.', 'It cost 45 crowns.').filter(({ mark }) => mark !== 'same'), [{ mark: 'del', words: '40' }, { mark: 'ins', words: '45' }]);
});

test('a long paragraph with one change shows just that change', () => {
  const long = Array.from({ length: 900 }, (_, n) => `word${n}`);
  const parts = wordDifference(long.join(' '), long.with(450, 'other').join(' '));
  assert.deepEqual(parts.map(({ mark }) => mark), ['same', 'del', 'ins', 'same']);
  assert.equal(parts[1].words, 'word450');
});

test('pieces are cut where claims begin and end, in the offsets of their draft', () => {
  const parts = wordDifference('It cost 40 crowns.', 'It cost 45 crowns.');
  const mark = { id: 'c', outcome: 'changed', start: 108, end: 117 };
  const old = piecesOf(parts, [mark], { from: 100, without: 'ins' });
  assert.equal(old.map(({ words }) => words).join(''), 'It cost 40 crowns.');
  assert.deepEqual(old.filter(({ covering }) => covering.length).map(({ words, mark: what }) => [words, what]), [['40', 'del'], [' crowns', 'same']]);
});
