import assert from 'node:assert/strict';
import test from 'node:test';
import { checkingDesk, chosen, reviewDesk } from '../desks.js';
import { press } from '../page.js';
import { commandsOf as homeCommands } from '../../src/home/commands.js';
import { spokenKeys, useOwnKeys } from '../../src/shared/ownkeys.js';

const commands = () => [{ name: 'next', keys: ['j'] }, { name: 'previous', keys: ['k'] }, { name: 'query', keys: ['q'] }];
const keysOf = (list) => Object.fromEntries(list.map(({ name, keys }) => [name, keys]));

test('a key that was chosen is taken from the command that has it; none switches a key off', () => {
  const list = commands();
  assert.deepEqual(useOwnKeys(list, { next: ['k', 'ArrowDown'], query: [] }), []);
  assert.deepEqual(keysOf(list), { next: ['k', 'ArrowDown'], previous: [], query: [] });
});

test('names that nobody knows and keys that stand twice are said', () => {
  const wrong = useOwnKeys(commands(), { nxt: ['l'], next: ['l'], previous: ['l'] });
  assert.match(wrong.join(), /nxt.*l stands for two things/u);
});

test('one file may name what the other places have: the home and both desks know all names', (context) => {
  const named = [checkingDesk, reviewDesk].flatMap((open) => open(context).desk.frame.commands.map(({ name }) => name));
  const home = homeCommands({ list: {}, search: {}, start: {}, help: {} }).map(({ name }) => name);
  const own = Object.fromEntries([...named, ...home, 'all_cases'].map((name) => [name, []]));
  assert.deepEqual(useOwnKeys(commands(), own), []);
});

test('keys are spoken as ARIA wants them', () => {
  assert.equal(spokenKeys(['U', 'j']), 'Shift+U j');
  assert.equal(spokenKeys([]), null);
});

test('the desk takes the keys of the file, shows them on its buttons and in the help, and says what is wrong', (context) => {
  const keys = { own: { next: ['l'], coverage: [], nonsense: ['y'], accept: ['z'] }, problem: null, file: '/home/ines/keys.toml' };
  const { root, desk } = checkingDesk(context, { keys });
  desk.article.focus();
  press('j');
  assert.match(chosen(root), /^Claim 1 /u);
  press('l');
  assert.match(chosen(root), /^Claim 2 /u);
  assert.equal(root.querySelector('.fc-footer kbd').textContent, 'l');
  assert.match(root.querySelector('dialog').textContent, /lNext claim next/u);
  assert.match(root.querySelector('dialog').textContent, /\/home\/ines\/keys\.toml/u);
  assert.match(root.querySelector('.fc-bars').textContent, /nonsense/u);
  assert.doesNotMatch(root.querySelector('.fc-bars').textContent, /accept/u);
});

test('a file that could not be read is said, and the usual keys hold', (context) => {
  const { root, desk } = reviewDesk(context, { keys: { own: {}, problem: 'Your keys could not be read.', file: 'x' } });
  assert.match(root.querySelector('.fc-bars').textContent, /could not be read/u);
  desk.article.focus();
  press('j');
  assert.match(chosen(root), /^Claim 2 /u);
});
