/**
 * The review desk, as anywidget wants it.
 * @module
 */
import { ReviewDesk } from './desk.js';

export default {
  /** Draws the desk into an output of the notebook and returns what takes it away again. */
  render({ model, el }) {
    const desk = new ReviewDesk(model, el).begin();
    return () => desk.close();
  },
};
