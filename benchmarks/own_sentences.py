"""Scores on the sentences and articles that we wrote: those that rules are developed with, and those kept apart.

What is kept apart is never looked at while rules are made; only its figures are.
"""

import sys
from collections import Counter
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

from gold import read_gold
from measures import Counts, figures_of, measure

from factcheck.claims.dates.finder import find_dates
from factcheck.claims.names import find_names
from factcheck.claims.numbers.finder import find_numbers
from factcheck.claims.parse import Parsed, parse
from factcheck.claims.quotes.finder import find_quotes
from factcheck.model import Claim, QuoteType
from factcheck.text import Article

CLAIMS = Path(__file__).parents[1] / "tests/claims"
sys.path.append(str(CLAIMS.parent))  # the readers of the marked articles stand beside them

from claims.dates import date_sentences, date_sentences_features, date_sentences_kept_apart, date_sentences_news  # noqa: E402
from claims.numbers import number_sentences, number_sentences_kept_apart, number_sentences_news  # noqa: E402
from claims.quotes.marked import read_marked, same_place  # noqa: E402
from claims.restate.restatements import read_expected, restated, with_braces  # noqa: E402

IN_SIGHT, APART = "own, in sight", "own, kept apart"
"""The two halves of what we wrote."""

_TYPES = {each.value[0]: each for each in QuoteType}


def own_figures() -> dict[str, dict[str, float]]:
    """The share that is right, by half; for the articles the same figures as on the gold."""
    seen = {
        "dates": (*date_sentences.CASES, *date_sentences_news.CASES, *date_sentences_features.CASES),
        "numbers": (*number_sentences.CASES, *number_sentences_news.CASES),
    }
    apart = {"dates": date_sentences_kept_apart.CASES, "numbers": number_sentences_kept_apart.CASES}
    return {
        IN_SIGHT: _figures(seen, ("quotes/spoken.txt", "names/named.txt", "restate/restated.txt"), "fresh/open"),
        APART: _figures(apart, ("quotes/held_out.txt", "names/held_out.txt", "restate/held_out.txt"), "fresh/held"),
    }


def _figures(cases: dict[str, tuple[Any, ...]], files: tuple[str, str, str], articles: str) -> dict[str, float]:
    quotes, names, restatements = (CLAIMS / file for file in files)
    return {
        "sentences with all dates right": _share(_dates(text, day) == wanted for text, day, wanted in cases["dates"]),
        "sentences with all numbers right": _share(_numbers(text) == wanted for text, wanted in cases["numbers"]),
        "quotes right": _share(_marked(quotes, find_quotes, _is_quote)),
        "names right": _share(_marked(names, find_names, _is_name)),
        "restatements right": _share(with_braces(restated(each)) == each.words for each in read_expected(restatements)),
        **_articles(CLAIMS / articles),
    }


def _dates(text: str, published: str | None) -> tuple[tuple[str, object], ...]:
    return tuple((claim.exact, claim.value) for claim in find_dates(Article.from_text(text, published)))


def _numbers(text: str) -> tuple[tuple[str, object], ...]:
    return tuple((claim.exact, claim.value) for claim in find_numbers(Article.from_text(text)))


def _marked(
    path: Path, find: Callable[[Parsed], list[Claim]], is_right: Callable[[str, Claim], bool]
) -> Iterable[bool]:
    """For every mark of a file, whether a claim at its place says what it says."""
    for article in read_marked(path):
        claims = find(parse(Article.from_text(article.text)))
        for label, span in article.wanted:
            yield any(same_place(claim.span, span) and is_right(label, claim) for claim in claims)


def _is_quote(label: str, claim: Claim) -> bool:
    return claim.quote_type == _TYPES[label[0]] and claim.speaker == (None if label[2:] == "-" else label[2:])


def _is_name(label: str, claim: Claim) -> bool:
    entity, role = label.split(" = ")
    return claim.entity == entity and role.lower() in (claim.role or "").lower()


def _articles(folder: Path) -> dict[str, float]:
    counts: Counts = Counter()
    for gold in read_gold(folder, folder):
        counts += measure(gold, gold.found())
    return {f"articles: {name}": figure for name, figure in figures_of(counts).items()}


def _share(right: Iterable[bool]) -> float:
    judged = list(right)
    return sum(judged) / len(judged)
