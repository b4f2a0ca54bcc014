import assert from 'node:assert/strict';
import test from 'node:test';
import { checkingDesk, chosen } from '../desks.js';
import { button, press, spoken, type } from '../page.js';

const status = (root) => root.querySelector('[role=status]').textContent;

test('a verdict is drawn at once and called saved only when the ledger has it', (context) => {
  const { root, desk, kernel, sent } = checkingDesk(context, { before: (one) => { one.delay = null; } });
  kernel.alive = false;
  desk.article.focus();
  press('1');
  assert.match(chosen(root), /confirmed/u);
  assert.equal(status(root), 'Saving…');
  kernel.alive = true;
  desk.running.outbox.resend();
  assert.match(status(root), /^Saved \d\d:\d\d:\d\d$/u);
  assert.equal(new Set(sent('give_verdict').map((act) => act.entry_id)).size, 1);
});

test('a verdict carries the claim it was made for and the version that was shown', (context) => {
  const { desk, sent } = checkingDesk(context);
  desk.article.focus();
  for (const key of ['1', 'j', '4', '6']) press(key);
  assert.deepEqual(sent('give_verdict').map(({ claim, version, finding }) => [claim, version, finding]), [
    ['claim-1', 1, 'confirmed'],
    ['claim-2', 1, 'unsupported'],
    ['claim-2', 2, 'cannot_be_verified'],
  ]);
});

test('verdicts sent faster than the kernel answers count their versions ahead', (context) => {
  const { desk, kernel, sent } = checkingDesk(context);
  kernel.alive = false;
  desk.article.focus();
  for (const key of ['1', '4', '6']) press(key);
  assert.deepEqual(sent('give_verdict').map(({ version }) => version), [1, 2, 3]);
});

test('a finding that needs a reason is drawn, waits for it, and is sent with Enter', (context) => {
  const { root, desk, sent } = checkingDesk(context);
  desk.article.focus();
  press('3');
  assert.equal(document.activeElement, desk.panel.rationale);
  assert.equal(root.querySelector('[aria-current=true]').dataset.look, 'wrong');
  assert.equal(button(root, 'Inaccurate').getAttribute('aria-pressed'), 'true');
  press('Enter');
  assert.equal(sent().length, 0);
  type('The yearbook says 1933.');
  press('Enter');
  assert.deepEqual(sent('give_verdict').map(({ finding, rationale }) => [finding, rationale]), [['inaccurate', 'The yearbook says 1933.']]);
  assert.equal(document.activeElement, root.querySelector('[aria-current=true]'));
  assert.match(chosen(root), /inaccurate/u);
});

test('Esc takes such a finding back, and nothing is sent', (context) => {
  const { root, desk, sent } = checkingDesk(context);
  desk.article.focus();
  press('5');
  type('half a rea');
  press('Escape');
  assert.equal(sent().length, 0);
  assert.equal(root.querySelector('[aria-current=true]').dataset.look, 'open');
  assert.equal(desk.panel.rationale.value, '');
  assert.ok(root.contains(document.activeElement));
});

test('what was typed about a claim is still there after a walk', (context) => {
  const { desk } = checkingDesk(context);
  desk.article.focus();
  press('c');
  type('Ask the archive.');
  press('Enter');
  press('j');
  assert.equal(desk.panel.rationale.value, '');
  press('k');
  assert.equal(desk.panel.rationale.value, 'Ask the archive.');
});

test('a reason typed before its finding goes with it at once', (context) => {
  const { desk, sent } = checkingDesk(context);
  desk.article.focus();
  press('c');
  type('Rounded.');
  press('Escape');
  press('2');
  assert.deepEqual(sent('give_verdict').map(({ finding, rationale }) => [finding, rationale]), [['confirmed_with_caveat', 'Rounded.']]);
});

test('a proposed wording is sent with the verdict and shown as a difference', (context) => {
  const { root, desk, sent } = checkingDesk(context);
  desk.article.focus();
  press('j');
  press('3');
  type('Wrong day.');
  desk.panel.proposed.focus();
  assert.equal(desk.panel.proposed.value, '3 May 1932');
  type('5 May 1932');
  assert.equal(root.querySelector('.fc-diff del').textContent.trim(), '3');
  assert.equal(root.querySelector('.fc-diff ins').textContent.trim(), '5');
  press('Enter');
  assert.equal(sent('give_verdict')[0].proposed, '5 May 1932');
});

test('the words of the claim, left as they are, propose nothing', (context) => {
  const { desk, sent } = checkingDesk(context);
  desk.article.focus();
  press('3');
  type('Wrong.');
  desk.panel.proposed.focus();
  press('Enter');
  assert.equal(sent('give_verdict')[0].proposed, null);
});

