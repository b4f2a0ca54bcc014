/** What docs/a-day-at-the-desk.md tells people to press exists. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import test from 'node:test';
import { commandsOf as homeCommands } from '../src/home/commands.js';
import { checkingDesk, reviewDesk } from './desks.js';

const SOURCES = new URL('../src/', import.meta.url);
const DAY = readFileSync(new URL('../../../docs/a-day-at-the-desk.md', import.meta.url), 'utf8').split('## What it costs')[0];

/** Keys of the keyboard that do in a form what they do everywhere. */
const EVERYWHERE = ['Enter', 'Esc', 'Tab', 'Shift+Tab', 'Space'];

const said = (mark) => [...new Set([...DAY.matchAll(mark)].map(([, words]) => words))];

test('every key has a command at one of the desks or at the home', (context) => {
  const commands = [checkingDesk, reviewDesk].flatMap((open) => open(context).desk.frame.commands);
  const home = homeCommands({ list: {}, search: {}, start: {}, help: {} });
  const keys = new Set([...EVERYWHERE, ...[...commands, ...home].flatMap((command) => command.keys)]);
  const named = said(/`([^`]+)`/gu).filter((words) => words !== 'factcheck');
  assert.ok(named.length > 40);
  assert.deepEqual(named.filter((key) => !keys.has(key)), []);
});

test('every button has its words in the sources', () => {
  const files = readdirSync(SOURCES, { recursive: true }).filter((name) => name.endsWith('.js'));
  const sources = files.map((name) => readFileSync(new URL(name, SOURCES), 'utf8')).join('\n');
  const named = said(/\*\*([^*]+)\*\*/gu);
  assert.ok(named.length > 15);
  assert.deepEqual(named.filter((words) => !sources.includes(`'${words}'`)), []);
});
