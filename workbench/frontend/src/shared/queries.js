/**
 * Questions about a claim: to whom, the words, the answer.
 * @module
 */
import { make } from './dom.js';
import { visible } from './hidden.js';
import { choice, LineForm, textField } from './form.js';
import { shortTime } from './saved.js';

const RECIPIENTS = [
  ['author', 'the author'],
  ['source', 'a source'],
  ['checker', 'the checker'],
];

const RECIPIENT = new Map(RECIPIENTS);

/** One question with its answer, or with a button to record one. */
export function queryBox(query, onAnswer) {
  const due = query.due ? ` · due ${query.due}` : '';
  const asked = `To ${RECIPIENT.get(query.to) ?? query.to} · ${query.by}, ${shortTime(query.at)}${due}`;
  const parts = [make('span', { text: visible(query.text) }), make('div.fc-soft', { text: asked })];
  if (query.answer) {
    const by = `Answer · ${query.answered_by}, ${shortTime(query.answered_at)}`;
    parts.push(make('blockquote.fc-excerpt', { text: visible(query.answer) }), make('div.fc-soft', { text: by }));
  } else {
    parts.push(make('button.fc-button', { type: 'button', text: 'Record the answer', on: { click: () => onAnswer(query) } }));
  }
  return make('li.fc-note', { data: { open: query.answer ? 'no' : 'yes' } }, ...parts);
}

/**
 * The first question of the chosen claim that nobody has answered is answered now.
 * @param {import('./desk.js').Desk} desk
 * @param {(query: any) => void} onAnswer
 */
export function answerOpen(desk, onAnswer) {
  const open = desk.cards.get(desk.chosen)?.queries.find(({ answer }) => !answer);
  if (open) onAnswer(open);
  else desk.say('No question about this claim is open');
}

/** The form that asks. */
export function queryForm({ onAsk, onClose }) {
  const to = choice(RECIPIENTS);
  const due = textField({ placeholder: 'by when, if it matters' });
  return new LineForm({
    label: 'Question',
    button: 'Ask',
    missing: 'Type the question first.',
    more: [['To', to], ['Due', due]],
    onSend: (text) => onAsk({ text, to: to.value, due: due.value.trim() || null }),
    onClose,
  });
}
