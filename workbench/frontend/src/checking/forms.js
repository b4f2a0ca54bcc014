/**
 * The forms of the card. Each claim has its own, which keeps what was typed while another claim is looked at.
 * @module
 */
import { LineForm } from '../shared/form.js';
import { queryForm } from './queries.js';
import { SourceForm } from './sources.js';

export class Forms {
  /**
   * @param {HTMLElement} place - Where the form of the chosen claim stands.
   * @param {{give: (act: string, claim: string, fields: Object<string, any>) => void, ask: Function,
   *   leave: () => void}} desk - `ask` sends a message that waits for the network; `leave` gives the keyboard back.
   */
  constructor(place, desk) {
    Object.assign(this, { place, desk, byClaim: new Map(), chosen: null });
  }

  /** Shows the form that is open for a claim, if one is. */
  show(claimId) {
    this.chosen = claimId;
    this.place.replaceChildren(...[this.byClaim.get(claimId)?.form.element].filter(Boolean));
  }

  /** The form that is open for a claim, whatever it is for. */
  of(claimId) {
    return this.byClaim.get(claimId)?.form;
  }

  source(claimId) {
    this.#open(claimId, 'source', (close) => new SourceForm({
      onAttach: (fields) => close('add_source_and_attach', fields),
      onClose: () => close(),
      search: (words) => this.desk.ask({ type: 'search', claim: claimId, words }),
      read: (title) => this.desk.ask({ type: 'read', claim: claimId, title }),
    }));
  }

  query(claimId) {
    this.#open(claimId, 'query', (close) => queryForm({ onAsk: (fields) => close('ask', fields), onClose: () => close() }));
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
    this.#open(claimId, name, (close) => new LineForm({ ...words, onSend: (text) => close(...actOf(text)), onClose: () => close() }));
  }

  #open(claimId, name, build) {
    const close = (act, fields) => {
      this.byClaim.delete(claimId);
      this.desk.leave();
      this.show(this.chosen);
      if (act) this.desk.give(act, claimId, fields);
    };
    if (this.byClaim.get(claimId)?.name !== name) this.byClaim.set(claimId, { name, form: build(close) });
    this.show(claimId);
    this.place.scrollIntoView({ block: 'nearest' });
    this.of(claimId).focus();
  }
}
