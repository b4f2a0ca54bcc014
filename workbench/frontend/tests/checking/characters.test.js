import assert from 'node:assert/strict';
import test from 'node:test';
import { wholeCharacters } from '../../src/checking/characters.js';
import { checkingDesk } from '../desks.js';

const FAMILY = '👨‍👩‍👧';
const TEXT = `Say ${FAMILY} to q\u0301 and 🇩🇪🇫🇷 ${'x'.repeat(200)}👍🏽`;

/** The words that a stretch becomes. */
const words = (start, end) => {
  const whole = wholeCharacters(TEXT, { start, end });
  return TEXT.slice(whole.start, whole.end);
};

test('an edge inside a joined picture, a flag, a letter with an accent or a coloured hand is moved outwards', () => {
  const family = TEXT.indexOf(FAMILY);
  for (let inside = family + 1; inside < family + FAMILY.length; inside += 1) {
    assert.equal(words(inside, family + FAMILY.length + 3), `${FAMILY} to`);
    assert.equal(words(0, inside), `Say ${FAMILY}`);
  }
  const accent = TEXT.indexOf('\u0301');
  assert.equal(words(accent - 4, accent), 'to q\u0301');
  const flags = TEXT.indexOf('🇩🇪');
  assert.equal(words(flags + 2, flags + 4), '🇩🇪');
  assert.equal(words(flags + 4, flags + 6), '🇫🇷');
  assert.equal(words(TEXT.length - 2, TEXT.length), '👍🏽');
});

test('edges between characters stay where they are, at both ends of the text too', () => {
  assert.equal(words(0, TEXT.length), TEXT);
  assert.equal(words(0, 3), 'Say');
});

test('words marked from within a picture become a claim that begins before it', (context) => {
  const text = `The band ${FAMILY} played on.`;
  const { desk, sent } = checkingDesk(context, { text, blocks: [['paragraph', 0, text.length, 0, 0]], claims: [] });
  const [node] = [...desk.article.column.querySelectorAll('p')].map((one) => one.firstChild);
  const range = document.createRange();
  range.setStart(node, text.indexOf(FAMILY) + 3);
  range.setEnd(node, text.indexOf(' on'));
  document.getSelection().removeAllRanges();
  document.getSelection().addRange(range);
  document.dispatchEvent(new window.Event('selectionchange'));
  desk.stretching.bar.add.click();
  const [{ start, end }] = sent('add_claim');
  assert.equal(text.slice(start, end), `${FAMILY} played`);
});
