/**
 * Doing something: one act or several at once, each an entry of the ledger, and taking it back.
 * @module
 */
import { uuid7 } from './uuid7.js';
import { Walking } from './walking.js';

export class Acting extends Walking {
  /** What stands in the way of all acts on a desk that can only be read. */
  get readOnly() {
    return this.frame.readOnly;
  }

  /** Gives an act again that a conflict has stopped. */
  again({ act, claim, ...fields }) {
    this.give(act, claim, fields);
  }

  /** Does what needs a name, at once or as soon as there is one; until then nothing is drawn. */
  named(act) {
    if (this.readOnly.why !== null) return this.readOnly.refuse();
    if (this.state.person) return act();
    this.held.push(act);
    return this.frame.person.insist();
  }

  /** There is a name: what was held back for it is done. */
  doHeld() {
    if (this.state.person) for (const act of this.held.splice(0)) act();
  }

  /** Takes back the newest thing that was done here. */
  undo() {
    if (this.pending) this.#turn(this.undoing.undo(), 'Taken back');
  }

  /** Gives back what was taken back last. */
  redo() {
    if (this.pending) this.#turn(this.undoing.redo(), 'Given back');
  }

  #turn(acts, words) {
    const { turned } = this.undoing;
    const named = acts.map((act) => ({ entry_id: uuid7(), ...act }));
    this.turning = { words, turned, entries: new Set(named.map((act) => act.entry_id)) };
    this.say(words);
    this.running.giveAll(named);
    const known = turned.find(({ about }) => this.store.get(about));
    if (known && this.turning) this.#turned(known.about);
  }

  /** The ledger says which claim it was, where the desk did not know. */
  noticeTurned({ entry_id: id, entry_ids: ids = [id] }, changed) {
    if (changed.length && ids.some((entry) => this.turning?.entries.has(entry))) this.#turned(changed[0].id);
  }

  /** Goes to the claim and says what became of it. */
  #turned(id) {
    const { words, turned } = this.turning;
    this.turning = null;
    this.choose(id, 'key');
    const where = `${words} on claim ${this.claim.number}`;
    this.say(turned.length > 1 ? `${words}: ${turned.length} acts` : `${where}${turned.length ? `: ${turned[0].what}` : ''}`);
  }

  /** Sends an act; without a name it waits for one. */
  give(act, claim, fields) {
    return this.giveAll([{ act, claim, ...fields }])[0];
  }

  /** Sends several acts, an entry each, all of them one step for "undo". */
  giveAll(acts) {
    if (this.readOnly.why !== null) {
      this.readOnly.refuse();
      return [];
    }
    this.say('');
    const given = this.running.giveAll(acts);
    this.undoing.did(given);
    if (!this.state.person) this.frame.person.insist();
    return given;
  }
}
