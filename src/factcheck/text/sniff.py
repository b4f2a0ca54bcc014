"""Tells what a file is by what is in it; its name decides only between kinds of plain text."""

import re
from enum import StrEnum
from pathlib import PurePath

from factcheck.model import UnreadableArticle
from factcheck.text.decode import decoded


class Format(StrEnum):
    """What can be read, by its MIME type."""

    TEXT = "text/plain"
    MARKDOWN = "text/markdown"
    HTML = "text/html"
    DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
    PDF = "application/pdf"
    ZIPPED_HTML = "application/zip"


_AS_DOCX = "Save it as .docx or as plain text and open that."
_REFUSED = (
    (b"{\\rtf", f"This is a rich text file (.rtf), which is not read. {_AS_DOCX}"),
    (
        b"\xd0\xcf\x11\xe0",
        "This is a Word file with a password, or an old one (.doc). Take the password off, or save it as .docx.",
    ),
    (b"\x89PNG", f"This is a picture, not a text. {_AS_DOCX}"),
    (b"\xff\xd8\xff", f"This is a picture, not a text. {_AS_DOCX}"),
    (b"GIF8", f"This is a picture, not a text. {_AS_DOCX}"),
    (b"\x1f\x8b", "This is a compressed file. Unpack it and open the article in it."),
    (b"Rar!", "This is a compressed file. Unpack it and open the article in it."),
    (b"7z\xbc\xaf", "This is a compressed file. Unpack it and open the article in it."),
    (b"\x7fELF", "This is a program, not a text."),
    (b"SQLite format 3", "This is a database, not a text."),
)
_PDF = b"%PDF-"
_PDF_WITHIN = 1024
"""Readers of PDF forgive so many bytes of rubbish before the file's first line and after its last."""

_ZIP = (b"PK\x03\x04", b"PK\x05\x06")
_PAGE_START = re.compile(
    r"\s*+(?:<\?xml[^>]{0,200}>\s*+)?(?:<!--.{0,4000}?-->\s*+)?<(?:!doctype\s+html|html|head|body)\b", re.I | re.S
)
_TAG_START = re.compile(r"\s*+<(?:p|div|article|main|section|h[1-6]|ul|ol|table|blockquote|meta)\b[^<>]{0,2000}>", re.I)
_TAG_END = re.compile(r"</(?:p|div|article|main|section|h[1-6]|ul|ol|table|blockquote)>", re.I)
_HTML_NAMES = frozenset((".html", ".htm", ".xhtml"))
_MARKDOWN_NAMES = frozenset((".md", ".markdown", ".mdown"))


def format_of(content: bytes, name: str, stated: str | None = None) -> Format:
    """Returns what a file is.

    Args:
        content: Its bytes.
        name: Its name; only the ending counts, and only to tell kinds of text apart.
        stated: The encoding that its sender names.

    Raises:
        UnreadableArticle: It is a kind of file that is not read.
    """
    if content.startswith(_ZIP):
        from factcheck.text.zipped_page import holds_page

        # Whether an archive without a page really holds a Word file is seen when it is opened.
        return Format.ZIPPED_HTML if holds_page(content) else Format.DOCX
    if content.lstrip().startswith(_PDF) or (_PDF in content[:_PDF_WITHIN] and b"startxref" in content[-_PDF_WITHIN:]):
        return Format.PDF
    for start, words in _REFUSED:
        if content.startswith(start):
            raise UnreadableArticle(words)
    text = decoded(content[:_SAMPLE], stated) if len(content) <= _SAMPLE else decoded(content, stated)[:_SAMPLE]
    return _text_format(text, PurePath(name).suffix.lower())


_SAMPLE = 100_000


def _text_format(text: str, ending: str) -> Format:
    if _PAGE_START.match(text) or (_TAG_START.match(text) and _TAG_END.search(text)):
        return Format.HTML
    if ending in _HTML_NAMES and "<" in text:
        return Format.HTML
    return Format.MARKDOWN if ending in _MARKDOWN_NAMES else Format.TEXT
