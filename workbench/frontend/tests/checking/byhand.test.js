import assert from 'node:assert/strict';
import test from 'node:test';
import { showRestated } from '../../src/checking/understood.js';
import { checkingDesk, chosen, labels } from '../desks.js';
import { button, press, spoken, type } from '../page.js';

const marked = (root) => root.querySelector('.fc-marked').textContent;

test('] and [ widen the chosen claim by a word, Enter changes it, and the article shows it', (context) => {
  const { root, desk, kernel, sent } = checkingDesk(context);
  desk.choose('claim-2', 'key');
  desk.article.focus();
  press('[');
  press(']');
  assert.equal(marked(root), 'on 3 May 1932, and');
  press('}');
  assert.equal(marked(root), 'on 3 May 1932');
  document.activeElement.click();
  const [act] = sent('change_claim');
  assert.equal(kernel.given.text.slice(act.start, act.end), 'on 3 May 1932');
  assert.equal('kind' in act, false);
  assert.match(chosen(root), /: on 3 May 1932$/u);
  assert.equal(document.activeElement, root.querySelector('[aria-current=true]'));
});

test('w begins a new claim by key: arrows choose the word, Shift widens, the kind is guessed', (context) => {
  const { root, desk, sent, kernel } = checkingDesk(context);
  desk.choose('claim-3', 'key');
  desk.article.focus();
  press('w');
  assert.equal(marked(root), '2');
  press('ArrowLeft');
  press('ArrowLeft');
  press('ArrowRight', { shiftKey: true });
  assert.equal(marked(root), 'and cost');
  button(root, 'Add claim').click();
  const [{ kind, start, end }] = sent('add_claim');
  assert.deepEqual([kind, kernel.given.text.slice(start, end)], ['statement', 'and cost']);
  assert.equal(labels(root).length, 8);
});

test('walking on drops what was begun; Esc does, too, and gives the keyboard back', (context) => {
  const { root, desk, sent } = checkingDesk(context);
  desk.article.focus();
  press(']');
  press('Escape');
  assert.equal(root.querySelector('.fc-selecting').hidden, true);
  assert.equal(document.activeElement, root.querySelector('[aria-current=true]'));
  press(']');
  desk.choose('claim-3', 'list');
  assert.equal(root.querySelector('.fc-selecting').hidden, true);
  assert.equal(sent().length, 0);
});

test('kind and value are corrected; what is left alone is not sent', (context) => {
  const { root, desk, sent } = checkingDesk(context, { before: (kernel) => { kernel.claims.get('claim-2').card = { value: '1932-05-03' }; } });
  desk.choose('claim-2', 'key');
  desk.article.focus();
  press('e');
  press('Enter');
  assert.match(spoken(root.querySelector('.fc-form')), /Nothing is changed/u);
  type('1932-05-04');
  press('Enter');
  const [{ claim, value, kind }] = sent('change_claim');
  assert.deepEqual([claim, value, kind], ['claim-2', '1932-05-04', undefined]);
});

test('both readings of an unclear date are buttons', (context) => {
  const { root, desk, sent } = checkingDesk(context, { before: (kernel) => { kernel.claims.get('claim-2').card = { readings: ['1932-05-03', '1932-03-05'] }; } });
  desk.choose('claim-2', 'key');
  button(root, '1932-03-05').click();
  assert.deepEqual(sent('change_claim').map(({ claim, value }) => [claim, value]), [['claim-2', '1932-03-05']]);
});

test('a claim is split at a gap between words', (context) => {
  const { root, desk, sent, kernel } = checkingDesk(context);
  desk.article.focus();
  press('t');
  press('ArrowRight');
  press('ArrowRight');
  assert.equal(document.activeElement.getAttribute('aria-label'), 'Split before “on”');
  document.activeElement.click();
  assert.equal(kernel.given.text.slice(sent('split_claim')[0].at, sent('split_claim')[0].at + 2), 'on');
  assert.equal(labels(root).length, 8);
  assert.ok(root.contains(document.activeElement));
});

test('what is said more than once is offered as one fact, and one marker stands for all its places', (context) => {
  const { root, desk, sent } = checkingDesk(context, { before: (kernel) => { for (const id of ['claim-2', 'claim-7']) kernel.claims.get(id).fact = 1; } });
  desk.choose('claim-2', 'key');
  assert.match(spoken(root.querySelector('.fc-card')), /claim 7, too/u);
  desk.article.focus();
  press('o');
  assert.deepEqual(sent('group_claims').map(({ claim, claims }) => [claim, claims]), [['claim-2', ['claim-2', 'claim-7']]]);
  assert.equal(labels(root).length, 6);
  assert.deepEqual([...root.querySelectorAll('.fc-words[data-chosen]')].map((span) => span.textContent).filter((words) => words === '1999'), ['1999']);
});

test('marked claims are merged', (context) => {
  const { root, desk, sent } = checkingDesk(context);
  desk.choose('claim-3', 'key');
  desk.article.focus();
  for (const key of ['m', 'j', 'm', 'b']) press(key);
  desk.many.panel.what.value = 'merge';
  desk.many.panel.send();
  assert.deepEqual(sent('merge_claims')[0].claims, ['claim-3', 'claim-4']);
  assert.equal(labels(root).length, 6);
});

const PASSAGES = [[23, 82, 3, null], [84, 116, 0, 'opinion'], [118, 140, 0, 'question']];

