"""Reads articles with one marked claim each and how it must read alone; kind and publication date stand first."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from factcheck.claims.birth import make_claim
from factcheck.claims.dates.finder import find_dates
from factcheck.claims.parse import parse
from factcheck.claims.quotes.finder import find_quotes
from factcheck.claims.restate import Restating
from factcheck.model import Claim, Kind, Span
from factcheck.text import Article

TITLE = "A day in the life\n\n"
"""Stands before every article, so that its first line is not taken for a title."""

WITHOUT_MODEL = (Kind.DATE, Kind.NUMBER)


@dataclass(frozen=True)
class Expected:
    """An article, the kind and the place of its claim, and the restatement with what is filled in in braces."""

    article: Article
    kind: Kind
    span: Span
    words: str


def read_expected(path: Path) -> Iterator[Expected]:
    for entry in path.read_text(encoding="utf-8").split("\n\n")[1:]:
        head, *lines, words = entry.strip().split("\n")
        kind, published = head.split()
        text = TITLE + "\n".join(lines)
        start, end = text.index("«"), text.index("»") - 1
        article = Article.from_text(
            text.replace("«", "").replace("»", ""), published=None if published == "-" else published
        )
        yield Expected(article, Kind(kind), Span(start, end), words)


def restated(expected: Expected) -> Claim:
    """The claim at the marked place, restated as the whole run restates its kind."""
    article = expected.article
    restating = Restating(article, find_dates(article))
    claim = make_claim(article, expected.kind, expected.span, reason="marked")
    if expected.kind in WITHOUT_MODEL:
        return restating.unread([claim])[0]
    parsed = parse(article)
    if expected.kind is Kind.QUOTE:
        claim = next(found for found in find_quotes(parsed) if found.span == expected.span)
    return restating.read(parsed, [claim])[0]


def with_braces(claim: Claim) -> str:
    """The restatement with what was filled in in braces."""
    words = claim.restated or ""
    for start, end in reversed(claim.filled):
        words = f"{words[:start]}{{{words[start:end]}}}{words[end:]}"
    return words
