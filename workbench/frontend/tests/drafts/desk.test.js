import assert from 'node:assert/strict';
import test from 'node:test';
import { checkingDesk, chosen, reviewDesk } from '../desks.js';
import { button, press, type } from '../page.js';

const passage = (lead, words, tail, start) => ({ lead, words, tail, start, end: start + words.length });
const VERDICT = { finding: 'confirmed', by: 'theo', rationale: 'The deed.', proposed: null, at: '2025-05-20T14:07:31Z' };
const WORK = { sources: 1, questions: 0, notes: 0 };

function items(text) {
  const at = (words) => text.indexOf(words);
  const common = { version: 2, kind: 'number', score: 0.9, proposed: null, look: true, back: false, candidates: [], verdict: VERDICT, work: WORK };
  const stands = (words) => ({ before: { ...passage('It ', words, '.', at(words)), here: true }, after: passage('So it ', words, '.', at(words)) });
  return [
    { ...common, claim: 'claim-3', outcome: 'context', now: 'context', ...stands('2 million crowns') },
    { ...common, claim: 'claim-5', outcome: 'changed', now: 'changed', proposed: 'Anna Holm', ...stands('Anna Holm') },
    { ...common, claim: 'lost', outcome: 'unsure', now: 'unsure', look: false, before: { ...passage('', '1931', '', 0), here: false }, after: null, candidates: [{ ...passage('', '1999', '', at('1999')), score: 0.8 }, { ...passage('', '1932', '', at('1932')), score: 0.6 }] },
    { ...common, claim: 'gone', outcome: 'gone', now: 'gone', look: false, before: { ...passage('', '12 workers', '', 0), here: false }, after: null },
  ];
}

/** A desk at draft 2, whose kernel knows two drafts. */
function atSecond(context, { answers, ...more } = {}, make = checkingDesk) {
  const made = make(context, {
    ...more,
    before: (kernel) => {
      kernel.given.draft = 2;
      const { text } = kernel.given;
      const side = { number: 2, by: 'theo', at: '2025-05-20T14:07:31Z', text };
      const rows = kernel.given.blocks.map(([kind, start, end]) => [start, end, start, end, 0, kind]);
      const line = [1, 2].map((number) => ({ number, by: 'theo', at: side.at }));
      kernel.given.answers = {
        drafts: (message) => ({ type: 'drafts', line, number: 2, newest: true, old: { ...side, number: 1 }, new: side, ...(message.brief ? {} : { rows }), counts: { unchanged: 5 }, items: items(text), fresh: [['claim-7', 'date', text.indexOf('1999'), text.indexOf('1999') + 4]] }),
        draft: () => ({ type: 'draft', number: 1, by: 'ines', at: side.at, text, blocks: kernel.given.blocks.map((row) => row.slice(0, 3)), claims: [{ claim: 'claim-3', kind: 'number', start: 0, end: 8, state: 'done', verdict: VERDICT }] }),
        ...answers,
      };
    },
  });
  made.view = made.root.querySelector('.fc-drafts');
  made.current = () => made.view.querySelector('.fc-item[aria-current]')?.firstElementChild.textContent;
  return made;
}

test('D shows both drafts in place of the columns, j and k walk the touched claims, Esc goes back', (context) => {
  const { root, desk, view, current } = atSecond(context);
  desk.article.focus();
  press('D');
  assert.equal(view.hidden, false);
  assert.ok([...root.querySelector('.fc-work').children].every((column) => column === view || column.hasAttribute('inert')));
  assert.equal(current(), '1931'); // what is unsure comes first
  assert.equal(document.activeElement, view.querySelector('[aria-current]'));
  press('j');
  assert.equal(current(), 'Anna Holm');
  press('k');
  press('Escape');
  assert.equal(view.hidden, true);
  assert.equal(document.activeElement, root.querySelector('.fc-marker[aria-current=true]'));
});

test('no key reaches a claim that nobody sees', (context) => {
  const { desk, sent } = atSecond(context);
  desk.article.focus();
  press('D');
  for (const key of ['3', '7', 'm', '0', 's', 'a']) press(key);
  assert.deepEqual(sent(), []);
  assert.equal(desk.frame.root.querySelector('.fc-card .fc-form'), null);
  assert.match(chosen(desk.frame.root), /open/u);
});

test('Enter takes the first place, a digit another one, x says gone', (context) => {
  const { desk, sent } = atSecond(context);
  desk.article.focus();
  for (const [key, choice] of [['Enter', 0], ['2', 1], ['x', 'gone']]) {
    press('D');
    press(key);
    const act = sent('settle_draft').at(-1);
    assert.deepEqual([act.claim, act.choice, act.version], ['lost', choice, 2]);
    press('Escape');
  }
});

