"""Finds the row of headers, which may stand below a title and blank lines, or be missing."""

from collections.abc import Sequence

from factcheck.desk.sheet.meanings import meaning_of
from factcheck.desk.sheet.sheet import Row

FARTHEST = 15
"""Filled rows among which the headers are looked for."""

LONGEST = 60
"""Code points of the longest header."""


def head_of(rows: Sequence[Row]) -> tuple[tuple[str, ...], tuple[Row, ...]]:
    """Returns the headers and the rows below them."""
    at = _place(rows)
    if at is None:
        return tuple(_letter(number) for number in range(len(rows[0].cells))), tuple(rows)
    cells = rows[at].cells
    headers = tuple(" ".join(cell.text.split()) or _letter(number) for number, cell in enumerate(cells))
    return headers, tuple(rows[at + 1 :])


def _place(rows: Sequence[Row]) -> int | None:
    """The row with most words that headers have; of two the upper one. Above it stand titles, which fill less of it."""
    filled = [sum(bool(cell.text) for cell in row.cells) for row in rows[:FARTHEST]]
    known = [_known(row) if at == 0 or max(filled[:at]) < filled[at] else 0 for at, row in enumerate(rows[:FARTHEST])]
    best = max(known)
    return known.index(best) if best else None


def _known(row: Row) -> int:
    texts = [cell.text for cell in row.cells if cell.text]
    if any(len(text) > LONGEST or cell.link for text, cell in zip(texts, row.cells, strict=False)):
        return 0
    count = sum(meaning_of(text) is not None for text in texts)
    return count if len(texts) > 1 or len(row.cells) == 1 else 0


def _letter(number: int) -> str:
    """The column's name in a spreadsheet: "Column C"."""
    name = ""
    number += 1
    while number:
        number, rest = divmod(number - 1, 26)
        name = chr(ord("A") + rest) + name
    return f"Column {name}"
