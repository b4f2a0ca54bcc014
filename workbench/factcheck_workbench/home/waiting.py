"""Drafts that are nearly the text of a case: they wait until a person has said whether they are its new draft."""

from dataclasses import dataclass

from factcheck.model import NotFound
from factcheck.text import Article

MOST_WAITING = 8
"""How many wait at once; the oldest gives way, and its file has to be dropped again."""


@dataclass(frozen=True, slots=True)
class Draft:
    """A draft that was read.

    Attributes:
        article: The draft.
        due: When it has to be done, ISO 8601.
    """

    article: Article
    due: str | None


class Waiting:
    """The drafts that wait, under the ids that the page gave them."""

    def __init__(self) -> None:
        self._drafts: dict[str, Draft] = {}

    def keep(self, name: str, draft: Draft) -> None:
        """Keeps a draft."""
        self._drafts.pop(name, None)
        while len(self._drafts) >= MOST_WAITING:
            del self._drafts[next(iter(self._drafts))]
        self._drafts[name] = draft

    def get(self, name: str) -> Draft:
        """Returns a draft; it goes on waiting, for what is done with it may fail.

        Raises:
            NotFound: It waits no longer, as after the kernel was started again.
        """
        if name not in self._drafts:
            raise NotFound("The draft is not here any more. Please drop or choose it once more.")
        return self._drafts[name]

    def drop(self, name: str) -> None:
        """Somebody has said what it is."""
        self._drafts.pop(name, None)
