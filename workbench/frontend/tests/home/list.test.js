import assert from 'node:assert/strict';
import { test } from 'node:test';
import { button, press, spoken, type } from '../page.js';
import { homeOn, row } from './fakehome.js';

const THREE = [
  row({ id: 'a', title: 'Six bridges', last_at: '2026-03-01T10:00:00Z' }),
  row({ id: 'b', title: 'The mill', last_at: '2026-03-03T10:00:00Z', people: ['theo'], assigned: ['mira'] }),
  row({ id: 'c', title: null, last_at: '2026-03-02T10:00:00Z', signed_off: true, signed_off_by: 'theo' }),
];
const titles = (root) => [...root.querySelectorAll('.fc-case-title')].map((one) => one.textContent);
const current = (root) => root.querySelector('.fc-case[aria-current=true] .fc-case-title').textContent;

test('the case that was worked on last comes first, and the keyboard is on it', (context) => {
  const { root } = homeOn(context, { cases: THREE });

  assert.deepEqual(titles(root), ['The mill', 'Untitled article', 'Six bridges']);
  assert.equal(document.activeElement.textContent, 'The mill');
  assert.match(spoken(root.querySelector('.fc-case')), /theo, given to mira/u);
});

test('keys walk the cases, and only the chosen one is in the order of the tab key', (context) => {
  const { root } = homeOn(context, { cases: THREE });
  press('j');
  assert.equal(current(root), 'Untitled article');
  press('ArrowDown');
  press('j');
  assert.equal(current(root), 'Six bridges');
  press('k');
  assert.equal(document.activeElement.textContent, 'Untitled article');

  const stops = [...root.querySelectorAll('.fc-case button')].filter((one) => one.tabIndex >= 0);
  assert.deepEqual(stops.map((one) => one.textContent), ['Untitled article', 'Open', 'Review', 'Export', 'Due date']);
});

test('the search narrows by title, state, name and date, and Esc shows all again', (context) => {
  const { root, home } = homeOn(context, { cases: THREE });
  press('/');
  for (const [words, found] of [['MILL', 1], ['mira', 1], ['signed off', 1], ['theo', 2], ['untitled', 1], ['nothing', 0]]) {
    type(words);
    assert.equal(titles(root).length, found, words);
  }
  assert.match(root.textContent, /No case has these words/u);
  assert.equal(home.overview.frame.header.about.textContent, '0 of 3 cases');
  press('Escape');
  assert.equal(titles(root).length, 3);
  assert.equal(document.activeElement.className, 'fc-case-title');
});

test('rows stay in place while somebody looks, and a case that is new comes first', (context) => {
  const { root, kernel } = homeOn(context, { cases: THREE });
  kernel.tell({ type: 'cases', cases: [row({ id: 'a', title: 'Six bridges', done: 4, last_at: '2026-03-09T10:00:00Z' }), row({ id: 'd', title: 'New one' })], gone: ['c'] });

  assert.deepEqual(titles(root), ['New one', 'The mill', 'Six bridges']);
  assert.match(root.querySelector('[data-id=a]').textContent, /4 of 4 done/u);
  assert.equal(document.activeElement.textContent, 'The mill');
});

test('a due date is sent, shown as saved when it is on record, and sent again when the kernel was gone', (context) => {
  const { root, kernel, sent } = homeOn(context, { cases: THREE });
  kernel.alive = false;
  press('t');
  type('2026-03-20');
  press('Enter');
  assert.equal(document.activeElement.className, 'fc-case-title');
  assert.equal(root.querySelector('.fc-saved').textContent, 'Saving…');
  const [first] = sent('due');
  assert.deepEqual([first.case, first.due], ['b', '2026-03-20']);

  kernel.alive = true;
  kernel.send(first);
  assert.match(root.querySelector('.fc-saved').textContent, /^Saved /u);
});

test('a due date that was refused is said in a bar', (context) => {
  const { root, kernel } = homeOn(context, { cases: THREE });
  kernel.replies.due = ({ entry_id: entry }) => [{ type: 'error', words: 'The disk is full.', case: 'b', entry_id: entry }];
  button(root, 'Due date of The mill').click();
  type('2026-03-20');
  button(root, 'Set').click();

  assert.match(root.querySelector('.fc-bars').textContent, /Not saved\. The disk is full\./u);
});

test('a desk without a case is all place for a draft', (context) => {
  const { root } = homeOn(context, {});

  assert.equal(root.dataset.home, 'empty');
  assert.match(root.textContent, /has no case yet/u);
  assert.equal(spoken(document.activeElement), 'Choose a file');
});

test('a desk that cannot be opened says why and is tried again', (context) => {
  const given = { cases: THREE };
  const { root, kernel } = homeOn(context, given);
  kernel.tell({ type: 'closed', words: 'The folder is gone.' });
  assert.equal(root.dataset.home, 'closed');
  assert.match(root.querySelector('[role=alert]:not([hidden]).fc-closed').textContent, /The folder is gone/u);
  button(root, 'Try again').click();

  assert.equal(root.dataset.home, 'cases');
});

test('where nothing can be saved there is no place for a draft, and a key says why', (context) => {
  const { root, sent } = homeOn(context, { cases: THREE, read_only: 'the disk is read-only' });
  assert.ok(root.querySelector('.fc-start').hidden);
  assert.match(root.querySelector('.fc-bars').textContent, /nothing can be saved because the disk is read-only/u);
  press('t');

  assert.equal(sent('due').length, 0);
  assert.match(root.querySelector('.fc-said').textContent, /Nothing can be saved here/u);
});

test('hidden characters of a title are shown', (context) => {
  const { root } = homeOn(context, { cases: [row({ title: 'good\u202Edab' })] });

  assert.ok(!titles(root)[0].includes('\u202E'));
});
