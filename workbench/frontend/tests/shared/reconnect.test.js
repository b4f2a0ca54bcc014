import assert from 'node:assert/strict';
import test from 'node:test';
import { reconnect } from '../../src/shared/connection.js';
import { FakeLab } from '../fakelab.js';
import { freshPage } from '../page.js';

const never = async () => false;

/** A notebook with an old desk in its second cell; running that cell draws a new one in its place. */
function notebook(context, given) {
  context.mock.timers.enable({ apis: ['setTimeout', 'Date'] });
  const body = freshPage();
  body.innerHTML = '<div class="jp-Notebook"><div class="jp-Cell" data-windowed-list-index="1"><div class="fc-desk" id="old"><button>Reconnect</button></div></div></div>';
  const lab = new FakeLab({ sources: ['case', 'desk', 'later'], ...given });
  const cell = body.querySelector('.jp-Cell');
  const place = (source) => source === 'desk' && cell.replaceChildren(Object.assign(document.createElement('div'), { className: 'fc-desk', innerHTML: '<button>Export</button><button aria-current="true"></button>' }));
  lab.draw = context.mock.fn(place);
  return { lab, old: body.querySelector('#old') };
}

/** Lets hours pass until the desk has come back or given up. */
async function passed(context, promise) {
  let done = false;
  const end = promise.finally(() => {
    done = true;
  });
  for (let turn = 0; !done && turn < 30000; turn += 1) {
    await new Promise(setImmediate);
    context.mock.timers.tick(100);
  }
  return end;
}

const back = (context, { lab, old }, stillThere = never) => passed(context, reconnect(old, lab.manager, stillThere));

test('a kernel that Jupyter has started again is not started a second time; the cells down to the desk are run', async (context) => {
  const page = notebook(context);
  assert.equal(await back(context, page), null);
  assert.deepEqual(page.lab.done, ['run case', 'run desk']);
});

test('a restart that is under way is waited for', async (context) => {
  const page = notebook(context, { status: 'autorestarting' });
  setTimeout(() => Object.assign(page.lab.kernel, { status: 'idle' }), 20000);
  assert.equal(await back(context, page), null);
  assert.deepEqual(page.lab.done, ['run case', 'run desk']);
});

test('a question that is cancelled by a restart is asked again', async (context) => {
  const page = notebook(context);
  page.lab.cancelled = 1;
  assert.equal(await back(context, page), null);
  assert.deepEqual(page.lab.done, ['run case', 'run desk']);
});

test('the keyboard goes from the old desk to the chosen claim of the new one', async (context) => {
  const page = notebook(context);
  page.old.querySelector('button').focus();
  assert.equal(await back(context, page), null);
  assert.equal(document.activeElement.getAttribute('aria-current'), 'true');
  assert.equal(page.old.isConnected, false);
});

test('a dead kernel is replaced', async (context) => {
  const page = notebook(context, { status: 'dead' });
  assert.equal(await back(context, page), null);
  assert.deepEqual(page.lab.done, ['start python3', 'run case', 'run desk']);
});

test('a kernel that looks alive and says nothing is started anew', async (context) => {
  const page = notebook(context);
  page.lab.silent = 1;
  assert.equal(await back(context, page), null);
  assert.deepEqual(page.lab.done, ['restart', 'run case', 'run desk']);
});

test('a connection that was given up is taken up again, and a desk whose kernel is there after all stays', async (context) => {
  const page = notebook(context);
  page.lab.kernel.connectionStatus = 'disconnected';
  assert.equal(await back(context, page, async () => true), null);
  assert.deepEqual(page.lab.done, ['reconnect']);
  assert.ok(page.old.isConnected);
});

test('a kernel that is busy with a cell of the person is left alone', async (context) => {
  const page = notebook(context, { status: 'busy' });
  page.lab.silent = 9;
  assert.match(await back(context, page), /busy with another cell/u);
  assert.deepEqual(page.lab.done, []);
});

test('a cell that fails leaves the old desk where it is and says why', async (context) => {
  const page = notebook(context);
  page.lab.error = { ename: 'NotFound', evalue: 'no such case' };
  assert.match(await back(context, page), /NotFound: no such case/u);
  assert.ok(page.old.isConnected);
  assert.equal(page.lab.draw.mock.callCount(), 0);
});

test('a desk that does not arrive leaves the old one where it is', async (context) => {
  const page = notebook(context);
  page.lab.lost = true;
  assert.match(await back(context, page), /did not come back/u);
  assert.ok(page.old.isConnected);
});

test('where the server is gone, or the page runs no cells, the person is told what to do', async (context) => {
  const page = notebook(context);
  page.lab.gone = true;
  assert.match(await back(context, page), /Jupyter itself does not answer/u);
  assert.match(await passed(context, reconnect(page.old, undefined, never)), /Shift\+Enter/u);
  document.querySelector('.jp-Notebook').className = '';
  assert.match(await back(context, page), /factcheck open/u);
});

test('a page of Voilà is loaded again, where its server is there to give it', async (context) => {
  const page = notebook(context);
  document.body.dataset.voila = 'voila';
  page.lab.gone = true;
  document.querySelector('.jp-Notebook').className = '';
  assert.match(await passed(context, reconnect(page.old, {}, never)), /factcheck open/u);
});
