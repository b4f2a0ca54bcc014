/**
 * The Export button: a short list of formats; the report comes back as bytes and is saved where downloads go.
 * @module
 */
import { make, setAttribute } from './dom.js';

/** What the desk offers; the library's names for them. */
const FORMATS = [
  ['docx', 'Word file with comments'],
  ['html', 'Report, as a web page'],
  ['csv', 'Table of claims, CSV'],
  ['jsonl', 'Data, JSON Lines'],
];

export class ExportMenu {
  /** @param {(to: string) => void} onAsk */
  constructor(onAsk) {
    this.button = make('button.fc-button', { type: 'button', text: 'Export', 'aria-expanded': 'false', 'aria-haspopup': 'true' });
    this.list = make('div.fc-menu', { role: 'group', 'aria-label': 'Export as', hidden: true });
    for (const [to, words] of FORMATS) this.list.append(this.#format(to, words, onAsk));
    this.element = make('div.fc-export', {}, this.button, this.list);
    this.button.addEventListener('click', () => this.#show(this.list.hidden));
    this.element.addEventListener('keydown', (event) => this.#heard(event));
    this.element.addEventListener('focusout', (event) => {
      if (event.relatedTarget && !this.element.contains(event.relatedTarget)) this.#show(false);
    });
  }

  #format(to, words, onAsk) {
    const pick = () => {
      this.#show(false);
      this.button.focus();
      onAsk(to);
    };
    return make('button', { type: 'button', text: words, on: { click: pick } });
  }

  #show(open) {
    this.list.hidden = !open;
    setAttribute(this.button, 'aria-expanded', String(open));
    if (open) this.list.firstElementChild.focus();
  }

  #heard(event) {
    if (this.list.hidden) return;
    const items = [...this.list.children];
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (event.key === 'Escape') {
      event.preventDefault();
      this.#show(false);
      this.button.focus();
    } else if (step) {
      event.preventDefault();
      items[(items.indexOf(document.activeElement) + step + items.length) % items.length].focus();
    }
  }
}

/**
 * Hands bytes to the browser to save.
 * @param {{name: string, media_type: string}} report
 * @param {DataView} content
 */
export function download({ name, media_type: type }, content) {
  const address = URL.createObjectURL(new Blob([content], { type }));
  const link = make('a', { href: address, download: name });
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(address), 60000);
}
