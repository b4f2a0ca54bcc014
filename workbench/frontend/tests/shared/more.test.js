/** The menu at the end of the header: its entries by mouse and by key, and where the keyboard is afterwards. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkingDesk, reviewDesk } from '../desks.js';
import { button, press } from '../page.js';

const menuOf = (root) => root.querySelector('[role=group][aria-label=More]');
const shown = (root) => [...menuOf(root).children].filter((one) => !one.hidden).map((one) => one.lastElementChild.textContent);

function opened(context, on = checkingDesk, more = {}) {
  const found = on(context, more);
  found.more = button(found.root, 'More');
  found.more.click();
  return { ...found, menu: menuOf(found.root) };
}

test('it offers what comes in and goes out, and the editor what an editor can do', (context) => {
  assert.deepEqual(shown(opened(context).root), ['New draft', 'Import a sheet', 'Export']);
  assert.deepEqual(shown(opened(context, reviewDesk).root), ['New draft', 'Export']);
});

test('arrows walk in it, Esc closes it, and the keyboard is at work again', (context) => {
  const { root, menu, more } = opened(context);
  assert.deepEqual([more.getAttribute('aria-expanded'), document.activeElement.textContent], ['true', 'NNew draft']);
  press('ArrowDown');
  press('ArrowDown');
  press('ArrowDown');
  assert.match(document.activeElement.textContent, /Export$/u);
  press('Escape');
  assert.equal(menu.hidden, true);
  assert.equal(more.getAttribute('aria-expanded'), 'false');
  assert.equal(document.activeElement, root.querySelector('[aria-current=true]'));
});

test('an entry opens its panel and closes the menu; after the panel the keyboard is at work', (context) => {
  const { root, menu } = opened(context);
  button(menu, 'Export').click();
  const panel = root.querySelector('dialog[aria-label=Export]');
  assert.deepEqual([menu.hidden, panel.open], [true, true]);
  button(panel, 'Close').click();
  assert.equal(document.activeElement, root.querySelector('[aria-current=true]'));
});

test('a click elsewhere closes it', (context) => {
  const { root, menu } = opened(context);
  root.querySelector('.fc-column').dispatchEvent(new window.Event('pointerdown', { bubbles: true }));
  assert.equal(menu.hidden, true);
});

test('what came in the file is offered where it is a Word file', (context) => {
  const { desk, root } = opened(context);
  desk.room.file.offer(true);
  assert.deepEqual(shown(root), ['New draft', 'From the file', 'Import a sheet', 'Export']);
  button(menuOf(root), 'From the file').click();
  assert.equal(desk.finder.panels.opened, desk.room.file);
  assert.ok(desk.room.file.element.contains(document.activeElement));
});
