"""Lays a paragraph out as frames: sentences in which every quoted stretch is one slot."""

from bisect import bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property

from factcheck.claims.parse import Parsed
from factcheck.claims.quotes.cues import SPEECH_VERBS
from factcheck.claims.quotes.datelines import after_dateline
from factcheck.claims.quotes.marks import Quoted
from factcheck.claims.words import ParsedSentence, Word
from factcheck.model import Span

DASHES = ("-", "–", "—")
"""What may stand between a quote and its attribution."""

LONGEST = 300
"""Most items of a frame; what is longer is a list or an attack, and frames are read in the square of their length."""


@dataclass(frozen=True, slots=True, eq=False)
class Token:
    """A word of a frame, with its sentence."""

    word: Word
    sentence: ParsedSentence

    @property
    def span(self) -> Span:
        """Where it stands."""
        return Span(self.word.start, self.word.end)

    @property
    def text(self) -> str:
        """The word in lower case."""
        return self.word.lower

    @property
    def tag(self) -> str:
        """Its fine part of speech."""
        return self.word.tag

    @property
    def pos(self) -> str:
        """Its coarse part of speech."""
        return self.word.pos


@dataclass(frozen=True, slots=True, eq=False)
class Slot:
    """A quoted stretch of a frame; as a word it is none, so its text and parts of speech are empty."""

    quoted: Quoted
    text: str = ""
    tag: str = ""
    pos: str = ""

    @property
    def span(self) -> Span:
        """Where it stands, its marks included."""
        return self.quoted.outer


Item = Token | Slot
"""One step of a frame."""


@dataclass(frozen=True, eq=False)
class Frame:
    """A sentence as it reads with every quoted stretch taken as one item.

    Attributes:
        items: Its words and slots in text order.
        paragraph: Which stretch of the article it belongs to, counted from 0.
    """

    items: tuple[Item, ...]
    paragraph: int

    @cached_property
    def slots(self) -> tuple[tuple[int, Quoted], ...]:
        """The quoted stretches with their places."""
        return tuple((place, item.quoted) for place, item in enumerate(self.items) if isinstance(item, Slot))

    @cached_property
    def is_bare(self) -> bool:
        """Whether it has slots and, marks aside, no words."""
        words = any(isinstance(item, Token) and item.pos not in ("PUNCT", "SPACE", "SYM") for item in self.items)
        return bool(self.slots) and not words

    def holds(self, word: Word) -> bool:
        """Whether `word` is one of the items: not in a slot and not in another frame."""
        return any(isinstance(item, Token) and item.word is word for item in self.items)


def frames_of(parsed: Parsed, stretch: Span, quotes: Iterable[Quoted], paragraph: int) -> list[Frame]:
    """Returns the frames of `stretch`; `quotes` lie in it and do not overlap one another."""
    frames: list[list[Item]] = [[]]
    for item in sorted(_items(parsed, stretch, list(quotes)), key=lambda item: item.span.start):
        if len(frames[-1]) >= LONGEST or (frames[-1] and _parts(parsed, frames[-1][-1], item)):
            frames.append([])
        frames[-1].append(item)
    return [Frame(tuple(items), paragraph) for items in frames if items]


def _items(parsed: Parsed, stretch: Span, quotes: list[Quoted]) -> Iterator[Item]:
    yield from (Slot(quoted) for quoted in quotes)
    starts = [quoted.outer.start for quoted in quotes]
    for sentence in parsed.sentences_in(stretch):
        for word in sentence.within(stretch)[after_dateline(sentence) :]:
            before = bisect_right(starts, word.start)
            if not before or word.start >= quotes[before - 1].outer.end:
                yield Token(word, sentence)


def _parts(parsed: Parsed, last: Item, item: Item) -> bool:
    """Whether a new frame begins with `item`."""
    text = parsed.article.text
    if isinstance(last, Slot):
        return _parts_behind_slot(text, last, item)
    if isinstance(item, Token):
        return last.sentence is not item.sentence
    if last.text in (".", "?", "!", "…"):
        return True
    return parsed.sentence_at(item.span.start) is not last.sentence and last.text not in (",", ":", *DASHES)


def _parts_behind_slot(text: str, last: Slot, item: Item) -> bool:
    """A quote that ends with a full stop ends its sentence; after "?" and "!" an attribution may follow."""
    sign = text[last.quoted.inner.end - 1]
    if isinstance(item, Slot):
        return sign in ".?!…" or "\n" in text[last.span.end : item.span.start]
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
