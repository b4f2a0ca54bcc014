/**
 * A desk that can only be read: one quiet bar says why, every key and button of an act says it too, and nothing is lost.
 * @module
 */
import { setAttribute } from './dom.js';

/** Groups of commands that record something. */
const ACTS = new Set(['Verdict', 'Claim', 'Claims by hand', 'Many at once', 'Decision']);

const TAKE_BACK = new Set(['undo', 'redo']);

/** Whether a command would record something. */
export const records = ({ group, name }) => ACTS.has(group) || TAKE_BACK.has(name);

export class ReadOnly {
  /**
   * @param {HTMLElement} root - The desk.
   * @param {import('./keys.js').Command[]} commands
   * @param {{bars: import('./bars.js').Bars, say: (words: string) => void}} frame
   */
  constructor(root, commands, frame) {
    Object.assign(this, { root, frame, why: null });
    this.acts = new Map(commands.filter(records).map((command) => [command.name, command]));
    this.own = new Map([...this.acts].map(([name, { act }]) => [name, act]));
    root.addEventListener('click', (event) => this.#clicked(event), true);
  }

  /** What is said in place of an act. */
  get words() {
    return `Nothing can be saved here because ${this.why}`;
  }

  /**
   * @param {string|null|undefined} why - Words that go on after "because"; null where everything can be saved.
   */
  set(why) {
    this.why = why ?? null;
    setAttribute(this.root, 'data-read-only', Boolean(why));
    for (const [name, command] of this.acts) command.act = why ? () => this.refuse() : this.own.get(name);
    for (const button of this.root.querySelectorAll('button')) if (this.#isAct(button)) setAttribute(button, 'aria-disabled', why ? 'true' : null);
    for (const field of this.root.querySelectorAll('.fc-verdict textarea')) field.readOnly = Boolean(why);
    if (why) this.frame.bars.show({ key: 'read-only', words: `You can read; nothing can be saved because ${why}.`, button: '' });
    else this.frame.bars.drop('read-only');
  }

  /** Says why nothing was done. */
  refuse() {
    this.frame.say(this.words);
  }

  #isAct(button) {
    return this.acts.has(button?.querySelector('[data-cap]')?.dataset.cap);
  }

  #clicked(event) {
    if (this.why === null || !this.#isAct(event.target.closest('button'))) return;
    event.preventDefault();
    event.stopPropagation();
    this.refuse();
  }
}
