/**
 * Acts that wait in this browser until the ledger has them, by case: the desk of the case sends them.
 * @module
 */
import { Kept, lastingStore } from '../shared/kept.js';

/** @returns {Map<string, number>} How many wait for each case. */
export function unsentActs() {
  const counts = new Map();
  for (const key of new Kept(lastingStore(), 'factcheck:pending:').keys()) {
    const [, caseId] = key.split(':');
    counts.set(caseId, (counts.get(caseId) ?? 0) + 1);
  }
  return counts;
}
