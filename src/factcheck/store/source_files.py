"""The files that sources are: public ones by their hash, confidential ones where they can be erased."""

from collections.abc import Iterable
from hashlib import sha256

from sqlalchemy import Connection, select

from factcheck.ledger import NAMELESS
from factcheck.model import Source
from factcheck.store.file_rows import keep_file, read_file
from factcheck.store.private_rows import read_private_file
from factcheck.store.schema import originals


def is_kept(source: Source) -> bool:
    """Whether the bytes of the file that the source is were given to the desk."""
    return source.details.get("kept") is True


def read_source_file(connection: Connection, source: Source) -> bytes | None:
    """Returns the bytes that are kept of a source, whatever became of them; None where there are none."""
    if source.confidential:
        return read_private_file(connection, source.id)
    return read_file(connection, str(source.details.get("sha256")))


def is_altered(connection: Connection, source: Source) -> bool:
    """Whether the file was kept and is no longer what it was, or gone."""
    if not is_kept(source):
        return False
    content = read_source_file(connection, source)  # one at a time: together they may be larger than the memory
    return content is None or sha256(content).hexdigest() != source.details.get("sha256")


def take_files(connection: Connection, theirs: Connection, sources: Iterable[Source]) -> None:
    """Keeps the public files that another copy has and this one has not."""
    here = set(connection.execute(select(originals.c.sha256)).scalars())
    for name in {str(source.details["sha256"]) for source in sources if is_kept(source)} - here:
        content = read_file(theirs, name)
        if content is not None:
            keep_file(connection, content)


def source_file_problems(connection: Connection, sources: Iterable[Source]) -> tuple[list[str], int]:
    """Returns what is wrong with the files of sources, a line each, and how many files there are."""
    kept = [source for source in sources if is_kept(source)]
    wrong = [source for source in kept if is_altered(connection, source)]
    return [f"The file of {_named(source)} is missing or was changed after it was kept." for source in wrong], len(kept)


def _named(source: Source) -> str:
    """A confidential source stays nameless wherever this is read."""
    return f"“{NAMELESS}” {source.id}" if source.confidential else f"the source “{source.title}”"
