/**
 * The panel that brings in a spreadsheet, step by step, on a kernel that answers by hand.
 * @module
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkingDesk } from '../desks.js';

const SHEET = {
  ...{ type: 'sheet', name: 'check.xlsx', tab: 'Checks', tabs: ['READ ME', 'Checks'], headers: ['Statement', 'Result', 'Remark'], count: 3 },
  ...{ rows: [['It rose', '✓', '<b>see</b>']], meanings: ['claim', 'finding', 'note'], values: [['✓', 'confirmed'], ['done', 'note']] },
  offered: [['claim', 'the words of the claim'], ['finding', 'the finding'], ['note', 'a note'], ['ignored', 'left out']],
  findings: [['confirmed', 'confirmed'], ['inaccurate', 'inaccurate'], ['note', 'keep it as a note']],
};

const row = (given) => ({ how: 'the same words', exact: given.words, candidates: [], did: [], added: false, already: 0, ...given });
const ROWS = {
  ...{ type: 'sheet_rows', placed: 1, unsure: 1, lost: 1, added: 1, recorded: 2, already: 0 },
  rows: [
    row({ row: 2, words: 'It rose', found: 'placed', did: ['the verdict “confirmed”'], added: true }),
    row({ row: 3, words: 'bridge', found: 'unsure', how: 'its words stand in several places', candidates: [[4, 10, '…The [bridge] was…', 1], [40, 46, '…this [bridge]…', 1]] }),
    row({ row: 4, words: 'The mill', found: 'not placed' }),
  ],
};

/** A desk whose panel shows the columns of the sheet. */
async function withColumns(context) {
  const found = checkingDesk(context);
  const { desk, kernel, root } = found;
  const dialog = desk.sheet.element;
  Object.assign(dialog, { showModal: () => dialog.setAttribute('open', ''), close: () => (dialog.removeAttribute('open'), dialog.dispatchEvent(new Event('close'))) });
  desk.sheet.open();
  desk.sheet.file.take(new File(['Statement,Result'], 'check.xlsx'));
  while (!kernel.heard.some(({ type }) => type === 'sheet_read')) await new Promise((done) => setTimeout(done, 2));
  kernel.tell({ ...SHEET, view: desk.running.wire.view });
  const said = (type) => kernel.heard.filter((one) => one.type === type);
  const button = (name) => [...dialog.querySelectorAll('button')].find((one) => !one.hidden && one.textContent === name);
  const tell = (answer) => kernel.tell({ ...answer, view: desk.running.wire.view });
  return { ...found, root, dialog, said, button, tell };
}

test('a file is sent in pieces and then read', async (context) => {
  const { said } = await withColumns(context);
  const [piece] = said('piece');
  assert.deepEqual([piece.use, piece.size, piece.at], ['sheet', 16, 0]);
  assert.deepEqual(said('sheet_read').map(({ upload, name }) => [upload, name]), [[piece.upload, 'check.xlsx']]);
});

test('columns are shown with what they seem to mean; cells are text', async (context) => {
  const { dialog } = await withColumns(context);
  assert.deepEqual([...dialog.querySelectorAll('th select')].map((one) => one.value), ['claim', 'finding', 'note']);
  assert.equal(dialog.querySelector('td b'), null);
  assert.match(dialog.querySelector('tbody').textContent, /<b>see<\/b>/u);
});

test('a meaning that one column has is taken from the other, and its findings are asked for', async (context) => {
  const { dialog, said } = await withColumns(context);
  const [first, second] = dialog.querySelectorAll('th select');
  second.value = 'claim';
  second.dispatchEvent(new Event('change'));
  assert.equal(first.value, 'ignored');
  assert.deepEqual(said('sheet_columns')[0].meanings, ['ignored', 'claim', 'note']);
});

