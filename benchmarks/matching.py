"""When a found claim counts as one that a person marked, and when what it says of itself is right."""

import re
from collections.abc import Iterable

from gold import Gold, Marked

from factcheck.model import Claim, Span

SHORT = 24
"""Code points that a claim around a short mark may have."""

NEAR = 0.3
"""Share of all their words that a claim has in common with an optional mark for which it is not held wrong."""

_EDGES = " \t\n\"'“”‘’,.;:()"
_TITLES = frozenset(["sir", "dr", "mr", "mrs", "ms", "prof", "rev", "fr", "lord", "qc", "inc", "co", "jr", "the", "a"])
_AMOUNT = re.compile(
    r"\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|\w+ty|hundreds?|thousands?"
    r"|[mb]illions?|half|thirds?|quarters?|dozens?|doubled?|tripled?|twice)\b",
    re.IGNORECASE,
)


def shared(one: Span, two: Span) -> int:
    """Code points that both have."""
    return max(0, min(one.end, two.end) - max(one.start, two.start))


def likeness(one: Span, two: Span) -> float:
    """What both have, as a share of what they have together."""
    both = shared(one, two)
    return both / (one.end - one.start + two.end - two.start - both)


def fits(gold: Gold, mark: Marked, made: Span) -> bool:
    """Whether a claim at `made` is the marked one.

    They share half of what they cover; or the claim holds the mark, is no more than thrice as long and stays in the
    mark's sentences (a quote may run over more); or it is the amount inside a marked number.
    """
    if likeness(mark.span, made) >= 0.5:
        return True
    if mark.kind == "number" and mark.span.holds(made):
        return bool(_AMOUNT.search(made.of(gold.article.text)))
    if not made.holds(mark.span) or made.end - made.start > max(3 * (mark.span.end - mark.span.start), SHORT):
        return False
    return mark.kind == "quote" or gold.article.sentences_of(mark.span).holds(made.trimmed(gold.article.text))


def best(mark: Marked, claims: Iterable[Claim]) -> Claim | None:
    """The claim that is most like the mark."""
    return max(claims, key=lambda claim: likeness(mark.span, claim.span), default=None)


def same_place(text: str, one: Span, two: Span) -> bool:
    """Whether two spans are the same but for marks at their ends and a "that" before them."""
    return _bare(text, one) == _bare(text, two)


def same_value(mark: Marked, value: object) -> bool:
    """Whether a date's value is the marked one or another that is right as well."""
    accepted = [mark.fields["value"], *mark.fields.get("value_also", [])]
    return _plain(value) in {_plain(each) for each in accepted}


def same_speaker(mark: Marked, speaker: str | None) -> bool:
    """Whether a quote's speaker is the marked one or another that is right as well."""
    accepted = [mark.fields["speaker"], *mark.fields.get("speaker_also", [])]
    return any(same_person(name, speaker) for name in accepted)


def same_person(name: str, other: str | None) -> bool:
    """Whether all words of one name stand in the other; titles do not count."""
    one, two = _names(name), _names(other or "")
    return bool(one and two) and (one <= two or two <= one)


def _names(name: str) -> frozenset[str]:
    return frozenset(re.findall(r"[^\s.,]+", re.sub(r"['’]s\b", "", name.lower()))) - _TITLES


def _plain(value: object) -> str | None:
    return str(value).strip().upper() if value not in (None, "") else None


def _bare(text: str, span: Span) -> Span:
    start, end = span.start, span.end
    while start < end and text[start] in _EDGES:
        start += 1
    while start < end and text[end - 1] in _EDGES:
        end -= 1
    return Span(start + 5 if text.startswith("that ", start, end) else start, end)
