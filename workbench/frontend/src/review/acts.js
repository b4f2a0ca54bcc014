/**
 * What an editor can do about a claim: the buttons, their keys, and the forms of those that need words.
 * @module
 */
import { standingVerdict } from '../shared/cards.js';
import { assignForm } from '../shared/assigning.js';
import { LineForm, textField } from '../shared/form.js';

/**
 * @typedef {Object} EditorAct
 * @property {string} key
 * @property {string} label
 * @property {string} words - What it does, for the help and the button's tooltip.
 */

/** @type {Object<string, EditorAct>} */
export const ACTS = {
  accept: { key: 'y', label: 'Accept', words: 'Accept the verdict, with its wording where it proposes one' },
  change: { key: 'w', label: 'Change wording', words: 'Change the wording' },
  overrule: { key: 'o', label: 'Overrule', words: 'Overrule the verdict, with a reason' },
  stet: { key: 's', label: 'Stet', words: 'Let it stand, with a reason' },
  attribute: { key: 't', label: 'Attribute', words: 'Have it attributed' },
  cut: { key: 'x', label: 'Cut', words: 'Cut it' },
  author: { key: 'h', label: 'On author', words: 'On the author, who answers for it' },
  back: { key: 'r', label: 'Send back', words: 'Send it back to the checker' },
  assign: { key: 'a', label: 'Assign', words: 'Give the claim to somebody' },
};

/**
 * The acts that need no words.
 * @param {string} name
 * @param {import('../shared/protocol.js').Card|undefined} card
 * @returns {Object<string, any>|null} The decision, or null when there is nothing to decide on.
 */
export function decisionOf(name, card) {
  if (name === 'cut') return { decision: 'cut' };
  if (name === 'author') return { decision: 'on_author' };
  const verdict = standingVerdict(card);
  if (!verdict) return null;
  return verdict.proposed ? { decision: 'changed', wording: verdict.proposed } : { decision: 'no_change' };
}

/**
 * The form of an act that needs words.
 * @param {string} name
 * @param {{claim: import('../shared/claims.js').Claim, card: import('../shared/protocol.js').Card|undefined, people: string[],
 *   onAct: (act: string, fields: Object<string, any>) => void, onClose: () => void}} given
 */
export function formOf(name, given) {
  return FORMS[name](given);
}

/** Whether an act of that name opens a form. */
export const hasForm = (name) => Object.hasOwn(FORMS, name);

const decide = (onAct) => (fields) => onAct('decide', fields);

const FORMS = {
  assign: assignForm,
  change({ claim, card, onAct, onClose }) {
    const onSend = (wording) => decide(onAct)({ decision: 'changed', wording });
    const form = new LineForm({ label: 'New wording', button: 'Change', missing: 'Type the new wording first.', onSend, onClose });
    form.field.value = standingVerdict(card)?.proposed ?? claim.words;
    return form;
  },
  overrule({ card, onAct, onClose }) {
    const verdict = standingVerdict(card);
    const wording = textField({ placeholder: 'empty: the words stand as they are' });
    const onSend = (reason) => {
      const changed = wording.value.trim();
      const outcome = changed ? { decision: 'changed', wording: changed } : { decision: 'no_change' };
      decide(onAct)({ ...outcome, overrules: verdict.id, reason });
    };
    const words = { label: `Reason for overruling ${verdict.by}`, button: 'Overrule', missing: 'Overruling needs a reason.' };
    return new LineForm({ ...words, more: [['New wording, if any', wording]], onSend, onClose });
  },
  stet({ onAct, onClose }) {
    const onSend = (reason) => decide(onAct)({ decision: 'stet', reason });
    return new LineForm({ label: 'Reason to let it stand', button: 'Stet', missing: 'Stet needs a reason.', onSend, onClose });
  },
  attribute({ onAct, onClose }) {
    const onSend = (reason) => decide(onAct)({ decision: 'attributed', reason: reason || null });
    const words = { label: 'To whom, and how (may stay empty)', button: 'Attribute', missing: '', optional: true };
    return new LineForm({ ...words, onSend, onClose });
  },
  back({ onAct, onClose }) {
    const onSend = (text) => onAct('ask', { text, to: 'checker' });
    return new LineForm({ label: 'What the checker should look at', button: 'Send back', missing: 'Say what to look at.', onSend, onClose });
  },
};