test('another sheet of the file is read when it is chosen', async (context) => {
  const { dialog, said } = await withColumns(context);
  const [tab] = dialog.querySelectorAll('.fc-sheet-step select');
  tab.value = 'READ ME';
  tab.dispatchEvent(new Event('change'));
  assert.deepEqual([said('sheet_read').at(-1).tab, said('sheet_read').at(-1).upload], ['READ ME', undefined]);
});

test('rows that are unsure stay out until somebody says where they go; a placed one can be left out', async (context) => {
  const { desk, dialog, button, said, tell } = await withColumns(context);
  button('See where the rows go').click();
  assert.deepEqual(said('sheet_preview')[0].findings, [['✓', 'confirmed'], ['done', 'note']]);
  tell(ROWS);
  assert.ok(button('Import 1 row'));
  assert.match(dialog.textContent, /Row 4: The mill/u);
  const radios = dialog.querySelectorAll('input[type=radio]');
  radios[1].checked = true;
  radios[1].dispatchEvent(new Event('change', { bubbles: true }));
  assert.ok(button('Import 2 rows'));
  assert.deepEqual(desk.sheet.preview.choices, { 3: [40, 46] });
  dialog.querySelector('input[type=checkbox]').click();
  assert.deepEqual(desk.sheet.preview.choices, { 2: null, 3: [40, 46] });
});

test('an import is one step of undo', async (context) => {
  const { desk, dialog, button, said, tell } = await withColumns(context);
  button('See where the rows go').click();
  tell(ROWS);
  button('Import 1 row').click();
  const [sent] = said('sheet_import');
  assert.match(sent.entry_id, /^[0-9a-f-]{36}$/u);
  tell({ ...ROWS, type: 'sheet_done', rows: undefined, id: sent.entry_id, entries: [['e1', 'c1'], ['e2', 'c1']] });
  assert.match(dialog.textContent, /1 row imported: 2 acts recorded, 1 new claim; 2 rows left out\./u);
  button('Undo the import').click();
  const undone = said('acts').at(-1).acts.map(({ act, entry }) => [act, entry]);
  assert.deepEqual(undone, [['undo', 'e2'], ['undo', 'e1']]);
  assert.equal(dialog.hasAttribute('open'), false);
});

test('what cannot be read is said, and the panel stays as it was', async (context) => {
  const { dialog, button, tell } = await withColumns(context);
  button('See where the rows go').click();
  tell({ type: 'sheet_refused', words: 'Say which column holds the words.' });
  assert.equal(dialog.querySelector('[role=alert]').textContent, 'Say which column holds the words.');
  assert.equal(button('See where the rows go').getAttribute('aria-disabled'), null);
});

test('a file that is too large is refused in the panel, and another can be chosen', async (context) => {
  const { desk, kernel, dialog, said, tell, button } = await withColumns(context);
  const words = () => dialog.querySelector('[role=alert]').textContent;
  button('Back').click();
  kernel.given.answers = { piece: () => null };
  desk.sheet.file.take(new File(['x'], 'big.xlsx'));
  assert.match(words(), /big\.xlsx is on its way: 0 %/u);
  while (said('piece').length < 2) await new Promise((done) => setTimeout(done, 2));
  tell({ type: 'no_piece', upload: said('piece').at(-1).upload, words: 'The file is larger than 20 MB.' });
  assert.match(words(), /larger than 20 MB/u);
  assert.equal(said('sheet_read').length, 1);
  desk.sheet.file.take(new File(['x'], 'small.xlsx'));
  assert.match(words(), /small\.xlsx is on its way/u);
});

test('where no row comes in, nothing is sent, and it is said what can be done', async (context) => {
  const { dialog, said, button, tell } = await withColumns(context);
  button('See where the rows go').click();
  tell({ ...ROWS, placed: 0, unsure: 0, rows: ROWS.rows.slice(2) });
  button('Import 0 rows').click();
  assert.deepEqual(said('sheet_import'), []);
  assert.match(dialog.querySelector('[role=alert]').textContent, /^No row is chosen/u);
});
