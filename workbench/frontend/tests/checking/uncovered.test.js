import assert from 'node:assert/strict';
import test from 'node:test';
import { inWords, percent, sectionsOf } from '../../src/checking/uncovered.js';

const TEXT = 'Bridges\n\nOne two three. Four five. Later\n\nSix seven.';
const span = (words) => [TEXT.indexOf(words), TEXT.indexOf(words) + words.length];
const stretch = (words) => ({ start: span(words)[0], end: span(words)[1] });
const BLOCKS = [{ kind: 'title', ...stretch('Bridges') }, { kind: 'paragraph', ...stretch('One two three. Four five.') }, { kind: 'heading', ...stretch('Later') }, { kind: 'paragraph', ...stretch('Six seven.') }];
const PASSAGES = [
  [...span('Bridges'), 0, 'heading'],
  [...span('One two three.'), 1, null],
  [...span('Four five.'), 0, 'opinion'],
  [...span('Later'), 0, 'heading'],
  [...span('Six seven.'), 0, 'nothing to check found'],
];
const sections = (marked = []) => sectionsOf({ text: TEXT, blocks: BLOCKS, stretches: [stretch('One two'), stretch('two')], passages: PASSAGES, marked });

test('words are counted by section, headings are none', () => {
  assert.deepEqual(sections().map(({ title, words, covered }) => [title, words, covered]), [['', 5, 2], ['Later', 2, 0]]);
});

test('sentences without a claim are named with the reason, uncovered words stand in runs', () => {
  const [first, second] = sections();
  assert.deepEqual(first.bare, [{ ...stretch('Four five.'), why: 'opinion' }]);
  assert.deepEqual(first.runs.map(({ start, end }) => TEXT.slice(start, end)), ['three', 'Four five']);
  assert.deepEqual(second.runs.map(({ start, end }) => TEXT.slice(start, end)), ['Six seven']);
});

test('what somebody has marked is covered and no longer named', () => {
  const [, second] = sections([span('Six seven.')]);
  assert.deepEqual([second.covered, second.bare, second.runs], [2, [], []]);
});

test('the share is said in words and never rounded up to the whole', () => {
  assert.equal(inWords(sections()), '28 % of the words are covered. 2 sentences have no claim.');
  assert.equal(inWords([{ words: 2, covered: 2, bare: [] }]), '100 % of the words are covered. No sentence is left.');
  assert.equal(percent(999, 1000), '99 %');
});
