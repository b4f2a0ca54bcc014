import assert from 'node:assert/strict';
import test from 'node:test';
import { freshPage, press } from '../page.js';
import { enterAndEscape, listen } from '../../src/shared/keys.js';

function page() {
  const body = freshPage();
  const [root, field, button] = ['div', 'textarea', 'button'].map((name) => document.createElement(name));
  root.append(field, button);
  body.append(root);
  const [outside, done] = [[], []];
  body.addEventListener('keydown', (event) => outside.push(event.key));
  const state = { on: true };
  listen(root, [{ keys: ['j'], act: () => done.push('j') }, { keys: ['U'], act: () => done.push('U') }], () => done.push('Escape'), () => state.on);
  return { root, field, button, outside, done, state };
}

test('a plain key acts and never reaches the notebook', () => {
  const { button, outside, done } = page();
  button.focus();
  press('j');
  press('a');
  assert.deepEqual(done, ['j']);
  assert.deepEqual(outside, []);
});

test('in a text field the keys are letters', () => {
  const { field, outside, done } = page();
  field.focus();
  assert.equal(press('j').defaultPrevented, false);
  assert.deepEqual([done, outside], [[], []]);
});

test('Ctrl+S passes, Ctrl+Enter and Shift+Enter do not', () => {
  const { button, outside, done } = page();
  button.focus();
  press('s', { ctrlKey: true });
  press('j', { metaKey: true });
  press('Enter', { ctrlKey: true });
  press('Enter', { shiftKey: true });
  assert.deepEqual(outside, ['s', 'j']);
  assert.deepEqual(done, []);
});

test('a notebook that takes keys on their way down is told to leave plain keys alone, and only them', () => {
  const { button } = page();
  const taken = [];
  document.addEventListener('keydown', ({ key, target }) => target.matches('[data-lm-suppress-shortcuts]') || taken.push(key), { capture: true });
  button.focus();
  press('a');
  press('s', { ctrlKey: true });
  press('b');
  press('Enter', { altKey: true });
  assert.deepEqual(taken, ['s']);
});

test('a chord reaches the notebook also from within a place that had a plain key before', () => {
  const { root, button } = page();
  const place = document.createElement('div');
  place.tabIndex = 0;
  place.append(button);
  root.append(place);
  place.focus();
  press('Tab');
  button.focus();
  press('s', { ctrlKey: true });
  assert.equal(button.closest('[data-lm-suppress-shortcuts]'), null);
});

test('switched off, single keys do nothing and still do not reach the notebook', () => {
  const { button, outside, done, state } = page();
  state.on = false;
  button.focus();
  press('j');
  assert.deepEqual([done, outside], [[], []]);
});

test('Shift+U is the key U, as the keyboard gives it', () => {
  const { button, done } = page();
  button.focus();
  press('U', { shiftKey: true });
  assert.deepEqual(done, ['U']);
});

test('Esc outside a form goes to the desk', () => {
  const { button, done } = page();
  button.focus();
  press('Escape');
  assert.deepEqual(done, ['Escape']);
});

test('a field takes Enter and Esc for itself; Shift+Enter is a new line, and composing is left alone', () => {
  const { field, done } = page();
  const said = [];
  enterAndEscape(field, { enter: () => said.push('enter'), escape: () => said.push('escape') });
  field.focus();
  assert.equal(press('Enter', { shiftKey: true }).defaultPrevented, false);
  press('Enter', { isComposing: true });
  press('Enter');
  press('Escape');
  assert.deepEqual(said, ['enter', 'escape']);
  assert.deepEqual(done, []);
});
