"""What an article says about itself."""

import datetime as dt
from typing import NamedTuple


class About(NamedTuple):
    """The title, the author and the day, each None where nothing gives it.

    Attributes:
        title: The title.
        byline: The author's name alone.
        published: The day of publication.
    """

    title: str | None = None
    byline: str | None = None
    published: dt.date | None = None

    def filled_from(self, other: "About") -> "About":
        """Returns these values, and those of `other` where one is missing."""
        return About(
            self.title or other.title,
            self.byline or other.byline,
            self.published or other.published,
        )


def day_of(published: str | dt.date | None) -> dt.date | None:
    """Returns the day that a caller names; None where they name none.

    Raises:
        ValueError: It is no ISO 8601 date.
    """
    if isinstance(published, dt.datetime):
        return published.date()
    return dt.date.fromisoformat(published.strip()) if isinstance(published, str) else published
