"""Reads the gold articles: the text, what is marked in it, and which stretches must rank low."""

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from factcheck.claims import find_claims
from factcheck.model import Claim, Span
from factcheck.text import Article


@dataclass(frozen=True)
class Marked:
    """A claim that a person marked.

    Attributes:
        kind: One of the six.
        span: Where it stands, in code points.
        exact: Its words.
        must: Whether a finder that misses it has failed.
        optional: Whether it counts neither for nor against.
        fields: All that the gold says of it.
    """

    kind: str
    span: Span
    exact: str
    must: bool
    optional: bool
    fields: dict[str, Any]


@dataclass(frozen=True)
class Gold:
    """An article with its gold.

    Attributes:
        name: The document's name.
        article: The article, read as a draft with its publication date.
        marked: The claims in it.
        low: Stretches that must hold no claim at or above the median worthiness.
        facts: The gold's own notes: title, byline, rejoined sentences.
    """

    name: str
    article: Article
    marked: tuple[Marked, ...]
    low: tuple[Span, ...]
    facts: dict[str, Any]

    def found(self) -> list[Claim]:
        """The claims that our finders make of the article."""
        return find_claims(self.article)


def read_gold(gold: Path, samples: Path) -> Iterator[Gold]:
    """Yields every article of `samples` that has a `*.gold.json` in `gold`."""
    for path in sorted(gold.glob("*.gold.json")):
        facts = json.loads(path.read_text(encoding="utf-8"))
        raw = (samples / facts["document"]).read_text(encoding="utf-8")
        article = Article.from_text(raw, published=facts["published"])
        marked = tuple(_marked(article.text, entry) for entry in facts["claims"])
        low = tuple(_low(article.text, words) for words in facts["low_or_none"])
        yield Gold(facts["document"], article, marked, low, facts)


def _marked(text: str, entry: dict[str, Any]) -> Marked:
    before, exact, after = entry["prefix"], entry["exact"], entry["suffix"]
    at = text.find(before + exact + after)
    if at < 0:
        raise SystemExit(f"The gold's anchor does not stand in the text: {exact!r}")
    start = at + len(before)
    must, optional = entry.get("must", True), entry.get("optional", False)
    return Marked(entry["kind"], Span(start, start + len(exact)), exact, must, optional, entry)


def _low(text: str, words: str) -> Span:
    """A low stretch; one that stands in the text more than once (a tag, a category) is the line that holds it alone."""
    places = [match.span() for match in re.finditer(re.escape(words), text)]
    if len(places) > 1:
        places = [match.span() for match in re.finditer(rf"^{re.escape(words)}$", text, re.MULTILINE)]
    if len(places) != 1:
        raise SystemExit(f"A low line of the gold does not stand at one place in the text: {words!r}")
    return Span(*places[0])
