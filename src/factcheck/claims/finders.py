"""The finders, one a kind, and those that a house plugs in."""

import logging
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import cache
from importlib.metadata import entry_points
from typing import TYPE_CHECKING

from factcheck.model import Claim, Kind
from factcheck.text.article import Article

if TYPE_CHECKING:
    from factcheck.claims.parse import Parsed

PLUG_INS = "factcheck.finders"
"""The entry-point group of plugged-in finders: callables `Article -> Iterable[Claim]` that rank their own claims."""

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Finder:
    """A named way of finding claims.

    Attributes:
        name: Named in the log when it fails.
        find: Called with the article.
        kind: The one kind it finds; None where it may find any.
    """

    name: str
    find: Callable[[Article], Iterable[Claim]]
    kind: Kind | None = None


def run(finder: Finder, article: Article) -> list[Claim]:
    """Returns what a finder finds; one that fails is logged with its traceback and finds nothing."""
    return run_guarded(finder.name, lambda: finder.find(article))


def run_guarded(name: str, find: Callable[[], Iterable[Claim]]) -> list[Claim]:
    """Returns what `find` finds; a failure is logged under `name` and finds nothing, so that the others still run."""
    try:
        return list(find())
    except Exception:
        log.exception("The finder %s failed; its claims are missing, all others were found.", name)
        return []


def without_parse() -> tuple[Finder, ...]:
    """Returns the finders that read plain text and load no language model."""
    from factcheck.claims.dates.finder import find_dates
    from factcheck.claims.numbers.finder import find_numbers

    return Finder("dates", find_dates, Kind.DATE), Finder("numbers", find_numbers, Kind.NUMBER)


@cache
def plugged_in() -> tuple[Finder, ...]:
    """Returns the finders that other packages register; one that cannot be loaded is logged and left out."""
    found = []
    for point in sorted(entry_points(group=PLUG_INS), key=lambda point: point.name):
        try:
            found.append(Finder(point.name, point.load()))
        except Exception:
            log.exception("The finder %s could not be loaded and is left out.", point.name)
    return tuple(found)


def parsed_finders() -> dict[Kind, Callable[["Parsed"], Iterable[Claim]]]:
    """Returns the finders that need the whole article parsed, by kind; events and statements stand apart."""
    from factcheck.claims.names import find_names
    from factcheck.claims.quotes.finder import find_quotes

    return {Kind.QUOTE: find_quotes, Kind.NAME: find_names}
