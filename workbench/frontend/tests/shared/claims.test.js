import assert from 'node:assert/strict';
import test from 'node:test';
import { ClaimStore } from '../../src/shared/claims.js';
import { TABLES } from '../fakekernel.js';
import { briefState, findingWords, isOpen, lookOf } from '../../src/shared/words.js';

const TEXT = 'The bridge\nopened on 3 May 1932 and cost 2 million crowns.';
const finding = (name) => TABLES.findings.indexOf(name);
const state = (name) => TABLES.states.indexOf(name);
const row = (id, kind, start, end, version = 1, found = -1, work = 0) => [id, kind, start, end, 0, TEXT.length, version, found, work];

function store(...rows) {
  const claims = new ClaimStore();
  claims.load({ text: TEXT, tables: TABLES, claims: rows });
  return claims;
}

test('claims stand in text order, the outer before the inner, and are numbered from one', () => {
  const claims = store(row('date', 0, 21, 31), row('event', 2, 0, 31), row('number', 3, 41, 57));
  assert.deepEqual(claims.list.map(({ id, number }) => [id, number]), [['event', 1], ['date', 2], ['number', 3]]);
});

test('the words of a claim stand on one line', () => {
  assert.equal(store(row('a', 2, 0, 17)).get('a').words, 'The bridge opened');
});

test('a changed row keeps the claim and what was drawn on it', () => {
  const claims = store(row('a', 0, 0, 3));
  const claim = claims.get('a');
  claim.drawn = 'confirmed';
  const { changed, reshaped } = claims.apply([row('a', 0, 0, 3, 2, finding('inaccurate'), state('with editor'))], []);
  assert.equal(changed[0], claim);
  assert.equal(reshaped, false);
  assert.deepEqual([claim.version, claim.finding, claim.drawn], [2, 'inaccurate', 'confirmed']);
});

test('a claim that came or went numbers the others anew', () => {
  const claims = store(row('a', 0, 0, 3), row('b', 0, 21, 31));
  assert.equal(claims.apply([row('c', 0, 11, 17)], []).reshaped, true);
  assert.deepEqual(claims.list.map(({ id }) => id), ['a', 'c', 'b']);
  assert.equal(claims.apply([], ['a']).reshaped, true);
  assert.deepEqual(claims.list.map(({ id, number }) => [id, number]), [['c', 1], ['b', 2]]);
});

test('the next open claim is sought to the end and then from the top, never the same again', () => {
  const done = [2, finding('confirmed'), state('done')];
  const claims = store(row('a', 0, 0, 3), row('b', 0, 4, 10, ...done), row('c', 0, 21, 31));
  assert.equal(claims.nextOpen('a').id, 'c');
  assert.equal(claims.nextOpen('c').id, 'a');
  claims.get('a').drawn = 'confirmed';
  assert.equal(claims.nextOpen('c'), undefined);
});

test('a neighbour stays inside the list', () => {
  const claims = store(row('a', 0, 0, 3), row('b', 0, 4, 10));
  assert.equal(claims.neighbour('a', -1).id, 'a');
  assert.equal(claims.neighbour('a', 5).id, 'b');
});

test('a verdict drawn ahead counts as the ledger will count it', () => {
  const claims = store(row('a', 0, 0, 3), row('b', 0, 4, 10), row('c', 0, 21, 31));
  claims.get('a').drawn = 'confirmed';
  claims.get('b').drawn = 'inaccurate';
  assert.deepEqual(claims.counts(), { total: 3, done: 1, inaccurate: 1, asked: 0, editor: 1, open: 1 });
});

test('the look follows what is drawn, then what is asked, then the finding', () => {
  const claims = store(row('a', 0, 0, 3, 3, finding('confirmed'), state('with author')));
  const claim = claims.get('a');
  assert.equal(lookOf(claim), 'author');
  claim.drawn = 'inaccurate';
  assert.equal(lookOf(claim), 'wrong');
  assert.equal(findingWords(claim), 'inaccurate');
});

test('a claim that was reopened is open again and says so', () => {
  const claim = store(row('a', 0, 0, 3, 3, finding('confirmed'), state('reopened'))).get('a');
  assert.equal(isOpen(claim), true);
  assert.equal(briefState(claim), 'reopened');
});
