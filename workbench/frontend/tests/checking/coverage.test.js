import assert from 'node:assert/strict';
import test from 'node:test';
import { checkingDesk, chosen } from '../desks.js';
import { press } from '../page.js';

test('the keys of next and previous walk the uncovered sentences while one of them has the keyboard', (context) => {
  const { desk, root } = checkingDesk(context, { passages: [[0, 10, 0, 'rhetoric'], [11, 20, 0, 'rhetoric']] });
  desk.article.focus();
  const before = chosen(root);
  press('v');
  const current = () => [...root.querySelectorAll('.fc-bare button')].findIndex((one) => one.getAttribute('aria-current') === 'true');
  const first = current();
  press(first ? 'k' : 'j');
  assert.notEqual(current(), first);
  press(first ? 'j' : 'k');
  assert.equal(current(), first);
  assert.equal(chosen(root), before);
});
