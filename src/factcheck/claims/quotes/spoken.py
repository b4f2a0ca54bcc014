"""Gives each quoted stretch of an article its type, speaker and cue."""

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from factcheck.claims.parse import Parsed
from factcheck.claims.people import Cast
from factcheck.claims.quotes.attribution import attributed
from factcheck.claims.quotes.frames import Frame, frames_of
from factcheck.claims.quotes.marks import Quoted, quoted_stretches
from factcheck.claims.quotes.naming import is_title
from factcheck.claims.quotes.owners import FOR
from factcheck.claims.quotes.speakers import speaker_name
from factcheck.claims.quotes.turns import Turns
from factcheck.claims.quotes.utterers import Noun
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
        around = {spoken.quoted.inner: spoken.speaker for spoken in found if spoken.quoted.depth == depth - 1}
        stretches = sorted(around) or _stretches(readable_spans(parsed.article), level)
        writers = [around.get(span, parsed.article.byline) for span in stretches]
        found += _spoken(parsed, cast, stretches, level, writers)
    found.sort(key=lambda spoken: (spoken.quoted.outer.start, -spoken.quoted.outer.end))
    return list(_with_echoes(parsed.article.text, found))


def _stretches(spans: Iterable[Span], quotes: list[Quoted]) -> list[Span]:
    """Paragraphs, joined where a quote runs from one into the next."""
    running = [quoted.outer for quoted in quotes]
    joined: list[Span] = []
    at = 0
    for span in spans:
        while at < len(running) and running[at].end <= span.start:
            at += 1
        if joined and at < len(running) and running[at].start < joined[-1].end:
            joined[-1] = Span(joined[-1].start, span.end)
        else:
            joined.append(span)
    return joined


def _spoken(
    parsed: Parsed, cast: Cast, stretches: list[Span], quotes: list[Quoted], writers: Sequence[str | None]
) -> Iterator[Spoken]:
    """All quotes of one depth, read in text order, so that a bare quote can go on from the one before.

    `writers` are, for each stretch, who says "I" in it: the author, or the speaker of the quote around it.
    """
    text = parsed.article.text
    frames = list(_frames(parsed, stretches, quotes))
    said = [
        {slot: by for slot, by in attributed(text, frame).items() if by.cue != FOR or _is_persons(cast, by.noun)}
        for frame in frames
    ]
    named = [
        {slot: (speaker_name(cast, writers[frame.paragraph], by.noun), by) for slot, by in found.items()}
        for frame, found in zip(frames, said, strict=True)
    ]
    turns = Turns(cast, frames, [[(speaker, by.cue) for speaker, by in found.values()] for found in named])
    for number, frame in enumerate(frames):
        for slot, quoted in frame.slots:
            if slot in named[number]:
                speaker, by = named[number][slot]
                yield Spoken(quoted, QuoteType.DIRECT if by.apart else QuoteType.MIXED, speaker, by.cue)
            elif frame.is_bare and _is_utterance(text, quoted):
                yield Spoken(quoted, QuoteType.DIRECT, *(turns.speaker_of_bare(number) or (None, None)))
            else:
                yield Spoken(quoted, _type_of_nobodys(quoted.inner.of(text)))


def _is_persons(cast: Cast, noun: Noun | None) -> bool:
    return noun is not None and cast.person(noun[1]) is not None


def _frames(parsed: Parsed, stretches: list[Span], quotes: list[Quoted]) -> Iterator[Frame]:
    starts = [quoted.outer.start for quoted in quotes]
    inside = [quotes[bisect_left(starts, span.start) : bisect_left(starts, span.end)] for span in stretches]
    for number, stretch in enumerate(stretches):
        # A paragraph without quotes matters only to the one behind it, whose speaker it may name.
        if inside[number] or inside[number + 1 : number + 2] not in ([], [[]]):
            yield from frames_of(parsed, stretch, inside[number], number)


def _is_utterance(text: str, quoted: Quoted) -> bool:
    """Whether words that stand alone are a sentence and not a title or a term."""
    words = quoted.inner.of(text)
    return words[-1:] in ".?!…,—" or text.startswith(".", quoted.outer.end) or len(words.split()) >= LONG


def _type_of_nobodys(words: str) -> QuoteType:
    is_long = len(words.split()) >= LONG and not is_title(words)
    return QuoteType.MIXED if is_long else QuoteType.SCARE


def _with_echoes(text: str, found: list[Spoken]) -> Iterator[Spoken]:
    """A headline's quote that stands in the text as well has the speaker that the text gives it."""
    voiced = {_plain(spoken.quoted.inner.of(text)): spoken for spoken in reversed(found) if spoken.speaker}
    for spoken in found:
        words = _plain(spoken.quoted.inner.of(text))
        same = voiced.get(words) if spoken.speaker is None and spoken.cue is None else None
        if same and " " in words:
            yield replace(spoken, quote_type=same.quote_type, speaker=same.speaker)
        else:
            yield spoken


def _plain(words: str) -> str:
    return " ".join(re.findall(r"\w+", words.lower()))
