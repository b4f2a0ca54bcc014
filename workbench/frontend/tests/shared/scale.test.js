import assert from 'node:assert/strict';
import test from 'node:test';
import { checkingDesk, chosen, reviewDesk } from '../desks.js';
import { button, press, spoken, type } from '../page.js';

const SCALE = {
  findings: [['confirmed', 'confirmed', 'checks out', '1'], ['inaccurate', 'inaccurate', 'wrong', '3'], ['unsupported', 'unsupported', 'unsupported', '4'], ['misleading', 'inaccurate', 'misleading', '8']],
  ratings: ['mostly false', 'half true'],
};

const newest = (desk) => desk.successor ?? desk;

test('with a scale of the house its findings, words and keys are the desk’s', (context) => {
  const { body, desk: first, sent } = checkingDesk(context, { scale: SCALE });
  const desk = newest(first);
  const root = body.querySelector('.fc-desk');
  assert.ok(first.successor);
  assert.equal(body.querySelectorAll('.fc-desk').length, 1);
  assert.deepEqual([...root.querySelectorAll('.fc-findings [data-finding]')].map(spoken), ['Checks out', 'Wrong', 'Unsupported', 'Misleading']);
  desk.article.focus();
  press('8');
  assert.equal(document.activeElement, desk.panel.rationale);
  type('It leaves out the year.');
  press('Enter');
  assert.equal(sent('give_verdict')[0].finding, 'misleading');
  assert.match(chosen(root), /, misleading:/u);
  assert.equal(root.querySelector('[aria-current=true]').dataset.look, 'wrong');
  assert.match(root.querySelector('.fc-counts').textContent, /1 inaccurate/u);
});

test('the editor rates in public with the steps of the house', (context) => {
  const { body, desk: first, kernel, sent } = reviewDesk(context, { scale: SCALE });
  const desk = newest(first);
  const field = desk.view.rating;
  assert.equal(field.closest('.fc-field').hidden, false);
  kernel.claims.get(desk.chosen).finding = 'misleading';
  field.value = 'half true';
  field.dispatchEvent(new window.Event('change'));
  assert.equal(sent('rate')[0].rating, 'half true');
  assert.ok(body.contains(document.activeElement));
});

test('without one the seven are as they always were', (context) => {
  const { body, desk } = checkingDesk(context);
  assert.ok(newest(desk));
  const names = ['Confirmed', 'Confirmed with caveat', 'Inaccurate', 'Unsupported', 'Sources conflict', 'Cannot be verified', 'Not checkable'];
  for (const name of names) assert.ok(button(body, name), name);
});

test('what the lint remarks stands on the card in quiet words', (context) => {
  const { body, desk, kernel } = checkingDesk(context);
  const now = newest(desk);
  Object.assign(kernel.claims.get('claim-1'), { card: { remarks: ['Confirmed without a source.'] } });
  now.cards.forget('claim-1');
  now.cards.want('claim-1');
  assert.match(body.querySelector('[aria-label=Remarks]').textContent, /without a source/u);
});
