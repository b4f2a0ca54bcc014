/** The Export panel: what it asks for, what it remembers, what it says. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ExportMenu } from '../../src/shared/export.js';
import { madeValid } from '../../src/shared/formats.js';
import { button, freshPage, press } from '../page.js';

function menuOn(body, more = {}) {
  const asked = [];
  const menu = new ExportMenu((message) => asked.push(message), { storage: localStorage, ...more });
  body.append(menu.element);
  menu.button.focus();
  menu.button.click();
  return { menu, asked };
}

const pick = (root, words) => {
  const label = [...root.querySelectorAll('label')].find((one) => one.textContent === words);
  const box = label.querySelector('input');
  box.checked = !box.checked || box.type === 'radio';
  box.dispatchEvent(new window.Event('change', { bubbles: true }));
};

test('what was chosen is asked for, and stands there the next time', () => {
  const body = freshPage();
  const { menu, asked } = menuOn(body);
  pick(menu.panel, 'Annotated article, as a web page');
  pick(menu.panel, 'Only claims that are not done');
  pick(menu.panel, 'Internal: names confidential sources');
  button(menu.panel, 'Download').click();
  menu.made({ name: 'story.html' });

  assert.deepEqual(asked, [{ type: 'report', to: 'annotated', include: 'problems', public: false, tracked: false }]);
  assert.match(menu.said.textContent, /Saved as story\.html/);
  const { menu: again } = menuOn(freshPageWith(localStorage));
  assert.deepEqual(again.fields.choice, { to: 'annotated', include: 'problems', public: false, tracked: false });
});

/** A new page of the same browser. */
function freshPageWith(storage) {
  const kept = Object.entries({ ...storage });
  const body = freshPage();
  for (const [key, value] of kept) localStorage.setItem(key, value);
  return body;
}

test('an internal file is warned of in words, and only Word offers tracked changes', () => {
  const { menu } = menuOn(freshPage());
  const { warning, track } = menu.fields;
  assert.equal(warning.hidden, true);
  assert.equal(track.hidden, false);
  pick(menu.panel, 'Internal: names confidential sources');
  pick(menu.panel, 'Table of claims, CSV');
  assert.equal(warning.hidden, false);
  assert.equal(track.hidden, true);
  menu.fields.tracked.checked = true;
  assert.equal(menu.fields.choice.tracked, false);
});

test('one press makes the questions to the author, where there are any, and changes nothing that is remembered', () => {
  const body = freshPage();
  const { menu, asked } = menuOn(body, { questions: () => 2 });
  assert.match(menu.panel.textContent, /2 questions wait for the author/);
  button(menu.panel, 'Questions to the author, as Word').click();
  menu.made({ name: 'story.docx' });

  assert.deepEqual(asked, [{ type: 'report', to: 'docx', include: 'queries', public: true, tracked: false }]);
  assert.equal(localStorage.length, 0);
  const { menu: none } = menuOn(freshPage());
  assert.equal(none.preset.hidden, true);
});

test('no key of the desk acts while it is open, Escape closes it and the button has the focus again', () => {
  const body = freshPage();
  const heard = [];
  body.addEventListener('keydown', ({ key }) => heard.push(key));
  const { menu, asked } = menuOn(body);
  assert.equal(menu.panel.contains(document.activeElement), true);
  press('1');
  press('Enter');
  menu.made({ name: 'x' });
  press('Escape');

  assert.deepEqual(heard, []);
  assert.equal(asked.length, 1);
  assert.equal(menu.isOpen, false);
  assert.equal(document.activeElement, menu.button);
});

test('while one is made no other is asked for, and what went wrong is said in the panel', () => {
  const { menu, asked } = menuOn(freshPage());
  button(menu.panel, 'Download').click();
  button(menu.panel, 'Download').click();
  assert.equal(asked.length, 1);
  assert.equal(menu.busy.hidden, false);
  menu.failed('The disk is full.');

  assert.equal(menu.busy.hidden, true);
  assert.equal(menu.said.textContent, 'Nothing was saved. The disk is full.');
});

test('a choice that makes no sense any more is made one that does', () => {
  assert.deepEqual(madeValid({ to: 'wps', include: 'some', public: 0, tracked: true }), { to: 'docx', include: 'all', public: true, tracked: true });
  assert.deepEqual(madeValid({ to: 'csv', include: 'queries', public: false, tracked: true }), { to: 'csv', include: 'queries', public: false, tracked: false });
  assert.deepEqual(madeValid(undefined), { to: 'docx', include: 'all', public: true, tracked: false });
});
