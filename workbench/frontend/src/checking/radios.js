/**
 * A row of choices of which one holds; arrows walk it, as radio buttons do.
 * @module
 */
import { make } from '../shared/dom.js';

let groups = 0;

/**
 * @param {string} name
 * @param {[string, string][]} pairs - Values and words.
 * @param {{chosen?: string, onPick?: (value: string) => void}} options - Without `chosen` nothing is chosen for the person.
 */
export function radios(name, pairs, { chosen, onPick }) {
  const group = `fc-radios-${(groups += 1)}`;
  const boxes = pairs.map(([value]) => make('input', { type: 'radio', name: group, value }));
  boxes.forEach((box) => {
    box.checked = box.value === chosen;
    box.addEventListener('change', () => onPick?.(box.value));
  });
  const labels = boxes.map((box, place) => make('label.fc-radio', {}, box, make('span', { text: pairs[place][1] })));
  return {
    element: make('div.fc-radios', { role: 'radiogroup', 'aria-label': name }, ...labels),
    get value() {
      return boxes.find((box) => box.checked)?.value ?? null;
    },
    choose(value) {
      for (const box of boxes) box.checked = box.value === value;
      onPick?.(value);
    },
    focus: () => (boxes.find((box) => box.checked) ?? boxes[0]).focus(),
  };
}
