import assert from 'node:assert/strict';
import test from 'node:test';
import { Undoing } from '../../src/shared/undoing.js';

const act = (entry, more = {}) => ({ entry_id: entry, act: 'give_verdict', claim: `claim of ${entry}`, ...more });

class Storage {
  getItem() {
    return this.kept ?? null;
  }

  setItem(_, value) {
    this.kept = value;
  }
}

test('a step of many acts is taken back as one, the last first, and given back as one', () => {
  const undoing = new Undoing(null, 'c');
  undoing.did([act('1')]);
  undoing.did([act('2'), act('3')]);
  assert.deepEqual(undoing.undo().map(({ entry, claim }) => [entry, claim]), [['3', 'claim of 3'], ['2', 'claim of 2']]);
  assert.deepEqual(undoing.redo(), [{ act: 'redo', claim: null }, { act: 'redo', claim: null }]);
  assert.deepEqual(undoing.undo().map(({ entry }) => entry), ['3', '2']);
  assert.deepEqual(undoing.undo().map(({ entry }) => entry), ['1']);
});

test('with nothing done here the ledger is asked for what was done elsewhere', () => {
  const undoing = new Undoing(null, 'c');
  assert.deepEqual(undoing.undo(), [{ act: 'undo', claim: null }]);
  assert.deepEqual(undoing.redo(), [{ act: 'redo', claim: null }]);
});

test('an act that changes which claims there are is taken back without guessing a version', () => {
  const undoing = new Undoing(null, 'c');
  undoing.did([act('1', { act: 'group_claims' })]);
  assert.deepEqual(undoing.undo(), [{ act: 'undo', claim: null, entry: '1' }]);
});

test('what the ledger refused is no step, and something new ends what could be given back', () => {
  const undoing = new Undoing(null, 'c');
  undoing.did([act('1')]);
  undoing.did([act('2')]);
  undoing.forget('2');
  assert.equal(undoing.undo()[0].entry, '1');
  undoing.did([act('3')]);
  assert.equal(undoing.redo().length, 1);
  assert.equal(undoing.undo()[0].entry, '3');
});

test('after a reload a step is still one; what cannot be read is as good as nothing', () => {
  const storage = new Storage();
  new Undoing(storage, 'c').did([act('1'), act('2')]);
  assert.equal(new Undoing(storage, 'c').undo().length, 2);
  storage.kept = '{"done": 3';
  assert.equal(new Undoing(storage, 'c').undo()[0].entry, undefined);
});
