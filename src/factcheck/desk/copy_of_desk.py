"""A desk's own ledger as it passes from one copy to another."""

from dataclasses import dataclass

from sqlalchemy import Connection

from factcheck.desk.copy_of_case import kept_files, named_files, named_sources
from factcheck.ledger import Recorded
from factcheck.store import DESK, case_ledgers, entries_after


@dataclass(frozen=True, slots=True, kw_only=True)
class DeskCopy:
    """The desk's own ledger with what no case brings along.

    Attributes:
        entries: The ledger, oldest first.
        files: The files of public sources that no case names, in order of their SHA-256.
    """

    entries: tuple[Recorded, ...]
    files: tuple[bytes, ...] = ()


def copy_of_desk(connection: Connection) -> DeskCopy:
    """Returns a copy of the desk's own ledger as it stands in a transaction.

    Raises:
        StoreDamaged: An entry cannot be read, or a file is not what was kept.
    """
    entries = tuple(entries_after(connection, DESK, 0))
    if not named_files(entries):  # most desks: no case needs to be looked at
        return DeskCopy(entries=entries)
    named = frozenset[str]().union(*(_sources(connection, case) for case in case_ledgers(connection)))
    in_cases = named_files(one for one in entries if one.id in named)
    return DeskCopy(entries=entries, files=kept_files(connection, named_files(entries) - in_cases))


def _sources(connection: Connection, case: str) -> frozenset[str]:
    return named_sources(entries_after(connection, case, 0))