test('what the author took over is resolved by Enter, and what changed around a claim holds by Enter', (context) => {
  const { desk, sent } = atSecond(context);
  desk.article.focus();
  press('D');
  press('j');
  press('Enter');
  const { decision, wording } = sent('decide').at(-1);
  assert.deepEqual([decision, wording], ['changed', 'Anna Holm']);
  press('j');
  press('Enter');
  const verdict = sent('give_verdict').at(-1);
  assert.deepEqual([verdict.claim, verdict.finding, verdict.rationale], ['claim-3', 'confirmed', 'The deed.']);
});

test('all by mouse: an item, its buttons, another draft, the way back', (context) => {
  const { root, view, sent } = atSecond(context);
  button(root, 'Draft 2').click();
  button(view, 'This one: place 2').click();
  assert.equal(sent('settle_draft').at(-1).choice, 1);
  const which = view.querySelector('select');
  which.value = '=1';
  which.dispatchEvent(new window.Event('change', { bubbles: true }));
  assert.match(view.textContent, /as they were\. Only to read/u);
  assert.match(view.textContent, /confirmed, by theo: The deed\./u);
  assert.equal(view.querySelectorAll('.fc-item-body button').length, 0);
  button(view, 'Back to the desk').click();
  assert.equal(view.hidden, true);
});

test('the editor’s desk offers no verdict, and decides by the same press', (context) => {
  const { desk, view, sent } = atSecond(context, {}, reviewDesk);
  desk.article.focus();
  press('D');
  press('j');
  press('Enter');
  assert.equal(sent('decide').at(-1).wording, 'Anna Holm');
  press('j');
  assert.equal(button(view, 'Still holds'), undefined);
});

test('hostile words of either draft stay words', (context) => {
  const { desk, kernel, view } = atSecond(context, { text: '<img src=x> one.', blocks: [['paragraph', 0, 16, 0, 0]], claims: [] });
  kernel.given.answers.drafts = () => ({ type: 'drafts', line: [{ number: 1, by: '<b>', at: 'x' }, { number: 2, by: '<b>', at: '2025-05-20T14:07:31Z' }], number: 2, newest: true, old: { number: 1, text: '<i>old</i>' }, new: { number: 2, by: '<b>', at: '2025-05-20T14:07:31Z', text: '<img src=x> one.' }, rows: [[0, 10, 0, 16, 0, 'paragraph']], counts: {}, items: [], fresh: [] });
  desk.room.turn();
  assert.equal(view.querySelectorAll('img, i, .fc-drafts-head b').length, 0);
  assert.match(view.textContent, /<img src=x>/u);
});

test('N opens the form; pasted text is sent, a refusal is said there and keeps what was pasted', (context) => {
  const { root, desk, kernel } = atSecond(context, { answers: { new_draft: () => ({ type: 'draft_refused', words: 'This text is a draft of the case already.' }) } });
  desk.article.focus();
  press('N');
  const form = root.querySelector('.fc-new-draft');
  assert.equal(form.open, true);
  button(form, 'Bring it in').click();
  assert.match(form.textContent, /Choose a file, or paste the text/u);
  form.querySelector('textarea').focus();
  type('A new text.');
  button(form, 'Bring it in').click();
  const message = kernel.heard.find((one) => one.type === 'new_draft');
  assert.deepEqual([message.text, message.published], ['A new text.', null]);
  assert.match(form.textContent, /is a draft of the case already/u);
  assert.equal(form.querySelector('textarea').value, 'A new text.');
});

test('what this page brought in is shown at once, and u takes back that entry', async (context) => {
  const { root, desk, kernel, view, sent } = atSecond(context);
  desk.article.focus();
  press('N');
  root.querySelector('.fc-new-draft textarea').value = 'Another text.';
  button(root.querySelector('.fc-new-draft'), 'Bring it in').click();
  await Promise.resolve();
  kernel.tell({ type: 'drafted', entry_id: 'entry-d', number: 3, counts: { unchanged: 3 }, taken_over: 0 });
  kernel.given.draft = 3;
  kernel.given.text += ' More.';
  kernel.tell(kernel.state());
  assert.equal(root.querySelector('.fc-new-draft').open, false);
  assert.equal(view.hidden, false);
  press('u');
  assert.equal(sent('undo').at(-1).entry, 'entry-d');
});

