import assert from 'node:assert/strict';
import test from 'node:test';
import { make, setAttribute, setText } from '../../src/shared/dom.js';
import { checkingDesk } from '../desks.js';
import { freshPage } from '../page.js';

const NAME = 'Mara \u202egnp.exe\u200b';
const SPELT = 'Mara ⟨U+202E⟩gnp.exe⟨U+200B⟩';

test('whatever way words reach the page, what hides or reorders in them is spelt out', () => {
  freshPage();
  assert.equal(make('p', { text: NAME }).textContent, SPELT);
  assert.equal(make('p', {}, 'by ', NAME).textContent, `by ${SPELT}`);
  for (const name of ['aria-label', 'aria-valuetext', 'title', 'placeholder']) {
    assert.equal(make('p', { [name]: NAME }).getAttribute(name), SPELT);
  }
  const node = make('p');
  setText(node, NAME);
  setAttribute(node, 'aria-label', NAME);
  assert.deepEqual([node.textContent, node.getAttribute('aria-label')], [SPELT, SPELT]);
});

test('the same words are not set anew, so that nothing is announced twice', () => {
  freshPage();
  const node = make('p', { text: NAME });
  const before = node.firstChild;
  setText(node, NAME);
  assert.equal(node.firstChild, before);
});

test('a value stays as it is, for it is sent back', () => {
  freshPage();
  assert.equal(make('input', { value: NAME }).getAttribute('value'), NAME);
  assert.equal(make('li', { data: { id: NAME } }).dataset.id, NAME);
});

test('nothing that is known of a claim reorders the card', (context) => {
  const card = { fields: [['Who', NAME]], reason: NAME, restated: `It was ${NAME} on Monday.`, filled: [[3, 6]], readings: [NAME], remarks: [NAME] };
  const before = (kernel) => { kernel.claims.get('claim-1').card = card; };
  const { root } = checkingDesk(context, { before });
  const words = root.querySelector('.fc-card').textContent;
  assert.equal(words.split(SPELT).length - 1, 5);
  assert.doesNotMatch(words, /[\u202e\u200b]/u);
});
