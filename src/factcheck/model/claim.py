"""A stretch of an article that can be checked on its own."""

from dataclasses import dataclass, fields
from enum import StrEnum
from typing import Any

from factcheck.model.span import Span


class Kind(StrEnum):
    """The six kinds of the annotation guide."""

    DATE = "date"
    QUOTE = "quote"
    EVENT = "event"
    NUMBER = "number"
    NAME = "name"
    STATEMENT = "statement"


class QuoteType(StrEnum):
    """How words are given as somebody's; scare quotes are nobody's."""

    DIRECT = "direct"
    MIXED = "mixed"
    INDIRECT = "indirect"
    SCARE = "scare"


class Asserted(StrEnum):
    """What the article says of an event: that it happened, did not, is planned, or may be."""

    YES = "yes"
    DENIED = "denied"
    PLANNED = "planned"
    POSSIBLE = "possible"


@dataclass(frozen=True, slots=True, kw_only=True)
class Claim:
    """One claim, anchored in one draft's plain text.

    Attributes:
        id: Made at birth and carried by drafts; never made again.
        kind: One of the six kinds.
        start: The first code point.
        end: The code point after the last.
        exact: The words, ``text[start:end]``.
        prefix: Up to 32 code points before.
        suffix: Up to 32 code points after.
        sentence: All sentences that the claim touches, without outer white space.
        places: Every place of the same fact, this one first.
        worthiness: 0..1, how much harm it would do to print this wrong and how checkable it is.
        reason: Why it was found, in plain words.
        restated: The claim as a sentence that can be read alone, where one was made.
        filled: Spans inside `restated` that were filled in, in code points.
        version: Rises with every act on the claim; 1 at birth.
        value: Of a date: EDTF for calendar dates and ranges, ISO 8601 for clock times and durations,
            the TIMEX3 spelling for parts of a day and sets. Of a number: the amount. None where unresolved.
        timex: Of a date: its TIMEX3 value.
        readings: Of a date: the values an unclear date could have, at least two, else empty.
        unresolved_because: Of a date without a value: why, in plain words.
        unit: Of a number: what is counted or measured.
        quote_type: Of a quote.
        speaker: Of a quote: the fullest name that the article gives the person, None where it is open.
        cue: Of a quote: the words that attribute it ("said", "according to").
        trigger: Of an event: the word that names what happened.
        participants: Of an event: who took part.
        place: Of an event.
        when: Of an event: the words that date it.
        asserted: Of an event.
        entity: Of a name: the person or organisation.
        role: Of a name: the title, role, age or affiliation that the article gives it.
    """

    id: str
    kind: Kind
    start: int
    end: int
    exact: str
    prefix: str
    suffix: str
    sentence: Span
    places: tuple[Span, ...]
    worthiness: float
    reason: str
    restated: str | None = None
    filled: tuple[Span, ...] = ()
    version: int = 1
    value: str | float | None = None
    timex: str | None = None
    readings: tuple[str, ...] = ()
    unresolved_because: str | None = None
    unit: str | None = None
    quote_type: QuoteType | None = None
    speaker: str | None = None
    cue: str | None = None
    trigger: str | None = None
    participants: tuple[str, ...] = ()
    place: str | None = None
    when: str | None = None
    asserted: Asserted | None = None
    entity: str | None = None
    role: str | None = None

    @property
    def span(self) -> Span:
        """Where the claim stands."""
        return Span(self.start, self.end)

    def to_dict(self) -> dict[str, Any]:
        """Returns the claim flat, ready for JSON: the common fields and those of its kind."""
        return {name: _plain(getattr(self, name)) for name in COMMON_FIELDS + KIND_FIELDS[self.kind]}

    @classmethod
    def from_dict(cls, given: dict[str, Any]) -> "Claim":
        """Returns the claim that `to_dict` wrote.

        Raises:
            KeyError: A common field is missing.
            ValueError: A field holds a word that is none of its words.
        """
        known = {name: value for name, value in given.items() if name in _ALL_FIELDS}
        return cls(**{name: _READERS.get(name, _as_is)(value) for name, value in known.items()})


COMMON_FIELDS = (
    *("id", "kind", "start", "end", "exact", "prefix", "suffix", "sentence", "places"),
    *("worthiness", "reason", "restated", "filled", "version"),
)
"""The fields that every claim's `to_dict` holds, in order."""

KIND_FIELDS: dict[Kind, tuple[str, ...]] = {
    Kind.DATE: ("value", "timex", "readings", "unresolved_because"),
    Kind.NUMBER: ("value", "unit"),
    Kind.QUOTE: ("quote_type", "speaker", "cue"),
    Kind.EVENT: ("trigger", "participants", "place", "when", "asserted"),
    Kind.NAME: ("entity", "role"),
    Kind.STATEMENT: (),
}
"""The further fields by kind, in order."""

_ALL_FIELDS = frozenset(field.name for field in fields(Claim))


def _plain(value: Any) -> Any:
    """Enumerations as their words, spans as two-element lists, tuples as lists."""
    if isinstance(value, StrEnum):
        return value.value
    return [_plain(item) for item in value] if isinstance(value, tuple) else value


def _as_is(value: Any) -> Any:
    return value


def _spans(value: Any) -> tuple[Span, ...]:
    return tuple(Span(*pair) for pair in value)


_READERS: dict[str, Any] = {
    "kind": Kind,
    "sentence": lambda pair: Span(*pair),
    "places": _spans,
    "filled": _spans,
    "readings": tuple,
    "participants": tuple,
    "quote_type": lambda word: word and QuoteType(word),
    "asserted": lambda word: word and Asserted(word),
}
