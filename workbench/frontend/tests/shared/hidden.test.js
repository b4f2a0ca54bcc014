import assert from 'node:assert/strict';
import test from 'node:test';
import { visible } from '../../src/shared/hidden.js';
import { checkingDesk } from '../desks.js';

const TEXT = 'It cost 2\u202e million\u200b crowns, \u{1f469}\u200d\u{1f4bb} says.';
const HARD = { text: TEXT, blocks: [['paragraph', 0, TEXT.length, 0, 0]], claims: [{ id: 'c', kind: 'number', start: 8, end: 26, sentence: [0, TEXT.length] }] };

test('what hides or reorders is spelt out; what joins is left alone', () => {
  assert.equal(visible(TEXT), 'It cost 2⟨U+202E⟩ million⟨U+200B⟩ crowns, \u{1f469}\u200d\u{1f4bb} says.');
});

test('the article shows such characters as marks, and every offset stays', (context) => {
  const { root, desk } = checkingDesk(context, HARD);
  const marks = [...root.querySelectorAll('.fc-article .fc-hidden')];
  assert.deepEqual(marks.map((mark) => mark.getAttribute('aria-label')), ['hidden character U+202E', 'hidden character U+200B']);
  assert.equal(root.querySelector('.fc-column').textContent, TEXT);
  assert.equal(desk.article.rangesOf(8, 26).map(String).join(''), TEXT.slice(8, 26));
  assert.match(root.querySelector('.fc-option-words').textContent, /2⟨U\+202E⟩ million⟨U\+200B⟩ crowns/u);
  assert.match(root.querySelector('.fc-exact').textContent, /⟨U\+202E⟩/u);
});
