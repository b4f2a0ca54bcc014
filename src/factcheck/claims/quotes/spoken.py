"""Gives each quoted stretch of an article its type, speaker and cue."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from factcheck.claims.parse import Parsed
from factcheck.claims.people import Cast
from factcheck.claims.quotes.attribution import Attribution, attributed
from factcheck.claims.quotes.frames import Frame, frames_of
from factcheck.claims.quotes.marks import Quoted, quoted_stretches
from factcheck.claims.quotes.naming import is_title
from factcheck.claims.quotes.speakers import speaker_name
from factcheck.claims.quotes.subjects import subject_of
from factcheck.claims.readable import readable_spans
from factcheck.model import QuoteType, Span

LONG = 5
"""From so many words on, words in quotation marks are somebody's even where nobody is named: terms are shorter."""


@dataclass(frozen=True, slots=True)
class Spoken:
    """Words in quotation marks and whose they are.

    Attributes:
        quoted: The stretch.
        quote_type: Direct, mixed or scare.
        speaker: The fullest name of the speaker; None where it is open and for scare quotes.
        cue: The words that attribute it; None where none do.
    """

    quoted: Quoted
    quote_type: QuoteType
    speaker: str | None = None
    cue: str | None = None


def spoken_stretches(parsed: Parsed, cast: Cast) -> list[Spoken]:
    """Returns every stretch in quotation marks with what it is, in text order."""
    quotes = quoted_stretches(parsed.article)
    found: list[Spoken] = []
    for depth in sorted({quoted.depth for quoted in quotes}):
        level = [quoted for quoted in quotes if quoted.depth == depth]
        around = [quoted.inner for quoted in quotes if quoted.depth == depth - 1]
        stretches = around or _stretches(readable_spans(parsed.article), level)
        found += _Level(parsed, cast, stretches, level).spoken()
    found.sort(key=lambda spoken: (spoken.quoted.outer.start, -spoken.quoted.outer.end))
    return list(_with_echoes(parsed.article.text, found))


def _stretches(spans: Iterable[Span], quotes: list[Quoted]) -> list[Span]:
    """Paragraphs, joined where a quote runs from one into the next."""
    joined: list[Span] = []
    for span in spans:
        if joined and any(quoted.outer.start < joined[-1].end <= span.start < quoted.outer.end for quoted in quotes):
            joined[-1] = Span(joined[-1].start, span.end)
        else:
            joined.append(span)
    return joined


