/**
 * Cuts a block of text where claims begin and end, so that nested claims become flat, neighbouring segments.
 * All offsets count UTF-16 units, as the page does; the kernel has converted them.
 * @module
 */

/**
 * @typedef {Object} Segment
 * @property {number} start
 * @property {number} end
 * @property {string[]} covering - Ids of the claims that cover it, innermost first.
 * @property {string[]} beginning - Ids of the claims whose marker stands before it, outermost first.
 */

/**
 * @typedef {Object} Run
 * @property {boolean} glued - Whether no line may break inside: markers, and the word they belong to.
 * @property {Segment[]} segments
 */

/** The longest word that is kept in one piece with its markers, in UTF-16 units. */
const LONGEST_GLUED = 40;

/**
 * @param {string} text - The whole text.
 * @param {{start: number, end: number}} block
 * @param {{id: string, start: number, end: number, echo?: boolean}[]} claims - Those that touch the block, in text order;
 *   an echo, a further place of a claim, has no marker.
 * @returns {Run[]}
 */
export function runsOf(text, block, claims) {
  const glued = gluedWords(text, block, claims);
  const runs = [];
  for (const segment of segmentsOf(block, claims, glued)) {
    const glue = glued.find((word) => word.start <= segment.start && segment.end <= word.end);
    const last = runs.at(-1);
    if (last && glue && last.glue === glue) last.segments.push(segment);
    else runs.push({ glued: Boolean(glue), glue, segments: [segment] });
  }
  return runs.map(({ glued, segments }) => ({ glued, segments }));
}

/** The stretches without white space around each claim's first character, those that overlap made one. */
function gluedWords(text, block, claims) {
  const words = [];
  for (const claim of claims) {
    if (claim.echo || claim.start < block.start) continue;
    const word = wordAround(text, block, claim.start);
    const last = words.at(-1);
    if (last && word.start < last.end) last.end = Math.max(last.end, word.end);
    else words.push(word);
  }
  return words;
}

function wordAround(text, block, place) {
  let start = place;
  let end = place + 1;
  while (start > block.start && place - start < LONGEST_GLUED && !isSpace(text[start - 1])) start -= 1;
  while (end < block.end && end - place < LONGEST_GLUED && !isSpace(text[end])) end += 1;
  const long = end - start >= LONGEST_GLUED;
  return long ? { start: place, end: wholeCharacter(text, Math.min(end, place + 8)) } : { start, end };
}

/** Never between the two halves of a surrogate pair. */
function wholeCharacter(text, place) {
  const unit = text.charCodeAt(place);
  return unit >= 0xdc00 && unit <= 0xdfff ? place + 1 : place;
}

const isSpace = (character) => /\s/u.test(character);

function segmentsOf(block, claims, glued) {
  const edges = new Set([block.start, block.end]);
  for (const { start, end } of [...claims, ...glued]) edges.add(clip(block, start)).add(clip(block, end));
  const places = [...edges].sort((a, b) => a - b);
  const segments = [];
  let active = [];
  let next = 0;
  for (let index = 0; index + 1 < places.length; index += 1) {
    const start = places[index];
    const beginning = [];
    active = active.filter((claim) => claim.end > start);
    for (; next < claims.length && claims[next].start <= start; next += 1) {
      if (claims[next].end > start) active.push(claims[next]);
      if (claims[next].start === start && !claims[next].echo) beginning.push(claims[next].id);
    }
    segments.push({ start, end: places[index + 1], covering: innermostFirst(active), beginning });
  }
  return segments;
}

const clip = (block, place) => Math.min(block.end, Math.max(block.start, place));

/** Of equally long claims the later in text order lies inside. */
function innermostFirst(active) {
  const order = active.map((claim, place) => ({ id: claim.id, length: claim.end - claim.start, place }));
  return order.sort((a, b) => a.length - b.length || b.place - a.place).map(({ id }) => id);
}

/**
 * Which claim a click on words means: the innermost; on words of the chosen claim, the next outer one.
 * @param {string[]} covering - Innermost first.
 * @param {string|null} chosen
 * @returns {string|null}
 */
export function claimClicked(covering, chosen) {
  return covering[(covering.indexOf(chosen) + 1) % covering.length] ?? null;
}
