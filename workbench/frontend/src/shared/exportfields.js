/**
 * The fields of the export panel.
 * @module
 */
import { make } from './dom.js';
import { FORMATS, FOR_WHOM, formatOf, INCLUDE, WARNING } from './formats.js';

let groups = 0;

export class ExportFields {
  /** @param {import('./formats.js').Choice} choice - What stands there at first. */
  constructor(choice) {
    this.format = group('Format', FORMATS.map(({ to, words, about }) => [to, words, about]), choice.to);
    this.include = group('What to include', INCLUDE, choice.include);
    this.whom = group('For whom', FOR_WHOM, choice.public ? 'public' : 'internal');
    this.warning = make('p.fc-export-warning', { text: WARNING });
    this.tracked = make('input', { type: 'checkbox' });
    this.tracked.checked = choice.tracked;
    this.track = make('label.fc-tick', {}, this.tracked, 'Proposed wordings also as tracked changes, to accept or reject in Word');
    this.element = make('div.fc-export-fields', {}, this.format.element, this.track, this.include.element, this.whom.element, this.warning);
    this.element.addEventListener('change', () => this.#show());
    this.#show();
  }

  /** @returns {import('./formats.js').Choice} */
  get choice() {
    const to = this.format.value;
    return { to, include: this.include.value, public: this.whom.value === 'public', tracked: Boolean(formatOf(to).tracks && this.tracked.checked) };
  }

  #show() {
    this.track.hidden = !formatOf(this.format.value).tracks;
    this.warning.hidden = this.whom.value === 'public';
  }

  focus() {
    this.format.focus();
  }
}

/** Radio buttons under a heading; the arrows walk them. */
function group(title, rows, chosen) {
  const name = `fc-export-${(groups += 1)}`;
  const boxes = rows.map(([value]) => make('input', { type: 'radio', name, value }));
  const labels = boxes.map((box, place) => {
    box.checked = box.value === chosen;
    const [, words, about] = rows[place];
    if (!about) return make('label.fc-choice', {}, box, make('span', { text: words }));
    const more = make('span.fc-soft', { text: about });
    more.id = `${name}-${place}`;
    box.setAttribute('aria-describedby', more.id);
    return make('div.fc-choice', {}, make('label', {}, box, make('span', { text: words })), more);
  });
  return {
    element: make('fieldset.fc-ticks', {}, make('legend', { text: title }), ...labels),
    get value() {
      return boxes.find((box) => box.checked)?.value ?? rows[0][0];
    },
    focus: () => (boxes.find((box) => box.checked) ?? boxes[0]).focus(),
  };
}
