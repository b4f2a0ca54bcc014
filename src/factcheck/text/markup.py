"""Reads an HTML page: only what a reader sees, the page's own parts kept as furniture."""

import re
import unicodedata
from typing import NamedTuple

from lxml import etree, html

from factcheck.model import BlockKind, UnreadableArticle
from factcheck.text.about import About
from factcheck.text.google_doc import Beside, Words, google_title, is_google_doc, set_apart, without_signs
from factcheck.text.markup_about import about_page
from factcheck.text.markup_place import article_in, is_furniture, is_unseen
from factcheck.text.piece import Part, Piece, lay_out

_BLOCKS = frozenset(
    "address article aside blockquote body button caption center dd details dialog div dl dt fieldset figcaption "
    "figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol p pre section summary table "
    "tbody td tfoot th thead tr ul".split()
)
_HEADINGS = {"h2": 2, "h3": 3, "h4": 4, "h5": 5, "h6": 6}
_KINDS = {
    "blockquote": BlockKind.QUOTE,
    "figcaption": BlockKind.CAPTION,
    "caption": BlockKind.CAPTION,
    "td": BlockKind.TABLE_CELL,
    "th": BlockKind.TABLE_CELL,
}
_STANDFIRSTS = frozenset(("standfirst", "dek", "deck", "subtitle", "subheading", "subheadline", "article-lead"))
_LAYOUT = frozenset(("p", "div", "table", "h1", "h2", "h3", "ul", "ol", "section", "article"))
_SPACE = re.compile(r"[ \t\n\r\f]+")
_LINE_END = re.compile(r" ?\n ?")


class _Context(NamedTuple):
    """What the elements around some words say of them."""

    kind: BlockKind | None = None
    level: int = 0
    lists: int = 0
    exact: bool = False  # white space stands as it is written


class MarkedPart(NamedTuple):
    """A part of the page, and where in its words notes and links stand."""

    part: Part
    signed: Words

    @classmethod
    def of(cls, part: Part, signed: Words) -> "MarkedPart":
        """Returns the part with the words that have no signs any more."""
        return cls(part._replace(words=signed.words), signed)


class Markup(NamedTuple):
    """A page as it was read: its parts, what Google Docs wrote beside them, and what the page says about itself."""

    parts: tuple[MarkedPart, ...]
    beside: Beside
    about: About


def read_markup(text: str) -> tuple[str, list[Piece], About]:
    """Returns the text of an HTML page, its pieces, and what the page says about itself.

    Raises:
        UnreadableArticle: There is no page in it.
    """
    page = markup_of(text)
    words, pieces = lay_out(one.part for one in page.parts)
    return words, pieces, page.about


def markup_of(text: str) -> Markup:
    """Returns an HTML page as it is read.

    Raises:
        UnreadableArticle: There is no page in it.
    """
    parser = html.HTMLParser(encoding="utf-8", remove_comments=True, remove_pis=True, no_network=True)
    try:
        root = html.document_fromstring(text.encode("utf-8", "replace"), parser=parser)
    except (etree.LxmlError, ValueError, AssertionError) as error:
        raise UnreadableArticle("The page is empty, or is no HTML. Check that the right file was taken.") from error
    if any(entry.level == etree.ErrorLevels.FATAL for entry in parser.error_log):
        raise UnreadableArticle(  # the parser stops there, and the rest of the text would be lost without a word
            "The page is built so deep or so large that it cannot be read whole. Copy its text into a .docx or .txt."
        )
    by_google = is_google_doc(root)
    beside = set_apart(root) if by_google else Beside((), ())
    page = _Page(root)
    page.walk(root)
    read = without_signs if by_google else Words
    return Markup(tuple(MarkedPart.of(part, read(part.words)) for part in page.parts), beside, about_page(root))


class _Page:
    """Gathers the parts of a page while it is walked."""

    def __init__(self, root: etree._Element) -> None:
        self.parts: list[Part] = []
        self._words: list[str] = []
        self._around = [_Context()]
        self._rows = 0
        self._article = article_in(root)
        within = self._article if self._article is not None else root
        titles = (google_title(root), next(within.iter("h1"), None), next(root.iter("h1"), None))
        self._title = next((title for title in titles if title is not None), None)

    def walk(self, root: etree._Element) -> None:
        walk = etree.iterwalk(root, events=("start", "end"))
        for event, element in walk:
            if not isinstance(element.tag, str):
                continue
            if event == "start":
                self._start(element)
                if is_unseen(element):
                    walk.skip_subtree()
                else:
                    self._add(element.text)
            else:
                self._end(element)
                self._add(element.tail)
        self._flush()

    def _start(self, element: etree._Element) -> None:
        if element.tag in _BLOCKS:
            self._flush()
        self._rows += element.tag == "tr"
        self._around.append(self._context(element))
        if element.tag == "br":
            self._words.append("\n")
        elif element.tag == "q":
            self._words.append("“")

    def _end(self, element: etree._Element) -> None:
        if element.tag in _BLOCKS:
            self._flush()
        elif element.tag == "q":
            self._words.append("”")
        self._around.pop()

    def _context(self, element: etree._Element) -> _Context:
        """What the words inside `element` are: the innermost mark counts, but furniture stays furniture."""
        around, tag = self._around[-1], element.tag
        if element is self._title:
            return around._replace(kind=BlockKind.TITLE)
        if around.kind is BlockKind.FURNITURE and element is not self._article:
            return around
        outside = tag == "body" and self._article is not None
        if outside or (element is not self._article and is_furniture(element)):
            return around._replace(kind=BlockKind.FURNITURE)
        if element is self._article:
            return _Context()
        return self._marked(element, around)

    def _marked(self, element: etree._Element, around: _Context) -> _Context:
        tag = element.tag
        if tag in {"ul", "ol"}:
            return around._replace(lists=around.lists + 1)
        if tag == "li":
            return around._replace(kind=BlockKind.LIST_ITEM, level=max(1, around.lists))
        if tag in _HEADINGS or tag == "h1":
            return around._replace(kind=BlockKind.HEADING, level=_HEADINGS.get(tag, 1))
        if tag in {"td", "th"} and any(child.tag in _LAYOUT for child in element):
            return around._replace(kind=None, level=0)
        if tag in _KINDS:
            return around._replace(kind=_KINDS[tag], level=self._rows if tag in {"td", "th"} else 0)
        if tag == "pre":
            return around._replace(exact=True)
        if not _STANDFIRSTS.isdisjoint((element.get("class") or "").lower().split()):
            return around._replace(kind=BlockKind.STANDFIRST)
        return around

    def _add(self, words: str | None) -> None:
        if words:
            self._words.append(words if self._around[-1].exact else _SPACE.sub(" ", words))

    def _flush(self) -> None:
        """Ends the part that was being gathered; two line breaks in a row part it, as they do for the eye."""
        words, self._words = "".join(self._words), []
        context = self._around[-1]
        if not context.exact:
            words = _LINE_END.sub("\n", re.sub(r" {2,}", " ", words))
        for part in unicodedata.normalize("NFC", words).split("\n\n"):
            if part.strip():
                self.parts.append(Part(part, context.kind, context.level))
