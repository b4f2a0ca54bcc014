/**
 * The forms of the card: a source, a question, an answer, a note, a reason to dismiss.
 * @module
 */
import { LineForm } from '../shared/form.js';
import { OpenForms } from '../shared/openforms.js';
import { queryForm } from '../shared/queries.js';
import { SourceForm } from './sources.js';

export class Forms extends OpenForms {
  source(claimId) {
    this.open(claimId, 'source', ({ onAct, onClose }) => new SourceForm({
      onAttach: (fields) => onAct('add_source_and_attach', fields),
      onClose,
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

  #line(claimId, name, words, actOf) {
    const build = ({ onAct, onClose }) => new LineForm({ ...words, onSend: (text) => onAct(...actOf(text)), onClose });
    this.open(claimId, name, build);
  }
}
