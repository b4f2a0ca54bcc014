/**
 * Showing how a case stands by now: takes what the ledger says of its claims and draws it in all columns.
 * @module
 */
import { Acting } from './acting.js';
import { stretchesOf } from './claims.js';

export class Showing extends Acting {
  /** Puts on a claim what the ledger does not have yet. */
  takeUp(claim) {
    claim.drawn = this.pending.drawnOn(claim.id);
  }

  /** The claim to begin with. */
  first() {
    return this.store.list[0];
  }

  /** The claims come section by section; the next is asked for as soon as one is here. */
  findOn({ finding }) {
    this.state.finding = finding;
    if (finding) this.askLong({ type: 'find' });
  }

  /** Something was recorded, here or elsewhere. */
  changed(delta) {
    if (!this.pending) return;
    const finding = this.state.finding;
    const { changed, left, reshaped } = this.store.apply(delta.claims, delta.gone);
    this.filter.takeUp(changed);
    this.running.recorded(delta);
    if (delta.card) this.cards.take(delta.card);
    if (reshaped) this.reshape([...left, ...changed.flatMap(stretchesOf)]);
    else changed.forEach((claim) => this.redraw(claim));
    this.stand(delta);
    if (finding && delta.finding?.done !== finding.done) this.findOn(delta);
    this.noticeTurned(delta, changed);
    this.room.changed();
    this.#arrive();
    if (this.claim) this.cards.want(this.chosen);
  }

  /** Claims have come, gone or moved: the blocks that hold them are drawn again. */
  reshape(touched) {
    this.article.redraw(touched);
    this.finder.refresh();
    this.list.draw();
    // While claims still arrive, those of whole kinds before others, the desk begins with the first of them all.
    const begin = !this.begun && this.state.finding && this.first();
    if (begin) return this.choose(begin.id, 'start');
    const stay = this.claim ?? this.store.list.find((claim) => claim.start >= (touched[0]?.start ?? 0)) ?? this.store.list.at(-1);
    if (stay) this.choose(stay.id, 'stay');
  }

  /** What the frame around the claims says. */
  stand(standing) {
    const { undo, redo, signed_off: signed, finding, person, names, dismissed = 0 } = standing;
    this.dismissed.show(dismissed);
    this.room.stand(standing);
    Object.assign(this.state, { signed_off: signed });
    if (person !== undefined && person !== this.state.person) this.begin(); // another window of this desk has said so
    this.frame.person.show(this.state.person, names, !this.state.read_only);
    this.frame.header.name(this.state);
    this.frame.header.count(this.store.counts(), finding);
    this.sections.refresh();
    this.whole.show({ claims: this.store.list.length, finding, draft: this.state.draft, signed });
    this.frame.footer.allow('undo', undo);
    this.frame.footer.allow('redo', redo);
  }

  /** The whole of a claim came from the kernel. */
  cardCame(card) {
    this.cards.take(card);
    if (card.claim === this.chosen && this.claim) this.showCard(this.claim, card);
  }

  /** A claim that a person has made or brought back is the one they go on with. */
  #arrive() {
    const [id] = [this.arriving, (this.arriving = null)];
    if (this.store.get(id)) this.choose(id, 'key');
  }

  /** The claim that an act has made: the ledger gives it an id of its own. */
  #made({ kind, start, end }) {
    return this.store.list.find((claim) => claim.kind === kind && claim.start === start && claim.end === end)?.id;
  }

  /** An act is off the list, recorded or refused. */
  settled(act, how) {
    if (how === 'saved') this.arriving = { add_claim: this.#made(act), restore: act.claim }[act.act] ?? this.arriving;
    if (how === 'refused') this.undoing.forget(act.entry_id);
    const claim = this.store.get(act.claim);
    if (!claim) return;
    this.takeUp(claim);
    if (how === 'refused') this.cards.forget(claim.id);
    this.redraw(claim);
    if (how === 'refused') this.cards.want(this.chosen);
  }

  /** Says how far the case is, once for all claims that are drawn anew at the same time. */
  #count() {
    if (this.counting) return;
    this.counting = true;
    queueMicrotask(() => {
      this.counting = false;
      this.frame.header.count(this.store.counts(), this.state.finding);
      this.sections.refresh();
    });
  }

  /** Draws one claim anew in all columns; nothing moves. */
  redraw(claim) {
    this.article.repaint(claim);
    this.list.repaint(claim);
    this.#count();
    if (claim.id === this.chosen) this.showCard(claim, this.cards.get(claim.id));
  }
}
