"""The Word file that a report is written into: the draft's own, or a clean one."""

from dataclasses import dataclass

from lxml import etree

from factcheck.model import UnreadableArticle
from factcheck.reports.word.clean import clean_document, paragraphs_in
from factcheck.text import Article
from factcheck.text.sniff import Format
from factcheck.text.word_origin import Origin, origin_of, origin_of_written
from factcheck.text.word_package import Package
from factcheck.text.word_words import W


@dataclass(frozen=True, slots=True)
class Draft:
    """A Word file with the draft's text.

    Attributes:
        package: Its parts.
        document: The markup of the main one, to be changed.
        origin: Where the words of the text stand in it.
    """

    package: Package
    document: etree._Element
    origin: Origin


def draft_of(article: Article) -> Draft:
    """Returns the file that the article was read from, where that is a Word file and reads as it did then."""
    original = article.original
    if original is not None and original.media_type == Format.DOCX:
        own = _own(original.content, article.text)
        if own is not None:
            return own
    return _clean(article)


def _own(content: bytes, text: str) -> Draft | None:
    try:
        package = Package(content)
        document = package.tree(package.main)
    except UnreadableArticle:  # an earlier version of this program let it pass
        return None
    read, origin = origin_of(_body(document))
    return Draft(package, document, origin) if read == text else None


def _clean(article: Article) -> Draft:
    content, spans = clean_document(article)
    package = Package(content)
    package.forget_times()
    document = package.tree(package.main)
    written = zip(spans, paragraphs_in(_body(document)), strict=True)
    return Draft(package, document, origin_of_written(written))


def _body(document: etree._Element) -> etree._Element:
    body = document.find(f"{W}body")
    if body is None:
        raise UnreadableArticle("The Word file has no text in it.")
    return body
