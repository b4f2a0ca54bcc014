/**
 * Forms that were begun and not sent. What was typed in them survives walking on, a reload and a closed window, as the
 * fields of the verdict do; what is sent or cancelled is deleted. Each person has their own, at each of the two desks.
 * @module
 */
import { fillIn, valuesOf } from './formvalues.js';
import { Kept } from './kept.js';

/** @typedef {{name: string, values: Object<string, string|boolean>}} Unsent - What the form is for, and its fields. */

export class UnsentForms {
  /**
   * @param {Storage|null} storage - Null where the browser forbids it.
   * @param {{caseId: string, role: string, person: string|null}} desk
   */
  constructor(storage, { caseId, role, person }) {
    this.kept = new Kept(storage, `factcheck:forms:${role}:${caseId}:${encodeURIComponent(person ?? '')}:`);
    /** @type {Map<string, Unsent>} */
    this.forms = new Map(this.kept.all());
  }

  /** @returns {Unsent|undefined} */
  of(key) {
    return this.forms.get(key);
  }

  drop(key) {
    if (this.forms.delete(key)) this.kept.set(key);
  }

  /**
   * Keeps what is typed in a form from now on, and puts into it what was typed before, if it was the same form.
   * @param {string} key - The claim's id, or a word of its own for a form that is about none.
   * @param {string} name - What the form is for.
   * @param {HTMLElement} form
   */
  follow(key, name, form) {
    const before = this.of(key);
    if (before?.name === name) fillIn(form, before.values);
    // A click may fill fields, too; one that sends or cancels has taken the form away by then.
    const keep = () => form.isConnected && this.keep(key, name, form);
    for (const event of ['input', 'change', 'click']) form.addEventListener(event, keep);
  }

  /** Keeps what stands in a form. */
  keep(key, name, form) {
    const unsent = { name, values: valuesOf(form) };
    this.forms.set(key, unsent);
    this.kept.set(key, unsent);
  }
}
