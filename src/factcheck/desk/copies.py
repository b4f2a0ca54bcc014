"""What people do with copies of a desk and its cases."""

import os
import tempfile
from pathlib import Path

from factcheck.desk.atomic import put_file
from factcheck.desk.copy_of_case import copy_of_case
from factcheck.desk.folder import Exported, export_folder, rebuild
from factcheck.desk.merging import Merged, merge_case, merge_desks
from factcheck.desk.plain_lines import case_lines
from factcheck.desk.plain_reading import read_case_file
from factcheck.ledger.words import need_words
from factcheck.model import NotFound
from factcheck.store import Store, back_up, case_ledgers, open_store

_BY = "the name of the person who does it"


class Copies:
    """The acts that pass cases between copies of a desk."""

    _store: Store

    def merge(self, other: "str | os.PathLike[str] | Copies", *, by: str) -> Merged:
        """Takes in what another copy of the desk has and this one has not; all of it or nothing.

        Entries stay as they are. Cases that only the other has come as they stand there; in all others the foreign
        entries follow ours, and claims that both copies worked on wait for the editor.

        Args:
            other: The other copy: an open desk, its file, the folder it was exported to, or a case's plain file.
            by: The person who merges.

        Raises:
            NotFound: There is no such copy.
            StoreDamaged: The other copy is damaged, or an entry is not the same in both.
            ActRefused: `by` is no name, it is this desk itself, or a case got another newest draft in both.
            StoreUnavailable: One of the two cannot be read or written.
        """
        need_words(by, _BY)
        if isinstance(other, Copies):
            return merge_desks(self._store, other._store, by)
        path = Path(other)
        if not path.exists():
            raise NotFound(f"There is no copy of a desk at {path}.")
        if path.is_dir():
            return self._merge_folder(path, by)
        if path.suffix == ".jsonl":
            return merge_case(self._store, read_case_file(path), by)
        return self._merge_file(path, by)

    def export_case(self, case: str, path: str | os.PathLike[str]) -> Path:
        """Writes a case as a plain file, see `factcheck.desk.plain_lines`, and returns its path.

        It holds the drafts and all that was written about them, but never the name of a confidential source.

        Args:
            case: The case's id.
            path: The file; one that is there is replaced.

        Raises:
            NotFound: The desk has no such case.
            StoreUnavailable: It cannot be written; what was there is as it was.
        """
        with self._store.read() as connection:
            if case not in case_ledgers(connection):
                raise NotFound(f"This desk has no case {case!r}.")
            content = b"".join(case_lines(copy_of_case(connection, case)))
        put_file(Path(path), content)
        return Path(path)

    def import_case(self, path: str | os.PathLike[str], *, by: str) -> Merged:
        """Takes in a case from its plain file, bit for bit; one that this desk has is merged.

        Args:
            path: The file.
            by: The person who takes it in.

        Raises:
            NotFound: There is no such file.
            StoreDamaged: It is not as this program wrote it, and the words name the line; nothing was taken from it.
            ActRefused: `by` is no name, or the case got another newest draft in both copies.
            StoreUnavailable: It could not be saved.
        """
        need_words(by, _BY)
        return merge_case(self._store, read_case_file(path), by)

    def export(self, folder: str | os.PathLike[str]) -> Exported:
        """Writes the desk as a folder of plain files; files that hold everything already are not touched.

        Raises:
            StoreUnavailable: The folder cannot be written; every file is as it was or whole.
        """
        return export_folder(self._store, Path(folder))

    def back_up(self, path: str | os.PathLike[str]) -> Path:
        """Writes a copy of the desk as it is at this moment, while people work on it, and returns its path.

        Raises:
            ActRefused: There is a file of that name.
            StoreUnavailable: It cannot be written.
        """
        return back_up(self._store.path, Path(path))

    def _merge_file(self, path: Path, by: str) -> Merged:
        other = open_store(path)
        try:
            return merge_desks(self._store, other, by)
        finally:
            other.close()

    def _merge_folder(self, folder: Path, by: str) -> Merged:
        with tempfile.TemporaryDirectory() as place:
            return self._merge_file(rebuild(folder, Path(place) / "desk.sqlite"), by)
