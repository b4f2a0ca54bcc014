/**
 * Doing something: one act or several at once, each an entry of the ledger, and taking it back.
 * @module
 */
import { Walking } from './walking.js';

export class Acting extends Walking {
  /** Gives an act again that a conflict has stopped. */
  again({ act, claim, ...fields }) {
    this.give(act, claim, fields);
  }

  /** Does what needs a name, at once or as soon as there is one; until then nothing is drawn. */
  named(act) {
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
    this.running.giveAll(acts);
    this.say(acts.length > 1 ? `${words}: ${acts.length} acts` : words);
  }

  /** Sends an act; without a name it waits for one. */
  give(act, claim, fields) {
    return this.giveAll([{ act, claim, ...fields }])[0];
  }

  /** Sends several acts, an entry each, all of them one step for "undo". */
  giveAll(acts) {
    const given = this.running.giveAll(acts);
    this.undoing.did(given);
    if (!this.state.person) this.frame.person.insist();
    return given;
  }
}
