import assert from 'node:assert/strict';
import test from 'node:test';
import { lostWords, turnOf } from '../../src/drafts/notice.js';
import { folded, rowsOf } from '../../src/drafts/rows.js';
import { countsInWords, groupOf, standingOf } from '../../src/drafts/words.js';

const row = (change, marked = false) => ({ change, marked });

test('runs in which nothing happened are folded, but for a row on either side; what is marked never', () => {
  const rows = [row('edited'), ...Array.from({ length: 8 }, () => row('same')), row('same', true), row('same'), row('in')];
  assert.deepEqual(folded(rows).map((one) => (Array.isArray(one) ? one.length : one.change)), ['edited', 'same', 6, 'same', 'same', 'same', 'in']);
});

test('every row is kept once and in order', () => {
  const rows = Array.from({ length: 40 }, (_, n) => ({ ...row(n % 13 ? 'same' : 'out'), n }));
  assert.deepEqual(folded(rows).flat().map(({ n }) => n), rows.map(({ n }) => n));
});

test('a row says what happened to its paragraph', () => {
  const shown = { old: { text: 'One.Two.' }, new: { text: 'One.Too.' }, rows: [[0, 4, 0, 4, 0, ''], [4, 8, 4, 8, 0, ''], [4, 8, -1, -1, 1, ''], [-1, -1, 0, 4, 0, '']] };
  assert.deepEqual(rowsOf(shown, { was: [], is: [] }).map(({ change }) => change), ['same', 'edited', 'away', 'in']);
});

test('what is said of counts and of each claim', () => {
  assert.equal(countsInWords({ unchanged: 3, gone: 1, moved: 0 }), '3 unchanged · 1 gone');
  assert.equal(groupOf({ outcome: 'changed', proposed: '1962' }), 'taken');
  assert.equal(standingOf({ outcome: 'unsure', now: 'unsure', back: true }), 'back in this draft?');
  assert.equal(standingOf({ outcome: 'unsure', now: 'gone' }), 'settled: gone');
  assert.equal(standingOf({ outcome: 'context', now: 'context', look: false }), '');
});

test('another draft is told of, the same draft is not', () => {
  const one = { case: 'c', draft: 1, text: 'a' };
  assert.equal(turnOf(one, { ...one }), null);
  assert.match(turnOf(one, { case: 'c', draft: 2, text: 'b', draft_by: 'Theo' }).words, /Draft 2 is here, brought in by Theo/u);
  assert.match(turnOf({ case: 'c', draft: 2, text: 'b' }, one).words, /Draft 2 was taken back/u);
  assert.equal(turnOf({ person: null }, one), null);
});

test('what was typed about claims that are not here is said, and nothing else', () => {
  const typed = [['here', { rationale: 'kept' }], ['lost', { rationale: 'The deed says so.', waiting: 'inaccurate' }]];
  assert.match(lostWords(typed, (id) => id === 'here'), /You wrote: “The deed says so\.”$/u);
  assert.equal(lostWords(typed, () => true), '');
});
