"""Looks through a zip archive before anything opens it, and refuses what no Word file has."""

import stat
import zipfile
import zlib
from collections.abc import Callable, Iterator
from io import BytesIO

from factcheck.model import UnreadableArticle

MOST_UNPACKED = 50 * 1024 * 1024
"""All parts together, unpacked, in bytes."""

MOST_MARKUP = 24 * 1024 * 1024
"""All parts but pictures and embedded files, unpacked, in bytes: to parse them takes many times as much memory."""

MOST_RATIO = 200
"""A part's size unpacked by its size packed: real parts come to about twenty, a bomb to a thousand."""

MOST_ENTRIES = 2000

_RATIO_FROM = 1024 * 1024  # smaller parts may shrink as they like: they do no harm
_CHUNK = 64 * 1024
_ENTRY = b"PK\x01\x02"
_ARCHIVE = b"PK\x03\x04"
_PICTURES = ("word/media/", "xl/media/")
_EMBEDDED = ("word/embeddings/", "xl/embeddings/")
_OFFICE_ENDINGS = (".docx", ".xlsx", ".pptx", ".xlsb", ".xlsm", ".docm", ".pptm")
_DECLARATIONS = (b"<!doctype", b"<!entity")
_METHODS = frozenset((zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED))
_OTHER_FILES = (
    ("xl/workbook.xml", "This is a spreadsheet (.xlsx), not an article. Copy the text into a .docx."),
    ("ppt/presentation.xml", "This is a presentation (.pptx), not an article. Copy the text into a .docx."),
    ("META-INF/manifest.xml", "This is an OpenDocument file (.odt). Save it as .docx and open that."),
    ("META-INF/container.xml", "This is an e-book (.epub), not an article. Copy the text into a .docx."),
)
DAMAGED = "The Word file is damaged: it cannot be opened. Open it in Word, save it anew as .docx and take that."


def refuse_hostile(content: bytes) -> None:
    """Raises unless `content` is an archive as Word writes it; its parts are streamed, none is kept.

    Raises:
        UnreadableArticle: It is no Word file, is damaged or has a password, or unpacks to what no article needs.
    """
    look_through(content, _refuse_other_files)


def look_through(
    content: bytes,
    refuse_others: Callable[[set[str], int], None],
    *,
    foreign: tuple[str, ...] = _PICTURES + _EMBEDDED,
    may_declare: bool = False,
    damaged: str = DAMAGED,
) -> None:
    """Raises unless `content` is an archive as office programs write them; its parts are streamed, none is kept.

    Args:
        content: The archive.
        refuse_others: Raises where these names of parts, and their count, are not those of the wanted kind of file.
        foreign: How the names of the parts begin that are no markup, such as pictures; they may be larger.
        may_declare: Whether parts may begin with a document type, as web pages do; XML that does so is a trap.
        damaged: What is said of a file that cannot be opened.

    Raises:
        UnreadableArticle: It is damaged, has a password, or holds or unpacks to what no such file does.
    """
    if content.count(_ENTRY) > MOST_ENTRIES:
        raise UnreadableArticle(f"The file holds more than {MOST_ENTRIES:,} parts; no document does.")
    try:
        with zipfile.ZipFile(BytesIO(content)) as archive:
            entries = archive.infolist()
            for entry in entries:
                _refuse_entry(entry)
            refuse_others({entry.filename for entry in entries}, len(entries))
            _refuse_contents(archive, entries, foreign, may_declare)
    except (zipfile.BadZipFile, zlib.error, EOFError, OSError, RuntimeError, ValueError, LookupError) as error:
        raise UnreadableArticle(damaged) from error


def _refuse_entry(entry: zipfile.ZipInfo) -> None:
    if entry.flag_bits & 1:
        raise UnreadableArticle("The file has a password. Take it off and save it again.")
    # Nothing is ever written under these names; a file that bears them was made to do harm.
    name = entry.filename
    escapes = name.startswith(("/", "\\")) or ".." in name.replace("\\", "/").split("/") or ":" in name
    if escapes or stat.S_ISLNK(entry.external_attr >> 16):
        raise UnreadableArticle("The file holds a part that points outside of it, as no document does.")
    if entry.compress_type not in _METHODS:
        raise UnreadableArticle("The file is packed in a way that office programs do not use. Save it anew.")


def _refuse_other_files(names: set[str], count: int) -> None:
    for name, words in _OTHER_FILES:
        if name in names:
            raise UnreadableArticle(words)
    if "[Content_Types].xml" not in names:
        raise UnreadableArticle("This is a zip archive and no Word file. Unpack it and open the article in it.")
    if len(names) < count:
        raise UnreadableArticle("The file holds two parts of one name, as no Word file does.")


def _refuse_contents(
    archive: zipfile.ZipFile, entries: list[zipfile.ZipInfo], pictures: tuple[str, ...], may_declare: bool
) -> None:
    unpacked = markup = 0
    for entry in entries:
        size = 0
        foreign = entry.filename.startswith(pictures)
        for chunk in _chunks(archive, entry, declarations=not foreign and not may_declare):
            size += len(chunk)
            unpacked += len(chunk)
            markup += 0 if foreign else len(chunk)
            bomb = size > _RATIO_FROM and size > MOST_RATIO * max(1, entry.compress_size)
            if bomb or unpacked > MOST_UNPACKED or markup > MOST_MARKUP:
                raise UnreadableArticle(
                    "The file unpacks to far more than an article needs. Take the pictures out and save it anew."
                )


def _chunks(archive: zipfile.ZipFile, entry: zipfile.ZipInfo, declarations: bool) -> Iterator[bytes]:
    """The part's bytes, a stretch at a time; raises where they are an archive or, if asked, declare XML entities."""
    with archive.open(entry) as part:
        tail = b""
        first = True
        while chunk := part.read(_CHUNK):
            if first and chunk.startswith(_ARCHIVE) and not _is_embedded(entry.filename):
                raise UnreadableArticle("The file holds an archive inside the archive, as no document does.")
            seen = tail + chunk.replace(b"\0", b"").lower()  # without NUL, UTF-16 reads like ASCII
            if declarations and any(word in seen for word in _DECLARATIONS):
                raise UnreadableArticle("The file declares its own XML entities, as no document does.")
            tail = seen[-16:]
            first = False
            yield chunk


def _is_embedded(name: str) -> bool:
    """Whether a chart or table keeps its own file there; it is never opened."""
    return name.startswith(_EMBEDDED) and name.lower().endswith(_OFFICE_ENDINGS)
