/**
 * What the keys of the checking desk do, by name, in the order of the help; those with `foot` stand in the bottom line.
 * @module
 */
import { findingCommands, MANY, manyCommands, sharedCommands, WALK } from '../shared/commands.js';
import { answerOpen } from '../shared/queries.js';
import { FINDINGS } from '../shared/words.js';

/**
 * @param {import('./desk.js').CheckingDesk} desk
 * @returns {import('../shared/keys.js').Command[]}
 */
export function commandsOf(desk) {
  const { walk, last } = sharedCommands(desk, 'Next open sentence, its outermost claim first');
  return [...walk, ...verdicts(desk), ...card(desk), ...byHand(desk), ...many(desk), ...coverage(desk), ...sheet(desk), ...last];
}

const verdicts = (desk) => [
  ...findingCommands(FINDINGS, (code, all) => desk.rate(code, all)),
  { name: 'still_holds', keys: ['h'], words: 'It still holds after the new draft', group: 'Verdict', act: () => desk.stillHolds() },
  { name: 'rationale', keys: ['c'], words: 'Write the rationale', group: 'Verdict', act: () => desk.writeRationale() },
];

const card = (desk) => [
  form(desk, 'source', 's', 'Add a source'),
  form(desk, 'query', 'q', 'Ask a question'),
  { name: 'answer', keys: ['Q'], words: 'Record the answer to its open question', group: 'Claim', act: () => answerOpen(desk, (query) => desk.forms.answer(desk.chosen, query)) },
  form(desk, 'note', 'd', 'Write a note'),
  form(desk, 'assign', 'a', 'Give the claim to somebody'),
  form(desk, 'dismiss', 'x', 'Dismiss the claim, with a reason'),
];

const form = (desk, name, key, words, group = 'Claim') => ({ name, keys: [key], words, group, act: () => desk.open(name) });

const byHand = (desk) => [
  { name: 'new_claim', keys: ['w'], words: 'New claim: choose its words with the arrows', group: 'Claims by hand', act: () => desk.coverage.beginClaim() || desk.stretching.begin() },
  ...edge(desk, 'widen_start', '[', 'start', -1, 'One word more at the start'),
  ...edge(desk, 'widen_end', ']', 'end', 1, 'One word more at the end'),
  ...edge(desk, 'narrow_start', '{', 'start', 1, 'One word less at the start'),
  ...edge(desk, 'narrow_end', '}', 'end', -1, 'One word less at the end'),
  form(desk, 'correct', 'e', 'Correct kind or value', 'Claims by hand'),
  form(desk, 'split', 't', 'Split it in two', 'Claims by hand'),
];

const sheet = (desk) => [{ name: 'sheet', keys: ['I'], words: 'Import a sheet that holds an existing check', group: 'Drafts and files', act: () => desk.sheet.open() }];

const edge = (desk, name, key, side, by, words) => [{ name, keys: [key], words, group: 'Claims by hand', act: () => desk.stretching.move(side, by) }];

const many = (desk) => [
  ...manyCommands(desk),
  { name: 'one_fact', keys: ['o'], words: 'One fact: this claim and what says the same', group: MANY, act: () => desk.groupRepeats() },
];

const coverage = (desk) => [
  { name: 'coverage', keys: ['v'], words: 'Words that no claim covers', group: WALK, act: () => desk.turnCoverage() },
  { name: 'nothing_to_check', keys: ['0'], words: 'Nothing to check in this uncovered sentence', group: 'Verdict', act: () => desk.nothingToCheck() },
];
