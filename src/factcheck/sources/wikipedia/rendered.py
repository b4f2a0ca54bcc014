"""The plain text of a page that a wiki rendered as HTML, in the form that its own extracts have."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_HEADINGS = {"h2": 2, "h3": 3, "h4": 4, "h5": 5, "h6": 6}
_BLOCKS = frozenset({"p", "li", "dd", "dt", "blockquote", "pre", *_HEADINGS})
_LISTS = frozenset({"ul", "ol", "dl"})
_LEFT_OUT = frozenset({"script", "style", "table", "figure", "math", "input", "button"})
# What MediaWiki and Wikipedia's templates add around the words: edit links, reference marks and lists, boxes, hints.
_LEFT_OUT_CLASSES = frozenset(
    {
        *("mw-editsection", "reference", "references", "reflist", "toc", "thumb", "navbox", "hatnote", "infobox"),
        *("noprint", "noexcerpt", "nomobile", "metadata", "sortkey", "error", "gallery", "mw-empty-elt"),
    }
)


def text_of_html(rendered: str) -> str:
    """Returns the words of a rendered page: a paragraph or list item a line, headings between equal signs."""
    from lxml import html

    root = html.fragment_fromstring(rendered, create_parent="div")
    return "\n".join(line for line in _lines(root) if line)


def _lines(element: "HtmlElement") -> Iterator[str]:
    for child in element:
        if not isinstance(child.tag, str) or _is_left_out(child):
            continue
        if child.tag in _BLOCKS:
            yield _line(child)
        yield from _lines(child)


def _line(block: "HtmlElement") -> str:
    words = " ".join("".join(_words(block)).split())
    marks = "=" * _HEADINGS.get(block.tag, 0)
    return f"{marks} {words} {marks}" if marks and words else words


def _words(element: "HtmlElement") -> Iterator[str]:
    """The words of an element without those of the blocks inside it, which have lines of their own."""
    yield element.text or ""
    for child in element:
        if isinstance(child.tag, str) and child.tag not in _BLOCKS | _LISTS and not _is_left_out(child):
            yield " " if child.tag == "br" else ""
            yield from _words(child)
        yield child.tail or ""


def _is_left_out(element: "HtmlElement") -> bool:
    return element.tag in _LEFT_OUT or not _LEFT_OUT_CLASSES.isdisjoint((element.get("class") or "").split())
