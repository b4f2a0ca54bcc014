/**
 * What both desks have around their work: header, bars, three columns, footer, help, the guard on the keys.
 * @module
 */
import { Bars } from './bars.js';
import { Beside } from './beside.js';
import { make } from './dom.js';
import { fitHeight } from './fitting.js';
import { Footer } from './footer.js';
import { Header } from './header.js';
import { Help } from './help.js';
import { holdFocus } from './holding.js';
import { listen } from './keys.js';
import { showKeys, useOwnKeys } from './ownkeys.js';
import { PersonQuestion } from './person.js';
import { ReadOnly } from './readonly.js';
import { SavedLine } from './saved.js';
import { followTheme } from './theme.js';

export class Frame {
  /**
   * @param {HTMLElement} el - The output of the notebook's cell.
   * @param {{role: "check"|"review", name: string, buttons: HTMLElement[], columns: HTMLElement[],
   *   commands: import('./keys.js').Command[], onName: (name: string) => void, refocus: () => void, bring: () => void}} desk
   */
  constructor(el, { role, name, buttons, columns, commands, onName, refocus, bring }) {
    this.refocus = refocus;
    this.saved = new SavedLine();
    this.person = new PersonQuestion(role, onName, refocus);
    this.work = make(`div.fc-work.fc-${role}`, {}, ...columns);
    this.beside = new Beside(this.work, { leave: refocus, bring, say: (words) => this.footer.say(words) });
    this.header = new Header([this.beside.button, this.person.button, ...buttons]);
    this.bars = new Bars();
    this.footer = new Footer(commands, this.saved.element);
    this.help = new Help(commands, refocus);
    const parts = [this.header.element, this.person.element, this.bars.element, this.work, this.footer.element, this.help.element];
    this.root = make('div.fc-desk', { role: 'group', 'aria-label': name, data: { role } }, ...parts);
    this.bars.element.hidden = true;
    this.commands = commands;
    this.readOnly = new ReadOnly(this.root, commands, { bars: this.bars, say: (words) => this.footer.say(words) });
    showKeys(this.root, commands);
    el.append(this.root);
    this.#start(commands, refocus);
  }

  #start(commands, refocus) {
    const stopKeys = listen(this.root, commands, refocus, () => !this.footer.keysOff);
    const holding = holdFocus(this.root, { refocus, heed: (hasFocus) => this.footer.heed(hasFocus) });
    this.stops = [stopKeys, followTheme(this.root), holding];
    // The widget is put into the page after it is drawn; only then its pane is known.
    requestAnimationFrame(() => this.root.isConnected && this.stops.push(fitHeight(this.root)));
  }

  /**
   * Takes the keys that the person chose.
   * @param {{own: Object<string, string[]>, problem: string|null, file: string}|undefined} keys
   */
  useKeys(keys) {
    if (!keys) return;
    const wrong = keys.problem ? [keys.problem] : useOwnKeys(this.commands, keys.own).map((words) => `Your own keys: ${words}.`);
    showKeys(this.root, this.commands);
    this.help.draw(keys.file);
    if (wrong.length) this.bars.show({ key: 'keys', words: wrong.join(' '), button: 'Close', act: () => this.bars.drop('keys', this.refocus) });
  }

  /** Whether the keyboard is in a part of the desk that can be seen. */
  holdsFocus() {
    return this.root.contains(document.activeElement) && !document.activeElement.closest('[hidden]');
  }

  close() {
    for (const stop of this.stops.splice(0)) stop();
    this.root.remove();
  }
}
