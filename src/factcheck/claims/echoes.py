"""Finds pull quotes: stretches that the page prints twice. What they claim is one fact in two places."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import NamedTuple

from factcheck.claims.readable import SILENT
from factcheck.model import BlockKind, Claim, Span
from factcheck.text.article import Article

LEAST_LENGTH = 25
"""Shorter stretches stand twice by chance."""

_OUTER = re.compile(r"^[\s“”\"‘’'«»>*_]+|[\s“”\"‘’'«»*_]+$")
_ECHOING = frozenset(BlockKind) - SILENT - {BlockKind.TABLE_CELL}


class Echo(NamedTuple):
    """A block whose words stand elsewhere too.

    Attributes:
        block: The whole block, with its quotation marks.
        span: Its words without outer quotation marks.
        of: The same words where they belong.
    """

    block: Span
    span: Span
    of: Span


def echoes_of(article: Article) -> tuple[Echo, ...]:
    """Returns the blocks that repeat words of another block, in text order; of two equal blocks the later one."""
    return tuple(echo for block in article.blocks if block.kind in _ECHOING for echo in _echo(article, block.span))


def _echo(article: Article, block: Span) -> Iterator[Echo]:
    words = block.of(article.text)
    before = _OUTER.match(words)
    start = block.start + (before.end() if before else 0)
    span = Span(start, start + len(_OUTER.sub("", words)))
    bare = span.of(article.text)
    if len(bare) < LEAST_LENGTH:
        return
    at = article.text.find(bare)
    while at >= 0:
        there = article.block_at(at)
        if there is not None and there.span != block and there.kind not in SILENT and at + len(bare) <= there.span.end:
            longer = there.span.end - there.span.start - (block.end - block.start)
            if longer > 0 or (longer == 0 and there.span.start < block.start):
                yield Echo(block, span, Span(at, at + len(bare)))
                return
        at = article.text.find(bare, at + 1)


def without_echoes(claims: Iterable[Claim], echoes: tuple[Echo, ...]) -> Iterator[Claim]:
    """Yields the claims outside pull quotes, each with its places in them."""
    blocks = [echo.block.start for echo in echoes]
    origins = sorted(echoes, key=lambda echo: echo.of.start)
    longest = max((echo.of.end - echo.of.start for echo in echoes), default=0)
    for claim in claims:
        at = bisect_right(blocks, claim.start) - 1
        if at >= 0 and echoes[at].block.holds(claim.span):
            continue
        first = bisect_left(origins, claim.start - longest, key=lambda echo: echo.of.start)
        last = bisect_left(origins, claim.end, key=lambda echo: echo.of.start)
        places = tuple(place for echo in origins[first:last] for place in _place_in(claim.span, echo))
        yield replace(claim, places=(*claim.places, *places)) if places else claim


def _place_in(span: Span, echo: Echo) -> Iterator[Span]:
    """Where most of `span` stands in the pull quote."""
    start, end = max(span.start, echo.of.start), min(span.end, echo.of.end)
    if 2 * (end - start) > span.end - span.start:
        shift = echo.span.start - echo.of.start
        yield Span(start + shift, end + shift)