test('a draft that somebody else brings is told, what was typed stays, and what is lost from sight is said', (context) => {
  const { root, desk, kernel } = atSecond(context);
  desk.choose('claim-3', 'key');
  desk.panel.rationale.focus();
  type('The yearbook says 3 million.');
  desk.choose('claim-4', 'key');
  desk.panel.rationale.focus();
  type('She said it twice.');
  kernel.given.draft = 3;
  kernel.given.draft_by = 'Theo';
  kernel.given.text += ' More.';
  kernel.claims.get('claim-4').absorbed = true; // gone in the new draft
  kernel.tell(kernel.state());
  const bars = root.querySelector('.fc-bars').textContent;
  assert.match(bars, /Draft 3 is here, brought in by Theo/u);
  assert.match(bars, /You wrote: “She said it twice\.”/u);
  assert.doesNotMatch(bars, /3 million/u);
  desk.choose('claim-3', 'key');
  assert.equal(desk.panel.rationale.value, 'The yearbook says 3 million.');
  button(root, 'See what changed').click();
  assert.equal(root.querySelector('.fc-drafts').hidden, false);
});

test('the card says what changed; h gives the verdict that stands again', (context) => {
  const told = { number: 2, outcome: 'context', by: 'theo', look: true, before: passage('It cost ', '2 million crowns', '.', 0), after: passage('In all it cost ', '2 million crowns', '.', 0), proposed: null, verdict: VERDICT };
  const { root, desk, kernel, sent } = atSecond(context);
  const claim = kernel.claims.get('claim-3');
  claim.card = { draft: told, verdicts: [{ id: 'v', superseded: false, ...VERDICT }] };
  desk.cards.forget('claim-3');
  desk.choose('claim-3', 'key');
  const box = root.querySelector('.fc-draft-box');
  assert.match(box.textContent, /Its sentence changed in draft 2: look again/u);
  assert.match(box.querySelector('ins').textContent, /In all it/u);
  desk.article.focus();
  press('h');
  assert.deepEqual([sent('give_verdict')[0].finding, sent('give_verdict')[0].rationale], ['confirmed', 'The deed.']);
});

test('the editor sees it too, and resolves what the author took over by one press', (context) => {
  const told = { number: 2, outcome: 'changed', by: 'theo', look: true, before: passage('', '2 million crowns', '', 0), after: passage('', '3 million crowns', '', 0), proposed: '3 million crowns', verdict: VERDICT };
  const { root, desk, kernel, sent } = atSecond(context, {}, reviewDesk);
  kernel.claims.get('claim-3').card = { draft: told, verdicts: [{ id: 'v', superseded: false, ...VERDICT, proposed: '3 million crowns' }] };
  desk.cards.forget('claim-3');
  desk.choose('claim-3', 'key');
  const box = root.querySelector('.fc-draft-box');
  assert.match(box.textContent, /The author took your wording: “3 million crowns”/u);
  button(box, 'Resolved').click();
  assert.deepEqual([sent('decide')[0].decision, sent('decide')[0].wording], ['changed', '3 million crowns']);
});

test('what the author left stands on the card and fills the source form', (context) => {
  const note = { origin: 'comment', author: 'Mara Olsen', text: 'Yearbook 1962, p. 41', reply: false, resolved: true, made: 'a source', is_source: true, points: 'page', url: null, locator: 'p. 41', rest: 'Yearbook 1962', kind: 'document' };
  const { root, desk, kernel } = atSecond(context);
  kernel.claims.get('claim-3').card = { from_file: [note] };
  desk.cards.forget('claim-3');
  desk.choose('claim-3', 'key');
  assert.match(root.querySelector('.fc-from-file').textContent, /comment by Mara Olsen · resolved · points to a page \(p\. 41\) · became a source/u);
  button(root, 'Use as source: Yearbook 1962, p. 41').click();
  const form = desk.forms.of('claim-3');
  assert.deepEqual([form.kind.value, form.fields.title.control.value, form.locator.value], ['document', 'Yearbook 1962', 'p. 41']);
});

test('everything of the file is listed, what stands on no claim first', (context) => {
  const note = { author: null, reply: false, resolved: false, points: 'note', url: null, locator: null, rest: '', kind: null };
  const notes = [{ ...note, origin: 'comment', text: 'On a claim', made: 'a note', on: '1999', start: 0, end: 4, claims: ['claim-7'] }, { ...note, origin: 'header', text: 'Not for print', made: 'nothing yet: it stands on no claim', claims: [] }];
  const { root, desk } = atSecond(context, { word_file: true, answers: { author_notes: () => ({ type: 'author_notes', notes }) } });
  desk.article.focus();
  press('F');
  const panel = root.querySelector('[role=group][aria-label="From the file"]');
  assert.match(panel.textContent, /2 in the file; 1 stands on no claim/u);
  assert.match(panel.querySelector('li').textContent, /Not for print/u);
  button(panel, 'Claim 7').click();
  assert.match(chosen(root), /^Claim 7 /u);
});
