import assert from 'node:assert/strict';
import test from 'node:test';
import { moveEdge, nextWord, wordsIn } from '../../src/checking/words.js';

const TEXT = "“Anna's co-op sold 2,100.5 t (5%)” 👩‍🚒 עברית e\u0301t\u00e9 $3.";
const words = wordsIn(TEXT);
const at = (piece) => ({ start: TEXT.indexOf(piece), end: TEXT.indexOf(piece) + piece.length });
const of = ({ start, end }) => TEXT.slice(start, end);

test('words are whole: apostrophes, hyphens, figures, signs of money, accents, other scripts, emoji', () => {
  assert.deepEqual(words.map(of), ["Anna's", 'co-op', 'sold', '2,100.5', 't', '5%', '👩‍🚒', 'עברית', 'e\u0301t\u00e9', '$3']);
});

test('an edge moves by a word either way, and a stretch never loses its last word', () => {
  const sold = at('sold');
  assert.equal(of(moveEdge(words, sold, 'end', 1)), 'sold 2,100.5');
  assert.equal(of(moveEdge(words, sold, 'start', -1)), 'co-op sold');
  assert.equal(of(moveEdge(words, at('co-op sold'), 'start', 1)), 'sold');
  assert.equal(of(moveEdge(words, at('co-op sold'), 'end', -1)), 'co-op');
  assert.deepEqual(moveEdge(words, sold, 'end', -1), sold);
  assert.deepEqual(moveEdge(words, sold, 'start', 1), sold);
});

test('at the ends of the text nothing moves', () => {
  assert.deepEqual(moveEdge(words, at("Anna's"), 'start', -1), at("Anna's"));
  assert.deepEqual(moveEdge(words, at('$3'), 'end', 1), at('$3'));
});

test('edges between words go to the next word', () => assert.equal(of(moveEdge(words, at('“Anna'), 'end', 1)), "“Anna's"));

test('the next word and the one before', () => {
  assert.equal(of(nextWord(words, at('sold'), 1)), '2,100.5');
  assert.equal(of(nextWord(words, at('sold'), -1)), 'co-op');
  assert.deepEqual(nextWord(words, at('$3'), 1), at('$3'));
});
