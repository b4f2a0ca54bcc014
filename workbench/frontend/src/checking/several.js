/**
 * What a checker can do to many claims at once: a verdict for each, or an act for each, or one act that makes them one.
 * @module
 */
import { ASSIGN } from '../shared/bulk.js';
import { FINDING, FINDINGS } from '../shared/words.js';

/** @returns {import('../shared/bulk.js').Choice[]} */
export const choices = () => [
  ...FINDINGS.map(({ code, label, needsRationale }) => ({ name: code, words: label, field: 'Rationale', missing: needsRationale ? 'Say why first.' : undefined })),
  ASSIGN,
  { name: 'dismiss', words: 'Dismiss', field: 'Reason', missing: 'A reason is needed.' },
  { name: 'group', words: 'One fact in many places', least: 2 },
  { name: 'merge', words: 'Merge into one claim', least: 2 },
];

/**
 * @param {import('./desk.js').CheckingDesk} desk
 * @param {import('../shared/bulk.js').Choice} choice
 * @param {import('../shared/claims.js').Claim[]} claims
 * @param {string|null} text
 */
export function actOnSeveral(desk, { name }, claims, text) {
  if (FINDING.has(name)) desk.named(() => giveVerdicts(desk, claims, name, text));
  else desk.giveAll(actsOf(name, claims.map(({ id }) => id), text));
}

function giveVerdicts(desk, claims, code, rationale) {
  desk.rating.give(claims.map((claim) => [claim, { rationale, proposed: null }]), code);
  desk.say(`${claims.length} claims at once`);
}

/** The acts that do it: one a claim, or one for all that become one. */
export function actsOf(what, ids, text) {
  if (what === 'assign') return ids.map((claim) => ({ act: 'assign', claim, person: text }));
  if (what === 'dismiss') return ids.map((claim) => ({ act: 'dismiss', claim, reason: text }));
  return [{ act: `${what}_claims`, claim: ids[0], claims: ids }];
}
