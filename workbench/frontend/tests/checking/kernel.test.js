import assert from 'node:assert/strict';
import test from 'node:test';
import { CheckingDesk } from '../../src/checking/desk.js';
import { FakeKernel } from '../fakekernel.js';
import { checkingDesk, chosen, labels } from '../desks.js';
import { button, press, type } from '../page.js';
import { sample } from '../sample.js';

const status = (root) => root.querySelector('[role=status]').textContent;
const bars = (root) => [...root.querySelectorAll('.fc-bars .fc-bar')].map((bar) => bar.firstElementChild.textContent);

test('acts that a dead kernel never had are drawn and sent by the desk that comes after it', (context) => {
  const { body, root, desk, kernel } = checkingDesk(context);
  kernel.alive = false;
  desk.article.focus();
  press('1');
  press('j');
  press('3');
  type('Wrong day.');
  press('Enter');
  press('j');
  press('3');
  type('half a reason');
  desk.close();
  assert.equal(root.isConnected, false);
  const next = new FakeKernel(sample());
  const again = new CheckingDesk(next, body).begin();
  context.after(() => again.close());
  assert.equal(next.claims.get('claim-1').finding, 'confirmed');
  assert.deepEqual([next.claims.get('claim-2').finding, next.claims.get('claim-2').acts[0].rationale], ['inaccurate', 'Wrong day.']);
  assert.match(chosen(body), /^Claim 3 /u);
  assert.equal(again.panel.rationale.value, 'half a reason');
  assert.equal(again.claim.waiting, 'inaccurate');
});

test('silence is noticed, said with a button, and what was sent into it is sent again', (context) => {
  context.mock.timers.enable({ apis: ['setTimeout', 'setInterval'] });
  const { root, desk, kernel, sent } = checkingDesk(context);
  kernel.alive = false;
  desk.article.focus();
  press('1');
  context.mock.timers.tick(7000);
  assert.match(bars(root)[0], /kernel does not answer/u);
  assert.ok(button(root, 'Reconnect'));
  assert.equal(status(root), '1 not saved yet');
  kernel.alive = true;
  context.mock.timers.tick(20000);
  assert.deepEqual(bars(root), []);
  assert.match(status(root), /^Saved/u);
  assert.equal(kernel.claims.get('claim-1').acts.length, 1);
  assert.equal(new Set(sent().map((act) => act.entry_id)).size, 1);
});

test('a desk that never gets its case says so, with the button', (context) => {
  context.mock.timers.enable({ apis: ['setTimeout', 'setInterval'] });
  const { root } = checkingDesk(context, { before: (kernel) => { kernel.alive = false; } });
  assert.deepEqual(bars(root), []);
  context.mock.timers.tick(10000);
  assert.match(bars(root)[0], /kernel does not answer/u);
  assert.ok(button(root, 'Reconnect'));
});

test('where the page cannot run its cell, Reconnect names the keys', async (context) => {
  context.mock.timers.enable({ apis: ['setTimeout', 'setInterval'] });
  const { body, root, desk, kernel } = checkingDesk(context);
  kernel.alive = false;
  desk.article.focus();
  press('1');
  context.mock.timers.tick(7000);
  body.className = 'jp-Notebook';
  button(root, 'Reconnect').click();
  await Promise.resolve();
  await Promise.resolve();
  assert.match(bars(root)[0], /Shift\+Enter/u);
});

test('a conflict says what the other did, keeps what was typed, and draws what is so', (context) => {
  const { root, desk, kernel } = checkingDesk(context);
  kernel.claims.get('claim-1').version = 5;
  desk.article.focus();
  press('3');
  type('My reason.');
  press('Enter');
  assert.match(bars(root)[0], /Somebody was faster.*You wrote: “My reason\.”/u);
  assert.match(chosen(root), /open/u);
  button(root, 'Close').click();
  assert.deepEqual(bars(root), []);
});

test('what others did is drawn, and the chosen claim stays', (context) => {
  const { root, kernel, desk } = checkingDesk(context);
  desk.article.focus();
  press('j');
  const row = ['claim-1', 2, 23, 54, 23, 82, 2, 0, 3];
  kernel.tell({ type: 'delta', at: '2025-05-20T14:07:31Z', claims: [row], gone: [], undo: false, redo: false, signed_off: null, finding: null });
  assert.match(labels(root)[0], /, confirmed:/u);
  assert.match(chosen(root), /^Claim 2 /u);
});

