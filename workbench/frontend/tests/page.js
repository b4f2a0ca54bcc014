/**
 * A page for tests: jsdom, with what it lacks and the desks need.
 * @module
 */
import { JSDOM } from 'jsdom';

const NAMES = ['window', 'document', 'Element', 'HTMLElement', 'Node', 'NodeFilter', 'MutationObserver', 'CustomEvent', 'Event', 'KeyboardEvent', 'sessionStorage', 'localStorage'];

/** Gives the test an empty page of its own, and its body. */
export function freshPage() {
  const { window } = new JSDOM('<!doctype html><body></body>', { url: 'http://127.0.0.1/', pretendToBeVisual: true });
  window.matchMedia = () => ({ matches: false, addEventListener() {}, removeEventListener() {} });
  window.HTMLDialogElement.prototype.showModal = function showModal() {
    this.open = true;
  };
  window.HTMLDialogElement.prototype.close = function close() {
    this.open = false;
    this.dispatchEvent(new window.Event('close'));
  };
  for (const name of NAMES) Object.defineProperty(globalThis, name, { value: name === 'window' ? window : window[name], configurable: true, writable: true });
  globalThis.matchMedia = window.matchMedia;
  globalThis.getComputedStyle = window.getComputedStyle;
  globalThis.requestAnimationFrame = (act) => setTimeout(act, 0);
  return window.document.body;
}

/** Types one key where the focus is; plain characters also reach a text field. */
export function press(key, more = {}) {
  const target = document.activeElement ?? document.body;
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more });
  target.dispatchEvent(event);
  return event;
}

/** Types words into the field that has the focus. */
export function type(words) {
  const field = document.activeElement;
  field.value = words;
  field.dispatchEvent(new window.Event('input', { bubbles: true }));
}

/** The button of that accessible name. */
export function button(root, name) {
  return [...root.querySelectorAll('button')].find((one) => (one.getAttribute('aria-label') ?? spoken(one)) === name);
}

/** What is read out of a node: its text without hidden parts. */
export function spoken(node) {
  const copy = node.cloneNode(true);
  copy.querySelectorAll('[aria-hidden=true]').forEach((hidden) => hidden.remove());
  return copy.textContent.trim();
}
