"""A desk file with one case of the long article on it, made without a language model."""

from pathlib import Path
from unittest.mock import patch

from article import long_article

from factcheck.claims import Section
from factcheck.desk import open_desk

SECTIONS = 8


def make_case(place: Path, claims: int) -> tuple[str, list[str]]:
    """Makes the desk and returns the case's id and the ids of its claims in text order."""
    article, found = long_article(claims)
    size = -(-claims // SECTIONS)
    parts = [found[at : at + size] for at in range(0, claims, size)]
    sections = [Section(part, done, len(parts)) for done, part in enumerate(parts, start=1)]
    with patch("factcheck.claims.find_by_section", lambda _: iter(sections)), open_desk(place) as desk:
        case = desk.open_case(article, by="Ines")
        return case.id, [claim.id for claim in case.claims]


def make_empty_case(place: Path) -> str:
    """Makes a desk with the article on it, in which nothing was searched yet; returns the case's id."""
    article, _ = long_article(0)
    with open_desk(place) as desk:
        return desk.open_case(article, by="Ines", find="later").id