test('a claim that goes takes its number along, and the focus is not lost', (context) => {
  const { root, desk } = checkingDesk(context);
  desk.article.focus();
  press('j');
  button(root, 'Dismiss').click();
  type('No date at all.');
  press('Enter');
  assert.equal(labels(root).length, 6);
  assert.match(chosen(root), /^Claim \d of 6/u);
  assert.ok(root.contains(document.activeElement));
});

/** Keeps claims back until the page asks to find them; `hold` keeps them until they are told by hand. */
function inSections(isLate, hold = false) {
  const told = {};
  const before = (kernel) => {
    const rest = [...kernel.claims].filter(([id]) => isLate(id));
    rest.forEach(([id]) => kernel.claims.delete(id));
    const send = kernel.send.bind(kernel);
    told.rest = ({ request, view } = {}) => {
      rest.forEach(([id, claim]) => kernel.claims.set(id, claim));
      const rows = rest.map(([id, claim]) => [id, 0, claim.start, claim.end, ...claim.sentence, 1, -1, 0]);
      kernel.tell({ type: 'delta', at: 'x', claims: rows, gone: [], undo: false, redo: false, signed_off: null, finding: null, request, view });
    };
    kernel.send = (message) => {
      if (message.type === 'find') {
        kernel.heard.push(message);
        if (!hold) told.rest(message);
        return;
      }
      const tell = kernel.tell;
      kernel.tell = (answer) => tell.call(kernel, answer.type === 'state' ? { ...answer, finding: { done: 1, total: 2 } } : answer);
      send(message);
      kernel.tell = tell;
    };
  };
  return { before, told };
}

test('claims that come section by section are asked for until all are here', (context) => {
  const { root, kernel } = checkingDesk(context, { before: inSections((id) => id > 'claim-4').before });
  assert.equal(labels(root).length, 7);
  assert.equal(kernel.heard.filter((message) => message.type === 'find').length, 1);
});

test('the desk begins with the first claim of all, even where later ones came before it', (context) => {
  const { root } = checkingDesk(context, { before: inSections((id) => id < 'claim-3').before });
  assert.match(chosen(root), /^Claim 1 of 7/u);
});

test('claims that still come leave somebody who has begun where they are', (context) => {
  const { before, told } = inSections((id) => id < 'claim-3', true);
  const { root, desk } = checkingDesk(context, { before });
  desk.article.focus();
  press('j');
  const words = chosen(root).split(': ')[1];
  told.rest();
  assert.match(chosen(root), /^Claim 4 of 7/u);
  assert.equal(chosen(root).split(': ')[1], words);
});

test('answers meant for another view of the same widget are not taken', (context) => {
  const { root, kernel } = checkingDesk(context);
  kernel.tell({ type: 'card', view: 'another', claim: 'claim-1', version: 1, fields: [['Value', 'not mine']], evidence: [], verdicts: [], queries: [], decisions: [], history: [] });
  assert.equal(root.querySelector('.fc-facts').textContent.includes('not mine'), false);
});

test('the card of the next claim is fetched ahead, once, the way that somebody goes', (context) => {
  context.mock.timers.enable({ apis: ['setTimeout', 'setInterval'] });
  const { desk, kernel } = checkingDesk(context);
  context.mock.timers.tick(200);
  desk.article.focus();
  const asked = () => kernel.heard.filter((message) => message.type === 'card').map((message) => message.claim);
  assert.deepEqual(asked(), ['claim-1', 'claim-2']);
  press('j');
  assert.deepEqual(asked(), ['claim-1', 'claim-2']);
  context.mock.timers.tick(200);
  assert.deepEqual(asked(), ['claim-1', 'claim-2', 'claim-3']);
  press('n');
  assert.equal(desk.chosen, 'claim-4');
  press('k');
  context.mock.timers.tick(200);
  assert.deepEqual(asked(), ['claim-1', 'claim-2', 'claim-3', 'claim-4']);
});
