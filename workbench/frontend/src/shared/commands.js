/**
 * Keys that both desks have.
 * @module
 */

export const WALK = 'Walk';
export const MANY = 'Many at once';

/**
 * @param {import('./desk.js').Desk} desk
 * @param {string} nextOpen - What "next open" means at this desk.
 * @returns {{walk: import('./keys.js').Command[], last: import('./keys.js').Command[]}}
 */
export function sharedCommands(desk, nextOpen) {
  const walk = [
    { name: 'next', keys: ['j'], words: 'Next claim', foot: 'next', act: () => desk.step(1) },
    { name: 'previous', keys: ['k'], words: 'Previous claim', foot: 'previous', act: () => desk.step(-1) },
    { name: 'next_open', keys: ['n'], words: nextOpen, foot: 'next open', act: () => desk.stepToOpen() },
    { name: 'go_to', keys: ['g'], words: 'Go to a claim by its number', act: () => inList(desk, () => desk.finder.go()) },
    { name: 'search', keys: ['/'], words: 'Search the claims', act: () => inList(desk, () => desk.finder.search()) },
    { name: 'filter', keys: ['f'], words: 'Filter the list', act: () => inList(desk, () => desk.finder.filter()) },
    { name: 'sections', keys: ['p'], words: 'Progress by section', act: () => desk.sections.turn() },
    { name: 'dismissed', keys: ['X'], words: 'Dismissed claims, to restore them', act: () => inList(desk, () => desk.dismissed.open()) },
    { name: 'beside', keys: ['l'], words: 'Text or list, where the window is narrow', act: () => desk.frame.beside.turn() },
  ];
  const last = [
    { name: 'export', keys: ['E'], words: 'Export', act: () => desk.exporting.open() },
    { name: 'undo', keys: ['u'], words: 'Undo', foot: 'undo', act: () => desk.undo() },
    { name: 'redo', keys: ['U'], words: 'Redo', foot: 'redo', act: () => desk.redo() },
    { name: 'help', keys: ['?'], words: 'All keys', foot: 'all keys', act: () => desk.help.open() },
  ];
  return { walk: walk.map((command) => ({ group: WALK, ...command })), last };
}

function inList(desk, act) {
  desk.needList();
  act();
}

/** Marks, and what is done to all marked claims. */
export const manyCommands = (desk) => [
  { name: 'mark', keys: ['m'], words: 'Mark the claim; Space in the list', group: MANY, act: () => desk.mark() },
  { name: 'bulk', keys: ['b'], words: 'Do something to all marked or filtered claims', group: MANY, act: () => inList(desk, () => desk.many.open()) },
];

/** The findings, and the same for a claim with all claims inside it. */
export function findingCommands(findings, rate) {
  const one = findings.map(({ key, code, label }) => ({ name: code, keys: key ? [key] : [], words: label, act: () => rate(code, false) }));
  const all = findings.map(({ key, code, label }) => ({ name: `all_${code}`, keys: key ? [`Shift+${key}`] : [], words: `${label}, with all claims inside`, act: () => rate(code, true) }));
  return [...one, ...all].map((command) => ({ group: 'Verdict', ...command }));
}
