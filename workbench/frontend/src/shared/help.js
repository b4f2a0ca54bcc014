/**
 * The help dialog: all keys, each with what it does, and where a person's own keys are kept.
 * @module
 */
import { make, setText } from './dom.js';
import { shownKeys } from './ownkeys.js';

const RULES = 'Keys act only while the desk has the focus; the switch in the bottom line turns them off. Esc leaves a form. Every key is also a button.';

export class Help {
  /**
   * @param {import('./keys.js').Command[]} commands
   * @param {() => void} onClose - Puts the keyboard back.
   */
  constructor(commands, onClose) {
    this.commands = commands;
    this.groups = make('div.fc-key-groups', { tabindex: 0, role: 'group', 'aria-label': 'All keys' });
    this.where = make('p.fc-soft');
    const close = make('button.fc-button', { type: 'button', text: 'Close', on: { click: () => this.close() } });
    const given = { 'aria-label': 'Keys', on: { close: onClose } };
    const foot = [make('p.fc-soft', { text: RULES }), this.where, make('div.fc-row', {}, close)];
    this.element = make('dialog.fc-dialog', given, make('h3', { text: 'Keys' }), this.groups, ...foot);
    this.element.addEventListener('keydown', (event) => this.#heard(event));
    this.draw();
  }

  /** Draws the keys as they are now. */
  draw(file) {
    const groups = grouped(this.commands);
    this.groups.replaceChildren(...[...groups].map(([title, commands]) => section(title, commands)));
    setText(this.where, file ? `Other keys: ${file}, a line each, such as next = "l". The name of a key's work stands behind it.` : '');
  }

  open() {
    if (!this.element.open) this.element.showModal();
  }

  close() {
    this.element.close();
  }

  /** While it is open no key of the desk acts. */
  #heard(event) {
    event.stopPropagation();
    if (event.key === '?' || event.key === 'Escape') {
      event.preventDefault();
      this.close();
    }
  }
}

const groupOf = ({ group }) => group ?? 'Desk';

function grouped(commands) {
  const groups = new Map();
  for (const command of commands) groups.set(groupOf(command), [...(groups.get(groupOf(command)) ?? []), command]);
  return groups;
}

function section(title, commands) {
  const rows = commands.map(({ keys, words, name }) =>
    make('div', {}, make('dt', {}, keyCaps(shownKeys(keys))), make('dd', {}, make('span', { text: words }), ' ', make('code', { text: name }))));
  return make('section', {}, make('h4', { text: title }), make('dl.fc-keys', {}, ...rows));
}

/** Key names as caps; a dash where a command has none. */
function keyCaps(keys) {
  const caps = keys.length ? keys.map((key) => make('kbd', { text: key })) : [make('span.fc-soft', { text: '–' })];
  return make('span.fc-caps', {}, ...caps);
}
