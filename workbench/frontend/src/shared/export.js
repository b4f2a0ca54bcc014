/**
 * The Export button and its panel: format, which claims, for whom; the report comes back as bytes and is saved where
 * downloads go. Who makes the report tells the panel how it went with `made` or `failed`.
 * @module
 */
import { cap, make, setAttribute, setText } from './dom.js';
import { ExportFields } from './exportfields.js';
import { formatOf, madeValid, TO_AUTHOR } from './formats.js';
import { Kept, lastingStore } from './kept.js';
import { LONG_PATIENCE } from './wire.js';

export { download } from './download.js';
export { FORMATS } from './formats.js';

const SILENT = 'The kernel does not answer. Close this panel, reconnect the desk, and export again.';

export class ExportMenu {
  /**
   * @param {(message: {type: 'report', to: string, include: string, public: boolean, tracked: boolean}, menu: ExportMenu) => void} onAsk -
   *   Asks the kernel of the case, with this very message.
   * @param {{questions?: () => number, storage?: Storage|null, onClose?: () => void}} [desk] - `questions` counts the
   *   author's open questions; `onClose` is told where the button is not to be seen by then.
   */
  constructor(onAsk, { questions = () => 0, storage = lastingStore(), onClose = () => {} } = {}) {
    Object.assign(this, { onAsk, questions, onClose, kept: new Kept(storage, 'factcheck:export:'), waiting: false });
    this.button = make('button.fc-button', { type: 'button', 'aria-haspopup': 'dialog' }, cap('export'), make('span', { text: 'Export' }));
    this.element = make('div.fc-export', {}, this.button);
    this.button.addEventListener('click', () => this.open());
  }

  /** Whether the panel is there to be seen. */
  get isOpen() {
    return Boolean(this.panel?.open);
  }

  open() {
    if (this.isOpen) return;
    this.panel ?? this.#build();
    const asked = this.questions();
    this.preset.hidden = !asked;
    setText(this.count, asked === 1 ? 'One question waits for the author.' : `${asked} questions wait for the author.`);
    this.count.hidden = !asked;
    this.#say('');
    this.panel.showModal();
    this.fields.focus();
  }

  close() {
    if (this.isOpen) this.panel.close();
  }

  #build() {
    const [last] = this.kept.all().map(([, choice]) => choice);
    this.fields = new ExportFields(madeValid(last));
    const button = (words, act, more = '') => make(`button.fc-button${more}`, { type: 'button', text: words, on: { click: act } });
    this.go = button('Download', () => this.#ask(this.fields.choice), '.fc-strong');
    this.preset = button('Questions to the author, as Word', () => this.#ask(TO_AUTHOR));
    this.count = make('span.fc-soft');
    this.said = make('p.fc-export-said', { role: 'status' });
    this.busy = make('progress', { 'aria-label': 'Making the file', hidden: true });
    const head = make('div.fc-row.fc-export-preset', {}, this.preset, this.count);
    const foot = make('div.fc-row', {}, this.go, button('Close', () => this.close()), this.busy);
    this.panel = make('dialog.fc-dialog.fc-export-panel', { 'aria-label': 'Export' }, make('h3', { text: 'Export' }), head, this.fields.element, this.said, foot);
    this.panel.addEventListener('keydown', (event) => this.#heard(event));
    this.panel.addEventListener('close', () => this.#leave());
    this.element.append(this.panel);
  }

  /** The keyboard goes back to the button, where that is to be seen. */
  #leave() {
    if (this.button.isConnected && !this.button.closest('[hidden]')) this.button.focus();
    else this.onClose();
  }

  /** No key of the desk acts while it is open. */
  #heard(event) {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    event.stopPropagation();
    if (event.key === 'Escape') this.#take(event, () => this.close());
    else if (event.key === 'Enter' && event.target.matches('input')) this.#take(event, () => this.#ask(this.fields.choice));
  }

  #take(event, act) {
    event.preventDefault();
    act();
  }

  #ask(choice) {
    if (this.waiting) return;
    if (choice !== TO_AUTHOR) this.kept.set('last', choice);
    this.#wait(true);
    this.#say(`Making it: ${formatOf(choice.to).words}…`);
    this.onAsk({ type: 'report', ...choice }, this);
  }

  /** The file is on its way to where downloads go. */
  made({ name }) {
    this.#wait(false);
    this.#say(`Saved as ${name}, where this browser keeps downloads.`);
  }

  /** @param {string} words - What went wrong, and what to do. */
  failed(words) {
    this.#wait(false);
    this.#say(`Nothing was saved. ${words}`, 'bad');
  }

  #wait(waiting) {
    this.waiting = waiting;
    clearTimeout(this.patience);
    if (waiting) this.patience = setTimeout(() => this.failed(SILENT), LONG_PATIENCE);
    if (!this.panel) return;
    this.busy.hidden = !waiting;
    for (const one of [this.go, this.preset]) setAttribute(one, 'aria-disabled', waiting ? 'true' : null);
  }

  #say(words, tone) {
    if (!this.panel) return;
    setText(this.said, words);
    setAttribute(this.said, 'data-tone', tone);
  }
}
