/**
 * Reports of cases that are not open: the room of the case makes them, and they are saved where downloads go.
 * @module
 */
import { download } from '../shared/export.js';
import { LONG_PATIENCE, Wire } from '../shared/wire.js';
import { RoomModel } from './room.js';

export class Reports {
  /** @param {any} model - The home's anywidget model. */
  constructor(model) {
    Object.assign(this, { model, wires: new Set() });
  }

  /**
   * Asks for the report of a case.
   * @param {string} caseId
   * @param {Object<string, any>} message - As the export panel asks it.
   * @param {import('../shared/export.js').ExportMenu} menu - Told how it went.
   */
  ask(caseId, message, menu) {
    const failed = (words) => {
      this.#end(wire);
      menu.failed(words);
    };
    const made = (answer, [content]) => {
      this.#end(wire);
      download(answer, content);
      menu.made(answer);
    };
    const refused = ({ words }) => failed(words);
    const lost = () => failed('The kernel does not answer. Please try again when it is back.');
    const wire = new Wire(new RoomModel(this.model, `check:${caseId}`), { report: made, no_report: refused, error: refused }, { lost, found() {} });
    this.wires.add(wire);
    wire.send(message, LONG_PATIENCE);
  }

  #end(wire) {
    wire.close();
    this.wires.delete(wire);
  }

  close() {
    for (const wire of this.wires) this.#end(wire);
  }
}
