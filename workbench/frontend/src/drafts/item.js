/**
 * What a claim was and is, with what a person can say about it: the open part of an item of the list.
 * @module
 */
import { make } from '../shared/dom.js';
import { visible } from '../shared/hidden.js';
import { groupOf, hadInWords, verdictInWords } from './words.js';
import { wordDifference } from './worddiff.js';

/**
 * @typedef {Object} ItemActs
 * @property {(item: any, choice: number|"gone") => void} settle
 * @property {(item: any) => void} resolve
 * @property {(item: any) => void} holds - Gives the verdict again; null where the desk gives none.
 * @property {(item: any) => void} go - Goes to the claim at the desk.
 */

/**
 * @param {import('../shared/protocol.js').DraftItem} item
 * @param {ItemActs} acts
 * @param {boolean} live - Whether it can be acted on: the newest draft, and not an older one.
 * @returns {HTMLElement}
 */
export function itemBody(item, acts, live) {
  const had = hadInWords(item);
  const parts = [passage('Before', item.before)];
  if (item.after) parts.push(changed('Now', item.before, item.after));
  if (had) parts.push(make('p.fc-soft', { text: item.outcome === 'gone' ? `It had: ${had}` : `So far: ${had}` }));
  if (item.proposed) parts.push(make('p.fc-soft', { text: `Proposed: “${visible(item.proposed)}”` }));
  if (live && item.now === 'unsure') parts.push(candidates(item, acts));
  const buttons = live ? buttonsOf(item, acts) : [];
  return make('div.fc-item-body', {}, ...parts, buttons.length ? make('div.fc-row', {}, ...buttons) : null);
}

/** What Enter does to an item, if anything. */
export function mainAct(item, acts, candidate = 0) {
  if (item.now === 'unsure') return () => acts.settle(item, candidate);
  if (item.look && groupOf(item) === 'taken') return () => acts.resolve(item);
  if (item.look && item.outcome === 'context' && item.verdict && acts.holds) return () => acts.holds(item);
  return item.after ? () => acts.go(item) : null;
}

function buttonsOf(item, acts) {
  const { look, verdict } = item;
  const taken = groupOf(item) === 'taken';
  return [
    look && taken && button('Enter', 'Resolved', () => acts.resolve(item), true),
    look && !taken && verdict && acts.holds && button(item.outcome === 'context' ? 'Enter' : 'h', 'Still holds', () => acts.holds(item), item.outcome === 'context'),
    item.after && button(look && (taken || (item.outcome === 'context' && verdict && acts.holds)) ? '' : 'Enter', 'Go to the claim', () => acts.go(item)),
  ].filter(Boolean);
}

function candidates(item, acts) {
  const list = item.candidates.map((one, place) => {
    const like = make('span.fc-soft', { text: `Place ${place + 1}: its sentence is ${Math.round(100 * one.score)} % like the one before` });
    const take = button(place ? String(place + 1) : 'Enter', 'This one', () => acts.settle(item, place), place === 0);
    take.setAttribute('aria-label', `This one: place ${place + 1}`);
    return make('li', {}, like, among(changed('', item.before, one), one), make('div.fc-row', {}, take));
  });
  const gone = button('x', 'Gone', () => acts.settle(item, 'gone'));
  return make('div', {}, make('ol.fc-candidates', {}, ...list), make('div.fc-row', {}, gone));
}

/** What stands around a place: two of them may say the same. */
function among(sentence, { ahead, behind }) {
  sentence.prepend(make('span.fc-soft', { text: ahead ? `… ${visible(ahead)} ` : '' }));
  sentence.append(make('span.fc-soft', { text: behind ? ` ${visible(behind)} …` : '' }));
  return sentence;
}

function button(key, words, act, strong = false) {
  const cap = key ? make('kbd', { text: key, 'aria-hidden': 'true' }) : null;
  return make(`button.fc-button${strong ? '.fc-strong' : ''}`, { type: 'button', on: { click: act } }, cap, make('span', { text: words }));
}

/** A sentence with the claim's words standing out. */
export function passage(label, { lead, words, tail }) {
  return make('p.fc-passage', {}, label ? make('span.fc-soft', { text: `${label} ` }) : null, visible(lead), make('strong', { text: visible(words) }), visible(tail));
}

/** The sentence as it is, with what went out and came in since. */
export function changed(label, before, after) {
  const whole = ({ lead, words, tail }) => lead + words + tail;
  if (whole(before) === whole(after)) return passage(label, after);
  const parts = wordDifference(whole(before), whole(after)).map(({ mark, words }) => (mark === 'same' ? visible(words) : make(mark, { text: visible(words) })));
  return make('p.fc-passage', {}, label ? make('span.fc-soft', { text: `${label} ` }) : null, ...parts);
}

/** A claim of an older draft, as it was left. */
export function readOnlyBody({ state, verdict }) {
  return make('div.fc-item-body', {}, make('p.fc-soft', { text: verdict ? verdictInWords(verdict) : state }), verdict?.proposed ? make('p.fc-soft', { text: `Proposed: “${visible(verdict.proposed)}”` }) : null);
}
