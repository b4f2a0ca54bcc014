"""The words of a Word paragraph as its reader sees them: changes accepted, comments and hidden text left out."""

from collections.abc import Iterator
from typing import NamedTuple

from lxml import etree

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_COMPATIBILITY = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
_MATH = "{http://schemas.openxmlformats.org/officeDocument/2006/math}"

TEXT_BOX = f"{W}txbxContent"
FALLBACK = f"{_COMPATIBILITY}Fallback"

_TEXT = frozenset((f"{W}t", f"{_MATH}t"))
_MARKS = {f"{W}tab": "\t", f"{W}ptab": "\t", f"{W}br": "\n", f"{W}cr": "\n", f"{W}noBreakHyphen": "-"}
_UNSEEN = frozenset(
    (f"{W}del", f"{W}moveFrom", f"{W}pPr", f"{W}rPr", f"{W}rt", FALLBACK, TEXT_BOX),
)


class Sign(NamedTuple):
    """An element that its reader sees words in: text, a tab, a line break.

    Attributes:
        element: The element.
        words: Its words as they stand in the file; those of a tab or a break are one character.
    """

    element: etree._Element
    words: str


def words_of(paragraph: etree._Element) -> str:
    """Returns the words of a ``w:p`` element; those of its text boxes are not among them."""
    return "".join(sign.words for sign in signs_of(paragraph))


def signs_of(paragraph: etree._Element) -> Iterator[Sign]:
    """Yields what makes the words of a ``w:p`` element, in order; nothing that is empty."""
    walk = etree.iterwalk(paragraph, events=("start",))
    for _, element in walk:
        tag = element.tag
        if tag in _UNSEEN or (tag == f"{W}r" and _is_hidden(element)):
            walk.skip_subtree()
        elif tag in _TEXT and element.text:
            yield Sign(element, element.text.replace("\r", "\n"))
        elif tag in _MARKS:
            yield Sign(element, " " if element.get(f"{W}type") == "page" else _MARKS[tag])


def text_boxes(paragraph: etree._Element) -> Iterator[etree._Element]:
    """Yields the text boxes that are anchored in a paragraph, each once, the ones inside them left to them."""
    walk = etree.iterwalk(paragraph, events=("start",))
    for _, element in walk:
        if element.tag == TEXT_BOX:
            yield element
        if element.tag in {TEXT_BOX, FALLBACK}:
            walk.skip_subtree()


def _is_hidden(run: etree._Element) -> bool:
    vanish = run.find(f"{W}rPr/{W}vanish")
    return vanish is not None and vanish.get(f"{W}val") not in {"0", "false", "off"}
