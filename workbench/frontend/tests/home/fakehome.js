/**
 * The home's kernel in the page's own process, for tests: a list of cases, and a fake kernel for each room.
 * @module
 */
import { Home } from '../../src/home/home.js';
import { FakeKernel } from '../fakekernel.js';
import { freshPage } from '../page.js';
import { sample } from '../sample.js';

/** A case as the kernel tells it. */
export const row = (more) => ({
  ...{ id: 'a', title: 'Six bridges', opened_at: '2026-03-01T09:00:00Z', by: 'ines', due: null, done: 1, total: 4, with_editor: 0, asked: 0 },
  ...{ sections: [2, 2], drafts: 1, people: ['ines'], assigned: [], last_at: '2026-03-01T10:00:00Z', last_by: 'ines', signed_off: false, signed_off_by: null },
  ...more,
});

export class FakeHome {
  constructor({ cases = [], person = 'ines', ...more } = {}) {
    Object.assign(this, { cases, person, more, listeners: [], heard: [], rooms: new Map(), alive: true, replies: {} });
  }

  on(event, listener) {
    if (event === 'msg:custom') this.listeners.push(listener);
  }

  off(event, listener) {
    this.listeners = this.listeners.filter((one) => one !== listener);
  }

  send(message, callbacks, buffers = []) {
    this.heard.push({ ...message, buffers });
    if (!this.alive) return;
    if (message.room) return this.#room(message.room).send(message);
    const { request, view } = message;
    for (const answer of this.#answers(message, buffers)) this.tell({ request, view, ...answer });
  }

  tell(answer, buffers = []) {
    for (const listener of [...this.listeners]) listener(structuredClone(answer), buffers);
  }

  #room(room) {
    if (!this.rooms.has(room)) {
      const kernel = new FakeKernel(sample({ role: room.split(':')[0], person: this.person }));
      kernel.on('msg:custom', (answer, buffers) => this.tell({ ...answer, room }, answer.type === 'report' ? [new DataView(new ArrayBuffer(1))] : buffers));
      this.rooms.set(room, kernel);
    }
    return this.rooms.get(room);
  }

  #answers(message, buffers) {
    const reply = this.replies[message.type];
    if (reply) return reply(message);
    const { draft } = message;
    return {
      hello: () => [this.#home()],
      person: () => [((this.person = message.name), this.#home())],
      piece: () => [{ type: 'piece', upload: message.upload, at: message.at + buffers[0].byteLength }],
      start: () => [{ type: 'opened', case: 'new', draft }],
      settle: () => [{ type: 'opened', case: message.take ?? 'new', draft, taken: Boolean(message.take) }],
      leave: () => [{ type: 'left', draft }],
      due: () => [{ type: 'saved', entry_id: message.entry_id, at: '2026-03-01T12:00:00Z' }],
      ping: () => [{ type: 'pong' }],
    }[message.type]();
  }

  #home() {
    return { type: 'home', desk: '/home/ines/desk.sqlite', person: this.person, names: [], read_only: null, cases: this.cases, keys: { own: {}, problem: null, file: '/home/ines/keys.toml' }, ...this.more };
  }
}

/** A home on a fake kernel, closed when the test ends. */
export function homeOn(context, given, { keep = false } = {}) {
  const body = keep ? document.body : freshPage();
  const kernel = new FakeHome(given);
  const home = new Home(kernel, body).begin();
  context.after(() => home.close());
  const sent = (type) => kernel.heard.filter((one) => one.type === type && !one.room);
  return { body, kernel, home, root: body.querySelector('.fc-desk'), sent };
}

/** Lets what the browser reads of files arrive. */
export const settle = () => new Promise((done) => setTimeout(done, 5));
