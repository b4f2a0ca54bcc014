/**
 * Making and changing nodes. Text reaches the page through `textContent` and attributes only, and what hides or reorders
 * in it is spelt out on the way.
 * @module
 */
import { visible } from './hidden.js';

/** Attributes that people read or hear; in the others, such as a value, every character counts. */
const SAID = new Set(['aria-label', 'aria-valuetext', 'title', 'placeholder']);

/**
 * Makes an element.
 * @param {string} tag - Tag name, with classes after dots: "button.fc-button".
 * @param {Object<string, any>} [given] - Attributes; `text` sets the text, `on` holds listeners by event name,
 *   `data` holds data attributes; null, undefined and false leave an attribute out, true gives it empty.
 * @param {...(Node|string|null)} children
 * @returns {HTMLElement}
 */
export function make(tag, given = {}, ...children) {
  const [name, ...classes] = tag.split('.');
  const node = document.createElement(name);
  if (classes.length) node.className = classes.join(' ');
  for (const [key, value] of Object.entries(given)) give(node, key, value);
  node.append(...children.filter((child) => child !== null).map((child) => (typeof child === 'string' ? visible(child) : child)));
  return node;
}

/** The cap of a command's key, filled by ownkeys.js. */
export const cap = (command) => make('kbd', { 'aria-hidden': 'true', data: { cap: command } });

function give(node, key, value) {
  if (key === 'text') setText(node, value);
  else if (key === 'on') for (const [event, act] of Object.entries(value)) node.addEventListener(event, act);
  else if (key === 'data') Object.assign(node.dataset, value);
  else setAttribute(node, key, value);
}

/**
 * Sets an attribute, or takes it away for null, undefined and false.
 * @param {Element} node
 * @param {string} name
 * @param {string|number|boolean|null|undefined} value
 */
export function setAttribute(node, name, value) {
  if (value === null || value === undefined || value === false) return node.removeAttribute(name);
  const words = value === true ? '' : String(value);
  const shown = SAID.has(name) ? visible(words) : words;
  if (node.getAttribute(name) !== shown) node.setAttribute(name, shown);
}

/**
 * Sets a node's text, touching it only when it changes, so that nothing is announced twice.
 * @param {Node} node
 * @param {string|number|null|undefined} words
 */
export function setText(node, words) {
  const shown = visible(String(words ?? ''));
  if (node.textContent !== shown) node.textContent = shown;
}

/**
 * Makes the children of `parent` match `items`: nodes of known keys stay (and keep the focus), others come and go.
 * @template T
 * @param {Element} parent
 * @param {T[]} items
 * @param {(item: T) => string} keyOf
 * @param {(item: T) => HTMLElement} build - Makes the node of a new key.
 * @param {(node: HTMLElement, item: T) => void} [update] - Brings a node up to date.
 */
export function match(parent, items, keyOf, build, update = () => {}) {
  const known = new Map([...parent.children].map((node) => [node.dataset.key, node]));
  let place = parent.firstElementChild;
  for (const item of items) {
    const key = keyOf(item);
    const node = known.get(key) ?? build(item);
    node.dataset.key = key;
    known.delete(key);
    update(node, item);
    if (node === place) place = place.nextElementSibling;
    else parent.insertBefore(node, place);
  }
  for (const node of known.values()) node.remove();
}

/**
 * Whether `node` takes typed text, so that plain keys belong to it.
 * @param {EventTarget|null} node
 */
export function takesText(node) {
  return node instanceof Element && node.matches('input:not([type=checkbox], [type=radio]), textarea, select');
}
