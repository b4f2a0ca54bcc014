import assert from 'node:assert/strict';
import test from 'node:test';
import { reviewDesk } from '../desks.js';
import { button, press, spoken, type } from '../page.js';
import { Queue } from '../../src/review/queue.js';
import { stateInWords } from '../../src/review/signoff.js';

/** A case in which ines found one claim wrong, one unsupported, one confirmed. */
function checked(kernel) {
  const give = (claim, fields) => kernel.send({ type: 'act', act: 'give_verdict', claim, version: kernel.claims.get(claim).version, entry_id: `v-${claim}`, ...fields });
  give('claim-2', { finding: 'inaccurate', rationale: 'Wrong day.', proposed: '5 May 1932' });
  give('claim-3', { finding: 'unsupported' });
  give('claim-1', { finding: 'confirmed' });
  kernel.person = 'theo';
  kernel.heard.length = 0;
}

const desk = (context, more = {}) => reviewDesk(context, { before: checked, ...more });

test('what wants a decision is listed, a confirmed claim is not', (context) => {
  const { root } = desk(context);
  const rows = [...root.querySelectorAll('[role=listbox][aria-label=Claims] [role=option]')].map((row) => row.textContent);
  assert.equal(rows.length, 6);
  assert.equal(rows.some((words) => words.includes('The bridge opened')), false);
});

test('the sentence shows the proposed wording as a difference, with who found it and why', (context) => {
  const { root } = desk(context);
  const claim = root.querySelector('[role=region][aria-label=Claim]');
  assert.equal(claim.querySelector('del').textContent.trim(), '3');
  assert.equal(claim.querySelector('ins').textContent.trim(), '5');
  assert.match(spoken(claim.querySelector('[aria-label=Verdicts]')), /Inaccurate.*ines.*Wrong day\./su);
});

test('accepting takes the proposed wording; without one nothing changes', (context) => {
  const { desk: one, sent } = desk(context);
  one.article.focus();
  press('y');
  press('j');
  press('y');
  assert.deepEqual(sent('decide').map(({ claim, decision, wording }) => [claim, decision, wording ?? null]), [
    ['claim-2', 'changed', '5 May 1932'],
    ['claim-3', 'no_change', null],
  ]);
});

test('accepted before its verdict is here, a claim is decided on when it comes, wherever the editor is by then', async (context) => {
  const { root, desk: one, kernel, sent } = desk(context);
  one.article.focus();
  one.cards.forget('claim-3');
  kernel.delay = 5;
  press('j');
  press('y');
  press('j');
  assert.deepEqual(sent('decide'), []);
  assert.doesNotMatch(root.querySelector('.fc-said').textContent, /Nobody/u);
  await new Promise((resolve) => setTimeout(resolve, 60));
  assert.deepEqual(sent('decide').map(({ claim, decision }) => [claim, decision]), [['claim-3', 'no_change']]);
});

test('a decision is drawn at once and the list does not move', (context) => {
  const { root, desk: one, kernel } = desk(context);
  const order = () => [...root.querySelectorAll('[role=option]')].map((row) => row.dataset.key);
  const before = order();
  kernel.alive = false;
  one.article.focus();
  press('x');
  assert.equal(root.querySelector('[role=option][aria-selected=true] em').textContent, 'cut');
  assert.equal(root.querySelector('[role=status]').textContent, 'Saving…');
  kernel.alive = true;
  one.running.outbox.resend();
  assert.deepEqual(order(), before);
});

test('overruling names the verdict and needs a reason', (context) => {
  const { desk: one, sent } = desk(context);
  one.article.focus();
  press('o');
  press('Enter');
  assert.equal(sent().length, 0);
  type('The yearbook is newer.');
  press('Enter');
  assert.deepEqual(sent('decide').map(({ decision, overrules, reason }) => [decision, overrules, reason]), [['no_change', 'v-claim-2', 'The yearbook is newer.']]);
});

