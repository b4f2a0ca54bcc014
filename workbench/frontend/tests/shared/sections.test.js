import assert from 'node:assert/strict';
import test from 'node:test';
import { sectionsIn, standingInWords, standingOf } from '../../src/shared/sections.js';
import { checkingDesk, chosen, reviewDesk } from '../desks.js';
import { press } from '../page.js';

const block = (kind, start, end) => ({ kind, start, end, level: 0, continues: false });
const claim = (start, more = {}) => ({ id: `c${start}`, start, finding: null, drawn: null, state: 'unassigned', ...more });

test('headings make sections, and what stands before the first is one, too', () => {
  const text = 'Before. Head  one After.';
  const sections = sectionsIn([block('paragraph', 0, 7), block('heading', 8, 17), block('paragraph', 18, 24)], text);
  assert.deepEqual(sections, [{ start: 0, end: 8, title: '' }, { start: 8, end: 24, title: 'Head one' }]);
});

test('a long text without headings has parts that begin with paragraphs, together the whole of it', () => {
  const paragraph = `${'One two three four five six seven. '.repeat(20)}\n`;
  const text = paragraph.repeat(12);
  const blocks = Array.from({ length: 12 }, (_, place) => block('paragraph', place * paragraph.length, (place + 1) * paragraph.length - 1));
  const sections = sectionsIn(blocks, text);
  assert.equal(sections.length > 2, true);
  assert.equal(sections[1].title, 'One two three four five …');
  assert.equal(sections.map(({ start, end }) => text.slice(start, end)).join(''), text);
  assert.deepEqual(sectionsIn([block('paragraph', 0, 5)], 'Short'), [{ start: 0, end: 5, title: '' }]);
});

test('each section says what is done, wrong and open; one without claims is left out', () => {
  const sections = [{ start: 0, end: 10, title: '' }, { start: 10, end: 20, title: 'Empty' }, { start: 20, end: 30, title: 'Last' }];
  const claims = [claim(1, { state: 'done', finding: 'confirmed' }), claim(2, { drawn: 'inaccurate' }), claim(25)];
  const standing = standingOf(sections, claims, (one) => one.state === 'unassigned' && !one.drawn);
  assert.deepEqual(standing.map(({ title, done, wrong, open }) => [title, done, wrong, open]), [['', 1, 1, 0], ['Last', 0, 0, 1]]);
  assert.equal(standingInWords(standing[0]), '1 of 2 done · 1 inaccurate');
  assert.equal(standingInWords(standing[1], 'to decide'), '0 of 1 done · 1 to decide');
});

test('p opens the list of sections, Enter goes to what is open there, Esc leaves it; so on both desks', (context) => {
  for (const open of [checkingDesk, reviewDesk]) {
    const { root, desk } = open(context);
    desk.article.focus();
    press('p');
    const list = root.querySelector('[aria-label="Progress by section"]');
    assert.equal(list.hidden, false);
    assert.match(document.activeElement.textContent, /Beginning0 of 7 done · 7 (open|to decide)/u);
    press('Escape');
    assert.equal(list.hidden, true);
    assert.equal(desk.article.element.contains(document.activeElement), true);
    desk.choose('claim-3', 'key');
    press('p');
    document.activeElement.click();
    assert.match(chosen(root), /^Claim 1 of 7/u);
  }
});

test('the list follows what is done while it is open', (context) => {
  const { root, desk } = checkingDesk(context);
  desk.article.focus();
  press('p');
  desk.rate('confirmed');
  assert.match(root.querySelector('.fc-sections').textContent, /1 of 7 done/u);
});