test('coverage names the sentences without a claim; 0 marks one and goes to the next; v closes', (context) => {
  const { root, desk, sent } = checkingDesk(context, { passages: PASSAGES });
  desk.article.focus();
  press('v');
  const view = root.querySelector('.fc-coverage');
  const picks = () => [...view.querySelectorAll('.fc-pick')].map((one) => one.lastElementChild.textContent);
  assert.deepEqual(picks(), ['opinion', 'question']);
  assert.equal(document.activeElement.lastElementChild.textContent, 'opinion');
  press('0');
  assert.deepEqual(sent('mark_nothing_to_check').map(({ start, end }) => [start, end]), [[84, 116]]);
  assert.deepEqual(picks(), ['question']);
  assert.equal(document.activeElement.lastElementChild.textContent, 'question');
  press('u');
  assert.deepEqual(picks(), ['opinion', 'question']);
  press('v');
  assert.equal(view.hidden, true);
  assert.equal(document.activeElement, root.querySelector('.fc-marker[aria-current=true]'));
});

test('where a sentence without a claim is chosen, w makes a claim of it', (context) => {
  const { root, desk, sent } = checkingDesk(context, { passages: PASSAGES });
  desk.article.focus();
  press('v');
  press('w');
  assert.equal(spoken(root.querySelector('.fc-marked')), desk.store.text.slice(84, 116).trim());
  document.activeElement.click();
  assert.deepEqual(sent('add_claim').map(({ start, end }) => [start, end]), [[84, 116]]);
});

test('an earlier source of the desk is attached without being made again', (context) => {
  const sources = [{ id: 's-1', kind: 'document', title: 'Yearbook', url: null, primary: true, confidential: false }];
  const { root, desk, sent } = checkingDesk(context, { sources });
  desk.article.focus();
  press('s');
  const radio = (words) => [...root.querySelectorAll('.fc-form .fc-radio')].find((label) => label.textContent === words).firstElementChild;
  radio('On this desk').click();
  root.querySelector('[aria-label="Sources of the desk"] button').click();
  radio('supports').click();
  button(root, 'Attach').click();
  assert.deepEqual(sent('attach').map(({ source, stance }) => [source, stance]), [['s-1', 'supports']]);
  assert.match(root.querySelector('[aria-label=Sources]').textContent, /Yearbook/u);
  root.querySelector('.fc-form')?.remove();
});

test('a file is kept by name, size and hash', async (context) => {
  const { root, desk, sent } = checkingDesk(context);
  desk.article.focus();
  press('s');
  const radio = (words) => [...root.querySelectorAll('.fc-form .fc-radio')].find((label) => label.textContent === words).firstElementChild;
  radio('Document').click();
  const form = desk.forms.of('claim-1');
  const bytes = new TextEncoder().encode('abc');
  await form.file.take({ name: 'report.pdf', size: 3, type: 'application/pdf', arrayBuffer: async () => bytes.buffer });
  radio('supports').click();
  button(root, 'Attach').click();
  const [{ source }] = sent('add_source_and_attach');
  assert.deepEqual(source.details, { file_name: 'report.pdf', size: 3, media_type: 'application/pdf', sha256: 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad' });
});

test('what was filled in of a restated claim is marked', (context) => {
  const { root } = checkingDesk(context, { before: (kernel) => { kernel.claims.get('claim-1').card = { restated: 'The bridge of Aldermark opened.', filled: [[10, 23]] }; } });
  assert.deepEqual([...root.querySelectorAll('.fc-restated mark')].map((mark) => mark.textContent), [' of Aldermark']);
  assert.equal(root.querySelector('.fc-restated').textContent, 'The bridge of Aldermark opened.');
});

test('after a conflict both versions are read, what was typed stays, and it can be sent again upon theirs', (context) => {
  const { root, desk, kernel } = checkingDesk(context);
  kernel.claims.get('claim-1').version = 5;
  desk.article.focus();
  press('3');
  type('My reason.');
  press('Enter');
  assert.match(root.querySelector('.fc-bars').textContent, /Yours: inaccurate.*“My reason\.”/u);
  assert.equal(desk.panel.rationale.value, 'My reason.');
  desk.store.get('claim-1').version = 5;
  button(root, 'Send mine again').click();
  assert.equal(kernel.claims.get('claim-1').finding, 'inaccurate');
  assert.equal(kernel.claims.get('claim-1').acts[0].rationale, 'My reason.');
  assert.match(chosen(root), /inaccurate/u);
});

test('a claim that was made by hand is chosen at once', (context) => {
  const { desk, kernel } = checkingDesk(context);
  desk.give('add_claim', null, { kind: 'name', start: 2, end: 8 });
  assert.equal(desk.claim.words, 'bridge');
  assert.equal(desk.chosen, [...kernel.claims.keys()].at(-1));
});

test('dismissed claims are counted, listed with their reason, and come back', (context) => {
  const { root, desk } = checkingDesk(context);
  desk.give('dismiss', 'claim-3', { reason: 'a joke' });
  assert.equal(desk.store.get('claim-3'), undefined);
  button(root, 'Dismissed (1)').click();
  assert.match(root.querySelector('[aria-label="Dismissed claims"]').textContent, /2 million crowns.*a joke/u);
  button(root, 'Restore: 2 million crowns').click();
  assert.equal(desk.chosen, 'claim-3');
  assert.equal(root.querySelector('[aria-label="Dismissed claims"]').children.length, 0);
});

test('the claim in full is shown only where it says more than its sentence', (context) => {
  const restated = (words) => ({ restated: words, filled: [] });
  const node = (() => { checkingDesk(context); return document.createElement('p'); })();
  const claim = { words: 'closed in 1999', id: 'x' };
  showRestated(node, restated('It was closed\nin 1999'), claim, 'It was closed in 1999.');
  assert.equal(node.hidden, true);
  showRestated(node, restated('The bridge was closed in 1999'), claim, 'It was closed in 1999.');
  assert.equal(node.hidden, false);
});
