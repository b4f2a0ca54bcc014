"""Reads the single values of a house's scale; whatever is wrong is refused with the name of the file."""

from collections.abc import Collection
from typing import Any

from factcheck.model import UnreadableScale


class Fields:
    """The fields of one file.

    Args:
        name: What the caller calls the file.
    """

    def __init__(self, name: str) -> None:
        self._name = name

    def only(self, given: dict[str, Any], known: Collection[str], what: str) -> None:
        """Refuses a misspelt field: a rule that is silently not there is worse than none."""
        wrong = sorted(set(given) - set(known))
        if wrong:
            raise self.wrong(f"{what} has no field {wrong[0]!r}; it has {', '.join(sorted(known))}.")

    def table(self, given: Any, what: str) -> dict[str, Any]:
        """Returns a table."""
        if not isinstance(given, dict):
            raise self.wrong(f"{what} is a table of fields, not {given!r}.")
        return given

    def list(self, given: Any, what: str) -> list[Any]:
        """Returns a list."""
        if not isinstance(given, list):
            raise self.wrong(f"The {what} are a list, not {given!r}.")
        return given

    def text(self, given: Any, what: str) -> str:
        """Returns a text that says something."""
        if not isinstance(given, str) or not given.strip():
            raise self.wrong(f"The {what} is a text that is not empty, not {given!r}.")
        return given.strip()

    def yes_or_no(self, given: Any, what: str) -> bool:
        """Returns true or false."""
        if not isinstance(given, bool):
            raise self.wrong(f"{what} is true or false, not {given!r}.")
        return given

    def whole_number(self, given: Any, what: str) -> int | None:
        """Returns a whole number, or None where none is given."""
        if given is None or (isinstance(given, int) and not isinstance(given, bool)):
            return given
        raise self.wrong(f"The {what} is a whole number, not {given!r}.")

    def key(self, given: Any, what: str) -> str | None:
        """Returns a key, or None where none is given."""
        if given is None or (isinstance(given, str) and len(given) == 1 and given.isprintable()):
            return given
        raise self.wrong(f"The {what} is a single character, not {given!r}.")

    def one_of(self, given: Any, known: Collection[str], what: str) -> str:
        """Returns one of some words."""
        if not isinstance(given, str) or given not in known:
            raise self.wrong(f"{what} is one of {', '.join(known)}, not {given!r}.")
        return given

    def different(self, given: Collection[str], what: str) -> None:
        """Refuses two alike."""
        words = list(given)
        twice = next((word for word in words if words.count(word) > 1), None)
        if twice is not None:
            raise self.wrong(f"Two have the {what} {twice!r}. Give each its own.")

    def wrong(self, words: str) -> UnreadableScale:
        """Returns the refusal of the file."""
        return UnreadableScale(f"The scale {self._name!r} cannot be used. {words}")
