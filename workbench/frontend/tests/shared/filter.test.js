import assert from 'node:assert/strict';
import test from 'node:test';
import { everything, folded, ListFilter, passes } from '../../src/shared/filter.js';

const claim = (more) => ({ id: 'a', words: 'Café Zürich cost 5 crowns', kind: 'number', state: 'unassigned', finding: null, drawn: null, worthiness: 0.6, assigned: '', by: [], sources: [], ...more });
const by = (some, more) => passes(claim(more), { ...everything(), ...some });

test('without criteria everything passes', () => assert.equal(by({}), true));

test('all words have to stand in the claim, whatever their accents and capitals', () => {
  assert.equal(by({ words: 'ZURICH cafe' }), true);
  assert.equal(by({ words: 'zurich paris' }), false);
  assert.equal(folded('  Çà \n là '), 'ca la');
});

test('each criterion lets its own pass and holds the others back', () => {
  const done = { finding: 'inaccurate', state: 'with editor', by: ['ines'], sources: ['web'], assigned: 'theo' };
  for (const [some, its] of [
    [{ kinds: ['number', 'date'] }, {}],
    [{ findings: ['open'] }, {}],
    [{ findings: ['inaccurate'] }, done],
    [{ states: ['with editor'] }, done],
    [{ sources: ['none'] }, {}],
    [{ sources: ['web'] }, done],
    [{ checker: 'ines' }, done],
    [{ person: '' }, {}],
    [{ person: 'theo' }, done],
    [{ untouched: true }, {}],
    [{ worthiness: 0.5 }, {}],
  ]) {
    const other = its === done ? {} : { ...done, kind: 'name', worthiness: 0.1 };
    assert.deepEqual([by(some, its), by(some, other)], [true, false], JSON.stringify(some));
  }
});

test('a finding that was drawn and is not in the ledger yet counts', () => {
  assert.equal(by({ findings: ['confirmed'] }, { drawn: 'confirmed' }), true);
  assert.equal(by({ untouched: true }, { drawn: 'confirmed' }), false);
});

test('what passed stays until the filter is set anew, what comes to pass is taken up', () => {
  const list = [claim(), claim({ id: 'b', finding: 'confirmed', state: 'done' })];
  const filter = new ListFilter({ list });
  filter.set({ findings: ['open'] });
  list[0].finding = 'confirmed';
  list[1].finding = null;
  filter.takeUp(list);
  assert.deepEqual(filter.narrow(list).map(({ id }) => id), ['a', 'b']);
  filter.set({});
  assert.deepEqual(filter.narrow(list).map(({ id }) => id), ['b']);
  filter.clear();
  assert.equal(filter.on, false);
  assert.equal(filter.narrow(list), list);
});
