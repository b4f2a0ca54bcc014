"""Checks what people typed before it goes on record."""

import re
from collections.abc import Iterable
from datetime import date, datetime
from enum import StrEnum
from typing import Any

from factcheck.model import ActRefused

MOST = 100_000
"""The longest text that an act can hold, in code points: a long interview's transcript belongs into a document."""

_YEAR_OR_MONTH = re.compile(r"\d{4}(?:-\d\d)?")


def need_words(value: Any, what: str) -> str:
    """Returns `value` if it is text that says something.

    Args:
        value: What was given.
        what: What it is, as the refusal calls it: "a reason".

    Raises:
        ActRefused: It is missing, blank, too long, or holds NUL.
    """
    if not isinstance(value, str) or not value.strip():
        raise ActRefused(f"This needs {what}.")
    return str(allow_words(value, what))


def allow_words(value: Any, what: str) -> str | None:
    """Returns `value` if it is text or None.

    Raises:
        ActRefused: It is something else, too long, or holds NUL, which no database keeps.
    """
    if value is None:
        return None
    if not isinstance(value, str):
        raise ActRefused(f"{what.capitalize()} must be text, not {type(value).__name__}.")
    if len(value) > MOST:
        raise ActRefused(f"{what.capitalize()} is too long: {len(value):,} characters, at most {MOST:,}.")
    if "\0" in value:
        raise ActRefused(f"{what.capitalize()} holds a NUL character. Type or paste it again.")
    return value


def need_one_of(value: Any, words: type[StrEnum], what: str) -> None:
    """Refuses a value that is none of the words of `words`.

    Raises:
        ActRefused: The text lists the words.
    """
    known: Iterable[str] = [word.value for word in words]
    if value not in known:
        raise ActRefused(f"{what.capitalize()} is one of {', '.join(known)}, not {value!r}.")


def need_moment(value: Any) -> None:
    """Refuses what is neither None nor a date or time in ISO 8601.

    Raises:
        ActRefused: It is something else.
    """
    try:
        if value is not None:
            datetime.fromisoformat(value)
    except (TypeError, ValueError):
        raise ActRefused(f"A date is written as 2026-03-01 or 2026-03-01T18:00, not {value!r}.") from None


def need_date(value: Any) -> None:
    """Refuses what is neither None nor a day, a month or a year in ISO 8601.

    Raises:
        ActRefused: It is something else.
    """
    padded = f"{value}-01-01"[:10] if isinstance(value, str) and _YEAR_OR_MONTH.fullmatch(value) else value
    try:
        if padded is not None:
            date.fromisoformat(padded)
    except (TypeError, ValueError):
        raise ActRefused(f"A date is written as 2026-03-01, 2026-03 or 2026, not {value!r}.") from None
