"""Spreadsheets for tests, also such as no spreadsheet program writes."""

import io
import zipfile
from collections.abc import Callable, Sequence
from typing import Any

from openpyxl import Workbook
from openpyxl.worksheet.worksheet import Worksheet

TYPES = "[Content_Types].xml"


def workbook(build: Callable[[Worksheet], object], *more: tuple[str, Sequence[Sequence[Any]]]) -> bytes:
    """A workbook whose first sheet `build` fills; `more` are further sheets with their rows."""
    book = Workbook()
    build(book.worksheets[0])
    for title, rows in more:
        sheet = book.create_sheet(title)
        for row in rows:
            sheet.append(list(row))
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def of_rows(*rows: Sequence[Any]) -> bytes:
    """A workbook of one sheet."""

    def build(sheet: Worksheet) -> None:
        for row in rows:
            sheet.append(list(row))

    return workbook(build)


def with_part(content: bytes, name: str, part: bytes) -> bytes:
    """The workbook with a part put in the place of its own of that name, or added."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(content)) as old, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as new:
        for info in old.infolist():
            if info.filename != name:
                new.writestr(info, old.read(info))
        new.writestr(name, part)
    return out.getvalue()
