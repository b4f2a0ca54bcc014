import assert from 'node:assert/strict';
import test from 'node:test';
import { countsInWords } from '../../src/shared/header.js';
import { emptyWords } from '../../src/shared/whole.js';
import { checkingDesk, reviewDesk } from '../desks.js';
import { button, press } from '../page.js';

test('an article without claims says so in place of the card, and w begins one with its first word', (context) => {
  const { root, desk } = checkingDesk(context, { claims: [] });
  assert.equal(root.querySelector('.fc-work').hasAttribute('data-empty'), true);
  assert.match(root.querySelector('.fc-empty').textContent, /^No claim was found in this text/u);
  desk.article.focus();
  press('w');
  assert.equal(root.querySelector('.fc-marked').textContent, 'A');
  document.activeElement.click();
  assert.equal(root.querySelector('.fc-work').hasAttribute('data-empty'), false);
});

test('while claims are looked for it says that; an editor has nothing to decide', (context) => {
  assert.match(emptyWords({ done: 0, total: 4 }, 'check'), /^Claims are being looked for/u);
  assert.match(reviewDesk(context, { claims: [] }).root.querySelector('.fc-empty').textContent, /nothing to decide/u);
});

test('a draft that was signed off says by whom until that was read', (context) => {
  const { root, kernel } = checkingDesk(context);
  const tell = (signed) => kernel.tell({ type: 'delta', at: '2025-05-20T14:07:31Z', claims: [], gone: [], signed_off: signed, finding: null });
  const signed = { by: 'theo', at: '2025-05-20T14:07:31Z', override: null };
  tell(signed);
  assert.match(root.querySelector('.fc-bars').textContent, /^Draft 1 was signed off by theo/u);
  button(root.querySelector('.fc-bars'), 'Close').click();
  tell(signed);
  assert.equal(root.querySelector('.fc-bars').hidden, true);
});

test('a case that is all done says so in one word less', () => {
  const none = { inaccurate: 0, asked: 0, editor: 0, open: 0 };
  assert.equal(countsInWords({ total: 7, done: 7, ...none }, null), 'all 7 done');
  assert.equal(countsInWords({ total: 0, done: 0, ...none }, null), '0 of 0 done');
});
