"""The spreadsheet that a page is bringing in, between its messages."""

from dataclasses import dataclass

from factcheck.desk import Sheet


@dataclass(slots=True)
class OpenSheet:
    """What was read of a file.

    Attributes:
        content: The file's bytes.
        sheet: The sheet of it that was looked at last.
    """

    content: bytes = b""
    sheet: Sheet | None = None
