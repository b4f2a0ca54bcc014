import assert from 'node:assert/strict';
import test from 'node:test';
import { checkingDesk, chosen, labels } from '../desks.js';
import { button, press, type } from '../page.js';

const options = (root) => [...root.querySelectorAll('.fc-option')].map((option) => option.querySelector('b').textContent);
const found = (root, finding) => labels(root).filter((label) => label.includes(`, ${finding}:`)).length;
const box = (root, words) => [...root.querySelectorAll('.fc-form label.fc-radio')].find((label) => label.textContent === words).firstElementChild;

function tick(control) {
  control.checked = !control.checked;
  control.dispatchEvent(new window.Event('change', { bubbles: true }));
}

function pick(select, value) {
  select.value = value;
  select.dispatchEvent(new window.Event('change', { bubbles: true }));
}

test('Shift+1 gives the verdict to a claim and all claims inside it, an entry each, and one undo takes them back', (context) => {
  const { root, desk, kernel, sent } = checkingDesk(context);
  desk.article.focus();
  press('!', { shiftKey: true, code: 'Digit1' });
  assert.equal(found(root, 'confirmed'), 2);
  const [message] = kernel.heard.filter(({ type }) => type === 'acts');
  assert.deepEqual(message.acts.map(({ claim, finding }) => [claim, finding]), [['claim-1', 'confirmed'], ['claim-2', 'confirmed']]);
  assert.equal(new Set(message.acts.map((act) => act.entry_id)).size, 2);
  press('u');
  assert.equal(found(root, 'confirmed'), 0);
  assert.match(root.querySelector('.fc-said').textContent, /Taken back: 2 acts/u);
  press('U', { shiftKey: true });
  assert.equal(found(root, 'confirmed'), 2);
  assert.equal(sent().length, 0);
});

test('by mouse: "and 1 inside", then the finding; it holds for one verdict only', (context) => {
  const { root, desk } = checkingDesk(context);
  button(root, 'and 1 inside').click();
  button(root, 'Confirmed').click();
  assert.equal(found(root, 'confirmed'), 2);
  desk.choose('claim-3', 'key');
  assert.equal(desk.panel.all.getAttribute('aria-pressed'), 'false');
  assert.equal(desk.panel.all.getAttribute('aria-disabled'), 'true');
});

test('one reason is asked for and stands under each verdict; the proposed wording is the outer one\'s', (context) => {
  const { desk, kernel } = checkingDesk(context);
  desk.article.focus();
  press('#', { shiftKey: true, code: 'Digit3' });
  type('The yearbook says 1933.');
  press('Enter');
  for (const id of ['claim-1', 'claim-2']) assert.equal(kernel.claims.get(id).acts[0].rationale, 'The yearbook says 1933.');
});

test('search narrows the list, numbers stay those of all claims, j walks in the list, Esc shows all', (context) => {
  const { root, desk } = checkingDesk(context);
  desk.article.focus();
  press('/');
  type('ANNA');
  assert.deepEqual(options(root), ['5']);
  press('Enter');
  assert.match(chosen(root), /^Claim 5 of 7/u);
  assert.equal(document.activeElement, root.querySelector('[aria-current=true]'));
  press('/');
  type('1932');
  assert.deepEqual(options(root), ['1', '2']);
  press('Enter');
  press('j');
  press('j');
  assert.match(chosen(root), /^Claim 2 /u);
  press('/');
  press('Escape');
  assert.equal(options(root).length, 7);
});

test('the filter keeps in the list what is judged in it, until it is set anew', (context) => {
  const { root, desk } = checkingDesk(context);
  desk.article.focus();
  press('f');
  tick(box(root, 'open'));
  tick(box(root, 'date'));
  assert.deepEqual(options(root), ['2', '7']);
  press('Escape');
  press('n');
  press('1');
  assert.deepEqual(options(root), ['2', '7']);
  press('f');
  tick(box(root, 'name'));
  assert.deepEqual(options(root), ['2', '5']);
  button(root, 'Show all').click();
  assert.equal(options(root).length, 7);
});

