import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isAddress } from '../../src/home/start.js';
import { dueOf, peopleWords, stateLook, stateWords, waitingWords } from '../../src/home/words.js';
import { row } from './fakehome.js';

test('the state of a case is said in words', () => {
  const said = [
    [{ signed_off: true, signed_off_by: 'Theo' }, 'signed off by Theo', 'done'],
    [{ sections: [0, 0], total: 0, done: 0 }, 'finding claims', 'finding'],
    [{ sections: [1, 3] }, 'finding claims, 1 of 3 parts', 'finding'],
    [{ done: 0 }, 'open, 4 claims', 'open'],
    [{ done: 0, total: 1 }, 'open, 1 claim', 'open'],
    [{}, '1 of 4 done', 'open'],
    [{ done: 1, with_editor: 3 }, 'with the editor', 'editor'],
    [{ done: 4 }, '4 of 4 done', 'open'],
    [{ total: 0, done: 0 }, 'no claims in it', 'open'],
  ];
  for (const [more, words, look] of said) assert.deepEqual([stateWords(row(more)), stateLook(row(more))], [words, look]);
  assert.equal(waitingWords(row({ with_editor: 2, asked: 1 })), '2 with editor · 1 asked');
});

test('a due date is marked when it is near or past, in words too', () => {
  const now = new Date(2026, 2, 10, 23, 30);
  const said = [
    ['2026-03-10', 'due today', 'near'],
    ['2026-03-10T18:00', 'due today, 18:00', 'near'],
    ['2026-03-11', 'due tomorrow', 'near'],
    ['2026-03-12', 'due in 2 days', 'near'],
    ['2026-03-13', 'due 13 March', null],
    ['2026-03-09', '1 day late, was due 9 March', 'late'],
    ['2025-03-09', '366 days late, was due 9 March 2025', 'late'],
    ['2027-01-02', 'due 2 January 2027', null],
    ['2026-04', 'due April 2026', null],
    ['2026', 'due 2026', null],
    [null, '', null],
  ];
  for (const [due, words, tone] of said) assert.deepEqual(dueOf({ due, signed_off: false }, now), { words, tone }, String(due));
  assert.deepEqual(dueOf({ due: '2026-03-09', signed_off: true }, now), { words: 'due 9 March', tone: null });
});

test('at most four names are said', () => {
  assert.equal(peopleWords(row({ people: ['a', 'b', 'c', 'd', 'e'], assigned: ['a', 'f'] })), 'a, b, c and 2 more, given to f');
});

test('only an address alone is taken for one', () => {
  assert.ok(['https://example.org/a', 'http://x.y', 'www.example.org/a?b'].every(isAddress));
  assert.ok(!['https://example.org/a and more', 'A text.', 'file:///etc/passwd', ''].some(isAddress));
});
