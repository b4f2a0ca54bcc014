"""Finds runs of capital words that name somebody or something, with the titles before them."""

from collections.abc import Iterator
from dataclasses import dataclass

from factcheck.claims.people.given_names import MALE
from factcheck.claims.people.led import bearer_at
from factcheck.claims.people.titles import (
    DEGREES,
    LABELS,
    OFFICES,
    ORGANISATION_WORDS,
    PARTICLES,
    PERSON_NOUNS,
    SUFFIXES,
    TITLES,
)
from factcheck.claims.word_sets import word_set
from factcheck.claims.words import ParsedSentence, Word
from factcheck.model import Span

_NO_ENTITIES = word_set("DATE TIME PERCENT MONEY QUANTITY ORDINAL CARDINAL LANGUAGE")
_NO_NAMES = word_set(
    "a after all also although an and another any as asked at because before both but by christmas each easter even "
    "every for from he her here hers his how i if in is it its later let like many me most my neither no nobody "
    "none nor not now of on once one only or other our over perhaps she since so some still such than that the "
    "their then there these they this those though today tomorrow to under until up us was we were what when where "
    "whether which while who whose why with without yes yesterday yet you your monday tuesday wednesday thursday "
    "friday saturday sunday january february march april may june july august september october november december "
    "spring summer autumn winter ph.d. ph.d said says asked added replied wrote"
)
_OPENING = frozenset({'"', "“", "‘", "'", "("})


@dataclass(frozen=True, slots=True, eq=False)
class Run:
    """One place where a name stands.

    Attributes:
        sentence: Its sentence.
        first: Its first word, the titles left out.
        last: Its last word.
        title: The titles before it, as written ("Prime Minister"), else "".
        start: The first code point of the titles, or of the name without any.
        parts: The name's words; a double name is one.
        nickname: The name in quotation marks inside the name, else "".
    """

    sentence: ParsedSentence
    first: Word
    last: Word
    title: str
    start: int
    parts: tuple[str, ...]
    nickname: str = ""

    @property
    def span(self) -> Span:
        """Where the name stands, without titles."""
        return Span(self.first.start, self.last.end)

    @property
    def name(self) -> str:
        """The name, one blank between its words, without a nickname."""
        return " ".join(self.parts)


def runs_of(sentence: ParsedSentence) -> Iterator[Run]:
    """Yields the runs of a sentence in text order."""
    at = 0
    while at < len(sentence.words):
        if not _begins(sentence, at):
            at += 1
            continue
        end = _end(sentence, at)
        if run := _run(sentence, at, end):
            yield run
        at = end


def _begins(sentence: ParsedSentence, at: int) -> bool:
    word = sentence.words[at]
    if not _may_name(word):
        return False
    if word.pos in ("PROPN", "X") or (word.entity and word.entity not in _NO_ENTITIES):
        return True
    # A sentence's first word is a capital word anyway; elsewhere the capital alone says that it is a name.
    return not _is_first(sentence, at) and word.pos in ("NOUN", "ADJ", "VERB", "ADV")


def _is_first(sentence: ParsedSentence, at: int) -> bool:
    before = sentence.words[at - 1]
    opens = before.text in _OPENING and before.end == sentence.words[at].start
    return at == 0 or opens or before.text in ":.?!*•–—"


def _may_name(word: Word) -> bool:
    return word.capital and any(sign.isalpha() for sign in word.text) and word.lower not in _NO_NAMES


def _end(sentence: ParsedSentence, at: int) -> int:
    """The place after the last word of the run that begins at `at`."""
    words = sentence.words
    end = at + 1
    while end < len(words):
        step = _step(words, at, end)
        if not step:
            break
        end += step
    return bearer_at(words, at, end) or end


def _step(words: tuple[Word, ...], first: int, at: int) -> int:
    """How many words from `at` on belong to the run as well: 0 where it ends."""
    word, before = words[at], words[at - 1]
    after = words[at + 1] if at + 1 < len(words) else None
    if word.lower == "plc" or (word.lower.rstrip(".") in SUFFIXES and word.text != "I"):
        return 1
    if word.text in ("-", "‑") and word.start == before.end and after is not None and after.start == word.end:
        return 2 if after.text[0].isalpha() else 0
    if before.text.endswith("-") and word.capital:
        return 1
    if _may_name(word) and not (before.text.endswith(".") and word.start > before.end and len(before.text) > 4):
        return 1
    if after is None:
        return 0
    if word.text == "," and after.lower.rstrip(".") in SUFFIXES:
        return 2
    if word.lower in PARTICLES and _may_name(after):
        return 2
    if (
        word.lower in PARTICLES
        and at + 2 < len(words)
        and after.lower in PARTICLES | {"der", "den"}
        and _may_name(words[at + 2])
    ):
        return 3
    if word.text == "&" and after.capital:
        return 2
    return _through_of(words, first, at) or _through_nickname(words, at)


