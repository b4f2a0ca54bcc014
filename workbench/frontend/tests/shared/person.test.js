import assert from 'node:assert/strict';
import test from 'node:test';
import { CheckingDesk } from '../../src/checking/desk.js';
import { checkingDesk, reviewDesk } from '../desks.js';
import { button, press, spoken, type } from '../page.js';

test('both desks say who is at them, and another can take over', (context) => {
  for (const make of [checkingDesk, reviewDesk]) {
    const { root, kernel } = make(context, { person: 'Nina', names: ['Nina', 'Theo'] });
    button(root, 'as Nina').click();
    assert.equal(document.activeElement.value, 'Nina');
    assert.deepEqual([...root.querySelectorAll('.fc-names button')].map(spoken), ['Theo']);
    type('Theo');
    press('Enter');
    assert.equal(kernel.person, 'Theo');
    assert.ok(button(root, 'as Theo'));
    assert.equal(root.querySelector('.fc-person').hidden, true);
  }
});

test('Esc leaves the name as it is', (context) => {
  const { root, kernel } = checkingDesk(context, { person: 'Nina' });
  button(root, 'as Nina').click();
  type('Theo');
  press('Escape');
  assert.equal(kernel.person, 'Nina');
  assert.equal(root.querySelector('.fc-person').hidden, true);
  assert.ok(root.contains(document.activeElement));
});

test('what one person did and the ledger does not have is not sent under the name of the next', (context) => {
  const { root, desk, kernel, sent } = checkingDesk(context, { person: 'Nina' });
  const take = kernel.send.bind(kernel);
  kernel.send = (message) => (message.type === 'act' ? kernel.heard.push(message) : take(message));
  desk.article.focus();
  press('1');
  button(root, 'as Nina').click();
  type('Theo');
  press('Enter');
  const before = sent().length;
  desk.running.outbox.resend();
  assert.equal(sent().length, before);
  assert.match(root.querySelector('.fc-bars').textContent, /What Nina did here is not saved yet/u);
});

test('verdicts and typed reasons outlive the window, where the same person opens the case again', (context) => {
  const { body, desk, kernel } = checkingDesk(context, { person: 'Nina' });
  kernel.alive = false;
  desk.article.focus();
  press('1');
  press('j');
  press('3');
  type('The yearbook sa');
  desk.close();
  sessionStorage.clear();
  kernel.alive = true;
  const again = new CheckingDesk(kernel, body).begin();
  context.after(() => again.close());
  assert.equal(kernel.claims.get('claim-1').finding, 'confirmed');
  assert.equal(Object.keys(localStorage).filter((key) => key.includes('pending')).length, 0);
  again.choose('claim-2', 'list');
  assert.equal(again.panel.rationale.value, 'The yearbook sa');
  assert.equal(again.claim.waiting, 'inaccurate');
});

test('a remembered name is one click away', (context) => {
  const { root, kernel } = reviewDesk(context, { person: null, names: ['Nina', 'Theo'] });
  button(root, 'Theo').click();
  assert.equal(kernel.person, 'Theo');
});
