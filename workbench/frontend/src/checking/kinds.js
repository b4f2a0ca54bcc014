/**
 * The kinds of claims, and which one words look like.
 * @module
 */

/** As pairs for a choice. */
export const KINDS = ['date', 'quote', 'event', 'number', 'name', 'statement'].map((kind) => [kind, kind]);

const SIGNS = [
  ['quote', /^["“„'‘«]|["”'’»]$/u],
  ['date', /\b(1[5-9]|20)\d\d\b|\b(January|February|March|April|May|June|July|August|September|October|November|December|yesterday|today|tomorrow|(Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\b/u],
  ['number', /\d/u],
  ['name', /^(\p{Lu}[\p{L}.'’-]*)(\s+(of|the|de|van|von|\p{Lu}[\p{L}.'’-]*))*$/u],
];

/** The kind that marked words look like; the person can change it. */
export const guess = (words) => SIGNS.find(([, sign]) => sign.test(words))?.[0] ?? 'statement';
