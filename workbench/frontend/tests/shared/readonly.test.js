import assert from 'node:assert/strict';
import test from 'node:test';
import { checkingDesk, reviewDesk } from '../desks.js';
import { button, press, spoken } from '../page.js';

const WHY = '/mnt/desk.sqlite cannot be written by you';
const WORDS = `Nothing can be saved here because ${WHY}`;
const said = (root) => root.querySelector('.fc-said').textContent;

test('a desk that can only be read says so once, asks for no name and records nothing, by key or by mouse', (context) => {
  for (const [open, keys] of [[checkingDesk, '1!sqdaxwmb[eto0u'], [reviewDesk, 'ywosatxhrmbu']]) {
    const { root, desk, kernel } = open(context, { read_only: WHY, person: null });
    assert.equal(spoken(root.querySelector('.fc-bars')), `You can read; nothing can be saved because ${WHY}.`);
    assert.equal(root.querySelector('.fc-person').hidden, true);
    desk.article.focus();
    for (const key of keys) {
      desk.say('');
      press(key, key === '!' ? { shiftKey: true, code: 'Digit1' } : {});
      if (key !== '0') assert.equal(said(root), WORDS, key);
    }
    for (const one of root.querySelectorAll('.fc-card button, .fc-signoff button')) one.click();
    assert.equal(root.querySelector('.fc-card .fc-form'), null);
    assert.deepEqual(kernel.heard.filter(({ type }) => ['act', 'acts', 'person'].includes(type)), []);
  }
});

test('reading goes on: walking, filtering, coverage; the buttons of acts are marked as such', (context) => {
  const { root, desk } = checkingDesk(context, { read_only: WHY, person: null });
  desk.article.focus();
  press('j');
  assert.match(root.querySelector('.fc-kind').textContent, /claim 2 of 7/u);
  assert.equal(button(root, 'Confirmed').getAttribute('aria-disabled'), 'true');
  assert.equal(button(root, 'Coverage').getAttribute('aria-disabled'), null);
  assert.equal(root.querySelector('.fc-verdict textarea').readOnly, true);
  press('f');
  assert.equal(root.querySelector('.fc-panel').hidden, false);
});

test('once it can be written again everything acts as usual', (context) => {
  const { root, desk, kernel, sent } = checkingDesk(context, { read_only: WHY });
  kernel.given.read_only = null;
  kernel.send({ type: 'hello' });
  desk.article.focus();
  press('1');
  assert.equal(sent('give_verdict').length, 1);
  assert.equal(root.querySelector('.fc-bars').hidden, true);
});
