/**
 * What an editor can do to many claims at once: an act of the ledger for each, all of them one step for undo.
 * @module
 */
import { ASSIGN } from '../shared/bulk.js';
import { decisionOf } from './acts.js';

const FETCHING = 'The verdicts are being fetched. Try again in a moment.';

/** @type {import('../shared/bulk.js').Choice[]} */
export const CHOICES = [
  { name: 'accept', words: 'Accept the verdicts' },
  ASSIGN,
  { name: 'back', words: 'Send back to the checkers', field: 'What to look at', missing: 'Say what to look at.' },
  { name: 'stet', words: 'Stet', field: 'Reason to let them stand', missing: 'Stet needs a reason.' },
  { name: 'author', words: 'On author' },
  { name: 'cut', words: 'Cut' },
];

/**
 * @param {import('./desk.js').ReviewDesk} desk
 * @param {import('../shared/bulk.js').Choice} choice
 * @param {import('../shared/claims.js').Claim[]} claims
 * @param {string|null} text
 * @returns {string|undefined} What is missing, in words; nothing was done then.
 */
export function actOnSeveral(desk, { name }, claims, text) {
  const cards = new Map(claims.map(({ id }) => [id, desk.cards.get(id)]));
  if (name === 'accept') {
    const unknown = claims.filter(({ id }) => !cards.get(id));
    for (const { id } of unknown) desk.cards.want(id);
    if (unknown.length) return FETCHING;
    const open = claims.filter(({ id }) => !decisionOf('accept', cards.get(id)));
    if (open.length) return `Nobody has given a verdict on ${open.length === 1 ? `claim ${open[0].number}` : `${open.length} of them`} yet.`;
  }
  desk.decideAll(claims.map(({ id }) => actOf(name, id, cards.get(id), text)));
  return undefined;
}

/** The act that does it to one claim. */
export function actOf(name, claim, card, text) {
  if (name === 'assign') return { act: 'assign', claim, person: text };
  if (name === 'back') return { act: 'ask', claim, text, to: 'checker' };
  if (name === 'stet') return { act: 'decide', claim, decision: 'stet', reason: text };
  return { act: 'decide', claim, ...decisionOf(name, card) };
}
