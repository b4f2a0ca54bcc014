/**
 * Asks once who sits at the desk. The desk can be read meanwhile; acts wait until there is a name.
 * @module
 */
import { make } from './dom.js';
import { enterAndEscape } from './keys.js';

export class PersonQuestion {
  /**
   * @param {"check"|"review"} role
   * @param {(name: string) => void} onName
   * @param {() => void} onLeave - Puts the keyboard back on the article.
   */
  constructor(role, onName, onLeave) {
    const who = role === 'check' ? 'Who is checking?' : 'Who is editing?';
    this.field = make('input.fc-input', { type: 'text', autocomplete: 'name', 'aria-label': 'Your name', placeholder: 'Your name' });
    const start = () => {
      const name = this.field.value.trim();
      if (!name) return this.field.focus();
      return onName(name);
    };
    const button = make('button.fc-button.fc-strong', { type: 'button', text: 'Begin', on: { click: start } });
    const words = make('span', { text: `${who} Your name stands under everything you do here.` });
    this.element = make('div.fc-bar.fc-person', { role: 'group', 'aria-label': who, hidden: true }, words, this.field, button);
    enterAndEscape(this.field, { enter: start, escape: onLeave });
  }

  /** Shows or hides the question. */
  show(asked) {
    this.element.hidden = !asked;
  }

  /** Asks again, because an act waits for the name. */
  insist() {
    this.element.dataset.tone = 'wanted';
    this.field.focus();
  }
}
