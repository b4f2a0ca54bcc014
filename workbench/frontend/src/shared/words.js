/**
 * The words of the house as the desks show them; codes are those of the library.
 * @module
 */

/**
 * @typedef {Object} FindingWords
 * @property {string} code - The library's name.
 * @property {string} words - In running text and in labels.
 * @property {string} brief - In the list, where room is short.
 * @property {string} label - On its button.
 * @property {string} is - Which of the seven it is; the house may have others.
 * @property {string|null} key - The key that gives it.
 * @property {boolean} needsRationale - Whether the ledger refuses it without one.
 */

/** @type {FindingWords[]} */
export const FINDINGS = [
  finding('confirmed', 'Confirmed', '1', false),
  finding('confirmed_with_caveat', 'Confirmed with caveat', '2', true, 'with caveat'),
  finding('inaccurate', 'Inaccurate', '3', true),
  finding('unsupported', 'Unsupported', '4', false),
  finding('sources_conflict', 'Sources conflict', '5', true),
  finding('cannot_be_verified', 'Cannot be verified', '6', false, 'unverifiable'),
  finding('not_checkable', 'Not checkable', '7', false),
];

function finding(code, label, key, needsRationale, brief) {
  const words = label.toLowerCase();
  return { code, is: code, label, key, needsRationale, words, brief: brief ?? words };
}

/** @type {Map<string, FindingWords>} */
export const FINDING = new Map(FINDINGS.map((one) => [one.code, one]));

/** The house's public ratings, empty where it has none. */
export const RATINGS = [];

const SEVEN = [...FINDINGS];

/**
 * Takes the house's own findings, each of which is one of the seven, and its public ratings.
 * @param {{findings: [string, string, string, string|null][], ratings: string[]}|null|undefined} scale - Names, which of
 *   the seven each is, labels and keys; null for the seven under their own names.
 * @returns {boolean} Whether it is another scale than before: what was drawn with the old one has to be drawn anew.
 */
export function useScale(scale) {
  const wanted = scale ? scale.findings.map(houseFinding) : SEVEN;
  const before = JSON.stringify([FINDINGS, RATINGS]);
  FINDINGS.splice(0, FINDINGS.length, ...wanted);
  RATINGS.splice(0, RATINGS.length, ...(scale?.ratings ?? []));
  FINDING.clear();
  for (const one of FINDINGS) FINDING.set(one.code, one);
  return JSON.stringify([FINDINGS, RATINGS]) !== before;
}

function houseFinding([code, is, label, key]) {
  const seventh = SEVEN.find((one) => one.code === is);
  if (code === is && label === seventh.words) return { ...seventh, key };
  return { ...seventh, code, is, key, words: label, brief: label, label: label.charAt(0).toUpperCase() + label.slice(1) };
}

/** Which of the seven a finding is; undefined for none. */
export const isOf = (code) => FINDING.get(code)?.is;

/** What a source does to a claim. */
export const STANCES = [
  ['supports', 'supports'],
  ['contradicts', 'contradicts'],
  ['partly', 'partly supports'],
  ['context', 'gives context'],
];

export const STANCE = new Map(STANCES);

/** The kinds of source a form can make. */
export const SOURCE_KINDS = [
  ['web', 'Web address'],
  ['wikipedia', 'Wikipedia'],
  ['document', 'Document'],
  ['interview', 'Interview'],
];

export const SOURCE_KIND = new Map(SOURCE_KINDS);

/**
 * The look of each finding: a line style, a glyph and a colour go with it (see claims.css).
 * @type {Object<string, string>}
 */
const LOOKS = {
  confirmed: 'ok',
  confirmed_with_caveat: 'caveat',
  inaccurate: 'wrong',
  unsupported: 'weak',
  sources_conflict: 'weak',
  cannot_be_verified: 'weak',
  not_checkable: 'aside',
};

/** Whether a question on the claim waits for its answer. */
export const isAsked = (claim) => claim.state === 'with author' || claim.state === 'with source';

/**
 * The finding that the desk shows: the one drawn and not yet in the ledger, else the one in the ledger.
 * @returns {string|null}
 */
export const shownFinding = (claim) => claim.drawn ?? claim.finding;

/** The claim's look: "open", "ok", "caveat", "wrong", "weak", "aside" or "author". */
export function lookOf(claim) {
  if (claim.waiting) return LOOKS[isOf(claim.waiting)];
  if (!claim.drawn && isAsked(claim)) return 'author';
  return LOOKS[isOf(shownFinding(claim))] ?? 'open';
}

/** The finding in words, "open" where nobody has given one. */
export const findingWords = (claim) => FINDING.get(shownFinding(claim))?.words ?? 'open';

/** What the list says of a claim: its state in words, or its kind where nobody has looked. */
export function briefState(claim) {
  if (claim.waiting) return 'say why';
  if (!claim.drawn && (isAsked(claim) || claim.state === 'reopened')) return claim.state;
  if (!claim.drawn && claim.touched && claim.look) return 'look again';
  return FINDING.get(shownFinding(claim))?.brief ?? claim.kind;
}

/** Whether nothing more is to be done. A verdict drawn ahead counts as the ledger will count it. */
export const isDone = (claim) => (claim.drawn ? ['confirmed', 'not_checkable'].includes(isOf(claim.drawn)) : claim.state === 'done');

/** Whether the claim still wants a verdict. */
export const isOpen = (claim) => !shownFinding(claim) || (!claim.drawn && claim.state === 'reopened');
