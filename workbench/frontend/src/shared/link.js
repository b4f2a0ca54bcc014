/**
 * A line to the kernel: messages, silence, and the way back.
 * @module
 */
import { COMING, quietDialogs, reconnect } from './connection.js';
import { until } from './waiting.js';
import { Wire } from './wire.js';

/** How long a kernel that answers others may take to answer here, in milliseconds. */
const STILL_THERE = 3000;

export class Link {
  /**
   * @param {any} model - The anywidget model.
   * @param {{root: HTMLElement, bars: import('./bars.js').Bars, refocus: () => void, lost: string,
   *   handlers: Object<string, Function>, onTurn: (connected: boolean) => void}} at - `lost` is what the bar says while the
   *   kernel is silent; `onTurn` is told when it falls silent and when it is back.
   */
  constructor(model, { root, bars, refocus, lost, handlers, onTurn }) {
    Object.assign(this, { model, root, bars, refocus, lost, onTurn, connected: true });
    this.wire = new Wire(model, handlers, { lost: () => this.#lost(), found: () => this.#found() });
  }

  begin() {
    this.loud ??= quietDialogs(this.root, () => this.#lost());
  }

  #lost() {
    if (!this.connected) return;
    this.connected = false;
    this.#bar(this.lost);
    this.onTurn(false);
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
    this.onTurn(true);
  }

  close() {
    this.loud?.();
    this.wire.close();
  }
}
