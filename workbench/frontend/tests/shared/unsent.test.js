import assert from 'node:assert/strict';
import test from 'node:test';
import { CheckingDesk } from '../../src/checking/desk.js';
import { ReviewDesk } from '../../src/review/desk.js';
import { checkingDesk, reviewDesk } from '../desks.js';
import { button, press, type } from '../page.js';

/** The same case in a page that was loaded again. */
function again(context, { kernel, body, desk }, Desk = CheckingDesk) {
  desk.close();
  const next = new Desk(kernel, body).begin();
  context.after(() => next.close());
  return { desk: next, root: body.querySelector('.fc-desk') };
}

const field = (root, label) => [...root.querySelectorAll('.fc-form label')].find((one) => one.textContent === label)?.control;

test('a source that was begun stands in its form after a reload, with its kind, stance and words', (context) => {
  const first = checkingDesk(context);
  first.desk.article.focus();
  press('s');
  const radio = (root, value) => root.querySelector(`.fc-form input[value=${value}]`);
  radio(first.root, 'interview').click();
  field(first.root, 'With whom').focus();
  type('the harbour master');
  radio(first.root, 'contradicts').click();
  field(first.root, 'Its words').focus();
  type('It was 1933.');
  const { root } = again(context, first);
  assert.equal(field(root, 'With whom').value, 'the harbour master');
  assert.equal(field(root, 'Its words').value, 'It was 1933.');
  assert.equal(radio(root, 'contradicts').checked, true);
});

test('each claim keeps its own form while others are looked at, and what is sent or cancelled is gone', (context) => {
  const first = checkingDesk(context);
  first.desk.article.focus();
  press('d');
  type('Ask the archive.');
  first.desk.choose('claim-2', 'key');
  first.desk.open('query');
  type('Which year?');
  const { desk, root } = again(context, first);
  assert.equal(field(root, 'Question').value, 'Which year?');
  button(root.querySelector('.fc-card .fc-form'), 'Cancel').click();
  desk.choose('claim-1', 'key');
  assert.equal(field(root, 'Note').value, 'Ask the archive.');
  button(root, 'Keep').click();
  const last = again(context, { ...first, desk });
  assert.equal(last.root.querySelector('.fc-card .fc-form'), null);
  last.desk.choose('claim-2', 'key');
  assert.equal(last.root.querySelector('.fc-card .fc-form'), null);
});

test('an answer and a correction come back once the card is here', (context) => {
  const first = checkingDesk(context);
  first.desk.article.focus();
  press('e');
  const kind = first.root.querySelector('.fc-form select');
  kind.value = 'statement';
  kind.dispatchEvent(new window.Event('change', { bubbles: true }));
  const { root } = again(context, first);
  assert.equal(root.querySelector('.fc-form select').value, 'statement');
});

test('the editor’s reasons survive, too; another person does not find them', (context) => {
  const first = reviewDesk(context);
  first.desk.choose('claim-3', 'key');
  first.desk.leave();
  press('s');
  type('House style.');
  const { root, desk } = again(context, first, ReviewDesk);
  assert.equal(field(root, 'Reason to let it stand').value, 'House style.');
  first.kernel.person = 'theo';
  assert.equal(again(context, { ...first, desk }, ReviewDesk).root.querySelector('.fc-decide .fc-form'), null);
});

test('what the ledger has refused stands in its form after a reload', (context) => {
  const first = checkingDesk(context);
  first.kernel.refuses = 'note';
  first.desk.article.focus();
  press('d');
  type('A long note.');
  press('Enter');
  assert.equal(field(again(context, first).root, 'Note').value, 'A long note.');
});

test('a field that tells of its last change as it loses the keyboard does not open the form again', (context) => {
  const { root, desk, sent } = checkingDesk(context);
  desk.article.focus();
  press('q');
  type('Which year?');
  const typed = document.activeElement;
  typed.addEventListener('blur', () => typed.dispatchEvent(new window.Event('change', { bubbles: true }))); // as browsers do
  press('Enter');
  assert.equal(sent('ask').length, 1);
  assert.equal(root.querySelector('.fc-card .fc-form'), null);
});
