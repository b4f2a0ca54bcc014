"""Reads entries from a file that may be damaged, without trusting a single byte."""

from collections.abc import Iterator
from typing import Any

from sqlalchemy import Connection, Integer, LargeBinary, RowMapping, cast, func, select

from factcheck.ledger import Recorded, canonical_json
from factcheck.model import ActRefused
from factcheck.store.absent import NO_NUMBER, NO_WORD
from factcheck.store.entry_rows import recorded_of
from factcheck.store.schema import entries

_NUMBERS = ("sequence", "claim_version")
_NONE = {"case": NO_WORD, "claim": NO_WORD, "claim_version": NO_NUMBER}
_RAW = [
    cast(column, Integer if column.name in _NUMBERS else LargeBinary).label(column.name) for column in entries.columns
]
_TYPES = [func.typeof(column).label(f"{column.name} type") for column in entries.columns]


def raw_ledgers(connection: Connection) -> list[bytes]:
    """Returns the names of all ledgers, byte for byte as they stand there."""
    names = connection.execute(select(cast(entries.c.ledger, LargeBinary)).distinct()).scalars()
    return sorted(bytes(name or b"") for name in names)


def raw_entries(connection: Connection, ledger: bytes) -> Iterator[Recorded | str]:
    """Yields the entries of a ledger in order, or in an entry's place what is wrong with its row."""
    try:
        named = entries.c.ledger == ledger.decode()  # goes by the index
    except UnicodeDecodeError:
        named = cast(entries.c.ledger, LargeBinary) == ledger
    for row in connection.execute(select(*_RAW, *_TYPES).where(named).order_by(entries.c.sequence)).mappings():
        try:
            yield _read(row)
        except (ValueError, TypeError, AttributeError, ActRefused) as error:
            yield f"Entry {row['sequence']} cannot be read: {error}"


def _read(row: RowMapping) -> Recorded:
    values: dict[str, Any] = {column.name: _plain(column.name, row) for column in entries.columns}
    recorded = recorded_of(values)
    if canonical_json(recorded.body) != values["body"]:  # the same meaning in other bytes is a change, too
        raise ValueError("its body was written differently.")
    return recorded


def _plain(name: str, row: RowMapping) -> Any:
    """The value of a column, if it is of the column's own type: the same bytes as another type are a change, too."""
    kind, value = row[f"{name} type"], row[name]
    if kind != ("integer" if name in _NUMBERS else "text"):
        raise ValueError(f"its {name.replace('_', ' ')} is {kind}.")
    plain = value if name in _NUMBERS else bytes(value).decode()
    return None if name in _NONE and plain == _NONE[name] else plain
