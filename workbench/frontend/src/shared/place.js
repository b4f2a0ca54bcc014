/**
 * Which claim was chosen, kept for when the desk is drawn again.
 * @module
 */
import { sessionStore } from './kept.js';

const keyOf = (caseId, role) => `factcheck:place:${role}:${caseId}`;

export function rememberPlace(caseId, role, claimId) {
  try {
    sessionStore()?.setItem(keyOf(caseId, role), claimId);
  } catch {
    // Without storage the desk begins at the first claim again.
  }
}

/** @returns {string|null} */
export function rememberedPlace(caseId, role) {
  return sessionStore()?.getItem(keyOf(caseId, role)) ?? null;
}
