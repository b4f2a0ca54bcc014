"""A desk as a folder of plain files, which version control can keep, and a desk made of such a folder."""

import os
import re
import tempfile
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import Connection

from factcheck.desk.atomic import put_file
from factcheck.desk.copy_of_case import CaseCopy, copy_of_case
from factcheck.desk.copy_of_desk import DeskCopy, copy_of_desk
from factcheck.desk.plain_lines import case_lines, desk_lines
from factcheck.desk.plain_reading import read_case_file, read_desk_file
from factcheck.ledger import CaseLedger
from factcheck.model import ActRefused, StoreDamaged, StoreUnavailable
from factcheck.store import (
    Store,
    case_ledgers,
    keep_draft,
    keep_file,
    open_store,
    project_whole,
    take_over,
)
from factcheck.store.place import checked_place

DESK_FILE = "desk.jsonl"
CASES = "cases"

_NAME = re.compile(r"[0-9A-Za-z-]{1,64}")
"""What a case's id is made of; anything else is no name for a file."""


@dataclass(frozen=True, slots=True)
class Exported:
    """What was written.

    Attributes:
        written: The files that are new or hold something new, as paths within the folder.
        unchanged: How many files held everything already and were not touched.
    """

    written: tuple[str, ...]
    unchanged: int


def export_folder(store: Store, folder: Path) -> Exported:
    """Writes the desk as it is at this moment: its own ledger, and a file a case.

    The desk's own ledger comes first: if this is interrupted, no case names a source that the folder has not.

    Raises:
        StoreUnavailable: The folder cannot be written; every file is as it was or whole.
        StoreDamaged: The desk cannot be read.
    """
    try:
        (folder / CASES).mkdir(mode=0o700, parents=True, exist_ok=True)
    except OSError as error:
        raise StoreUnavailable(f"The folder {folder} cannot be made: {error.strerror}.") from error
    with store.read() as connection:
        new = {name: put_file(folder / name, b"".join(lines)) for name, lines in _files(connection)}
    return Exported(tuple(name for name, done in new.items() if done), sum(not done for done in new.values()))


def file_of(case: str) -> str:
    """Returns the name of a case's plain file.

    Raises:
        StoreDamaged: The id could lead out of the folder.
    """
    if not _NAME.fullmatch(case):
        raise StoreDamaged(f"{case[:80]!r} is no id of a case. `factcheck verify` says what is wrong with the desk.")
    return f"{case}.jsonl"


def rebuild(folder: str | os.PathLike[str], where: str | os.PathLike[str]) -> Path:
    """Makes a desk of a folder of plain files, entry for entry as it was, and returns its path.

    Names, contacts and files of confidential sources are not in the folder, and so not on the desk.

    Raises:
        NotFound: The folder holds no desk.
        ActRefused: There is a file at `where` already.
        StoreDamaged: A file is not as this program wrote it; no desk was made.
        StoreUnavailable: The desk cannot be made there.
    """
    target = checked_place(where)
    if target.exists():
        raise ActRefused(f"{target} is there already. Name a new file for the desk, or move that one away.")
    folder = Path(folder)
    own = read_desk_file(folder / DESK_FILE)
    with tempfile.TemporaryDirectory(prefix=f".{target.name}.", dir=target.parent) as draft:
        made = Path(draft) / target.name
        store = open_store(made)
        try:
            _fill(store, own, folder)
        finally:
            store.close()
        made.rename(target)
    return target


def _files(connection: Connection) -> Iterator[tuple[str, Iterator[bytes]]]:
    yield DESK_FILE, desk_lines(copy_of_desk(connection))
    for case in case_ledgers(connection):
        yield f"{CASES}/{file_of(case)}", case_lines(copy_of_case(connection, case))


def _fill(store: Store, own: DeskCopy, folder: Path) -> None:
    known = {one.id: one.content_hash for one in own.entries}
    with store.turn(), store.write() as connection:
        take_over(connection, own.entries)
        _keep(connection, own.files)
        for path in sorted((folder / CASES).glob("*.jsonl")):
            copy = read_case_file(path)
            _refuse_stranger(path, copy, known)
            _take(connection, copy)


def _take(connection: Connection, copy: CaseCopy) -> None:
    for article in copy.drafts:
        keep_draft(connection, article)
    _keep(connection, copy.files)
    take_over(connection, copy.entries)
    project_whole(connection, CaseLedger.of(copy.entries))


def _keep(connection: Connection, files: Iterable[bytes]) -> None:
    for file in files:
        keep_file(connection, file)


def _refuse_stranger(path: Path, copy: CaseCopy, known: dict[str, str]) -> None:
    if path.name != file_of(copy.case):
        raise StoreDamaged(f"{path.name} holds the case {copy.case}. Give the file its case's name.")
    if any(known.get(source.id) != source.content_hash for source in copy.sources):
        raise StoreDamaged(f"{path.name} names a source that {DESK_FILE} has not: the two are not of the same desk.")
