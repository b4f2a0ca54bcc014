import assert from 'node:assert/strict';
import test from 'node:test';
import { listen } from '../../src/shared/keys.js';
import { freshPage, press } from '../page.js';

/** What a row of key presses does where the desk has these keys. */
function done(keys, ...presses) {
  const root = freshPage().appendChild(document.createElement('button'));
  const acts = [];
  listen(root, keys.map((key) => ({ keys: [key], act: () => acts.push(key) })), () => {});
  root.focus();
  for (const [key, more] of presses) press(key, more);
  return acts;
}

const DESK = ['1', '2', 'Shift+1', 'Shift+2', '0', '[', '/'];
const on = (digit, shiftKey = false) => ({ code: `Digit${digit}`, shiftKey });

test('where digits are typed plainly, Shift with one is Shift and the digit', () => {
  assert.deepEqual(done(DESK, ['1', on(1)], ['!', on(1, true)], ['"', on(2, true)]), ['1', 'Shift+1', 'Shift+2']);
});

test('on a French keyboard the key by itself is the digit, with Shift it is Shift and the digit', () => {
  assert.deepEqual(done(DESK, ['&', on(1)], ['1', on(1, true)], ['é', on(2)], ['2', on(2, true)]), ['1', 'Shift+1', '2', 'Shift+2']);
});

test('a digit that has no act with Shift acts by itself, and so does one of the number pad', () => {
  assert.deepEqual(done(DESK, ['0', on(0, true)], ['1', { code: 'Numpad1' }]), ['0', '1']);
});

test('what a key types wins over where it stands: own keys hold on every keyboard', () => {
  assert.deepEqual(done(['1', 'Shift+1', '&', '!'], ['&', on(1)], ['!', on(1, true)]), ['&', '!']);
  assert.deepEqual(done(DESK, ['/', on(7, true)]), ['/']);
});

test('brackets typed with AltGr act; Ctrl, Alt and Meta with a key never do', () => {
  const altGr = { ctrlKey: true, altKey: true, modifierAltGraph: true, code: 'Digit8' };
  assert.deepEqual(done(DESK, ['[', altGr], ['1', { ...on(1), ctrlKey: true }], ['1', { ...on(1), altKey: true }]), ['[']);
});
