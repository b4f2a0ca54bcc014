"""A real desk in a folder of its own, with a small case whose claims are marked by hand, without a language model."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from factcheck.desk import Case, Desk, open_desk
from factcheck.model import Claim, Source
from factcheck.text import Article

TEXT = """\
Six bridges

The first bridge was opened on 3 May 1907 and cost 40,000 crowns. It burned in 1921.

"Nobody was hurt," said Orla Fennimore, the town's archivist.
"""


class Marker:
    """Marks words of a case as claims."""

    def __call__(self, case: Case, words: str, kind: str = "date", by: str = "ines") -> Claim:
        start = case.article.text.index(words)
        return case.add_claim(kind, start, start + len(words), by=by)


@pytest.fixture
def mark() -> Marker:
    return Marker()


@pytest.fixture
def place(tmp_path: Path) -> Path:
    return tmp_path / "desk.sqlite"


@pytest.fixture
def desk(place: Path) -> Iterator[Desk]:
    with open_desk(place) as desk:
        yield desk


@pytest.fixture
def article() -> Article:
    return Article.from_text(TEXT, published="2026-03-01")


@pytest.fixture
def case(desk: Desk, article: Article, mark: Marker) -> Case:
    """A case with three claims: two dates and a number."""
    case = desk.open_case(article, by="ines", find="later")
    for words, kind in (("3 May 1907", "date"), ("40,000 crowns", "number"), ("1921", "date")):
        mark(case, words, kind)
    return case


@pytest.fixture
def claim(case: Case) -> str:
    """The first claim's id."""
    return case.claims[0].id


@pytest.fixture
def source(desk: Desk) -> Source:
    return desk.add_source(kind="web", url="https://yearbook.example/1907", title="Yearbook", primary=True, by="ines")
