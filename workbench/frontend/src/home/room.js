/**
 * The desk of one case within the home: it speaks through the home's own widget, and its messages bear its name.
 * @module
 */

/** @returns {string} "check" or "review". */
export const roleOf = (room) => room.slice(0, room.indexOf(':'));

/** @returns {string} The case's id. */
export const caseOf = (room) => room.slice(room.indexOf(':') + 1);

export class RoomModel {
  /**
   * What a desk takes for its widget's model.
   * @param {any} model - The home's anywidget model.
   * @param {string} room
   * @param {() => void} [leave] - Goes back to the list of cases.
   */
  constructor(model, room, leave) {
    Object.assign(this, { model, room, leave, heard: new Map() });
  }

  get widget_manager() {
    return this.model.widget_manager;
  }

  on(event, listener) {
    const own = (answer, buffers) => answer.room === this.room && listener(answer, buffers);
    this.heard.set(listener, own);
    this.model.on(event, own);
  }

  off(event, listener) {
    this.model.off(event, this.heard.get(listener));
    this.heard.delete(listener);
  }

  send(message, ...more) {
    this.model.send({ ...message, room: this.room }, ...more);
  }
}
