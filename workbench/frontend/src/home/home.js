/**
 * The home: the list of cases or, in its place, the desk of the one that was opened. Which one is shown is the page's
 * own affair and is kept in its storage, so that a reload or a new kernel comes back to it.
 * @module
 */
import { CheckingDesk } from '../checking/desk.js';
import { ReviewDesk } from '../review/desk.js';
import { rememberedRoom, rememberRoom } from './entered.js';
import { Overview } from './overview.js';
import { caseOf, roleOf, RoomModel } from './room.js';

const DESKS = { check: CheckingDesk, review: ReviewDesk };

export class Home {
  /**
   * @param {any} model - The anywidget model.
   * @param {HTMLElement} el
   */
  constructor(model, el) {
    Object.assign(this, { model, el, room: null, desk: null });
    this.overview = new Overview(model, el, { onEnter: (room) => this.enter(room), onNoRoom: (answer) => this.#noRoom(answer) });
  }

  /** Asks the kernel for the cases, and goes on in the case that was open. */
  begin() {
    this.overview.begin();
    const room = rememberedRoom();
    if (DESKS[roleOf(room)]) this.enter(room);
    return this;
  }

  /**
   * Shows the desk of a case in place of the list.
   * @param {string} room - "check:" or "review:" and the case's id.
   */
  enter(room) {
    this.desk?.close();
    this.room = room;
    rememberRoom(room);
    const place = new RoomModel(this.model, room, () => this.leave());
    this.desk = new DESKS[roleOf(room)](place, this.el);
    this.#bringFocus(place);
    this.overview.hide(); // only now: a focus that is nowhere for a moment is taken by the notebook
    this.desk.begin();
  }

  /** The keyboard goes along: to the desk as a whole, and to its work as soon as the case is there. */
  #bringFocus(place) {
    const root = this.el.lastElementChild;
    root.tabIndex = -1;
    root.focus({ preventScroll: true });
    const came = ({ type }) => {
      if (type !== 'state' || !this.desk) return;
      if (document.activeElement === document.body || document.activeElement.matches('.fc-desk')) (this.desk.successor ?? this.desk).leave();
      else place.off('msg:custom', came);
    };
    place.on('msg:custom', came);
  }

  /** Shows the list again. What was done at the desk is on its way or kept, as when a window is closed. */
  leave() {
    const { room: left, desk } = this;
    Object.assign(this, { desk: null, room: null });
    rememberRoom(null);
    this.overview.show(left && caseOf(left));
    desk?.close();
  }

  #noRoom({ room, words }) {
    if (room !== this.room) return;
    this.leave();
    this.overview.complain('room', words);
  }

  close() {
    this.desk?.close();
    this.overview.close();
  }
}
