import assert from 'node:assert/strict';
import { test } from 'node:test';
import { button, press } from '../page.js';
import { homeOn, row } from './fakehome.js';

const CASES = [row({ id: 'a', title: 'Six bridges' }), row({ id: 'b', title: 'The mill', last_at: '2026-02-01T10:00:00Z' })];
const desks = (body) => [...body.querySelectorAll('.fc-desk')].filter((one) => !one.hidden).map((one) => one.getAttribute('aria-label'));

test('a case is opened in place, works, and its desk leads back to the case in the list', (context) => {
  const { body, kernel, root } = homeOn(context, { cases: CASES });
  press('j');
  press('o');
  assert.deepEqual(desks(body), ['Checking desk']);
  assert.ok(body.querySelector('.fc-article').contains(document.activeElement));
  press('1');
  const acts = kernel.heard.filter((one) => one.type === 'act');
  assert.deepEqual(acts.map(({ act, room }) => [act, room]), [['give_verdict', 'check:b']]);
  press('A');

  assert.deepEqual(desks(body), ['Home of the desk']);
  assert.equal(document.activeElement.textContent, 'The mill');
  assert.equal(root.hidden, false);
});

test('with the mouse the same, and for review', (context) => {
  const { body, root } = homeOn(context, { cases: CASES });
  button(root, 'Review The mill').click();
  assert.deepEqual(desks(body), ['Review desk']);
  button(body, 'All cases').click();
  assert.deepEqual(desks(body), ['Home of the desk']);
  root.querySelector('.fc-case-title').click();
  assert.deepEqual(desks(body), ['Checking desk']);
});

test('a page that is drawn again comes back to the case that was open', (context) => {
  const { home, body } = homeOn(context, { cases: CASES });
  press('r');
  home.close();
  assert.equal(body.children.length, 0);
  const again = homeOn(context, { cases: CASES }, { keep: true });
  assert.deepEqual(desks(again.body), ['Review desk']);
  press('A');
  again.home.close();
  homeOn(context, { cases: CASES }, { keep: true });
  assert.deepEqual(desks(body), ['Home of the desk']);
});

test('a case that is not on the desk any more leads back to the list, which says so', (context) => {
  const { body, root, kernel } = homeOn(context, { cases: CASES });
  press('o');
  kernel.tell({ type: 'no_room', room: 'check:other', words: 'Another window.' });
  assert.deepEqual(desks(body), ['Checking desk']);
  kernel.tell({ type: 'no_room', room: 'check:a', words: 'No case begins so.' });

  assert.deepEqual(desks(body), ['Home of the desk']);
  assert.match(root.querySelector('.fc-bars').textContent, /No case begins so/u);
});

test('a desk that stands by itself has no way home', async (context) => {
  const { checkingDesk } = await import('../desks.js');
  const { root } = checkingDesk(context);

  assert.equal(button(root, 'All cases'), undefined);
});

test('what waits in this browser for a case is said in its row', (context) => {
  const { home, kernel } = homeOn(context, { cases: CASES });
  localStorage.setItem('factcheck:pending:check:b:ines:000000000000001', '{}');
  localStorage.setItem('factcheck:pending:review:b:theo:000000000000002', '{}');
  kernel.tell({ type: 'cases', cases: [], gone: [] });

  assert.match(home.overview.root.querySelector('[data-id=b]').textContent, /2 not saved yet: open it to send/u);
});

test('a report is made in the room of its case, and the panel is told', (context) => {
  const { root, kernel } = homeOn(context, { cases: CASES });
  URL.createObjectURL = () => 'blob:x';
  press('e');
  const panel = root.querySelector('dialog[open]');
  button(panel, 'Download').click();

  const [asked] = kernel.heard.filter((one) => one.type === 'report');
  assert.equal(asked.room, 'check:a');
  assert.match(panel.textContent, /Saved as checked\.html/u);
});
