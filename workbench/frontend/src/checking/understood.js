/**
 * What the program understood of a claim and offers to a person: the claim in full, the readings of an unclear date,
 * the places that say the same.
 * @module
 */
import { cap, make, setText } from '../shared/dom.js';
import { visible } from '../shared/hidden.js';

/** The claim as a sentence that can be read alone, where it says more than the sentence does; what was filled in is marked. */
export function showRestated(node, card, claim, sentence) {
  node.hidden = !card?.restated || [claim.words, sentence].some((words) => bare(words).includes(bare(card.restated)));
  if (node.hidden) return node.replaceChildren();
  return node.replaceChildren(...partsOf(card.restated, card.filled ?? []).map(({ text, filled }) => (filled ? make('mark', { text }) : document.createTextNode(visible(text)))));
}

/** On one line, without a full stop at the end. */
const bare = (words) => words.replace(/\s+/gu, ' ').trim().replace(/[.!?]$/u, '');

/** A text cut where stretches of it begin and end. */
export function partsOf(text, stretches) {
  const parts = [];
  let at = 0;
  for (const [start, end] of [...stretches].sort((a, b) => a[0] - b[0])) {
    parts.push({ text: text.slice(at, start), filled: false }, { text: text.slice(start, end), filled: true });
    at = end;
  }
  return [...parts, { text: text.slice(at), filled: false }].filter((part) => part.text);
}

/** The values that an unclear date could have, a button each. */
export class Readings {
  /** @param {(value: string) => void} onPick */
  constructor(onPick) {
    this.onPick = onPick;
    this.element = make('div.fc-row.fc-readings', { role: 'group', 'aria-label': 'Readings', hidden: true });
  }

  show(_, card) {
    const readings = card?.readings ?? [];
    this.element.hidden = !readings.length;
    const button = (value) => make('button.fc-button', { type: 'button', text: value, on: { click: () => this.onPick(value) } });
    this.element.replaceChildren(make('span.fc-soft', { text: 'It is' }), ...readings.map(button));
  }
}

/** Claims that seem to say the same, offered as one with all its places. */
export class Repeats {
  /**
   * @param {import('../shared/claims.js').ClaimStore} store
   * @param {() => void} onGroup
   */
  constructor(store, onGroup) {
    this.store = store;
    this.words = make('span.fc-soft');
    const button = make('button.fc-button', { type: 'button', on: { click: onGroup } }, cap('one_fact'), make('span', { text: 'One fact' }));
    this.element = make('div.fc-row', { role: 'group', 'aria-label': 'Said more than once', hidden: true }, this.words, button);
  }

  show(claim) {
    const others = this.store.sayingTheSame(claim);
    this.element.hidden = !others.length;
    if (others.length) setText(this.words, `Seems to be said by ${named(others)}, too.`);
  }
}

/** How many claims are named by their numbers. */
const NAMED = 12;

/** "claim 7", "claims 7, 9, 30", "claims 7, 9, ... and 40 more". */
function named(claims) {
  const numbers = claims.slice(0, NAMED).map(({ number }) => number).join(', ');
  const more = claims.length > NAMED ? ` and ${claims.length - NAMED} more` : '';
  return `${claims.length === 1 ? 'claim' : 'claims'} ${numbers}${more}`;
}
