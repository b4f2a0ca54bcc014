/**
 * What became of claims in a new draft, in words.
 * @module
 */

/** The groups of the list, in order: what a person has to say something about first. */
export const GROUPS = [
  ['unsure', 'Unsure: say where it stands'],
  ['taken', 'The author took your wording'],
  ['changed', 'Its words changed'],
  ['context', 'Its sentence changed'],
  ['gone', 'Gone'],
];

const COUNTED = [
  ['unchanged', 'unchanged'],
  ['moved', 'moved'],
  ['context', 'sentence changed'],
  ['changed', 'words changed'],
  ['gone', 'gone'],
  ['unsure', 'unsure'],
  ['new', 'new'],
];

const SETTLED = {
  gone: 'settled: gone',
  moved: 'settled: it stands here',
  unchanged: 'settled: it stands here',
  context: 'settled: it stands here, in other words around it',
  changed: 'settled: it stands here, in other words',
};

/** The group of an item. */
export const groupOf = ({ outcome, proposed }) => (proposed && outcome === 'changed' ? 'taken' : outcome);

/** "31 unchanged · 4 moved · 2 words changed"; only what there is. */
export function countsInWords(counts) {
  const parts = COUNTED.flatMap(([name, words]) => (counts[name] ? [`${counts[name]} ${words}`] : []));
  return parts.join(' · ') || 'no claims';
}

/** Where an item stands, in a few words; empty where nobody has to do anything. */
export function standingOf({ outcome, now, look, back, proposed }) {
  if (outcome === 'unsure') return now === 'unsure' ? (back ? 'back in this draft?' : 'say where') : SETTLED[now];
  if (look) return proposed ? 'resolve?' : 'look again';
  return '';
}

/** What a claim had when it went, or has: "confirmed, by Ines · 2 sources"; empty without anything. */
export function hadInWords({ verdict, work }) {
  const many = Object.entries(work).flatMap(([name, count]) => (count ? [`${count} ${count === 1 ? name.slice(0, -1) : name}`] : []));
  return [verdict && verdictInWords(verdict), ...many].filter(Boolean).join(' · ');
}

/** "inaccurate, by Ines: The deed says 1962." */
export function verdictInWords({ finding, by, rationale }) {
  return `${finding.replaceAll('_', ' ')}, by ${by}${rationale ? `: ${rationale}` : ''}`;
}

/** "24 Nov 2026, 14:05" in the reader's own way. */
export const whenInWords = (at) => new Date(at).toLocaleString([], { dateStyle: 'medium', timeStyle: 'short' });
