import assert from 'node:assert/strict';
import test from 'node:test';
import { Queue } from '../../src/review/queue.js';

const items = (...pairs) => pairs.map(([claim, why]) => ({ claim, why }));

function queue() {
  const one = new Queue();
  one.take(items(['a', 'inaccurate'], ['b', 'open'], ['c', 'open']));
  return one;
}

test('changes keep the order: what is known stays in its place, what is new comes behind, what is gone goes', () => {
  const one = queue();
  one.take(items(['b', 'unsupported'], ['d', 'inaccurate']), ['a']);
  assert.deepEqual(one.order, ['b', 'c', 'd']);
  assert.deepEqual([one.why('b'), one.why('c'), one.why('a')], ['unsupported', 'open', '']);
});

test('a whole list drops what it does not name', () => {
  const one = queue();
  one.take(items(['c', 'open'], ['a', 'inaccurate']));
  assert.deepEqual(one.order, ['a', 'c']);
  assert.equal(one.why('b'), '');
});

test('a decision that was drawn and refused is told as it stands', () => {
  const one = queue();
  one.decided('a', 'no_change');
  assert.equal(one.isOpen('a'), false);
  one.take(items(['a', 'inaccurate']), []);
  assert.equal(one.isOpen('a'), true);
});
