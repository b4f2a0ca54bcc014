/**
 * The home's line to the kernel: messages, silence, and the way back.
 * @module
 */
import { COMING, quietDialogs, reconnect } from '../shared/connection.js';
import { until } from '../shared/waiting.js';
import { Wire } from '../shared/wire.js';

/** What the bar says while the kernel is silent. */
const LOST = 'The kernel does not answer. What is saved is safe; a draft that was on its way has to be given again.';

/** How long a kernel that answers others may take to answer the home, in milliseconds. */
const STILL_THERE = 3000;

export class Link {
  /**
   * @param {any} model - The anywidget model.
   * @param {{root: HTMLElement, bars: import('../shared/bars.js').Bars, refocus: () => void, onFound: () => void,
   *   handlers: Object<string, Function>}} home
   */
  constructor(model, home) {
    Object.assign(this, home, { model, connected: true });
    this.wire = new Wire(model, home.handlers, { lost: () => this.#lost(), found: () => this.#found() });
  }

  begin() {
    this.loud ??= quietDialogs(this.root, () => this.#lost());
  }

  /** @param {any} message */
  send(message, patience, buffers) {
    this.wire.send(message, patience, buffers);
  }

  #lost() {
    if (!this.connected) return;
    this.connected = false;
    this.#bar(LOST);
  }

  #bar(words) {
    this.bars.show({ key: 'lost', tone: 'bad', words, button: 'Reconnect', act: () => this.#reconnect() });
  }

  async #reconnect() {
    if (this.coming) return;
    this.coming = true;
    this.#bar(COMING);
    const words = await reconnect(this.root, this.model.widget_manager, () => this.#stillThere());
    this.coming = false;
    if (words && !this.connected) this.#bar(words);
  }

  #stillThere() {
    this.wire.send({ type: 'ping' });
    return until(() => this.connected, STILL_THERE);
  }

  #found() {
    if (this.connected) return;
    this.connected = true;
    this.bars.drop('lost', this.refocus);
    this.onFound();
  }

  close() {
    this.loud?.();
    this.wire.close();
  }
}
