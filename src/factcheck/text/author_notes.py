"""What an author left in a file beside the text: comments, footnotes, links, tracked changes, headers."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from factcheck.model import Span
from factcheck.text.article import Article, Original
from factcheck.text.references import Reference
from factcheck.text.sniff import Format


class NoteOrigin(StrEnum):
    """As what a note stood in the file; the value is how it is told to people."""

    COMMENT = "comment"
    FOOTNOTE = "footnote"
    ENDNOTE = "endnote"
    LINK = "link"
    INSERTION = "insertion"
    DELETION = "deletion"
    HEADER = "header"
    FOOTER = "footer"


@dataclass(frozen=True, slots=True, kw_only=True)
class AuthorNote:
    """One thing that an author left in the file.

    Attributes:
        origin: As what it stood there.
        span: The words of the text on which it stands. That of a footnote reaches from its mark back to the mark
            before it or the beginning of the sentence. Empty where it stands between words; None where it stands on
            nothing that is part of the text.
        author: Who wrote it, where the file says so.
        at: When, as the file has it.
        text: Its words; for a link its address, for a tracked change the words that came or went.
        reference: What it points to.
        reply: Whether it answers another comment.
        resolved: Whether somebody has marked it as settled.
    """

    origin: NoteOrigin
    span: Span | None
    author: str | None = None
    at: str | None = None
    text: str
    reference: Reference
    reply: bool = False
    resolved: bool = False


def before_mark(place: int, marks: Iterable[int], article: Article) -> Span:
    """Returns what a note's mark at `place` is about: the words back to the mark before it or to where they begin."""
    if not place:
        return Span(0, 0)
    start = article.sentences_of(Span(place - 1, place)).start
    return Span(max([start, *(mark for mark in marks if start < mark < place)]), place).trimmed(article.text)


def notes_of(original: Original | None, article: Article) -> tuple[AuthorNote, ...]:
    """Returns what the author left in the file beside the text, nothing left out: what has a place in text order first.

    Args:
        original: The file that the article was read from; one that can hold nothing beside the text gives nothing.
        article: The article.

    Raises:
        UnreadableArticle: The file is damaged.
    """
    if original is None:
        return ()
    if original.media_type == Format.DOCX:
        from factcheck.text.word_notes import notes_in  # loads lxml

        return notes_in(original.content, article)
    if original.media_type == Format.PDF:
        from factcheck.text.pdf.read import notes_in_pdf

        return notes_in_pdf(original.content, article)
    if original.media_type in {Format.HTML, Format.ZIPPED_HTML}:
        from factcheck.text.page_notes import notes_in_page

        return notes_in_page(original.content, article)
    return ()