test('without a verdict there is nothing to accept or overrule, and the desk says so', (context) => {
  const { root, desk: one, sent } = desk(context);
  one.choose('claim-5', 'key');
  press('y');
  one.act('overrule');
  assert.equal(sent().length, 0);
  assert.equal(root.querySelector('.fc-said').textContent, 'Nobody has given a verdict yet');
});

test('stet needs a reason, a change a wording, sending back a question to the checker', (context) => {
  const { desk: one, sent } = desk(context);
  one.article.focus();
  press('s');
  type('House style.');
  press('Enter');
  press('w');
  type('in May 1932');
  press('Enter');
  press('r');
  type('Look at the register.');
  press('Enter');
  press('t');
  press('Enter');
  press('h');
  assert.deepEqual(sent().map(({ act, decision, wording, reason, to, text }) => [act, decision ?? to, wording ?? reason ?? text ?? null]), [
    ['decide', 'stet', 'House style.'],
    ['decide', 'changed', 'in May 1932'],
    ['ask', 'checker', 'Look at the register.'],
    ['decide', 'attributed', null],
    ['decide', 'on_author', null],
  ]);
});

test('n goes to the next claim that is not decided', (context) => {
  const { desk: one } = desk(context);
  one.article.focus();
  press('j');
  press('x');
  press('k');
  press('n');
  assert.equal(one.chosen, one.queue.order[2]);
});

test('signing off is refused with what is open, then granted with a reason', (context) => {
  const { root, sent } = desk(context);
  button(root, 'Sign off').click();
  assert.match(root.querySelector('.fc-bars').textContent, /The case is open: 6 claims are not done\./u);
  button(root, 'Sign off all the same').click();
  assert.equal(sent('sign_off').length, 1);
  type('Goes out tonight; the rest is harmless.');
  press('Enter');
  assert.equal(sent('sign_off')[1].override, 'Goes out tonight; the rest is harmless.');
  assert.match(root.querySelector('.fc-about').textContent, /signed off by theo/u);
  assert.match(root.querySelector('.fc-signoff').textContent, /Signed off by theo/u);
  assert.ok(root.contains(document.activeElement));
  assert.equal(root.querySelector('.fc-bars').textContent, '');
  assert.equal(button(root, 'Sign off').hidden, true);
  assert.equal(root.querySelector('.fc-open-items').hidden, true);
});

test('the counts say their numbers in words', (context) => {
  const { root } = desk(context);
  const rows = [...root.querySelectorAll('[aria-label="How the claims stand"] li')].map((row) => spoken(row));
  assert.deepEqual(rows, ['1 inaccurate', '1 confirmed', '4 open']);
});

test('the queue keeps its order, takes new claims behind and drops gone ones', () => {
  const queue = new Queue();
  queue.take([{ claim: 'a', why: 'inaccurate' }, { claim: 'b', why: 'open' }]);
  queue.take([{ claim: 'c', why: 'open' }, { claim: 'b', why: 'open' }, { claim: 'a', why: 'decided: cut' }]);
  assert.deepEqual(queue.order, ['a', 'b', 'c']);
  assert.deepEqual([queue.nextOpen('b'), queue.nextOpen('c'), queue.after('c', 1), queue.after('x', 1)], ['c', 'b', 'c', 'a']);
  queue.take([{ claim: 'c', why: 'open' }]);
  assert.deepEqual(queue.order, ['c']);
  assert.equal(queue.nextOpen('c'), undefined);
});

test('how the draft stands is one sentence', () => {
  assert.equal(stateInWords([], null), 'Nothing is open. The draft can go out.');
  assert.equal(stateInWords(['x'], null), 'This is still open:');
  assert.match(stateInWords(['x'], { by: 'theo', at: '2025-05-20T14:07:31Z', override: 'late' }), /^Signed off by theo, .*all the same: late\.$/u);
  assert.match(stateInWords(['x'], { by: 'theo', at: '2025-05-20T14:07:31Z', override: 'It is late.' }), /^Signed off by theo, .*all the same: It is late\.$/u);
});
