/**
 * What stands around the list of cases: header, the question who is there, bars, bottom line, help, the guard on the keys.
 * @module
 */
import { Bars } from '../shared/bars.js';
import { make, setAttribute } from '../shared/dom.js';
import { fitHeight } from '../shared/fitting.js';
import { Footer } from '../shared/footer.js';
import { Help } from '../shared/help.js';
import { holdFocus } from '../shared/holding.js';
import { listen } from '../shared/keys.js';
import { showKeys, useOwnKeys } from '../shared/ownkeys.js';
import { PersonQuestion } from '../shared/person.js';
import { SavedLine } from '../shared/saved.js';
import { followTheme } from '../shared/theme.js';
import { ClosedDesk } from './closed.js';
import { HomeHeader } from './header.js';

export class HomeFrame {
  /**
   * @param {HTMLElement} el - The output of the notebook's cell.
   * @param {{columns: HTMLElement[], over: HTMLElement, commands: import('../shared/keys.js').Command[],
   *   onName: (name: string) => void, onSearch: (words: string) => void, onAgain: () => void, leave: () => void}} home -
   *   `over` stands above the columns; `onAgain` tries to open the desk once more.
   */
  constructor(el, { columns, over, commands, onName, onSearch, onAgain, leave }) {
    Object.assign(this, { commands, leave });
    this.person = new PersonQuestion('home', onName, leave);
    this.header = new HomeHeader(this.person.button, { search: onSearch, leave });
    this.bars = new Bars();
    this.bars.element.hidden = true;
    this.closed = new ClosedDesk(onAgain);
    this.work = make('div.fc-work.fc-home', {}, ...columns);
    this.saved = new SavedLine();
    this.footer = new Footer(commands, this.saved.element);
    this.help = new Help(commands, leave);
    const parts = [this.header.element, this.person.element, this.bars.element, over, this.closed.element, this.work, this.footer.element, this.help.element];
    this.root = make('div.fc-desk', { role: 'group', 'aria-label': 'Home of the desk', data: { home: 'loading' } }, ...parts);
    showKeys(this.root, commands);
    el.append(this.root);
    this.#start();
  }

  #start() {
    const stopKeys = listen(this.root, this.commands, this.leave, () => !this.footer.keysOff);
    // While a case is shown in its place, the home has no focus to hold.
    const holding = holdFocus(this.root, { refocus: () => this.root.hidden || this.leave(), heed: (hasFocus) => this.footer.heed(hasFocus) });
    this.stops = [stopKeys, followTheme(this.root), holding];
    requestAnimationFrame(() => this.root.isConnected && this.stops.push(fitHeight(this.root)));
  }

  /** Takes the keys that the person chose. */
  useKeys({ own, problem, file }) {
    const wrong = problem ? [problem] : useOwnKeys(this.commands, own).map((words) => `Your own keys: ${words}.`);
    this.showKeys();
    this.help.draw(file);
    if (wrong.length) this.note('keys', wrong.join(' '));
  }

  /** Rows that are new have caps for their keys too. */
  showKeys() {
    showKeys(this.root, this.commands);
  }

  /** @param {"cases"|"empty"|"closed"} how - Which of the home's screens is shown. */
  turn(how) {
    this.root.dataset.home = how;
    this.closed.element.hidden = how !== 'closed';
    this.work.hidden = how === 'closed';
  }

  /** Where nothing can be saved, cases can be opened and exported, and that is said. */
  heedReadOnly(why) {
    setAttribute(this.root, 'data-read-only', Boolean(why));
    if (why) this.bars.show({ key: 'read-only', words: `You can read; nothing can be saved because ${why}.`, button: '' });
    else this.bars.drop('read-only');
  }

  /** Says something in a bar; what went wrong has the tone "bad". */
  note(key, words, tone) {
    this.bars.show({ key, tone, words, button: 'Close', act: () => this.bars.drop(key, this.leave) });
  }

  close() {
    for (const stop of this.stops.splice(0)) stop();
    this.root.remove();
  }
}
