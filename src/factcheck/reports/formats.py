"""The formats that a report can have."""

from collections.abc import Callable
from dataclasses import dataclass
from importlib import import_module

from factcheck.reports.content import Content


@dataclass(frozen=True, slots=True)
class Format:
    """One way of writing a report down.

    Attributes:
        name: What ``to=`` and ``--to`` call it.
        words: What it is good for.
        media_type: Its MIME type.
        writer: The module and function that turn a `Content` into bytes; imported on first use.
        tracks: Whether it can mark proposed wordings as tracked changes.
        ending: The file's ending, without the dot, where that is not the name.
    """

    name: str
    words: str
    media_type: str
    writer: str
    tracks: bool = False
    ending: str = ""

    @property
    def suffix(self) -> str:
        """The file's ending with its dot."""
        return f".{self.ending or self.name}"

    def bytes_of(self, content: Content) -> bytes:
        """Returns the report as it stands in a file."""
        module, _, function = self.writer.partition(":")
        write: Callable[[Content], bytes] = getattr(import_module(module), function)
        return write(content)


FORMATS = {
    one.name: one
    for one in (
        Format(
            "html",
            "a page to read and print: the marked-up article, every claim, open ones first",
            "text/html",
            "factcheck.reports.html:html_report",
        ),
        Format(
            "annotated",
            "the article itself as a page, with notes in the margin beside the words (.html)",
            "text/html",
            "factcheck.reports.annotated:annotated_report",
            ending="html",
        ),
        Format("csv", "a table for a spreadsheet, one row a claim", "text/csv", "factcheck.reports.table:csv_report"),
        Format(
            "jsonl",
            "data with a published schema: the report, its sources and its claims, one JSON object a line",
            "application/jsonl",
            "factcheck.reports.json_lines:jsonl_report",
        ),
        Format(
            "docx",
            "the draft itself for Word, with a comment on the exact words of each claim",
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            "factcheck.reports.word.report:docx_report",
            tracks=True,
        ),
    )
}
"""Every format by its name."""