test('g goes to a number, also outside of the filter, and says where there is none', (context) => {
  const { root, desk } = checkingDesk(context);
  desk.article.focus();
  press('g');
  type('6');
  press('Enter');
  assert.match(chosen(root), /^Claim 6 /u);
  press('g');
  type('99');
  press('Enter');
  assert.match(root.querySelector('.fc-said').textContent, /no claim 99/u);
  assert.match(chosen(root), /^Claim 6 /u);
  assert.equal(document.activeElement, root.querySelector('[aria-current=true]'));
});

test('bulk acts on the marked claims, in one step', (context) => {
  const { root, desk } = checkingDesk(context);
  desk.article.focus();
  for (const key of ['m', 'j', 'j', 'm']) press(key);
  press('b');
  pick(desk.many.panel.what, 'not_checkable');
  button(root, 'Not checkable: 2 claims').click();
  assert.equal(found(root, 'not checkable'), 2);
  assert.equal(document.activeElement, root.querySelector('[aria-current=true]'));
  press('u');
  assert.equal(found(root, 'not checkable'), 0);
});

test('by mouse: the sign before the number marks, Shift+click marks up to there', (context) => {
  const { root, desk } = checkingDesk(context);
  const rows = [...root.querySelectorAll('.fc-option')];
  rows[1].querySelector('i').dispatchEvent(new window.MouseEvent('click', { bubbles: true }));
  rows[3].dispatchEvent(new window.MouseEvent('click', { bubbles: true, shiftKey: true }));
  assert.deepEqual(rows.map((row) => row.getAttribute('aria-checked')), ['true', 'true', 'true', 'true', 'false', 'false', 'false']);
  assert.match(chosen(root), /^Claim 1 /u);
  assert.equal(desk.many.claims().length, 4);
});

test('without marks and without a filter bulk does nothing to the whole case', (context) => {
  const { root, desk, sent } = checkingDesk(context);
  desk.article.focus();
  press('b');
  desk.many.panel.send();
  assert.match(desk.many.panel.hint.textContent, /Mark claims/u);
  assert.equal(sent().length, 0);
  assert.ok(root.contains(document.activeElement));
});

test('bulk gives the filtered claims to a person, and the filter finds them by the name', (context) => {
  const { root, desk, kernel } = checkingDesk(context);
  desk.article.focus();
  press('/');
  type('1932');
  press('b');
  type('1932');
  press('Enter');
  press('b');
  pick(desk.many.panel.what, 'assign');
  desk.many.panel.text.focus();
  type('Theo');
  press('Enter');
  assert.deepEqual([1, 2, 3].map((number) => kernel.claims.get(`claim-${number}`).assigned), ['Theo', 'Theo', undefined]);
  press('f');
  pick(desk.finder.panel.person, '=');
  button(root, 'Close').click();
  desk.finder.showAll();
  press('f');
  pick(desk.finder.panel.person, '=Theo');
  assert.deepEqual(options(root), ['1', '2']);
});

test('a gives the claim to somebody, x dismisses it with a reason', (context) => {
  const { root, desk, sent } = checkingDesk(context);
  desk.article.focus();
  press('a');
  type('Theo');
  press('Enter');
  assert.deepEqual(sent('assign').map(({ claim, person }) => [claim, person]), [['claim-1', 'Theo']]);
  press('x');
  type('Not a claim.');
  press('Enter');
  assert.equal(labels(root).length, 6);
});

test('nothing is chosen for the person who opens bulk', (context) => {
  const { root, desk, sent } = checkingDesk(context);
  desk.article.focus();
  press('m');
  press('b');
  desk.many.panel.send();
  assert.match(desk.many.panel.hint.textContent, /Choose what to do/u);
  assert.equal(document.activeElement, desk.many.panel.what);
  pick(desk.many.panel.what, 'not_checkable');
  button(root, 'Not checkable: 1 claim').click();
  assert.equal(found(root, 'not checkable'), 1);
  assert.equal(sent().length + desk.many.claims().length, 2);
});
