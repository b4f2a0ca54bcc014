"""Reads the archive that Google Docs hands out as "Web page": one HTML file and a folder of pictures."""

import zipfile
from io import BytesIO
from pathlib import PurePosixPath

from factcheck.model import UnreadableArticle
from factcheck.text.word_guard import MOST_ENTRIES, look_through

DAMAGED = "The archive is damaged: it cannot be opened. Download the page anew, or save the article as .docx."
_PAGES = (".html", ".htm")
_ENTRY = b"PK\x01\x02"


def holds_page(content: bytes) -> bool:
    """Whether an archive holds one web page at its top and is no office file; nothing in it is opened."""
    if content.count(_ENTRY) > MOST_ENTRIES:
        return False
    try:
        with zipfile.ZipFile(BytesIO(content)) as archive:
            names = archive.namelist()
    except (zipfile.BadZipFile, EOFError, OSError, RuntimeError, ValueError, LookupError):
        return False
    return len(_pages(names)) == 1 and not {"[Content_Types].xml", "META-INF/manifest.xml"} & set(names)


def page_in(content: bytes) -> bytes:
    """Returns the web page of an archive; its pictures are looked through and left where they are.

    Raises:
        UnreadableArticle: It holds none, is damaged or has a password, or unpacks to what no article needs.
    """
    look_through(content, _refuse_other_files, foreign=("images/",), may_declare=True, damaged=DAMAGED)
    with zipfile.ZipFile(BytesIO(content)) as archive:
        (name,) = _pages(archive.namelist())
        return archive.read(name)


def _pages(names: list[str]) -> list[str]:
    """The pages at the top of the archive; what a Mac adds beside each file is none."""
    return [name for name in names if PurePosixPath(name).suffix.lower() in _PAGES and "/" not in name]


def _refuse_other_files(names: set[str], count: int) -> None:
    if len(names) < count:
        raise UnreadableArticle("The file holds two parts of one name, as no document does.")
