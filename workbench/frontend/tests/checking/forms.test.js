import assert from 'node:assert/strict';
import test from 'node:test';
import { webAddress } from '../../src/checking/webaddress.js';
import { checkingDesk, labels } from '../desks.js';
import { button, press, spoken, type } from '../page.js';
import { detailsOf, fieldsFor } from '../../src/checking/sourcefields.js';
import { guess } from '../../src/checking/kinds.js';
import { safeAddress } from '../../src/shared/evidence.js';

const PAGE = { title: 'Bridge', url: 'https://en.wikipedia.org/wiki/Bridge', revision_id: 7, revision_time: '2025-01-01T00:00:00Z', permalink: 'https://en.wikipedia.org/w/index.php?oldid=7', details: { revision_id: 7 }, passages: [{ text: 'It opened in 1932.', locator: 'par. 2' }] };

/** Chooses a radio button by its words. */
function pick(root, words) {
  const label = [...root.querySelectorAll('.fc-radio')].find((one) => one.textContent === words);
  label.querySelector('input').click();
}

test('Wikipedia is searched, read and attached with the passage that was chosen', (context) => {
  const { root, desk, sent } = checkingDesk(context, { hits: [{ title: 'Bridge', snippet: 'A bridge' }], page: PAGE });
  desk.article.focus();
  press('s');
  press('Enter');
  button(root, 'BridgeA bridge').click();
  root.querySelector('[aria-label=Passages] button').click();
  button(root, 'Attach').click();
  assert.match(root.querySelector('.fc-form > .fc-row .fc-hint').textContent, /what the source does/u);
  pick(root, 'supports');
  button(root, 'Attach').click();
  const [act] = sent('add_source_and_attach');
  assert.deepEqual([act.claim, act.stance, act.locator, act.excerpt], ['claim-1', 'supports', 'par. 2', 'It opened in 1932.']);
  assert.deepEqual(act.source, { kind: 'wikipedia', title: 'Bridge', url: PAGE.url, details: { revision_id: 7 }, primary: false, confidential: false });
  assert.notEqual(act.source_id, act.entry_id);
  assert.match(spoken(root.querySelector('[aria-label=Sources]')), /Bridge.*supports.*It opened in 1932\./su);
});

test('offline, the form says so and goes on', (context) => {
  const { root, desk } = checkingDesk(context, { hits: [{ title: 'Bridge', snippet: '' }] });
  desk.article.focus();
  press('s');
  press('Enter');
  button(root, 'Bridge').click();
  assert.match(spoken(root.querySelector('.fc-wikipedia')), /You are offline/u);
});

test('a web address is attached without a title; without an address it is not', () => {
  globalThis.document ??= undefined;
  const typed = (values) => Object.fromEntries(Object.entries(values).map(([name, value]) => [name, { control: { value } }]));
  assert.deepEqual(detailsOf('web', typed({ url: ' https://example.org/a ', title: '' })), { title: null, url: 'https://example.org/a', details: {} });
  assert.equal(detailsOf('web', typed({ url: '', title: 'x' })), null);
  assert.deepEqual(detailsOf('interview', typed({ title: 'Press office', date: '2025-05-20', medium: 'telephone' })), { title: 'Press office', url: null, details: { date: '2025-05-20', medium: 'telephone' } });
  assert.equal(detailsOf('document', typed({ title: '', file_name: 'a.pdf' })), null);
});

test('each kind of source has its own fields', (context) => {
  checkingDesk(context);
  assert.deepEqual(['wikipedia', 'web', 'document', 'interview'].map((kind) => Object.keys(fieldsFor(kind))), [[], ['url', 'title'], ['title', 'file_name'], ['title', 'date', 'medium', 'contact']]);
});

test('a form that is open stays with its claim and keeps what was typed', (context) => {
  const { root, desk, sent } = checkingDesk(context);
  desk.article.focus();
  press('q');
  type('Who said so?');
  desk.article.focus();
  press('j');
  assert.equal(root.querySelector('.fc-form'), null);
  press('k');
  assert.equal(root.querySelector('.fc-form textarea').value, 'Who said so?');
  press('q');
  press('Enter');
  assert.deepEqual(sent('ask').map(({ claim, text, to, due }) => [claim, text, to, due]), [['claim-1', 'Who said so?', 'author', null]]);
});

test('Esc closes a form and the focus goes back to the article', (context) => {
  const { root, desk, sent } = checkingDesk(context);
  desk.article.focus();
  press('q');
  press('Escape');
  assert.equal(root.querySelector('.fc-form'), null);
  assert.equal(document.activeElement, root.querySelector('[aria-current=true]'));
  assert.equal(sent().length, 0);
});

test('a question can be answered from its box', (context) => {
  const { root, desk, sent } = checkingDesk(context);
  desk.article.focus();
  press('q');
  type('Source?');
  press('Enter');
  button(root, 'Record the answer').click();
  type('The yearbook.');
  press('Enter');
  const [asked] = sent('ask');
  assert.deepEqual(sent('answer').map(({ query, text, claim }) => [query, text, claim]), [[asked.entry_id, 'The yearbook.', 'claim-1']]);
});

