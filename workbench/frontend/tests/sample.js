/**
 * A short article with nested claims, as the kernel would send it.
 * @module
 */

const TEXT = 'A bridge in the north\n\nThe bridge opened on 3 May 1932, and cost 2 million crowns. "It will stand," said Anna Holm.\n\nIt was closed in 1999.';

const PLACES = [
  ['event', 'The bridge opened on 3 May 1932'],
  ['date', '3 May 1932'],
  ['number', '2 million crowns'],
  ['quote', 'It will stand,'],
  ['name', 'Anna Holm'],
  ['event', 'It was closed in 1999'],
  ['date', '1999'],
];

const SENTENCES = ['The bridge opened on 3 May 1932, and cost 2 million crowns.', '"It will stand," said Anna Holm.', 'It was closed in 1999.'];

function spanOf(words) {
  const start = TEXT.indexOf(words);
  return [start, start + words.length];
}

/** What `FakeKernel` takes. */
export function sample(more = {}) {
  const blocks = TEXT.split('\n\n').map((words, place) => [place ? 'paragraph' : 'title', ...spanOf(words), 0, 0]);
  const claims = PLACES.map(([kind, words], place) => {
    const [start, end] = spanOf(words);
    const sentence = SENTENCES.map(spanOf).find(([from, to]) => from <= start && end <= to);
    return { id: `claim-${place + 1}`, kind, start, end, sentence };
  });
  return { text: TEXT, blocks, claims, title: 'A bridge in the north', ...structuredClone(more) };
}
