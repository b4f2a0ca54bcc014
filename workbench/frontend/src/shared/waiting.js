/**
 * Waiting for what somebody else does: a kernel, a server, a page being drawn.
 * @module
 */

/** How often is looked, in milliseconds. */
const STEP = 100;

/** How long a picture of the page stands, in milliseconds. */
export const FRAME = 16;

/** What did not come in time. */
export class Silence extends Error {}

/**
 * Waits until a condition holds.
 * @param {() => any} condition
 * @param {number} patience - Milliseconds.
 * @param {number} [step] - How often is looked.
 * @returns {Promise<any>} What the condition gave; its last, falsy answer where it did not come in time.
 */
export async function until(condition, patience, step = STEP) {
  const end = Date.now() + patience;
  for (;;) {
    const found = condition();
    if (found || Date.now() >= end) return found;
    await new Promise((done) => setTimeout(done, step));
  }
}

/**
 * Gives a promise so much time.
 * @param {number} patience - Milliseconds.
 * @param {Promise<any>} promise
 * @throws {Silence} It did not settle in time.
 */
export function within(patience, promise) {
  let timer;
  const end = new Promise((_, fail) => {
    timer = setTimeout(() => fail(new Silence()), patience);
  });
  return Promise.race([promise, end]).finally(() => clearTimeout(timer));
}
