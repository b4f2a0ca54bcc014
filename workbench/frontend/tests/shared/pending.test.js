import assert from 'node:assert/strict';
import test from 'node:test';
import { PendingActs } from '../../src/shared/pending.js';

const INES = { caseId: 'case', role: 'check', person: 'ines' };

function storage() {
  const kept = new Map();
  return { kept, get length() { return kept.size; }, key: (place) => [...kept.keys()][place] ?? null, getItem: (key) => kept.get(key) ?? null, setItem: (key, value) => kept.set(key, value), removeItem: (key) => kept.delete(key) };
}

test('an act survives a reload until the ledger has it', () => {
  const store = storage();
  const before = new PendingActs(store, INES);
  before.add({ entry_id: 'e1', claim: 'c1', act: 'give_verdict', finding: 'confirmed' });
  const after = new PendingActs(store, INES);
  assert.equal(after.size, 1);
  assert.equal(after.drawnOn('c1'), 'confirmed');
  assert.equal(after.settle('e1').claim, 'c1');
  assert.equal(new PendingActs(store, INES).size, 0);
});

test('each case has its own acts', () => {
  const store = storage();
  new PendingActs(store, { ...INES, caseId: 'one' }).add({ entry_id: 'e1', claim: 'c1', act: 'note' });
  assert.equal(new PendingActs(store, { ...INES, caseId: 'two' }).size, 0);
});

test('of two verdicts under way on a claim the newer one is drawn', () => {
  const acts = new PendingActs(null, INES);
  acts.add({ entry_id: 'e1', claim: 'c1', act: 'give_verdict', finding: 'confirmed' });
  acts.add({ entry_id: 'e2', claim: 'c1', act: 'give_verdict', finding: 'unsupported' });
  acts.settle('e1');
  assert.equal(acts.drawnOn('c1'), 'unsupported');
  assert.equal(acts.drawnOn('c2'), null);
});

test('a storage that is full, forbidden or spoilt costs nothing but the reload', () => {
  const full = { ...storage(), length: 0, setItem: () => { throw new Error('full'); } };
  const acts = new PendingActs(full, INES);
  acts.add({ entry_id: 'e1', claim: 'c1', act: 'note' });
  assert.equal(acts.size, 1);
  assert.equal(new PendingActs({ ...storage(), length: 1, key: () => 'factcheck:pending:check:case:ines:1', getItem: () => '{spoilt' }, INES).size, 0);
});

test('settling an act that nobody waits for changes nothing', () => {
  const acts = new PendingActs(null, INES);
  acts.add({ entry_id: 'e1', claim: 'c1', act: 'note' });
  assert.equal(acts.settle('other'), undefined);
  assert.equal(acts.size, 1);
});

test('acts wait in the order in which they were done, and under the name of the person', () => {
  const store = storage();
  const acts = Array.from({ length: 12 }, (_, place) => ({ entry_id: `e${place}`, claim: 'c1', act: 'note' }));
  new PendingActs(store, INES).add(...acts);
  assert.deepEqual(new PendingActs(store, INES).acts, acts);
  const theo = new PendingActs(store, { ...INES, person: 'Theo: b' });
  assert.deepEqual([theo.size, theo.others], [0, ['ines']]);
  theo.add({ entry_id: 'x', claim: 'c1', act: 'note' });
  assert.deepEqual(new PendingActs(store, INES).others, ['Theo: b']);
});

test('what was done before there was a name goes to the first who gives one, once', () => {
  const store = storage();
  new PendingActs(store, { ...INES, person: null }).add({ entry_id: 'e1', claim: 'c1', act: 'note' });
  assert.equal(new PendingActs(store, INES).size, 1);
  assert.equal(new PendingActs(store, { ...INES, person: 'theo' }).size, 0);
  assert.equal(new PendingActs(store, INES).size, 1);
});

test('two windows of a case do not write over each other', () => {
  const store = storage();
  const [one, two] = [new PendingActs(store, INES), new PendingActs(store, INES)];
  one.add({ entry_id: 'e1', claim: 'c1', act: 'note' });
  two.add({ entry_id: 'e2', claim: 'c1', act: 'note' });
  one.settle('e1');
  assert.deepEqual(new PendingActs(store, INES).acts.map((act) => act.entry_id), ['e2']);
});
