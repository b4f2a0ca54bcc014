"""Makes a Word file of an article that was read from something else."""

import datetime as dt
from collections.abc import Iterator
from io import BytesIO

import docx
from docx.document import Document
from lxml import etree

from factcheck.model import Block, BlockKind, Span
from factcheck.reports.visible import masked
from factcheck.text import Article

_STYLES = {
    BlockKind.TITLE: "Title",
    BlockKind.STANDFIRST: "Subtitle",
    BlockKind.LIST_ITEM: "List Paragraph",
    BlockKind.CAPTION: "Caption",
    BlockKind.QUOTE: "Quote",
}
_BEFORE_ANYBODY = dt.datetime(1980, 1, 1, tzinfo=dt.UTC)


def clean_document(article: Article) -> tuple[bytes, list[Span]]:
    """Returns a Word file with one paragraph a block, and the blocks' places in the text.

    Characters that hide or reorder others, or that no file can hold, are shown as U+FFFD, one for one.
    """
    document = docx.Document()
    for block in article.blocks:
        paragraph = document.add_paragraph(style=_style(block))
        paragraph.add_run(masked(block.span.of(article.text)))
    _describe(document, article)
    out = BytesIO()
    document.save(out)
    return out.getvalue(), [block.span for block in article.blocks]


def paragraphs_in(body: etree._Element) -> Iterator[etree._Element]:
    """Yields the paragraphs of a document that `clean_document` made."""
    yield from body.iterchildren("{*}p")


def _style(block: Block) -> str:
    if block.kind is BlockKind.HEADING:
        return f"Heading {min(max(block.level, 1), 9)}"
    return _STYLES.get(block.kind, "Normal")


def _describe(document: Document, article: Article) -> None:
    """Sets the file's properties, so that they say nothing of the day or the program that made it."""
    properties = document.core_properties
    properties.title = masked(article.title or "")[:255]
    properties.author = properties.last_modified_by = masked(article.byline or "")[:255]
    properties.comments = ""
    properties.created = properties.modified = _BEFORE_ANYBODY
