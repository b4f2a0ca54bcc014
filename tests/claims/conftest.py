"""Articles read and parsed once for all tests of claims."""

from collections.abc import Callable
from functools import cache

import pytest

from factcheck.claims.parse import Parsed, parse
from factcheck.text import Article


@cache
def _parsed(text: str) -> Parsed:
    return parse(Article.from_text(text))


@pytest.fixture(scope="session")
def parsed() -> Callable[[str], Parsed]:
    """Parses a text; the same text only once in a session."""
    return _parsed
