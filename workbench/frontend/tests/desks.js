/**
 * Desks on a fake kernel, for tests.
 * @module
 */
import { CheckingDesk } from '../src/checking/desk.js';
import { ReviewDesk } from '../src/review/desk.js';
import { FakeKernel } from './fakekernel.js';
import { freshPage } from './page.js';
import { sample } from './sample.js';

/**
 * A checking desk on the sample, closed when the test ends.
 * @param {import('node:test').TestContext} context
 * @param {object} [more] - For the kernel.
 */
export const checkingDesk = (context, more = {}) => on(context, CheckingDesk, { role: 'check', ...more });

/** The same for a review desk. */
export const reviewDesk = (context, more = {}) => on(context, ReviewDesk, { role: 'review', ...more });

function on(context, Desk, { before, ...more }) {
  const body = freshPage();
  const kernel = new FakeKernel(sample(more));
  before?.(kernel);
  const desk = new Desk(kernel, body).begin();
  context.after(() => desk.close());
  const root = body.querySelector('.fc-desk');
  return { body, kernel, desk, root, sent: (act) => kernel.heard.filter((one) => one.type === 'act' && (!act || one.act === act)) };
}

/** What the marker of a claim is called. */
export const labels = (root) => [...root.querySelectorAll('.fc-marker')].map((marker) => marker.getAttribute('aria-label'));

/** The label of the chosen claim's marker. */
export const chosen = (root) => root.querySelector('.fc-marker[aria-current=true]').getAttribute('aria-label');
