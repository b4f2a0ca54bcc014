/**
 * What stands in the fields of a form, by their labels, and back into them.
 * @module
 */

const FIELDS = 'input:not([type=file]), textarea, select';

/** Choices first: they decide which other fields there are. */
const CHOICES = 'input[type=radio], input[type=checkbox], select';

/**
 * @param {Element} form
 * @returns {Object<string, string|boolean>} What was typed or chosen, by the fields' labels.
 */
export function valuesOf(form) {
  const values = {};
  for (const field of form.querySelectorAll(FIELDS)) {
    if (field.type !== 'radio') values[nameOf(field)] = field.type === 'checkbox' ? field.checked : field.value;
    else if (field.checked) values[nameOf(field)] = field.value;
  }
  return values;
}

/** Puts values back where they were; what the form no longer has is left out. */
export function fillIn(form, values) {
  for (const field of form.querySelectorAll(CHOICES)) {
    const value = values[nameOf(field)];
    if (value === undefined || !take(field, value)) continue;
    field.dispatchEvent(new Event('change', { bubbles: true }));
  }
  for (const field of form.querySelectorAll(FIELDS)) {
    if (!field.matches(CHOICES) && nameOf(field) in values) field.value = values[nameOf(field)];
  }
}

/** @returns {boolean} Whether the choice is another than before. */
function take(field, value) {
  const [part, wanted] = field.matches('select') ? ['value', value] : ['checked', field.type === 'radio' ? field.value === value : value];
  const another = field[part] !== wanted;
  field[part] = wanted;
  return another && (field.type !== 'radio' || wanted);
}

function nameOf(field) {
  if (field.type === 'radio') return field.closest('[role=radiogroup]').getAttribute('aria-label');
  const label = field.closest('label') ?? field.closest('.fc-field')?.querySelector('label');
  return field.getAttribute('aria-label') ?? label?.textContent ?? field.placeholder;
}
