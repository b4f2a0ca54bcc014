"""Finds the counts, measures, amounts of money, shares and rates of an article, with what they count."""

from collections.abc import Iterator, Sequence

from factcheck.claims.birth import make_claim
from factcheck.claims.dates.codes import CLASSES, CODE
from factcheck.claims.dates.expressions import Found
from factcheck.claims.dates.finder import expressions_of
from factcheck.claims.dates.tokens import Tokens
from factcheck.claims.numbers.core import read_core
from factcheck.claims.numbers.labels import is_label
from factcheck.claims.numbers.reach import Reach, reach_of
from factcheck.claims.numbers.scores import score_at
from factcheck.model import Claim, Kind
from factcheck.text.article import Article

_STARTS = frozenset(
    CLASSES["CARDINAL"] + CLASSES["DIGITS"] + CODE["other"] + CODE["'half"] + CODE["'a"] + CODE["'an"] + CODE["capital"]
)
"""What an amount may begin with: figures, number words, "half", "a", a sign or letters of a currency."""


def find_numbers(article: Article) -> list[Claim]:
    """Returns the number claims of an article in text order; none is, or lies in, a date."""
    tokens, dates = expressions_of(article)
    return [_claim(article, tokens, reach) for reach in _reaches(tokens, dates)]


def _reaches(tokens: Tokens, dates: Sequence[Found]) -> Iterator[Reach]:
    dated = [0] * (len(tokens.codes) + 1)
    for number, found in enumerate(dates, start=1):
        dated[found.first : found.end] = [number] * (found.end - found.first)
    at = floor = 0
    while at < len(tokens.codes):
        reach = _reach_at(tokens, at, dated, floor) if tokens.codes[at] in _STARTS and not dated[at] else None
        if reach is not None:
            yield reach
            floor = reach.end
        at = max(at + 1, floor)


def _reach_at(tokens: Tokens, at: int, dated: list[int], floor: int) -> Reach | None:
    score = score_at(tokens, at)
    if score is not None:
        return score
    core = read_core(tokens, at)
    if core is None or any(dated[core.first : core.end]) or is_label(tokens, core):
        return None
    return reach_of(tokens, core, dated, floor)


def _claim(article: Article, tokens: Tokens, reach: Reach) -> Claim:
    return make_claim(
        article,
        Kind.NUMBER,
        tokens.span(reach.first, reach.end),
        reason=f"{reach.kind}.",
        worthiness=0.7 if reach.in_figures else 0.5,
        value=reach.value,
        unit=reach.unit,
    )