class _Level:
    """All quotes of one depth, read in text order, so that a bare quote can go on from the one before."""

    def __init__(self, parsed: Parsed, cast: Cast, stretches: list[Span], quotes: list[Quoted]) -> None:
        self._parsed, self._cast, self._text = parsed, cast, parsed.article.text
        self._frames: list[Frame] = []
        for number, stretch in enumerate(stretches):
            inside = [quoted for quoted in quotes if stretch.holds(quoted.outer)]
            if inside or number + 1 < len(stretches):
                self._frames += frames_of(parsed, stretch, inside, number)
        self._said = [self._named(attributed(self._text, frame)) for frame in self._frames]

    def _named(self, found: dict[int, Attribution]) -> dict[int, tuple[Attribution, str | None]]:
        byline = self._parsed.article.byline
        return {slot: (said, speaker_name(self._cast, byline, said.noun)) for slot, said in found.items()}

    def spoken(self) -> Iterator[Spoken]:
        for number, frame in enumerate(self._frames):
            for slot in frame.slots:
                yield self._one(number, frame, slot)

    def _one(self, number: int, frame: Frame, slot: int) -> Spoken:
        quoted = frame.items[slot].quoted
        assert quoted is not None
        if said := self._said[number].get(slot):
            attribution, speaker = said
            kind = QuoteType.DIRECT if attribution.apart else QuoteType.MIXED
            return Spoken(quoted, kind, speaker, attribution.cue)
        if _is_bare(frame, slot) and self._is_utterance(quoted):
            return Spoken(quoted, QuoteType.DIRECT, *self._inherited(number))
        words = quoted.inner.of(self._text)
        is_long = len(words.split()) >= LONG and not is_title(words)
        return Spoken(quoted, QuoteType.MIXED if is_long else QuoteType.SCARE)

    def _is_utterance(self, quoted: Quoted) -> bool:
        words = quoted.inner.of(self._text)
        return (
            words[-1:] in ".?!…,—"
            or self._text[quoted.outer.end : quoted.outer.end + 1] == "."
            or len(words.split()) >= LONG
        )

    def _inherited(self, number: int) -> tuple[str | None, str | None]:
        """The speaker of a quote that stands alone, and the cue that named them."""
        for near in (*self._before(number), *self._behind(number)):
            speaker, cue = near
            if speaker:
                return speaker, cue
        return None, None

    def _before(self, number: int) -> Iterator[tuple[str | None, str | None]]:
        """From the frames before in the paragraph, nearest first; else from the last frame of the paragraph before."""
        own = self._frames[number].paragraph
        first = next(at for at in range(number + 1) if self._frames[at].paragraph == own)
        for at in range(number - 1, first - 1, -1):
            yield self._last_said(at)
            yield self._subject(at), None
        opens = all(
            _is_bare(frame, frame.slots[0]) if frame.slots else False for frame in self._frames[first : number + 1]
        )
        if opens and first and self._frames[first - 1].paragraph == own - 1:
            yield self._paragraph_said(own - 1)

    def _paragraph_said(self, paragraph: int) -> tuple[str | None, str | None]:
        """The one speaker of a paragraph; nobody where it has several."""
        said = [
            (speaker, attribution.cue)
            for frame, found in zip(self._frames, self._said, strict=True)
            if frame.paragraph == paragraph
            for attribution, speaker in found.values()
        ]
        return said[-1] if len({speaker for speaker, _ in said}) == 1 else (None, None)

    def _behind(self, number: int) -> Iterator[tuple[str | None, str | None]]:
        for at in range(number + 1, len(self._frames)):
            if self._frames[at].paragraph != self._frames[number].paragraph:
                return
            for attribution, speaker in self._said[at].values():
                yield speaker, attribution.cue

    def _last_said(self, at: int) -> tuple[str | None, str | None]:
        for attribution, speaker in reversed(self._said[at].values()):
            return speaker, attribution.cue
        return None, None

    def _subject(self, at: int) -> str | None:
        """The person who is the subject of a sentence without quotes: "He laughed." """
        frame = self._frames[at]
        for item in frame.items:
            if item.word and item.sentence and item.word.dep == "ROOT" and item.word.pos in ("VERB", "AUX"):
                noun = subject_of(item.sentence, item.word)
                person = self._cast.person(noun) if noun and frame.place_of(noun) is not None else None
                return person.name if person else None
        return None


def _is_bare(frame: Frame, slot: int) -> bool:
    """Whether the frame has no words but the slots, marks aside."""
    return all(item.quoted or (item.word and item.word.pos in ("PUNCT", "SPACE", "SYM")) for item in frame.items)


def _with_echoes(text: str, found: list[Spoken]) -> Iterator[Spoken]:
    """A headline's quote that stands in the text as well has the speaker that the text gives it."""
    voiced = [(_plain(spoken.quoted.inner.of(text)), spoken) for spoken in found if spoken.speaker]
    for spoken in found:
        if spoken.speaker is None and spoken.cue is None:
            own = _plain(spoken.quoted.inner.of(text))
            if len(own.split()) > 1 and (same := next((other for words, other in voiced if words == own), None)):
                yield replace(spoken, quote_type=same.quote_type, speaker=same.speaker)
                continue
        yield spoken


def _plain(words: str) -> str:
    return " ".join(re.findall(r"\w+", words.lower()))
