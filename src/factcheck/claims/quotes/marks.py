"""Pairs quotation marks by our own rules; what cannot be paired inside its paragraph is left alone."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from weakref import WeakKeyDictionary

from factcheck.claims.readable import readable_spans
from factcheck.model import Span
from factcheck.text.article import Article

PAIRS = {"“": "”", "‘": "’", "«": "»", "„": "“", '"': '"', "'": "'", "``": "''"}
"""Opening mark -> closing mark; the last pair as news wires type it."""

_SIGNS = re.compile(r"[“”‘’«»„\"']")
_WIRE_SIGNS = re.compile(r"``|(?<!')''(?!')|[“”‘’«»„\"']")
"""Two straight single marks close only where a paragraph opens quotes with ``; else they are two closing marks."""

DEEPEST = 3
"""A quote in a quote in a quote in a quote; marks that lie deeper are no speech."""

MOST_OPEN = 200
"""Open marks among which the partner of a closing one is looked for: more stand in no paragraph that is prose."""

_ELIDED = re.compile(r"(?:\d\ds?|em|tis|twas|til|cause|n|bout|round|tween|fraid)\b", re.IGNORECASE)
"""What follows an apostrophe that stands for missing letters: '90s, 'em, 'twas."""

_PLURAL = re.compile(r"\w*s$")


_known: "WeakKeyDictionary[Article, tuple[Quoted, ...]]" = WeakKeyDictionary()


@dataclass(frozen=True, slots=True)
class Quoted:
    """Words in quotation marks.

    Attributes:
        outer: The stretch with its marks.
        inner: The words without the marks and the white space beside them.
        depth: 0 for the outermost, 1 for a quote inside a quote.
    """

    outer: Span
    inner: Span
    depth: int = 0


@dataclass(frozen=True, slots=True)
class _Mark:
    """A mark in the text and the sides on which it can stand."""

    at: int
    sign: str
    opens: bool
    closes: bool


def quoted_stretches(article: Article) -> tuple[Quoted, ...]:
    """Returns every stretch in quotation marks that can be paired, in text order, outer before inner.

    A paragraph that opens a quote without closing it runs on when the next paragraph opens with the same mark, as
    newspapers print a quote of several paragraphs; else the lone mark is left alone.
    """
    found = _known.get(article)
    if found is None:
        found = _known[article] = _stretches(article)
    return found


def _stretches(article: Article) -> tuple[Quoted, ...]:
    text = article.text
    found: list[Quoted] = []
    running: _Mark | None = None
    for block in readable_spans(article):
        marks = list(_marks(text, block))
        if running and not (marks and marks[0].at == block.start and marks[0].sign == running.sign):
            running = None
        if running:
            marks = [running, *marks[1:]]
        pairs, lone = _pair(text, marks)
        found += [quoted for quoted in pairs if quoted.inner.start < quoted.inner.end]
        running = lone[0] if lone and _may_run_on(lone[0], pairs) else None
    found.sort(key=lambda quoted: (quoted.outer.start, -quoted.outer.end))
    return tuple(quoted for quoted in _with_depth(found) if quoted.depth <= DEEPEST)


def _may_run_on(mark: _Mark, pairs: list[Quoted]) -> bool:
    """Whether nothing but quotes inside it was closed after the lone opening mark."""
    return mark.opens and mark.sign not in "«„" and all(pair.outer.end <= mark.at or pair.depth for pair in pairs)


def _marks(text: str, block: Span) -> Iterator[_Mark]:
    signs = _WIRE_SIGNS if text.find("``", block.start, block.end) >= 0 else _SIGNS
    for found in signs.finditer(text, block.start, block.end):
        mark = _judged(text, block, found.start(), found.group())
        if mark.opens or mark.closes:
            yield mark


def _judged(text: str, block: Span, at: int, sign: str) -> _Mark:
    """Says on which side of a quote the mark can stand, from the characters beside it."""
    end = at + len(sign)
    before = text[at - 1] if at > block.start else " "
    after = text[end] if end < block.end else " "
    if len(sign) > 1:
        return _Mark(at, sign, sign == "``" and not after.isspace(), sign == "''")
    free_before, free_after = _is_free(before), not after.isalnum()
    if sign in "“«„":
        return _Mark(at, sign, not after.isspace(), sign == "“" and not free_before)
    if sign in "”»":
        return _Mark(at, sign, False, True)
    if sign == '"':
        opens = free_before and (not after.isspace() or at == block.start)
        return _Mark(at, sign, opens, not before.isspace() and free_after)
    elided = bool(_ELIDED.match(text, at + 1, block.end))
    if sign == "‘":
        return _Mark(at, sign, not after.isspace() and not elided, False)
    opens = sign == "'" and free_before and not after.isspace() and not elided
    return _Mark(at, sign, opens, not before.isspace() and free_after and not opens)


def _is_free(character: str) -> bool:
    return character.isspace() or character in "([{—–-/“‘\"'…"


def _pair(text: str, marks: list[_Mark]) -> tuple[list[Quoted], list[_Mark]]:
    """Pairs of one paragraph, and the opening marks that stay alone."""
    open_marks: list[_Mark] = []
    pairs: list[Quoted] = []
    for index, mark in enumerate(marks):
        partner = _partner(open_marks, mark)
        if mark.opens and (partner is None or not _closes_rather(mark)):
            open_marks.append(mark)
        elif partner is not None and not _is_possessive(text, marks, index, partner):
            opening = open_marks[partner]
            del open_marks[partner:]
            outer = Span(opening.at, mark.at + len(mark.sign))
            inner = Span(opening.at + len(opening.sign), mark.at).trimmed(text)
            pairs.append(Quoted(outer, inner, depth=len(open_marks)))
    return pairs, open_marks


def _partner(open_marks: list[_Mark], mark: _Mark) -> int | None:
    """The index of the nearest open mark that this one can close."""
    if not mark.closes:
        return None
    for index in range(len(open_marks) - 1, max(-1, len(open_marks) - 1 - MOST_OPEN), -1):
        if PAIRS[open_marks[index].sign] == mark.sign:
            return index
    return None


def _closes_rather(mark: _Mark) -> bool:
    """A mark that could do either, with its like open: it closes."""
    return mark.closes and mark.sign in "\"'“"


def _is_possessive(text: str, marks: list[_Mark], index: int, partner: int) -> bool:
    """Whether a single mark after a plural is its apostrophe: "the workers' rights'" closes at the later mark."""
    mark = marks[index]
    if mark.sign not in "’'" or not _PLURAL.search(text[max(0, mark.at - 20) : mark.at]):
        return False
    if not re.match(r" [a-z]", text[mark.at + 1 : mark.at + 3]):
        return False
    for later in marks[index + 1 :]:
        if later.opens and later.sign in "‘'":
            return False
        if later.closes and later.sign == mark.sign:
            return True
    return False


def _with_depth(found: list[Quoted]) -> Iterator[Quoted]:
    """Depth anew over the whole text: pairs of later paragraphs may lie inside a quote that runs on."""
    around: list[Quoted] = []
    for quoted in found:
        while around and around[-1].outer.end <= quoted.outer.start:
            around.pop()
        yield Quoted(quoted.outer, quoted.inner, depth=len(around))
        around.append(quoted)