def _through_of(words: tuple[Word, ...], first: int, at: int) -> int:
    """Organisations run on through "of": the University of Bergen, the Bank of England, the Secretary of State."""
    head = words[at - 1].lower
    follows = words[at + 1] if at + 1 < len(words) else None
    if words[at].lower not in ("of", "for") or follows is None:
        return 0
    office = head in ("secretary", "chancellor", "chief", "president", "minister", "leader") and follows.lower in (
        "state",
        "staff",
    )
    if office or ((head in ORGANISATION_WORDS or head == "house") and _may_name(follows)):
        return 2
    skip = follows.lower in ("the", "our") and at + 2 < len(words) and _may_name(words[at + 2])
    return 3 if skip and head in ORGANISATION_WORDS else 0


def _through_nickname(words: tuple[Word, ...], at: int) -> int:
    """A nickname in quotation marks inside a name: Lucio "Lucky" Barragán."""
    if words[at].text not in ('"', "“", "‘", "'") or at + 3 >= len(words):
        return 0
    inner, closing, after = words[at + 1], words[at + 2], words[at + 3]
    fits = inner.capital and closing.text in ('"', "”", "’", "'") and _may_name(after) and words[at].end == inner.start
    return 4 if fits and after.pos == "PROPN" else 0


def _run(sentence: ParsedSentence, first: int, end: int) -> Run | None:
    words = sentence.words[first:end]
    if words[-1].lower in OFFICES or all(_is_title(word) or word.text == "-" for word in words):
        return None  # an office without a name
    if len(words) == 1 and _is_first(sentence, first) and words[0].lower.removesuffix("s") in PERSON_NOUNS:
        return None  # "Officials": a capital only because the sentence begins
    titled = _titles(words)
    begins = words[titled if not _has_title(words[:titled]) else 0].start
    named = words[titled:]
    while len(named) > 1 and named[-1].lower in DEGREES and named[-1].text.isupper():
        named = named[:-1]
    while named and (named[-1].lower in _NO_NAMES or not named[-1].text[0].isalnum()) and named[-1].text != ".":
        named = named[:-1]
    if not named:
        return None
    title = " ".join(word.text for word in words[:titled]) if _has_title(words[:titled]) else ""
    parts, nickname = _parts(named)
    return Run(sentence, named[0], named[-1], title, begins, parts, nickname)


def _has_title(words: tuple[Word, ...]) -> bool:
    """Whether one of the words is a title or an office; a nationality or a party alone is none."""
    return any(_is_title(word) or word.lower in OFFICES for word in words)


def _is_title(word: Word) -> bool:
    return word.lower.rstrip(".") in TITLES or word.lower in LABELS


def _titles(words: tuple[Word, ...]) -> int:
    """How many words at the beginning are titles; one word at least stays as the name."""
    last = max((place + 1 for place, word in enumerate(words[:-1]) if word.lower in OFFICES), default=0)
    for place, word in enumerate(words[:-1]):
        if place < last:
            continue
        if place == len(words) - 2 and word.lower in MALE:
            break  # "Rep. Dean Alvarez": what is left needs a first name
        if _is_title(word):
            last = place + 1
        elif word.lower in ("of", "state", "staff", "-", "general") or (word.entity == "NORP" and last == place):
            last = place + 1 if word.lower in ("state", "staff", "general") or word.entity == "NORP" else last
        elif place == last and place + 1 < len(words) - 1 and _is_title(words[place + 1]):
            continue  # "Foreign Minister X", "House Speaker X"
        else:
            break
    # General Motors is no general.
    return 0 if all(word.lower in ORGANISATION_WORDS for word in words[last:]) else last


def _parts(words: tuple[Word, ...]) -> tuple[tuple[str, ...], str]:
    """The name's words, glued where no blank stands between, and the nickname inside."""
    parts: list[str] = []
    nickname, inside, before = "", False, None
    for word in words:
        if word.text in ('"', "“", "”", "‘", "’", "'", "''"):
            inside = not inside
        elif inside:
            nickname = word.text
        elif before is not None and before.end == word.start and parts and word.text != ",":
            parts[-1] += word.text
        elif word.text != ",":
            parts.append(word.text)
        before = word
    return tuple(parts), nickname
