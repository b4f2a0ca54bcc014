"""Finds where a desk's file holds its entries, byte for byte.

By SQLite's file format (https://sqlite.org/fileformat2.html) an entry is a cell of a b-tree: its length, its record (a
header with the type of every column, then the columns), and for a long one the number of the page where it goes on.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

PAGE = 4096
_MOST = (PAGE - 12) * 64 // 255 - 23
_LEAST = (PAGE - 12) * 32 // 255 - 23
_LINK = 4

Value = str | int | None


@dataclass(frozen=True, slots=True)
class Place:
    """Where one byte of an entry stands.

    Attributes:
        at: Its offset in the file.
        entry: The entry's number among the rows that were looked for.
        part: "length", "link", "header" or the number of the column that it belongs to.
    """

    at: int
    entry: int
    part: str


def places_of(rows: Sequence[Sequence[Value]], whole: bytes) -> Iterator[Place]:
    """Yields every byte of the rows of a table without hidden row numbers.

    Args:
        rows: The rows with their columns as the table has them, the key first.
        whole: The file, with nothing left in its log.

    Raises:
        ValueError: A row is not in the file exactly once.
    """
    for number, row in enumerate(rows):
        header, columns = _header(row), [_stored(value) for value in row]
        parts = ["header"] * len(header) + [str(n) for n, column in enumerate(columns) for _ in column]
        record = header + b"".join(columns)
        yield from (Place(at, number, part) for at, part in _cell(record, parts, whole))


def _cell(record: bytes, parts: list[str], whole: bytes) -> Iterator[tuple[int, str]]:
    here = _kept_here(len(record))
    if whole.count(record[:here]) != 1:
        raise ValueError(f"The row {record[:80]!r} is {whole.count(record[:here])} times in the file.")
    start, length = whole.index(record[:here]), _varint(len(record))
    yield from ((at, "length") for at in range(start - len(length), start))
    yield from zip(range(start, start + here), parts, strict=False)
    link, done = start + here, here
    while done < len(record):
        yield from ((at, "link") for at in range(link, link + _LINK))
        link = (int.from_bytes(whole[link : link + _LINK], "big") - 1) * PAGE
        size = min(PAGE - _LINK, len(record) - done)
        start = link + _LINK
        yield from zip(range(start, start + size), parts[done:], strict=False)
        done += size


def _kept_here(size: int) -> int:
    """How much of a record stands in its cell; the rest is on other pages."""
    if size <= _MOST:
        return size
    kept = _LEAST + (size - _LEAST) % (PAGE - _LINK)
    return kept if kept <= _MOST else _LEAST


def _header(row: Sequence[Value]) -> bytes:
    types = b"".join(_varint(_type(value)) for value in row)
    return _varint(len(types) + 1) + types


def _type(value: Value) -> int:
    if value is None:
        return 0
    if isinstance(value, str):
        return 13 + 2 * len(value.encode())
    return 8 + value if value in (0, 1) else 1


def _stored(value: Value) -> bytes:
    if isinstance(value, str):
        return value.encode()
    return b"" if value in (None, 0, 1) else int(value).to_bytes(1, "big", signed=True)


def _varint(number: int) -> bytes:
    """Returns a number of up to fourteen bits as SQLite writes it."""
    return bytes([number]) if number < 128 else bytes([0x80 | number >> 7, number & 0x7F])
