/** A dropped file is sent in pieces, kept with the source, and opened again from the card. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkingDesk } from '../desks.js';
import { button } from '../page.js';

/** Hashing and reading a file take as long as they do. */
async function until(holds) {
  while (!holds()) await new Promise((resolve) => setTimeout(resolve, 2));
}

async function withFile(context, file, more = {}) {
  const on = checkingDesk(context, more);
  on.desk.open('source');
  const form = on.desk.forms.of(on.desk.chosen);
  form.kind.choose('document');
  form.file.take(file);
  await until(() => ['kept', 'named'].includes(form.file.keeping));
  form.stance.choose('supports');
  return { ...on, form };
}

const piecesOf = (kernel) => kernel.heard.filter(({ type }) => type === 'piece');

const fileOf = (size, name = 'deed.pdf') => new File([new Uint8Array(size)], name, { type: 'application/pdf' });

test('the act that adds the source names the file that the kernel has', async (context) => {
  const { form, kernel, sent, root } = await withFile(context, fileOf(2.5 * 1024 * 1024));
  const pieces = piecesOf(kernel);
  button(root, 'Attach').click();
  const [act] = sent('add_source_and_attach');

  assert.deepEqual(pieces.map(({ at }) => at), [0, 1024 * 1024, 2 * 1024 * 1024]);
  assert.equal(act.upload, pieces[0].upload);
  assert.equal(act.source.details.kept, true);
  assert.equal(act.source.details.size, 2.5 * 1024 * 1024);
  assert.equal(form.file.keeping, 'kept');
});

test('what is attached while its file is on its way waits for it', async (context) => {
  const { form, sent, root, kernel } = await withFile(context, fileOf(3000));
  kernel.alive = false;
  form.file.take(fileOf(1500, 'other.pdf'));
  await until(() => piecesOf(kernel).length === 2);
  button(root, 'Attach').click();
  assert.equal(form.file.keeping, 'coming');
  assert.match(form.hint.textContent, /other\.pdf is on its way/);
  assert.deepEqual(sent('add_source_and_attach'), []);
  const { upload } = piecesOf(kernel).at(-1);
  kernel.alive = true;
  kernel.tell({ type: 'piece', upload, at: 1500 });

  assert.equal(sent('add_source_and_attach')[0].upload, upload);
});

test('a file that is too large goes on record by its name, and says so', async (context) => {
  const piece = ({ upload }) => ({ type: 'no_piece', upload, words: 'The file is larger than 50 MB. Say where it is kept.' });
  const before = (one) => (one.given.answers = { piece });
  const { form, kernel, sent, root } = await withFile(context, fileOf(3 * 1024 * 1024), { before });
  assert.match(form.file.said.textContent, /itself is not kept\. The file is larger than 50 MB/);
  button(root, 'Attach').click();
  const [act] = sent('add_source_and_attach');

  assert.deepEqual(piecesOf(kernel).map(({ use, size, at }) => [use, size, at]), [['source', 3 * 1024 * 1024, 0]]);
  assert.equal('upload' in act, false);
  assert.equal('kept' in act.source.details, false);
});

test('a file that the desk refuses is not waited for, and the person says whether its name is enough', async (context) => {
  const { form, sent, root, kernel } = await withFile(context, fileOf(100));
  kernel.alive = false;
  form.file.take(fileOf(1500, 'other.pdf'));
  await until(() => piecesOf(kernel).length === 2);
  button(root, 'Attach').click();
  const { upload } = piecesOf(kernel).at(-1);
  kernel.alive = true;
  kernel.tell({ type: 'no_piece', upload, words: 'The disk is full.' });
  assert.match(form.file.said.textContent, /other\.pdf itself is not kept\. The disk is full\./);
  assert.match(form.hint.textContent, /Press Attach once more/);
  assert.deepEqual(sent('add_source_and_attach'), []);
  button(root, 'Attach').click();

  assert.equal('kept' in sent('add_source_and_attach')[0].source.details, false);
});

test('the file of a source is asked for by key or click on its button', (context) => {
  const { desk, kernel, root } = checkingDesk(context);
  const piece = { id: 'e1', source: 's1', title: 'Deed', kind: 'document', stance: 'supports', by: 'ines', at: '2026-03-01T10:00:00Z', file: true };
  desk.showCard(desk.claim, { ...desk.cards.get(desk.chosen), evidence: [piece, { ...piece, id: 'e2', file: false }] });
  const [open, ...more] = root.querySelectorAll('.fc-open-file');
  URL.createObjectURL ??= () => 'blob:x';
  open.click();

  assert.equal(open.getAttribute('aria-label'), 'Open the file: Deed');
  assert.equal(more.length, 0);
  assert.deepEqual(kernel.heard.filter(({ type }) => type === 'open_file').map(({ source }) => source), ['s1']);
});
