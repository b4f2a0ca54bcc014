import assert from 'node:assert/strict';
import test from 'node:test';
import { claimClicked, runsOf } from '../../src/shared/segments.js';

const claim = (id, start, end) => ({ id, start, end });
const block = (text) => ({ start: 0, end: text.length });
const segmentsIn = (runs) => runs.flatMap((run) => run.segments);

test('segments put together give the text again, whatever overlaps', () => {
  const text = 'aa bb cc dd ee ff gg hh';
  for (let seed = 1; seed < 200; seed += 1) {
    const claims = [0, 1, 2, 3].map((n) => claim(`c${n}`, (seed * (n + 3)) % 20, Math.min(23, ((seed * (n + 3)) % 20) + 1 + ((seed >> n) % 9))));
    claims.sort((a, b) => a.start - b.start || b.end - a.end);
    const segments = segmentsIn(runsOf(text, block(text), claims));
    assert.equal(segments.map(({ start, end }) => text.slice(start, end)).join(''), text);
    for (const { start, end, covering } of segments) {
      const expected = claims.filter((one) => one.start <= start && end <= one.end).map((one) => one.id);
      assert.deepEqual([...covering].sort(), expected.sort());
    }
    const beginnings = segments.flatMap(({ beginning }) => beginning);
    assert.deepEqual([...beginnings].sort(), claims.map((one) => one.id).sort());
  }
});

test('the innermost claim comes first among those that cover a segment', () => {
  const text = 'The bridge opened on 3 May 1932';
  const segments = segmentsIn(runsOf(text, block(text), [claim('event', 0, 31), claim('date', 21, 31)]));
  assert.deepEqual(segments.at(-1).covering, ['date', 'event']);
});

test('a marker is never parted from its word by a line break', () => {
  const text = 'up (FY24) again';
  const runs = runsOf(text, block(text), [claim('a', 4, 8)]);
  const glued = runs.find((run) => run.glued);
  assert.equal(glued.segments.map(({ start, end }) => text.slice(start, end)).join(''), '(FY24)');
});

test('two claims that begin at one place have their markers one after the other, the outer first', () => {
  const text = 'Germany, the largest market';
  const [first] = segmentsIn(runsOf(text, block(text), [claim('outer', 0, 27), claim('inner', 0, 7)]));
  assert.deepEqual(first.beginning, ['outer', 'inner']);
});

test('a very long word is not kept in one piece, and no character is cut in two', () => {
  const text = '😀'.repeat(60);
  const runs = runsOf(text, block(text), [claim('a', 0, 120)]);
  for (const { start } of segmentsIn(runs)) assert.equal(start % 2, 0);
  assert.ok(runs.some((run) => !run.glued));
});

test('a claim that began in an earlier block has no second marker', () => {
  const segments = segmentsIn(runsOf('first half second half', { start: 11, end: 22 }, [claim('a', 0, 22)]));
  assert.deepEqual(segments.flatMap(({ beginning }) => beginning), []);
  assert.deepEqual(segments[0].covering, ['a']);
});

test('a click means the innermost claim, and on the chosen one the next outer', () => {
  assert.equal(claimClicked(['inner', 'outer'], null), 'inner');
  assert.equal(claimClicked(['inner', 'outer'], 'inner'), 'outer');
  assert.equal(claimClicked(['inner', 'outer'], 'outer'), 'inner');
  assert.equal(claimClicked(['inner', 'outer'], 'elsewhere'), 'inner');
});
