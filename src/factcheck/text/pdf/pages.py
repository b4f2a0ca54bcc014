"""The pages of an open PDF: how many there are, what is painted on each, what the file says about itself."""

from typing import Any

from pypdf import PageObject, PdfReader
from pypdf.generic import ArrayObject, DictionaryObject, NullObject, StreamObject

from factcheck.text.pdf.matrix import UNMOVED, Matrix
from factcheck.text.pdf.paint import Painter
from factcheck.text.pdf.refusal import Refusal
from factcheck.text.pdf.scrap import Scrap
from factcheck.text.pdf.typeface import Typeface

_TURNS: dict[int, Matrix] = {90: (0, -1, 1, 0, 0, 0), 180: (-1, 0, 0, -1, 0, 0), 270: (0, 1, -1, 0, 0, 0)}
"""How a page is turned before it is shown, by degrees clockwise."""


def open_pages(reader: PdfReader, most: int) -> list[PageObject]:
    """Returns the pages of a file.

    Raises:
        Refusal: It has a password, or more pages than `most`.
    """
    if reader.is_encrypted and not reader.decrypt(""):
        raise Refusal("locked")
    tree = reader.root_object.get("/Pages", DictionaryObject()).get_object()
    count = tree.get("/Count", 0) if isinstance(tree, DictionaryObject) else 0
    if isinstance(count, int) and count > most:  # said by the file itself, so that nobody has to count
        raise Refusal("pages")
    pages = list(reader.pages)
    if len(pages) > most:
        raise Refusal("pages")
    return pages


def about(reader: PdfReader) -> dict[str, Any]:
    """Returns title and author as the file's properties have them; its times are those of a program."""
    known = reader.metadata
    return {"title": (known and known.title) or "", "author": (known and known.author) or ""}


def painted(page: PageObject) -> int:
    """Returns how many bytes paint a page, unpacked; what is painted from elsewhere is not among them."""
    return sum(len(one.get_data()) for one in _streams(page))


def scraps_of(reader: PdfReader, page: PageObject, faces: dict[int, Typeface | None]) -> list[Scrap]:
    """Returns the words of a page in the order in which they are painted.

    Args:
        reader: The open file.
        page: The page.
        faces: The fonts read so far; those of this page are added.

    Raises:
        Refusal: There are more words on it than on any page.
    """
    if not _streams(page):
        return []
    resources = page.get("/Resources", DictionaryObject()).get_object()
    painter = Painter(reader, faces, _TURNS.get(page.rotation % 360, UNMOVED))
    painter.paint(page["/Contents"], resources if isinstance(resources, DictionaryObject) else DictionaryObject())
    return painter.scraps


def _streams(page: PageObject) -> list[StreamObject]:
    contents = page.get("/Contents", NullObject()).get_object()
    streams = [one.get_object() for one in contents] if isinstance(contents, ArrayObject) else [contents]
    return [one for one in streams if isinstance(one, StreamObject)]
