import assert from 'node:assert/strict';
import test from 'node:test';
import { PendingActs } from '../../src/shared/pending.js';

function storage() {
  const kept = new Map();
  return { kept, getItem: (key) => kept.get(key) ?? null, setItem: (key, value) => kept.set(key, value), removeItem: (key) => kept.delete(key) };
}

test('an act survives a reload until the ledger has it', () => {
  const store = storage();
  const before = new PendingActs(store, 'case');
  before.add({ entry_id: 'e1', claim: 'c1', act: 'give_verdict', finding: 'confirmed' });
  const after = new PendingActs(store, 'case');
  assert.equal(after.size, 1);
  assert.equal(after.drawnOn('c1'), 'confirmed');
  assert.equal(after.settle('e1').claim, 'c1');
  assert.equal(new PendingActs(store, 'case').size, 0);
});

test('each case has its own acts', () => {
  const store = storage();
  new PendingActs(store, 'one').add({ entry_id: 'e1', claim: 'c1', act: 'note' });
  assert.equal(new PendingActs(store, 'two').size, 0);
});

test('of two verdicts under way on a claim the newer one is drawn', () => {
  const acts = new PendingActs(null, 'case');
  acts.add({ entry_id: 'e1', claim: 'c1', act: 'give_verdict', finding: 'confirmed' });
  acts.add({ entry_id: 'e2', claim: 'c1', act: 'give_verdict', finding: 'unsupported' });
  acts.settle('e1');
  assert.equal(acts.drawnOn('c1'), 'unsupported');
  assert.equal(acts.drawnOn('c2'), null);
});

test('a storage that is full, forbidden or spoilt costs nothing but the reload', () => {
  const full = { ...storage(), setItem: () => { throw new Error('full'); } };
  const acts = new PendingActs(full, 'case');
  acts.add({ entry_id: 'e1', claim: 'c1', act: 'note' });
  assert.equal(acts.size, 1);
  assert.equal(new PendingActs({ ...storage(), getItem: () => '{spoilt' }, 'case').size, 0);
});

test('settling an act that nobody waits for changes nothing', () => {
  const acts = new PendingActs(null, 'case');
  acts.add({ entry_id: 'e1', claim: 'c1', act: 'note' });
  assert.equal(acts.settle('other'), undefined);
  assert.equal(acts.size, 1);
});
