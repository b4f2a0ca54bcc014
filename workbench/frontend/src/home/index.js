/**
 * The home, as anywidget wants it.
 * @module
 */
import { Home } from './home.js';

export default {
  /** Draws the home into an output of the notebook and returns what takes it away again. */
  render({ model, el }) {
    const home = new Home(model, el).begin();
    return () => home.close();
  },
};
