/**
 * The forms of the card: a source, a question, an answer, a note, a reason to dismiss, and those that correct the claim.
 * @module
 */
import { sourceFrom } from '../drafts/filenotes.js';
import { assignForm } from '../shared/assigning.js';
import { LineForm } from '../shared/form.js';
import { OpenForms } from '../shared/openforms.js';
import { queryForm } from '../shared/queries.js';
import { CorrectForm } from './correct.js';
import { SourceForm } from './sources.js';
import { SplitForm } from './split.js';

const NAMES = new Set(['source', 'query', 'note', 'dismiss', 'assign', 'correct', 'split']);

export class Forms extends OpenForms {
  /** The source form, filled with what the author's note points to. */
  sourceFrom(claimId, note) {
    this.source(claimId);
    this.of(claimId).fill(sourceFrom(note, this.desk.about(claimId).card));
  }

  source(claimId) {
    this.open(claimId, 'source', ({ onAct, onClose }) => new SourceForm({
      onAttach: (fields) => onAct('add_source_and_attach', fields),
      onPick: (fields) => onAct('attach', fields),
      shelf: (words) => this.desk.ask({ type: 'sources', claim: claimId, words }),
      onClose,
      upload: (...file) => this.desk.upload(...file),
      search: (words) => this.desk.ask({ type: 'search', claim: claimId, words }),
      read: (title) => this.desk.ask({ type: 'read', claim: claimId, title }),
    }));
  }

  query(claimId) {
    this.open(claimId, 'query', ({ onAct, onClose }) => queryForm({ onAsk: (fields) => onAct('ask', fields), onClose }));
  }

  answer(claimId, query) {
    const words = { label: `Answer to “${query.text}”`, button: 'Record', missing: 'Type the answer first.' };
    this.#line(claimId, `answer ${query.id}`, words, (text) => ['answer', { query: query.id, text }]);
  }

  note(claimId) {
    const words = { label: 'Note', button: 'Keep', missing: 'Type the note first.' };
    this.#line(claimId, 'note', words, (text) => ['note', { text }]);
  }

  dismiss(claimId) {
    const words = { label: 'Why this is nothing to check', button: 'Dismiss', missing: 'A reason is needed.', rows: 1 };
    this.#line(claimId, 'dismiss', words, (reason) => ['dismiss', { reason }]);
  }

  assign(claimId) {
    const { claim, people } = this.desk.about(claimId);
    this.open(claimId, 'assign', (ways) => assignForm({ claim, people, ...ways }));
  }

  /** Opens a form that was begun before; one that shows what the card says waits for the card. */
  reopen(claimId, name) {
    const { card } = this.desk.about(claimId);
    const query = card?.queries.find(({ id }) => name === `answer ${id}`);
    if (query) this.answer(claimId, query);
    else if (NAMES.has(name) && (card || name !== 'correct')) this[name](claimId);
  }

  correct(claimId) {
    const { claim, card } = this.desk.about(claimId);
    this.open(claimId, 'correct', ({ onAct, onClose }) => new CorrectForm({ claim, card, onSend: (fields) => onAct('change_claim', fields), onClose }));
  }

  split(claimId) {
    const { claim, text } = this.desk.about(claimId);
    this.open(claimId, 'split', ({ onAct, onClose }) => new SplitForm({ claim, text, onSend: (at) => onAct('split_claim', { at }), onClose }));
  }

  #line(claimId, name, words, actOf) {
    const build = ({ onAct, onClose }) => new LineForm({ ...words, onSend: (text) => onAct(...actOf(text)), onClose });
    this.open(claimId, name, build);
  }
}