test('the same verdict twice is given once; after something new it is given again', (context) => {
  const { desk, sent } = checkingDesk(context);
  desk.article.focus();
  press('1');
  press('1');
  assert.equal(sent('give_verdict').length, 1);
  press('q');
  type('Sure?');
  press('Enter');
  desk.claim.state = 'reopened';
  press('1');
  assert.equal(sent('give_verdict').length, 2);
});

test('a click on the finding does what its key does', (context) => {
  const { root, sent } = checkingDesk(context);
  button(root, 'Not checkable').click();
  assert.equal(sent('give_verdict')[0].finding, 'not_checkable');
  assert.match(chosen(root), /not checkable/u);
});

test('undo takes back the newest act, redo gives it back', (context) => {
  const { root, desk } = checkingDesk(context);
  desk.article.focus();
  press('1');
  press('u');
  assert.match(chosen(root), /open/u);
  press('U', { shiftKey: true });
  assert.match(chosen(root), /, confirmed:/u);
});

test('what follows the undo of a verdict counts its version ahead', (context) => {
  const { desk, kernel, sent } = checkingDesk(context);
  desk.article.focus();
  press('1');
  kernel.alive = false;
  press('u');
  press('6');
  assert.deepEqual(sent().map(({ act, version }) => [act, version]), [['give_verdict', 1], ['undo', 2], ['give_verdict', 3]]);
  kernel.alive = true;
  desk.running.outbox.resend();
  assert.equal(kernel.claims.get('claim-1').finding, 'cannot_be_verified');
});

test('without a name a verdict waits for the name, and nothing is drawn', (context) => {
  const { root, desk, sent } = checkingDesk(context, { person: null });
  desk.article.focus();
  press('1');
  assert.equal(sent().length, 0);
  assert.match(chosen(root), /, open:/u);
  assert.doesNotMatch(root.textContent, /null/u);
  assert.equal(document.activeElement.getAttribute('aria-label'), 'Your name');
  type('ines');
  press('Enter');
  assert.equal(sent('give_verdict').length, 1);
  assert.match(chosen(root), /, confirmed:/u);
  assert.match(status(root), /^Saved/u);
  assert.equal(root.querySelector('.fc-person').hidden, true);
  assert.equal(document.activeElement, root.querySelector('[aria-current=true]'));
});

test('the card tells who gave the verdict and why, and what was done', (context) => {
  const { root, desk } = checkingDesk(context);
  desk.article.focus();
  press('3');
  type('Wrong year.');
  press('Enter');
  assert.equal(desk.panel.rationale.value, 'Wrong year.');
  assert.match(root.querySelector('.fc-verdict .fc-soft').textContent, /^Inaccurate: ines/u);
  assert.match(spoken(root.querySelector('.fc-history')), /1 act/u);
});

test('the words that ask for a reason are gone once it is taken back or another finding is given', (context) => {
  const { root, desk } = checkingDesk(context);
  const hint = () => root.querySelector('.fc-verdict .fc-hint').textContent;
  desk.article.focus();
  press('3');
  assert.match(hint(), /Say why/u);
  press('Escape');
  assert.equal(hint(), '');
  press('3');
  button(root, 'Confirmed').click();
  assert.equal(hint(), '');
});

test('undo and redo go to the claim and say what became of it; the next act does not stand beside old words', (context) => {
  const { root, desk } = checkingDesk(context);
  const said = () => root.querySelector('.fc-said').textContent;
  desk.article.focus();
  press('1');
  for (const key of ['j', 'j', 'u']) press(key);
  assert.match(chosen(root), /^Claim 1 /u);
  assert.equal(said(), 'Taken back on claim 1: confirmed');
  press('j');
  press('U', { shiftKey: true });
  assert.match(chosen(root), /^Claim 1 /u);
  assert.equal(said(), 'Given back on claim 1: confirmed');
  desk.open('note');
  type('Ring.');
  press('Enter');
  assert.equal(said(), '');
});

test('what only the ledger knows is said when it has answered', (context) => {
  const { root, desk } = checkingDesk(context);
  desk.article.focus();
  press('1');
  desk.undoing.steps.done = [];
  for (const key of ['j', 'u']) press(key);
  assert.match(chosen(root), /^Claim 1 /u);
  assert.equal(root.querySelector('.fc-said').textContent, 'Taken back on claim 1');
});

test('the bottom line says whether keys act', (context) => {
  const { root, body, desk } = checkingDesk(context);
  const outside = body.appendChild(document.createElement('button'));
  desk.article.focus();
  assert.ok(button(root, 'Keys are on'));
  outside.focus();
  assert.ok(button(root, 'Keys rest: click the desk'));
  desk.article.focus();
  assert.ok(button(root, 'Keys are on'));
});
