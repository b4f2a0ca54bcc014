import assert from 'node:assert/strict';
import test from 'node:test';
import { checkingDesk } from '../desks.js';
import { FakeLab } from '../fakelab.js';
import { button, press } from '../page.js';

const settle = (wait = 0) => new Promise((done) => setTimeout(done, wait));

function dialog(title) {
  document.body.insertAdjacentHTML('beforeend', '<div class="jp-Dialog"><div class="jp-Dialog-header"></div><div class="jp-Dialog-footer"><button>Ok</button></div></div>');
  const made = document.body.lastElementChild;
  made.querySelector('.jp-Dialog-header').textContent = title;
  made.querySelector('button').addEventListener('click', () => made.remove());
  return made;
}

test('where the desk is the page its own bar says that the server is gone, and how to go on', async (context) => {
  const { root, kernel } = checkingDesk(context);
  const lab = new FakeLab();
  Object.assign(kernel, { alive: false, widget_manager: lab.manager });
  lab.gone = true;
  const [lost, other] = [dialog('Server Connection Error'), dialog('Rename file')];
  await settle(150);
  dialog('Kernel Restarting');
  await settle(150);
  assert.equal(document.querySelectorAll('.jp-Dialog').length, 1);
  assert.deepEqual([lost.isConnected, other.isConnected], [false, true]);
  assert.match(root.querySelector('.fc-bars').textContent, /kept in this browser/u);
  button(root, 'Reconnect').click();
  await settle();
  assert.match(root.querySelector('.fc-bars').textContent, /factcheck open/u);
  assert.doesNotMatch(root.querySelector('.fc-bars').textContent, /Shift\+Enter/u);
});

test('keys that are typed into a dialog before it is closed are given back to the desk', async (context) => {
  const { root, desk, kernel } = checkingDesk(context);
  Object.assign(kernel, { alive: false, widget_manager: new FakeLab().manager });
  desk.article.focus();
  const before = document.activeElement;
  const lost = dialog('');
  lost.querySelector('button').addEventListener('click', () => before.focus());
  lost.querySelector('button').focus();
  await new Promise((done) => queueMicrotask(done));
  press('1');
  assert.equal(desk.claim.drawn, null);
  lost.querySelector('.jp-Dialog-header').textContent = 'Kernel Restarting';
  await settle(150);
  assert.equal(lost.isConnected, false);
  assert.equal(desk.claim.drawn, 'confirmed');
  assert.ok(root.contains(document.activeElement));
});
