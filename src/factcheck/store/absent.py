"""Columns that can be without a value, and yet hold no NULL.

SQLite writes NULL as one byte, and reads two other values of that byte as NULL as well
(https://sqlite.org/fileformat2.html#record_format): such a change of the file could be found by nobody. A value of its
own for "none" leaves no byte of an entry that could be another.
"""

from typing import Any

from sqlalchemy import Integer, String
from sqlalchemy.types import TypeDecorator

NO_WORD = ""
NO_NUMBER = -1


class OptionalWord(TypeDecorator[str]):
    """A text or None."""

    impl = String
    cache_ok = True

    def process_bind_param(self, value: str | None, dialect: Any) -> str:
        """Returns what is written."""
        return NO_WORD if value is None else value

    def process_result_value(self, value: str | None, dialect: Any) -> str | None:
        """Returns what was meant."""
        return None if value == NO_WORD else value


class OptionalNumber(TypeDecorator[int]):
    """A number from 0, or None."""

    impl = Integer
    cache_ok = True

    def process_bind_param(self, value: int | None, dialect: Any) -> int:
        """Returns what is written."""
        return NO_NUMBER if value is None else value

    def process_result_value(self, value: int | None, dialect: Any) -> int | None:
        """Returns what was meant."""
        return None if value == NO_NUMBER else value
