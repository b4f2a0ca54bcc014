/**
 * Reports of cases that are not open: the room of the case makes them, and they are saved where downloads go.
 * @module
 */
import { download } from '../shared/export.js';
import { LONG_PATIENCE, Wire } from '../shared/wire.js';
import { RoomModel } from './room.js';

export class Reports {
  /**
   * @param {any} model - The home's anywidget model.
   * @param {{say: (words: string) => void, failed: (words: string) => void}} home
   */
  constructor(model, home) {
    Object.assign(this, { model, home, wires: new Set() });
  }

  /**
   * Asks for the report of a case.
   * @param {string} caseId
   * @param {string} title
   * @param {Object<string, any>} message - The question, as a desk asks it.
   */
  ask(caseId, title, message) {
    const end = (words) => {
      this.home.say(words);
      this.#end(wire);
    };
    const failed = (words) => {
      end('');
      this.home.failed(`The report of “${title}” was not made. ${words}`);
    };
    const handlers = {
      report: (answer, [content]) => {
        download(answer, content);
        end(`Report of “${title}” saved`);
      },
      error: ({ words }) => failed(words),
    };
    const wire = new Wire(new RoomModel(this.model, `check:${caseId}`), handlers, { lost: () => failed('The kernel does not answer.'), found() {} });
    this.wires.add(wire);
    this.home.say(`Writing the report of “${title}”…`);
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
