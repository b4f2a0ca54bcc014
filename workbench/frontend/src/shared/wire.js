/**
 * Messages to the kernel and back. Every message carries a number that its answer repeats; silence is noticed.
 * @module
 */

/** How long the kernel may take to answer before the desk calls the connection lost, in milliseconds. */
export const PATIENCE = 6000;

/** The same for what reads a page of Wikipedia or writes a report, in milliseconds. */
export const LONG_PATIENCE = 60000;

/** How often a quiet desk asks whether the kernel is there, in milliseconds. */
const HEARTBEAT = 10000;

/** Answers that tell of changes concern every view of the widget. */
const FOR_ALL = new Set(['delta', 'review']);

export class Wire {
  /**
   * @param {any} model - The anywidget model.
   * @param {Object<string, (answer: any, buffers: DataView[]) => void>} handlers - By the answer's type.
   * @param {{lost: () => void, found: () => void}} connection - Told when the kernel falls silent or speaks.
   */
  constructor(model, handlers, connection) {
    Object.assign(this, { model, handlers, connection });
    this.view = Math.random().toString(36).slice(2);
    this.count = 0;
    this.waiting = new Map();
    this.receive = this.receive.bind(this);
    model.on('msg:custom', this.receive);
    this.heart = setInterval(() => this.#beat(), HEARTBEAT);
  }

  /**
   * Sends a message.
   * @param {Object<string, any>} message
   * @param {number} [patience] - Milliseconds.
   * @param {ArrayBuffer[]} [buffers] - Bytes that travel beside it.
   * @returns {number} Its number.
   */
  send(message, patience = PATIENCE, buffers = []) {
    const request = (this.count += 1);
    // What is sent behind a slow request is answered after it, so it is given the same time.
    const given = Math.max(patience, ...[...this.waiting.values()].map((one) => one.given));
    this.waiting.set(request, { given, timer: setTimeout(() => this.#silent(request), given) });
    try {
      this.model.send({ ...message, request, view: this.view }, undefined, buffers);
    } catch {
      this.connection.lost();
    }
    return request;
  }

  /** Nobody waits for it any longer, so that the next heartbeat asks again. */
  #silent(request) {
    this.waiting.delete(request);
    this.connection.lost();
  }

  /** Takes an answer; those to other views of the same widget only where they tell of changes. */
  receive(answer, buffers = []) {
    if (answer.view && answer.view !== this.view && !FOR_ALL.has(answer.type)) return;
    if (!answer.view || answer.view === this.view) this.#answered(answer.request);
    this.handlers[answer.type]?.(answer, buffers);
  }

  #answered(request) {
    clearTimeout(this.waiting.get(request)?.timer);
    this.waiting.delete(request);
    this.connection.found();
  }

  /** A kernel that is busy with one long request is not asked for a sign of life. */
  #beat() {
    if (!this.waiting.size && !document.hidden) this.send({ type: 'ping' });
  }

  close() {
    clearInterval(this.heart);
    for (const { timer } of this.waiting.values()) clearTimeout(timer);
    this.model.off('msg:custom', this.receive);
  }
}
