"""Lays a paragraph out as frames: sentences in which every quoted stretch is one slot."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from factcheck.claims.parse import Parsed
from factcheck.claims.quotes.cues import SPEECH_VERBS
from factcheck.claims.quotes.datelines import after_dateline
from factcheck.claims.quotes.marks import Quoted
from factcheck.claims.words import ParsedSentence, Word
from factcheck.model import Span


@dataclass(frozen=True, slots=True, eq=False)
class Item:
    """A word of the frame, or a quoted stretch.

    Attributes:
        span: Where it stands.
        word: The word; None for a slot.
        sentence: The word's sentence.
        quoted: The quoted stretch; None for a word.
    """

    span: Span
    word: Word | None = None
    sentence: ParsedSentence | None = None
    quoted: Quoted | None = None

    @property
    def text(self) -> str:
        """The word in lower case; "" for a slot."""
        return self.word.lower if self.word else ""


@dataclass(frozen=True, slots=True, eq=False)
class Frame:
    """A sentence as it reads with every quoted stretch taken as one item.

    Attributes:
        items: Its words and slots in text order.
        paragraph: Which stretch of the article it belongs to, counted from 0.
    """

    items: tuple[Item, ...]
    paragraph: int

    @property
    def slots(self) -> tuple[int, ...]:
        """Places of the quoted stretches."""
        return tuple(place for place, item in enumerate(self.items) if item.quoted)

    def place_of(self, word: Word) -> int | None:
        """Returns where `word` stands among the items; None where it is in a slot or in another frame."""
        for place, item in enumerate(self.items):
            if item.word is word:
                return place
        return None


def frames_of(parsed: Parsed, stretch: Span, quotes: Iterable[Quoted], paragraph: int) -> list[Frame]:
    """Returns the frames of `stretch`; `quotes` lie in it and do not overlap one another."""
    text = parsed.article.text
    frames: list[list[Item]] = [[]]
    for item in sorted(_items(parsed, stretch, list(quotes)), key=lambda item: item.span.start):
        if frames[-1] and _parts(text, frames[-1], item, parsed):
            frames.append([])
        frames[-1].append(item)
    return [Frame(tuple(items), paragraph) for items in frames if items]


def _items(parsed: Parsed, stretch: Span, quotes: list[Quoted]) -> Iterator[Item]:
    yield from (Item(quoted.outer, quoted=quoted) for quoted in quotes)
    for sentence in parsed.sentences_in(stretch):
        for word in sentence.within(stretch)[after_dateline(sentence) :]:
            if not any(quoted.outer.start <= word.start < quoted.outer.end for quoted in quotes):
                yield Item(Span(word.start, word.end), word, sentence)


def _parts(text: str, before: list[Item], item: Item, parsed: Parsed) -> bool:
    """Whether a new frame begins with `item`."""
    last = before[-1]
    if last.word:
        if item.word:
            return last.sentence is not item.sentence
        return last.text in (".", "?", "!", "…") or (
            parsed.sentence_at(item.span.start) is not last.sentence and last.text not in (",", ":", "-", "–", "—")
        )
    assert last.quoted is not None
    sign = text[last.quoted.inner.end - 1]
    if item.quoted:
        return sign in ".?!…" or "\n" in text[last.span.end : item.span.start]
    assert item.word is not None and item.sentence is not None
    if sign not in ".?!…—" or not item.word.capital:
        return "\n\n" in text[last.span.end : item.span.start] and item.word.capital
    return sign == "." or not _speaks(item.sentence, item.word)


def _speaks(sentence: ParsedSentence, first: Word) -> bool:
    """Whether the words from `first` on are a name or a pronoun and then a verb of speaking: "“Why?” Ann Lee asked"."""
    for word in sentence.words[first.at : first.at + 5]:
        if word.lemma in SPEECH_VERBS and word.tag.startswith("VB"):
            return word.at > first.at
        if word.pos not in ("PROPN", "PRON", "ADV", "DET", "NOUN", "ADJ", "PUNCT"):
            return False
    return False
