"""A sentence's words with what the language model says of each: plain values, free of the model's own objects."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from dataclasses import dataclass

from factcheck.model import Span


@dataclass(frozen=True, slots=True)
class Word:
    """One token of a sentence.

    Attributes:
        at: Its place in the sentence, from 0.
        start: Its first code point in the article.
        end: The code point after its last in the article.
        text: As it is written.
        lemma: Its base form, lower case.
        pos: Coarse part of speech (Universal Dependencies: VERB, PROPN, ...).
        tag: Fine part of speech (Penn Treebank: VBD, NNS, ...).
        dep: Its relation to its head (spaCy's English labels: nsubj, ccomp, ...).
        head: The place of the word it depends on; its own place for the root.
        left: The place of the first word of all that depends on it.
        right: The place of the last word of all that depends on it, included.
        children: Places of the words that depend on it directly, in text order.
        entity: The type of the named entity it belongs to (PERSON, ORG, ...), else "".
    """

    at: int
    start: int
    end: int
    text: str
    lemma: str
    pos: str
    tag: str
    dep: str
    head: int
    left: int
    right: int
    children: tuple[int, ...]
    entity: str

    @property
    def lower(self) -> str:
        """As it is written, in lower case."""
        return self.text.lower()

    @property
    def capital(self) -> bool:
        """Whether it begins with a capital letter."""
        return self.text[:1].isupper()


@dataclass(frozen=True, slots=True, eq=False)
class ParsedSentence:
    """One of our sentences, read.

    Attributes:
        span: Where it stands in the article, furniture inside it included.
        words: Its words, in order.
    """

    span: Span
    words: tuple[Word, ...]

    def head(self, word: Word) -> Word:
        """Returns the word that `word` depends on."""
        return self.words[word.head]

    def children(self, word: Word, *deps: str) -> tuple[Word, ...]:
        """Returns the words that depend on `word` directly, only those of the given relations if any are given."""
        found = (self.words[at] for at in word.children)
        return tuple(child for child in found if not deps or child.dep in deps)

    def subtree(self, word: Word) -> tuple[Word, ...]:
        """Returns `word` and all that depends on it, with all words between them."""
        return self.words[word.left : word.right + 1]

    def ancestors(self, word: Word) -> Iterator[tuple[Word, Word]]:
        """Yields each word above `word`, nearest first, with the word below it on the way."""
        while word.head != word.at:
            above = self.words[word.head]
            yield above, word
            word = above

    def span_of(self, first: Word, last: Word) -> Span:
        """Returns the stretch of the article from one word to another, both included."""
        return Span(first.start, last.end)

    def within(self, span: Span) -> tuple[Word, ...]:
        """Returns the words that lie wholly inside `span`."""
        first = bisect_left(self.words, span.start, key=lambda word: word.start)
        return self.words[first : bisect_right(self.words, span.end, key=lambda word: word.end)]
