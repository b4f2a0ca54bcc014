"""Reads the lines of a plain file, whatever it holds, and says of each mistake where it stands."""

import json
import os
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from itertools import zip_longest
from pathlib import Path
from typing import Any, TypeVar

from factcheck.desk.plain_lines import SCHEMA
from factcheck.model import FactcheckError, NotFound, StoreDamaged, StoreUnavailable
from factcheck.text.limits import MOST_BYTES

MOST_LINE = 2 * MOST_BYTES
"""The longest line that is read, in bytes: the largest original file in base 64, and its draft."""

Made = TypeVar("Made")


@dataclass(frozen=True, slots=True)
class Line:
    """A line of a plain file.

    Attributes:
        path: The file.
        number: The line's number, from 1.
        raw: Its bytes, ended by a line feed alone.
        record: What it holds.
    """

    path: Path
    number: int
    raw: bytes
    record: dict[str, Any]

    def make(self, make: Callable[[dict[str, Any]], Made]) -> Made:
        """Returns what `make` makes of the record.

        Raises:
            StoreDamaged: It could make nothing of it; the words name the line.
        """
        try:
            return make(self.record)
        except KeyError as error:
            raise damaged(self.path, self.number, f"{error.args[0]!r} is missing or unknown.") from error
        except (ValueError, TypeError, AttributeError, IndexError, FactcheckError) as error:
            raise damaged(self.path, self.number, str(error)) from error


def read_lines(where: str | os.PathLike[str], record: str) -> list[Line]:
    """Returns the lines of a plain file whose first one is a `record` of this format.

    Raises:
        NotFound: There is no such file.
        StoreDamaged: A line holds no record, or the first one is another.
        StoreUnavailable: A newer program wrote it, or it cannot be read.
    """
    path = Path(where)
    try:
        with path.open("rb") as file:
            lines = [_line(path, number, raw) for number, raw in enumerate(_raw(file), start=1)]
    except FileNotFoundError:
        raise NotFound(f"There is no file {path}.") from None
    except OSError as error:
        raise StoreUnavailable(f"{path} cannot be read: {error.strerror}.") from error
    _refuse_other_format(path, lines, record)
    return lines


def refuse_other_bytes(path: Path, lines: list[Line], written: Iterable[bytes]) -> None:
    """Refuses a file that is not, line for line, what this program writes of what was read from it.

    Raises:
        StoreDamaged: The words name the first line that differs.
    """
    for number, (line, own) in enumerate(zip_longest(lines, written), start=1):
        if line is None or line.raw != own:
            words = "The line is not written as this program writes it, stands in another place, or one is missing."
            raise damaged(path, number, words)


def damaged(path: Path, number: int, words: str) -> StoreDamaged:
    """Returns the error for a line."""
    return StoreDamaged(
        f"{path.name}, line {number}: {words} Nothing was taken from the file. Take an undamaged copy of it."
    )


def _raw(file: Any) -> Iterator[bytes]:
    """The lines, one byte more of them than can be right at most."""
    while raw := file.readline(MOST_LINE + 1):
        yield raw


def _line(path: Path, number: int, raw: bytes) -> Line:
    if len(raw) > MOST_LINE:
        raise damaged(path, number, f"The line is longer than {MOST_LINE:,} bytes.")
    try:
        record = json.loads(raw)
    except (ValueError, RecursionError):
        raise damaged(path, number, "This is no JSON.") from None
    if not isinstance(record, dict):
        raise damaged(path, number, "This is no record.")
    return Line(path, number, raw.rstrip(b"\r\n") + b"\n", record)


def _refuse_other_format(path: Path, lines: list[Line], record: str) -> None:
    header = lines[0].record if lines else {}
    schema = header.get("schema")
    if header.get("record") != record or not isinstance(schema, str) or not schema.startswith("factcheck-"):
        raise StoreDamaged(f"{path.name} does not hold a {record} as this program writes one. Name another file.")
    if schema != SCHEMA:
        raise StoreUnavailable(
            f"{path.name} was written by another version of this program (format {schema!r}; this one reads "
            f"{SCHEMA}). Update the program: pip install --upgrade factcheck-workbench"
        )
