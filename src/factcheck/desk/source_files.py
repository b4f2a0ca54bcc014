"""The files that sources are: what is on record of one, and its bytes as they were given."""

from hashlib import sha256
from typing import Any

from sqlalchemy import Connection

from factcheck.model import ActRefused, NotFound, Source, SourceKind, StoreDamaged
from factcheck.store import MOST_FILE, is_altered, is_kept, read_source_file
from factcheck.text.article import Original

MEGABYTE = 1024 * 1024
UNKNOWN = "application/octet-stream"


def with_file(kind: SourceKind | str, details: dict[str, Any], content: bytes) -> dict[str, Any]:
    """Returns the details of a source with what is on record of the file that it is.

    Raises:
        ActRefused: It is no document, or the file is empty, too large, or not the one that the details name.
    """
    if kind != SourceKind.DOCUMENT:
        raise ActRefused("Only a document can be a file. Add it as a document.")
    if not content:
        raise ActRefused("The file is empty. Choose another.")
    if len(content) > MOST_FILE:
        raise ActRefused(
            f"The file has {len(content) / MEGABYTE:,.0f} MB; the desk keeps files of at most "
            f"{MOST_FILE // MEGABYTE} MB. Add the document by its name, and say where it is kept."
        )
    name = sha256(content).hexdigest()
    if details.get("sha256") not in (None, name):
        raise ActRefused("This is not the file that was named: its SHA-256 is another. Choose the file again.")
    return details | {"sha256": name, "size": len(content), "kept": True}


def read_file_of(connection: Connection, source: Source) -> Original:
    """Returns the file that a source is, byte for byte as it was given.

    Raises:
        NotFound: None of its bytes are kept.
        StoreDamaged: The file is no longer what was kept.
    """
    if not is_kept(source):
        raise NotFound(f"The desk has no file of “{source.title}”: only what it is called is on record.")
    content = read_source_file(connection, source)
    if content is None or is_altered(connection, source):
        raise StoreDamaged(
            f"The file of “{source.title}” is not the one that was kept: it was changed or taken away behind the "
            "desk's back. Take it from a backup of the desk. `factcheck verify` says what else is wrong."
        )
    name, media_type = source.details.get("file_name"), source.details.get("media_type")
    return Original(str(name or source.title), str(media_type or UNKNOWN), content)
