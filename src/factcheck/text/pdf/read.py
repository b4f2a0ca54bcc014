"""Reads a PDF: its text layer as the parts of an article, its footnotes as the author's notes."""

import re
import unicodedata
from functools import lru_cache
from itertools import chain

from factcheck.model import UnreadableArticle
from factcheck.text.about import About
from factcheck.text.article import Article
from factcheck.text.author_notes import AuthorNote, NoteOrigin, before_mark
from factcheck.text.byline import author_in
from factcheck.text.pdf.document import MarkedPart, parts_of
from factcheck.text.pdf.opened import Opened, opened
from factcheck.text.pdf.refusal import REASONS
from factcheck.text.piece import Piece, lay_out
from factcheck.text.references import reference_in

_LEAST_LETTERS = 0.5
"""Of the signs in a text that can be read at least so many are letters, figures or marks that Unicode knows."""

_A_PROGRAMS_TITLE = re.compile(r"(?:microsoft word|untitled)\b.*|\S+\.\w{2,5}", re.IGNORECASE)


def read_pdf(content: bytes) -> tuple[str, list[Piece], About]:
    """Returns the text of a PDF, its pieces, and what its properties say.

    Footnotes whose figures are found are no part of the text, as in a Word file. The day on which the file was made is
    no publication date, so it is not taken for one.

    Raises:
        UnreadableArticle: It has no text, a password, is damaged or hostile.
    """
    parts, about = _read(content)
    text, pieces = lay_out(one.part for one in parts)
    return text, pieces, about


def notes_in_pdf(content: bytes, article: Article) -> tuple[AuthorNote, ...]:
    """Returns the footnotes of a PDF in text order; where it does not read as `article` any more, they have no place.

    Raises:
        UnreadableArticle: It is damaged.
    """
    parts, _ = _read(content)
    text, pieces = lay_out(one.part for one in parts)
    shown = (one for one in parts if one.part.words.strip())
    called = [
        (piece.span.start + mark.at, mark.note) for piece, one in zip(pieces, shown, strict=True) for mark in one.marks
    ]
    places = [place for place, _ in called]
    same = text == article.text
    return tuple(
        AuthorNote(
            origin=NoteOrigin.FOOTNOTE,
            span=before_mark(place, places, article) if same else None,
            text=note,
            reference=reference_in(note),
        )
        for place, note in called
    )


@lru_cache(maxsize=1)  # the notes are asked for right after the text
def _read(content: bytes) -> tuple[tuple[MarkedPart, ...], About]:
    found = opened(content)
    _refuse_without_text(found)
    return tuple(parts_of(found)), _about(found)


def _refuse_without_text(found: Opened) -> None:
    words = "".join(scrap.words for scrap in chain.from_iterable(found.pages))
    signs = "".join(words.split())
    if not signs:
        raise UnreadableArticle(REASONS["pictures"])
    known = sum(unicodedata.category(sign)[0] in "LNPSM" and sign != "\ufffd" for sign in signs)
    if known < _LEAST_LETTERS * len(signs):
        raise UnreadableArticle(REASONS["unreadable"])


def _about(found: Opened) -> About:
    title = " ".join(unicodedata.normalize("NFC", found.title).split())
    author = unicodedata.normalize("NFC", found.author).strip()
    return About(None if _A_PROGRAMS_TITLE.fullmatch(title) else title or None, author_in(author, bare=True))
