"""Finds the counts, measures, amounts of money, shares and rates of an article, with what they count."""

from collections.abc import Iterator
from dataclasses import dataclass

from factcheck.claims.birth import make_claim
from factcheck.claims.dates.codes import CLASSES, CODE
from factcheck.claims.dates.find import find_expressions
from factcheck.claims.dates.finder import article_tokens
from factcheck.claims.dates.tokens import Tokens
from factcheck.claims.numbers.core import Core, read_core
from factcheck.claims.numbers.labels import is_label
from factcheck.claims.numbers.reach import Reach, reach_of
from factcheck.model import Claim, Kind
from factcheck.text.article import Article

_STARTS = frozenset(
    CLASSES["CARDINAL"] + CLASSES["DIGITS"] + CODE["other"] + CODE["'half"] + CODE["'a"] + CODE["capital"]
)
_ENDS_LINE = frozenset(CODE["break"])


@dataclass(frozen=True, slots=True)
class Numbered:
    """A number claim before it is one.

    Attributes:
        core: The amount.
        reach: How far it reaches, and what it counts.
    """

    core: Core
    reach: Reach


def find_numbers(article: Article) -> list[Claim]:
    """Returns the number claims of an article in text order; none is, or lies in, a date."""
    tokens = article_tokens(article)
    return [_claim(article, tokens, numbered) for numbered in _numbered(tokens)]


def _numbered(tokens: Tokens) -> Iterator[Numbered]:
    dated = bytearray(len(tokens.codes) + 1)
    for found in find_expressions(tokens):
        dated[found.first : found.end] = b"\x01" * (found.end - found.first)
    at = done = 0
    while at < len(tokens.codes):
        core = read_core(tokens, at) if tokens.codes[at] in _STARTS and not dated[at] else None
        if core is None or any(dated[core.first : core.end]) or is_label(tokens, core):
            at += 1
            continue
        reach = reach_of(tokens, core, dated, done)
        if reach is not None:
            yield Numbered(core, reach)
            done = reach.end
        at = max(core.end, reach.end if reach else 0)


def _claim(article: Article, tokens: Tokens, numbered: Numbered) -> Claim:
    core, reach = numbered.core, numbered.reach
    return make_claim(
        article,
        Kind.NUMBER,
        tokens.span(reach.first, reach.end),
        reason=f"{reach.kind}.",
        worthiness=0.7 if core.in_figures or core.unit else 0.5,
        value=reach.value,
        unit=reach.unit,
    )
