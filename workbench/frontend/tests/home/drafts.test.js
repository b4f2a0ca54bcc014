import assert from 'node:assert/strict';
import { test } from 'node:test';
import { PIECE } from '../../src/shared/uploads.js';
import { button, press, type } from '../page.js';
import { homeOn, row, settle } from './fakehome.js';

const file = (content, name = 'story.txt') => Object.assign(new Blob([content]), { name });
const alone = (body) => [...body.querySelectorAll('.fc-desk')].find((one) => !one.hidden).getAttribute('aria-label');

function drop(root, files, words = {}) {
  const event = new window.Event('drop', { bubbles: true, cancelable: true });
  event.dataTransfer = { files, getData: (kind) => words[kind] ?? '' };
  root.dispatchEvent(event);
  return event;
}

test('a file that is dropped travels in pieces and its desk opens', async (context) => {
  const { root, body, kernel, sent } = homeOn(context);
  assert.ok(drop(root, [file('x'.repeat(PIECE + 10))]).defaultPrevented);
  await settle();
  await settle();
  assert.deepEqual(sent('piece').map((one) => [one.at, one.buffers[0].byteLength]), [[0, PIECE], [PIECE, 10]]);
  assert.equal(sent('start')[0].name, 'story.txt');
  assert.equal(alone(body), 'Checking desk');
  assert.ok(kernel.heard.some((one) => one.room === 'check:new'));
});

test('dates go with the draft, and are gone when it is open', async (context) => {
  const { root, home, sent } = homeOn(context, {});
  const { published, due } = home.overview.start;
  published.value = '2026-03-01';
  due.value = '2026-03-05';
  drop(root, [file('One.')]);
  await settle();

  assert.deepEqual([sent('start')[0].published, sent('start')[0].due], ['2026-03-01', '2026-03-05']);
  assert.deepEqual([published.value, due.value], ['', '']);
});

test('several files become cases one after the other, and the list stays', async (context) => {
  const { root, body, sent } = homeOn(context, { cases: [row()] });
  drop(root, [file('One.', 'one.txt'), file('Two.', 'two.txt')]);
  await settle();
  await settle();

  assert.deepEqual(sent('start').map(({ name }) => name), ['one.txt', 'two.txt']);
  assert.equal(alone(body), 'Home of the desk');
});

test('what cannot be read is said beside the place it was dropped on, and the next file goes on', async (context) => {
  const { root, kernel, sent } = homeOn(context, { cases: [row()] });
  kernel.replies.start = ({ draft, name }) => [name === 'one.png' ? { type: 'error', draft, words: 'This is a picture.' } : { type: 'opened', draft, case: 'new' }];
  drop(root, [file('One.', 'one.png'), file('Two.', 'two.txt')]);
  await settle();
  await settle();

  assert.match(root.querySelector('.fc-start-wrong').textContent, /“one\.png” was not opened\. This is a picture\./u);
  assert.equal(sent('start').length, 2);
});

test('a file that is too large is refused with its first piece, and the next one goes on', async (context) => {
  const { root, kernel, sent } = homeOn(context, { cases: [row()] });
  kernel.replies.piece = ({ upload, size, at }) => [size > 4 ? { type: 'no_piece', upload, words: 'The file is larger than 4 bytes.' } : { type: 'piece', upload, at: at + size }];
  drop(root, [file('x'.repeat(PIECE + 1)), file('Four', 'four.txt')]);
  await settle();
  await settle();

  assert.match(root.querySelector('.fc-start-wrong').textContent, /“story\.txt” was not opened\. The file is larger than/u);
  assert.deepEqual(sent('piece').map(({ use, size, at }) => [use, size, at]), [['draft', PIECE + 1, 0], ['draft', 4, 0]]);
  assert.deepEqual(sent('start').map(({ name, upload }) => [name, upload]), [['four.txt', sent('piece')[1].upload]]);
});

test('without a name the draft waits until there is one', async (context) => {
  const { root, kernel, sent } = homeOn(context, { person: null });
  kernel.person = null;
  drop(root, [file('One.')]);
  await settle();
  assert.equal(sent('piece').length, 0);
  assert.equal(document.activeElement.getAttribute('aria-label'), 'Your name');
  type('Ines');
  press('Enter');
  await settle();

  assert.equal(sent('start').length, 1);
});

test('what is pasted is read as an address or as a text, and a text that was not opened stays', (context) => {
  const { root, home, kernel, sent } = homeOn(context, { cases: [row()] });
  kernel.replies.start = ({ draft }) => [{ type: 'error', draft, words: 'You are offline.' }];
  press('p');
  type('https://example.org/story');
  press('Enter');
  assert.deepEqual([sent('start')[0].url, sent('start')[0].text], ['https://example.org/story', undefined]);
  assert.equal(home.overview.start.field.value, 'https://example.org/story');
  assert.match(root.querySelector('.fc-start-wrong').textContent, /It was not opened\. You are offline\./u);

  type('A text.\nWith two lines.');
  press('Enter');
  assert.equal(sent('start').length, 1);
  press('Enter', { ctrlKey: true });
  assert.equal(sent('start')[1].text, 'A text.\nWith two lines.');
});

test('a draft that is nearly a case waits for a person: its new draft, a case of its own, or neither', async (context) => {
  const { root, body, kernel, sent } = homeOn(context, { cases: [row()] });
  kernel.replies.start = ({ draft }) => [{ type: 'similar', draft, title: 'Six bridges, later', cases: [{ id: 'a', title: 'Six bridges', percent: 94 }] }];
  drop(root, [file('One.')]);
  await settle();
  const bar = () => root.querySelector('.fc-nearly');
  assert.match(bar().textContent, /nearly the text of “Six bridges” \(94 % the same\)/u);
  assert.equal(document.activeElement.textContent, 'Take it as the new draft of that case');
  button(root, 'Forget it').click();
  assert.ok(bar().hidden);
  assert.equal(sent('leave').length, 1);
  assert.ok(root.contains(document.activeElement));

  drop(root, [file('One.')]);
  await settle();
  button(root, 'Take it as the new draft of that case').click();
  assert.equal(sent('settle')[0].take, 'a');
  assert.equal(alone(body), 'Checking desk');
});

test('a draft on its way when the kernel was gone is sent anew', async (context) => {
  const { root, kernel, home, sent } = homeOn(context, { cases: [row()] });
  kernel.alive = false;
  drop(root, [file('One.')]);
  await settle();
  kernel.alive = true;
  home.overview.drafts.again();
  await settle();

  assert.equal(sent('start').length, 1);
});
