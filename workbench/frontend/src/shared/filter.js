/**
 * Which claims the list shows. While somebody works through them none leaves the list because of what was done to it:
 * what passed once stays until the filter is set anew.
 * @module
 */
import { shownFinding } from './words.js';

/**
 * @typedef {Object} Criteria - What is empty or null lets everything pass.
 * @property {string} words - All of them have to stand in the claim.
 * @property {string[]} kinds
 * @property {string[]} states
 * @property {string[]} findings - "open" for none.
 * @property {string[]} sources - Kinds of sources; "none" for a claim without any.
 * @property {string|null} checker - Who gave a verdict on it.
 * @property {string|null} person - Whom it was given to; empty for nobody.
 * @property {number} worthiness - At least this, 0 to 1.
 * @property {string[]} touched - What the newest draft did to it; "look" for what wants another look since.
 * @property {boolean} untouched - Only what nobody has covered: no verdict, source, note or question yet.
 */

/** @returns {Criteria} What lets everything pass. */
export const everything = () => ({ words: '', kinds: [], states: [], findings: [], sources: [], checker: null, person: null, worthiness: 0, untouched: false, touched: [] });

const UNTOUCHED = ['unassigned', 'assigned'];

/** One test a criterion. */
const TESTS = {
  words: (claim, words) => folded(words).split(' ').every((word) => folded(claim.words).includes(word)),
  kinds: (claim, kinds) => kinds.includes(claim.kind),
  states: (claim, states) => states.includes(claim.state),
  findings: (claim, findings) => findings.includes(shownFinding(claim) ?? 'open'),
  sources: (claim, kinds) => (claim.sources.length ? claim.sources.some((kind) => kinds.includes(kind)) : kinds.includes('none')),
  checker: (claim, checker) => claim.by.includes(checker),
  person: (claim, person) => claim.assigned === person,
  worthiness: (claim, least) => claim.worthiness >= least,
  touched: (claim, kinds) => kinds.includes(claim.touched) || (kinds.includes('look') && claim.touched !== '' && claim.look),
  untouched: (claim) => UNTOUCHED.includes(claim.state) && !claim.drawn,
};

/** The criteria that hold something back. */
const inForce = (criteria) => Object.entries(criteria).filter(([name, value]) => isSet(name, value));

/** An empty person is nobody, which is a criterion; empty words are none. */
function isSet(name, value) {
  if (name === 'words') return value.trim() !== '';
  return Array.isArray(value) ? value.length > 0 : value !== null && Boolean(value || value === '');
}

/** Whether a claim passes. */
export const passes = (claim, criteria) => inForce(criteria).every(([name, value]) => TESTS[name](claim, value));

export class ListFilter {
  /** @param {import('./claims.js').ClaimStore} store */
  constructor(store) {
    Object.assign(this, { store, criteria: everything(), passed: null });
  }

  /** How many criteria besides the words hold something back. */
  get count() {
    return inForce({ ...this.criteria, words: '' }).length;
  }

  /** Whether anything is held back. */
  get on() {
    return this.passed !== null;
  }

  /** Sets some of the criteria anew; all claims are looked at again. */
  set(some) {
    Object.assign(this.criteria, some);
    const on = inForce(this.criteria).length > 0;
    this.passed = on ? new Set(this.store.list.filter((claim) => passes(claim, this.criteria)).map(({ id }) => id)) : null;
  }

  /** Lets everything pass again. */
  clear() {
    this.set(everything());
  }

  /** Looks at claims that have come or changed; none that passed before is taken away. */
  takeUp(claims) {
    for (const claim of claims) if (this.on && passes(claim, this.criteria)) this.passed.add(claim.id);
  }

  /** Those of the claims that the list shows, in the same order. */
  narrow(claims) {
    return this.on ? claims.filter(({ id }) => this.passed.has(id)) : claims;
  }
}

/** Without accents and capitals, on one line. */
export const folded = (words) => words.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/\s+/gu, ' ').trim();
