import assert from 'node:assert/strict';
import test from 'node:test';
import { checkingDesk, chosen, labels } from '../desks.js';
import { button, press } from '../page.js';

test('the article holds one button a claim, named by number, kind, state and words', (context) => {
  const { root } = checkingDesk(context);
  const article = root.querySelector('[role=region][aria-label=Article]');
  assert.equal(article.querySelectorAll('button').length, 7);
  assert.deepEqual(labels(article).slice(0, 2), ['Claim 1 of 7, event, open: The bridge opened on 3 May 1932', 'Claim 2 of 7, date, open: 3 May 1932']);
});

test('the text of the article is shown whole', (context) => {
  const { root, kernel } = checkingDesk(context);
  assert.equal(root.querySelector('.fc-column').textContent, kernel.given.text.replaceAll('\n\n', ''));
});

test('the first claim is chosen on load, and only it', (context) => {
  const { root } = checkingDesk(context);
  assert.match(chosen(root), /^Claim 1 of 7/u);
  assert.equal(root.querySelectorAll('[aria-current]').length, 1);
  assert.equal(root.querySelectorAll('[role=option][aria-selected=true]').length, 1);
});

test('alone on its page the desk has the keyboard at once', (context) => {
  const { root } = checkingDesk(context);
  assert.equal(document.activeElement, root.querySelector('[aria-current=true]'));
});

test('the card has the seven findings with their keys', (context) => {
  const { root } = checkingDesk(context);
  const card = root.querySelector('[role=region][aria-label=Claim]');
  const names = ['Confirmed', 'Confirmed with caveat', 'Inaccurate', 'Unsupported', 'Sources conflict', 'Cannot be verified', 'Not checkable'];
  names.forEach((name, place) => assert.equal(button(card, name).getAttribute('aria-keyshortcuts'), String(place + 1)));
});

test('there are a list, a progress bar and one status line', (context) => {
  const { root } = checkingDesk(context);
  assert.equal(root.querySelectorAll('[role=listbox][aria-label=Claims] [role=option]').length, 7);
  const bar = root.querySelector('[role=progressbar][aria-label=Progress]');
  assert.deepEqual(['aria-valuemin', 'aria-valuenow', 'aria-valuemax'].map((name) => bar.getAttribute(name)), ['0', '0', '7']);
  assert.equal(root.querySelectorAll('[role=status]').length, 1);
});

test('every key of the help is also a button', (context) => {
  const { root, desk } = checkingDesk(context);
  const keys = [...root.querySelectorAll('button[aria-keyshortcuts]')].map((one) => one.getAttribute('aria-keyshortcuts'));
  for (const key of ['j', 'k', 'n', '1', '2', '3', '4', '5', '6', '7', 's', 'q', 'd', 'a', 'x', 'e', 't', 'f', 'm', 'b', 'o', 'v', '0', 'w', '[', ']', '{', '}', 'u', 'Shift+U', '?']) assert.ok(keys.includes(key), key);
  assert.equal(desk.panel.rationale.getAttribute('aria-keyshortcuts'), 'c');
  assert.deepEqual([desk.finder.words, desk.finder.number].map((field) => field.getAttribute('aria-keyshortcuts')), ['/', 'g']);
});

test('j and k walk and stay inside the list, and the focus goes along', (context) => {
  const { root, desk } = checkingDesk(context);
  desk.article.focus();
  press('k');
  assert.match(chosen(root), /^Claim 1 /u);
  press('j');
  assert.match(chosen(root), /^Claim 2 /u);
  assert.equal(document.activeElement, root.querySelector('[aria-current=true]'));
});

test('n goes to the next open sentence, its outermost claim first', (context) => {
  const { root, desk } = checkingDesk(context);
  desk.article.focus();
  press('n');
  assert.match(chosen(root), /^Claim 4 /u);
  press('n');
  assert.match(chosen(root), /^Claim 6 /u);
  press('n');
  assert.match(chosen(root), /^Claim 1 /u);
});

test('n finishes the sentence whose claim has its verdict, and says so when nothing is open', (context) => {
  const { root, desk } = checkingDesk(context);
  desk.article.focus();
  const seen = [];
  for (let place = 0; place < 7; place += 1) {
    seen.push(Number(/\d+/u.exec(chosen(root))[0]));
    press('1');
    press('n');
  }
  assert.deepEqual(seen, [1, 2, 3, 4, 5, 6, 7]);
  assert.equal(root.querySelector('.fc-said').textContent, 'Nothing else is open');
});

test('the help shows all keys, and no key of the desk acts while it is open', (context) => {
  const { root, desk } = checkingDesk(context);
  desk.article.focus();
  press('?');
  const help = root.querySelector('dialog');
  assert.equal(help.open, true);
  help.querySelector('button').focus();
  press('1');
  press('?');
  assert.equal(help.open, false);
  assert.match(chosen(root), /open/u);
});

test('hostile words stay words', (context) => {
  const text = '<img src=x onerror=alert(1)> cost 5 crowns';
  const claims = [{ id: 'x', kind: 'number', start: 0, end: text.length, sentence: [0, text.length], card: { fields: [['<b>', '<i>']], restated: '<script>' } }];
  const { root } = checkingDesk(context, { text, blocks: [['paragraph', 0, text.length, 0, 0]], claims, title: '<u>' });
  assert.equal(root.querySelectorAll('img, script, u, .fc-card b').length, 0);
  assert.match(chosen(root), /<img src=x/u);
});
