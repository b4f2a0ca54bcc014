/**
 * Tells whoever is at the desk that another draft is here, and what they were writing about claims that are not in it.
 * @module
 */

/**
 * What is said when the case has moved to another draft.
 * @param {{case: string, draft: number, text: string}} before
 * @param {{case: string, draft: number, text: string, draft_by: string}} state
 * @returns {{words: string, further: boolean}|null} Null where it is the same draft; `further` where there is a later one.
 */
export function turnOf(before, state) {
  if (before.case !== state.case || before.text === state.text) return null;
  if (state.draft <= before.draft) return { words: `Draft ${before.draft} was taken back. This is draft ${state.draft}.`, further: false };
  const words = `Draft ${state.draft} is here, brought in by ${state.draft_by}. Verdicts and sources stand; claims that changed ask for another look.`;
  return { words, further: true };
}

/**
 * What was typed about claims that the desk does not show any more.
 * @param {Iterable<[string, Object<string, any>]>} typed - What was typed, by claim.
 * @param {(claim: string) => boolean} isHere
 * @returns {string} In words; empty without any.
 */
export function lostWords(typed, isHere) {
  const words = [...typed].filter(([claim]) => !isHere(claim)).flatMap(([, values]) => wordsIn(values));
  if (!words.length) return '';
  return `You were writing about a claim that is not in this draft, or of which somebody has to say where it stands. You wrote: “${words.join('” “')}”`;
}

const wordsIn = (values) => Object.entries(values).flatMap(([name, value]) => (typeof value === 'string' && value.trim() && name !== 'waiting' ? [value.trim()] : []));
