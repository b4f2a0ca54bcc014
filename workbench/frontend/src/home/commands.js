/**
 * What the keys of the home do.
 * @module
 */

/**
 * @param {import('./overview.js').Overview} home
 * @returns {import('../shared/keys.js').Command[]} In the order of the help; those with `foot` stand in the bottom line.
 */
export function commandsOf(home) {
  const walk = [
    { name: 'next', keys: ['j'], words: 'Next case', foot: 'next', act: () => home.list.step(1) },
    { name: 'previous', keys: ['k'], words: 'Previous case', foot: 'previous', act: () => home.list.step(-1) },
    { name: 'search', keys: ['/'], words: 'Search the cases', foot: 'search', act: () => home.search.focus() },
  ];
  const one = [
    { name: 'check_case', keys: ['o'], words: 'Open the case for checking; Enter on it does the same', act: () => home.open('check') },
    { name: 'review_case', keys: ['r'], words: 'Open it for review', act: () => home.open('review') },
    { name: 'export_case', keys: ['e'], words: 'Export it', act: () => home.list.export() },
    { name: 'due_date', keys: ['t'], words: 'Set its due date', act: () => home.list.askDue() },
  ];
  const draft = [
    { name: 'new_case', keys: ['d'], words: 'Choose the file of a draft', foot: 'new case', act: () => home.start.choose.click() },
    { name: 'paste', keys: ['p'], words: 'Paste the text or the address of a draft', act: () => home.start.paste() },
  ];
  const last = [{ name: 'help', keys: ['?'], words: 'All keys', foot: 'all keys', act: () => home.help.open() }];
  const grouped = (group, commands) => commands.map((command) => ({ group, ...command }));
  return [...grouped('Walk', walk), ...grouped('Case', one), ...grouped('New case', draft), ...last];
}