test('a source without a locator is visibly incomplete', (context) => {
  const evidence = [{ id: 'e', source: 's', title: 'Call', kind: 'interview', url: null, stance: 'context', locator: null, excerpt: null, primary: true, confidential: true, by: 'ines', at: '2025-05-20T11:40:00Z' }];
  const given = { before: (kernel) => { kernel.claims.get('claim-1').card = { evidence }; } };
  const { root } = checkingDesk(context, given);
  assert.match(spoken(root.querySelector('[aria-label=Sources]')), /no locator yet.*Interview · primary · confidential/su);
});

test('only web addresses become links', () => {
  assert.equal(safeAddress('https://example.org/'), 'https://example.org/');
  for (const url of ['javascript:alert(1)', 'data:text/html,x', 'file:///etc/passwd', 'no address', null]) assert.equal(safeAddress(url), null);
});

test('marked words become a claim with exact offsets', (context) => {
  const { root, kernel, desk, sent } = checkingDesk(context);
  const words = [...root.querySelectorAll('.fc-column p')].find((one) => one.textContent.startsWith('The bridge'));
  const walker = document.createTreeWalker(words, NodeFilter.SHOW_TEXT);
  let last = walker.nextNode();
  const first = last;
  for (let node = last; node; node = walker.nextNode()) last = node;
  const range = document.createRange();
  range.setStart(first, 0);
  range.setEnd(last, last.data.length);
  document.getSelection().removeAllRanges();
  document.getSelection().addRange(range);
  document.dispatchEvent(new window.Event('selectionchange'));
  assert.equal(desk.stretching.element.hidden, false);
  button(root, 'Add claim').click();
  const [{ start, end, claim }] = sent('add_claim');
  assert.equal(claim, null);
  assert.equal(kernel.given.text.slice(start, end), words.textContent);
  assert.equal(labels(root).length, 8);
  assert.equal(desk.stretching.element.hidden, true);
});

test('the kind of marked words is guessed from their look', () => {
  const guesses = { '“It will stand”': 'quote', '3 May 1932': 'date', yesterday: 'date', '2 million crowns': 'number', 'Anna Holm': 'name', 'the bridge fell': 'statement' };
  for (const [words, kind] of Object.entries(guesses)) assert.equal(guess(words), kind, words);
});

test('a web address may come without https://, and what is none is said in the form', () => {
  const means = (typed) => webAddress(typed).url ?? null;
  assert.equal(means(' www.example.org/a?b=c '), 'https://www.example.org/a?b=c');
  assert.equal(means('ministry.gouv.fr:8443'), 'https://ministry.gouv.fr:8443');
  assert.equal(means('http://example.org'), 'http://example.org');
  for (const typed of ['yearbook', 'the yearbook.', 'javascript:alert(1)', 'ftp://example.org', 'https://a b.org', 'https://ines:x@example.org', 'ines@example.org']) assert.equal(means(typed), null, typed);
});

test('a form that was sent and refused stands there again with its words', (context) => {
  const { root, desk, kernel, sent } = checkingDesk(context);
  kernel.refuses = 'note';
  desk.article.focus();
  press('d');
  type('Ring the archive.');
  press('Enter');
  assert.equal(sent('note').length, 1);
  assert.equal(root.querySelector('.fc-form-place textarea').value, 'Ring the archive.');
});

test('Enter on what the source does attaches it, and a source of the desk that is taken leads to the place in it', (context) => {
  const { root, desk, sent } = checkingDesk(context, { sources: [{ id: 'source-9', kind: 'document', title: 'Harbour log' }] });
  desk.article.focus();
  press('s');
  pick(root, 'On this desk');
  button(root, 'Harbour logDocument').click();
  assert.equal(document.activeElement.placeholder, 'page, paragraph, minute, cell');
  type('p. 112');
  pick(root, 'supports');
  root.querySelector('.fc-form input[value=supports]').focus();
  press('Enter');
  const [act] = sent('attach');
  assert.deepEqual([act.source, act.stance, act.locator], ['source-9', 'supports', 'p. 112']);
  assert.equal(root.querySelector('.fc-card .fc-form'), null);
});

test('an address that is pasted where one searches becomes a web source', (context) => {
  const { root, desk, sent } = checkingDesk(context);
  desk.article.focus();
  press('s');
  pick(root, 'Wikipedia');
  const field = root.querySelector('.fc-wikipedia input');
  const paste = (words) => field.dispatchEvent(Object.assign(new window.Event('paste', { bubbles: true, cancelable: true }), { clipboardData: { getData: () => words, files: [] } }));
  assert.equal(paste('the harbour of https://example.org'), true);
  assert.equal(paste(' https://example.org/log '), false);
  type('Harbour log');
  pick(root, 'supports');
  press('Enter');
  assert.deepEqual(sent('add_source_and_attach').map(({ source }) => [source.kind, source.url, source.title]), [['web', 'https://example.org/log', 'Harbour log']]);
});
