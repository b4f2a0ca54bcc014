/**
 * Which case is open in the home, kept until the tab is closed. Each page of the browser has a home of its own.
 * @module
 */
import { sessionStore } from '../shared/kept.js';

const keyOf = () => `factcheck:home:${window.location.pathname}`;

/** @param {string|null} room - Null for the list. */
export function rememberRoom(room) {
  try {
    if (room) sessionStore()?.setItem(keyOf(), room);
    else sessionStore()?.removeItem(keyOf());
  } catch {
    // Without storage a reload begins at the list.
  }
}

/** @returns {string} Empty for the list. */
export function rememberedRoom() {
  return sessionStore()?.getItem(keyOf()) ?? '';
}
