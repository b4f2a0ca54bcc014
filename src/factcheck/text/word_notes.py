"""Gathers what an author left in a Word file beside the text."""

import re
from collections.abc import Iterator

from lxml import etree

from factcheck.model import Span, UnreadableArticle
from factcheck.text.article import Article
from factcheck.text.author_notes import AuthorNote, NoteOrigin, before_mark
from factcheck.text.references import Pointing, Reference, linked_to, reference_in
from factcheck.text.word_guard import DAMAGED
from factcheck.text.word_origin import Origin, origin_of
from factcheck.text.word_package import Package
from factcheck.text.word_seen import Seen, see
from factcheck.text.word_words import W, words_of

_ID = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"
_THREAD = "{http://schemas.microsoft.com/office/word/2012/wordml}"
_PARAGRAPH_ID = "{http://schemas.microsoft.com/office/word/2010/wordml}paraId"
_TARGET = re.compile(r'HYPERLINK\s+(?:"([^"]+)"|([^\s\\"]+))', re.IGNORECASE)
_CAME = frozenset((f"{W}ins", f"{W}moveTo"))
_MARGINS = {"header": NoteOrigin.HEADER, "footer": NoteOrigin.FOOTER}


def notes_in(content: bytes, article: Article) -> tuple[AuthorNote, ...]:
    """Returns the notes in a Word file, those with a place in text order first.

    Where the file does not read as `article` any more, no note has a place.

    Raises:
        UnreadableArticle: It is damaged.
    """
    package = Package(content)
    document = package.tree(package.main)
    body = document.find(f"{W}body")
    if body is None:
        raise UnreadableArticle(DAMAGED)
    text, origin = origin_of(body)
    seen = see(body, origin if text == article.text else Origin(origin.paragraphs, ()))
    found = [
        *_comments(package, seen),
        *_numbered(package, seen, article),
        *_links(package, seen),
        *_changes(seen),
        *_margins(package),
    ]
    return tuple(sorted(found, key=lambda note: (note.span is None, note.span or Span(0, 0))))


def _comments(package: Package, seen: Seen) -> Iterator[AuthorNote]:
    threads = dict(_threads(package))
    for part in package.related("comments"):
        for one in package.tree(part).iterfind(f"{W}comment"):
            words = _words(one, package.addresses(part))
            ids = [paragraph.get(_PARAGRAPH_ID, "") for paragraph in one.iter(f"{W}p")]
            reply, resolved = threads.get(ids[-1] if ids else "", (False, False))
            yield AuthorNote(
                origin=NoteOrigin.COMMENT,
                span=seen.comments.get(one.get(f"{W}id", "")),
                author=one.get(f"{W}author") or None,
                at=one.get(f"{W}date") or None,
                text=words,
                reference=reference_in(words),
                reply=reply,
                resolved=resolved,
            )


def _threads(package: Package) -> Iterator[tuple[str, tuple[bool, bool]]]:
    """Whether a comment answers another and whether it is resolved, by the id of its last paragraph."""
    for part in package.related("commentsExtended"):
        for one in package.tree(part).iterfind(f"{_THREAD}commentEx"):
            reply = one.get(f"{_THREAD}paraIdParent") is not None
            yield one.get(f"{_THREAD}paraId", ""), (reply, one.get(f"{_THREAD}done") in {"1", "true"})


def _numbered(package: Package, seen: Seen, article: Article) -> Iterator[AuthorNote]:
    """Footnotes and endnotes; those that Word keeps for its lines between text and notes have a type."""
    places = {(kind, number): place for kind, number, place in seen.marks}
    marks = sorted({place for place in places.values() if place is not None})
    for kind, origin in (("footnote", NoteOrigin.FOOTNOTE), ("endnote", NoteOrigin.ENDNOTE)):
        for part in package.related(f"{kind}s"):
            for one in package.tree(part).iterfind(f"{W}{kind}"):
                if one.get(f"{W}type", "normal") == "normal":
                    words = _words(one, package.addresses(part))
                    place = places.get((kind, one.get(f"{W}id", "")))
                    span = None if place is None else before_mark(place, marks, article)
                    yield AuthorNote(origin=origin, span=span, text=words, reference=reference_in(words))


def _links(package: Package, seen: Seen) -> Iterator[AuthorNote]:
    """Links out of the file; one that was written in several pieces is one."""
    addresses = package.addresses(package.main)
    whole: list[tuple[str, Span | None]] = []
    for link, span in sorted(seen.links, key=lambda pair: (pair[1] is None, pair[1] or Span(0, 0))):
        target = _in_code(link) if isinstance(link, str) else addresses.get(link.get(_ID, ""), "")
        before, last = whole[-1] if whole else ("", None)
        if span is not None and last is not None and target == before and span.start <= last.end:
            whole[-1] = (target, Span(last.start, max(last.end, span.end)))
        else:
            whole.append((target, span))
    for target, span in whole:
        if target:
            yield AuthorNote(origin=NoteOrigin.LINK, span=span, text=target, reference=linked_to(target))


def _changes(seen: Seen) -> Iterator[AuthorNote]:
    for element, span in seen.changes:
        came = element.tag in _CAME
        words = words_of(element) if came else _text_in(element, f"{W}delText", f"{W}t")
        if words.strip():
            yield AuthorNote(
                origin=NoteOrigin.INSERTION if came else NoteOrigin.DELETION,
                span=span,
                author=element.get(f"{W}author") or None,
                at=element.get(f"{W}date") or None,
                text=words,
                reference=Reference(Pointing.NOTE, None, None, words),
            )


def _margins(package: Package) -> Iterator[AuthorNote]:
    """Headers and footers, those of equal words once."""
    for kind, origin in _MARGINS.items():
        told = dict.fromkeys(_words(package.tree(part), package.addresses(part)) for part in package.related(kind))
        for words in told:
            if words:
                yield AuthorNote(origin=origin, span=None, text=words, reference=reference_in(words))


def _words(story: etree._Element, addresses: dict[str, str]) -> str:
    """The words of a note with the addresses of its links, a line a paragraph."""
    words = "\n".join(words_of(paragraph).strip() for paragraph in story.iter(f"{W}p")).strip()
    linked = [addresses.get(link.get(_ID, ""), "") for link in story.iter(f"{W}hyperlink")]
    linked += [_in_code(one.text or "") for one in story.iter(f"{W}instrText")]
    missing = [address for address in dict.fromkeys(linked) if address and address not in words]
    return " ".join([words, *missing]).strip()


def _text_in(element: etree._Element, *tags: str) -> str:
    return "".join(one.text or "" for one in element.iter(*tags))


def _in_code(code: str) -> str:
    found = _TARGET.search(code)
    return (found[1] or found[2]) if found else ""
