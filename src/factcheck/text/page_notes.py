"""Gathers what an author left in a page of Google Docs beside the text."""

from collections.abc import Iterator

from factcheck.model import Span
from factcheck.text.article import Article
from factcheck.text.author_notes import AuthorNote, NoteOrigin, before_mark
from factcheck.text.decode import decoded, stated_in
from factcheck.text.markup import Markup, markup_of
from factcheck.text.piece import lay_out
from factcheck.text.references import linked_to, reference_in
from factcheck.text.zipped_page import holds_page, page_in

_ORIGINS = {"cmnt": NoteOrigin.COMMENT, "ftnt": NoteOrigin.FOOTNOTE}


def notes_in_page(content: bytes, article: Article) -> tuple[AuthorNote, ...]:
    """Returns the comments, footnotes and links in a page of Google Docs, those with a place in text order first.

    The page says where a comment stands but not on which words, so it stands on those before its mark, as a footnote
    does. Where the page does not read as `article` any more, no note has a place.

    Raises:
        UnreadableArticle: There is no page in it, or it is damaged.
    """
    page = page_in(content) if holds_page(content) else content
    markup = markup_of(decoded(page, stated_in(page)))
    marks, links = _places(markup, article)
    found = [*_notes(markup, marks, article), *_links(markup, links)]
    return tuple(sorted(found, key=lambda note: (note.span is None, note.span or Span(0, 0))))


def _places(markup: Markup, article: Article) -> tuple[dict[int, int], dict[int, Span]]:
    """Where the marks and links stand in the text, by their numbers."""
    shown = [one for one in markup.parts if one.part.words.strip()]
    text, pieces = lay_out(one.part for one in shown)
    marks: dict[int, int] = {}
    links: dict[int, Span] = {}
    for piece, one in zip(pieces, shown, strict=True) if text == article.text else ():
        start = piece.span.start
        marks |= {number: start + place for number, place in one.signed.marks}
        links |= {
            number: Span(start + first, min(start + after, piece.span.end)) for number, first, after in one.signed.links
        }
    return marks, links


def _notes(markup: Markup, marks: dict[int, int], article: Article) -> Iterator[AuthorNote]:
    # Comments and footnotes part a sentence each for themselves: a comment is often about what a footnote is about.
    by_kind = {
        kind: sorted(
            {marks[number] for number, note in enumerate(markup.beside.notes) if note.kind == kind and number in marks}
        )
        for kind in _ORIGINS
    }
    for number, note in enumerate(markup.beside.notes):
        span = before_mark(marks[number], by_kind[note.kind], article) if number in marks else None
        yield AuthorNote(origin=_ORIGINS[note.kind], span=span, text=note.words, reference=reference_in(note.words))


def _links(markup: Markup, links: dict[int, Span]) -> Iterator[AuthorNote]:
    for number, address in enumerate(markup.beside.links):
        span = links.get(number)
        yield AuthorNote(origin=NoteOrigin.LINK, span=span, text=address, reference=linked_to(address))
