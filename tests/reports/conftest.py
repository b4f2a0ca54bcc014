"""A case with something of everything in it, on a real desk."""

from collections.abc import Iterator
from pathlib import Path

import pytest

import factcheck as fc

TEXT = """Six bridges

By Mara Olsen

The iron bridge opened in 1898. It cost <b>40,000</b> crowns, and "nobody believed in it", the engineer said.

In 1911 the second bridge followed 🌉; a third burnt down in 1923.
"""


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[fc.Desk]:
    with fc.open_desk(tmp_path / "desk.sqlite") as opened:
        yield opened


@pytest.fixture
def case(desk: fc.Desk) -> fc.Case:
    """Five claims: inaccurate and overruled, asked, confirmed, dismissed, open; a public and a confidential source."""
    article = fc.Article.from_text(TEXT)
    case = desk.open_case(article, by="ines", find="later")
    add = {}
    for kind, words in (
        ("date", "1898"),
        ("number", "40,000"),
        ("quote", "nobody believed in it"),
        ("date", "1911"),
        ("date", "1923"),
    ):
        start = article.text.index(words)
        add[words] = case.add_claim(kind, start, start + len(words), by="ines").id
    book = desk.add_source(
        kind="web",
        url="https://example.org/a?x=1&y=2",
        title='Yearbook "><svg onload=alert(1)>',
        primary=True,
        by="ines",
    )
    person = desk.add_source(
        kind="interview",
        title="Greta Lindqvist",
        confidential=True,
        details={"contact": "greta@example.org"},
        by="ines",
    )
    case.attach(add["1898"], book.id, stance="contradicts", locator="p. 41", excerpt="opened in 1888", by="ines")
    case.attach(add["1898"], person.id, stance="supports", locator="call, 3 May", by="ines")
    verdict = case.give_verdict(
        add["1898"], finding="inaccurate", rationale="Greta Lindqvist says 1888.", proposed="1888", by="ines"
    )
    case.decide(add["1898"], decision="stet", overrules=verdict.id, reason="The plaque agrees.", by="theo")
    case.ask(add["40,000"], "Which crowns?", to="author", by="ines")
    case.give_verdict(add["nobody believed in it"], finding="confirmed", by="ines")
    case.dismiss(add["1911"], "=HYPERLINK(1)", by="ines")
    return case
