import assert from 'node:assert/strict';
import test from 'node:test';
import { reviewDesk } from '../desks.js';
import { button, press, type } from '../page.js';

function checked(kernel) {
  const give = (claim, fields) => kernel.send({ type: 'act', act: 'give_verdict', claim, version: kernel.claims.get(claim).version, entry_id: `v-${claim}`, ...fields });
  give('claim-2', { finding: 'inaccurate', rationale: 'Wrong day.', proposed: '5 May 1932' });
  give('claim-3', { finding: 'unsupported' });
  kernel.person = 'theo';
  kernel.heard.length = 0;
}

const desk = (context) => reviewDesk(context, { before: checked });

function choose(root, value) {
  const select = root.querySelector('.fc-panel select');
  select.value = value;
  select.dispatchEvent(new window.Event('change', { bubbles: true }));
}

const acts = ({ kernel }) => kernel.heard.flatMap((one) => (one.type === 'acts' ? one.acts : one.type === 'act' ? [one] : []));

test('marked claims are accepted together, each with its own wording, and one undo takes them back', (context) => {
  const given = desk(context);
  given.desk.choose('claim-2', 'key');
  given.desk.leave();
  press('m');
  given.desk.choose('claim-3', 'key');
  press('m');
  press('b');
  choose(given.root, 'accept');
  button(given.root, 'Accept the verdicts: 2 claims').click();
  assert.deepEqual(acts(given).map(({ claim, decision, wording }) => [claim, decision, wording]), [['claim-2', 'changed', '5 May 1932'], ['claim-3', 'no_change', undefined]]);
  press('u');
  assert.equal(acts(given).filter(({ act }) => act === 'undo').length, 2);
});

test('claims without a verdict cannot be accepted together, and nothing is done', (context) => {
  const given = desk(context);
  for (const id of ['claim-2', 'claim-5']) given.desk.cards.want(id);
  for (const id of ['claim-2', 'claim-5']) given.desk.many.marks.turn(id);
  given.desk.many.open();
  choose(given.root, 'accept');
  button(given.root, 'Accept the verdicts: 2 claims').click();
  assert.match(given.root.querySelector('.fc-panel .fc-hint').textContent, /Nobody has given a verdict on claim 5 yet/u);
  assert.deepEqual(acts(given), []);
});

test('a gives a claim to somebody, and many at once are sent back with one question each', (context) => {
  const given = desk(context);
  given.desk.choose('claim-2', 'key');
  given.desk.leave();
  press('a');
  type('Nina');
  press('Enter');
  assert.deepEqual(acts(given).map(({ act, person }) => [act, person]), [['assign', 'Nina']]);
  given.kernel.heard.length = 0;
  for (const id of ['claim-2', 'claim-3']) given.desk.many.marks.turn(id);
  press('b');
  choose(given.root, 'back');
  given.root.querySelector('.fc-panel .fc-input:not(select)').focus();
  type('The date, please.');
  press('Enter');
  assert.deepEqual(acts(given).map(({ act, claim, to, text }) => [act, claim, to, text]), ['claim-2', 'claim-3'].map((id) => ['ask', id, 'checker', 'The date, please.']));
});
