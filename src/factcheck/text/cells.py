"""Writes text into spreadsheet cells so that it can never run as a formula, and reads it back as it was."""

import re

_WOULD_RUN = re.compile(r"[\s'\ufeff\u200b]*[=+\-@\t\r\n＝＋－＠]")
"""A first character that a spreadsheet takes for a formula, also behind white space and apostrophes.

The characters are those of OWASP's page on CSV injection, with their full-width forms.
"""


def csv_cell(text: str) -> str:
    """Returns `text` as it stands in a cell: behind an apostrophe where it would run."""
    return f"'{text}" if _WOULD_RUN.match(text) else text


def read_csv_cell(cell: str) -> str:
    """Returns the text that `csv_cell` was given.

    An apostrophe goes only where `csv_cell` put one, so that ``'tis`` stays ``'tis``.
    """
    return cell[1:] if cell.startswith("'") and _WOULD_RUN.match(cell[1:]) else cell
