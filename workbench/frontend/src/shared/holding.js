/**
 * The desk keeps the focus when the part that had it goes out of sight, as a column does in a narrow window, and knows
 * whether it has it: keys act only then.
 * @module
 */

/** How long the browser takes to drop the focus of what it no longer shows, in milliseconds. */
const SETTLE = 120;

/**
 * @param {HTMLElement} root
 * @param {{refocus: () => void, heed: (hasFocus: boolean) => void}} desk - `heed` is told whenever the focus comes or goes.
 * @returns {() => void} Stops it.
 */
export function holdFocus(root, { refocus, heed }) {
  let ours = false;
  const isInside = () => root.contains(document.activeElement);
  const look = () => {
    if (ours && document.activeElement === document.body) refocus();
    heed(isInside());
  };
  const came = (event) => {
    ours = root.contains(event.target);
    heed(ours);
  };
  const pressed = (event) => {
    if (!root.contains(event.target)) ours = false;
  };
  let timer;
  const soon = () => {
    clearTimeout(timer);
    timer = setTimeout(look, SETTLE);
  };
  const heard = [['focusin', came], ['pointerdown', pressed]];
  for (const [event, act] of heard) document.addEventListener(event, act, true);
  root.addEventListener('focusout', soon);
  const watcher = globalThis.ResizeObserver ? new ResizeObserver(soon) : null;
  watcher?.observe(root);
  heed(isInside());
  return () => {
    clearTimeout(timer);
    watcher?.disconnect();
    root.removeEventListener('focusout', soon);
    for (const [event, act] of heard) document.removeEventListener(event, act, true);
  };
}
