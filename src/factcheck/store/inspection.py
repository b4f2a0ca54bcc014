"""Looks for damage: what is wrong on a desk, and what is still good."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from functools import partial

from sqlalchemy import Connection, select, text

from factcheck.ledger import Recorded, body_problem, case_of, chain_problems, content_hash, desk_of
from factcheck.model import FactcheckError
from factcheck.store.entry_rows import DESK
from factcheck.store.kept_files import draft_problems, original_problems
from factcheck.store.private_rows import read_private
from factcheck.store.projections import projection_problems
from factcheck.store.raw_rows import raw_entries, raw_ledgers
from factcheck.store.schema import cases, drafts
from factcheck.store.shape import shape, shape_problems
from factcheck.store.source_files import source_file_problems
from factcheck.store.store import Store


@dataclass(slots=True)
class Inspection:
    """What was found.

    Attributes:
        problems: What is wrong, a line of plain words each.
        good: What is as it should be.
        heads: The newest chain hash of each ledger by its name.
        hashes: Every chain hash on the desk.
    """

    problems: list[str] = field(default_factory=list)
    good: list[str] = field(default_factory=list)
    heads: dict[str, str] = field(default_factory=dict)
    hashes: set[str] = field(default_factory=set)


def inspect(store: Store) -> Inspection:
    """Checks the file, its tables and guards, every ledger with its projections, and every draft and original.

    What cannot be read is one problem and hides nothing else.
    """
    found, ledgers = Inspection(), list[bytes]()
    _look(store, found, "The database file", _file)
    _look(store, found, "The desk's tables", _shape)
    _look(store, found, "The list of ledgers", lambda connection, _: ledgers.extend(raw_ledgers(connection)))
    for ledger in ledgers:
        _look(store, found, _name(ledger), partial(_ledger, ledger=ledger))
    _look(store, found, "The list of cases", _listed)
    _look(store, found, "The drafts", partial(_kept, what="drafts", check=draft_problems))
    _look(store, found, "The original files", partial(_kept, what="original files", check=original_problems))
    _look(store, found, "The files of sources", partial(_kept, what="files of sources", check=_source_files))
    return found


def _look(store: Store, found: Inspection, what: str, look: Callable[[Connection, Inspection], None]) -> None:
    try:
        with store.read() as connection:
            look(connection, found)
    except FactcheckError as error:
        found.problems.append(f"{what}: not all of it can be read. {error}")


def _file(connection: Connection, found: Inspection) -> None:
    lines = [str(line) for line in connection.execute(text("PRAGMA integrity_check(20)")).scalars()]
    if lines == ["ok"]:
        found.good.append("The database file is whole.")
    else:
        found.problems += [f"The database file is damaged: {line}" for line in lines]


def _shape(connection: Connection, found: Inspection) -> None:
    problems = shape_problems(shape(connection))
    found.problems += [f"The desk's tables and their protection against changes: {problem}" for problem in problems]
    if not problems:
        found.good.append("The desk's tables and their protection against changes are in place.")


def _ledger(connection: Connection, found: Inspection, ledger: bytes) -> None:
    rows = list(raw_entries(connection, ledger))
    recorded = [row for row in rows if isinstance(row, Recorded)]
    problems = [row for row in rows if isinstance(row, str)]
    problems += [*chain_problems(recorded), *_strays(recorded, ledger), *_odd_bodies(recorded)]
    if not rows:
        problems.append("Its entries cannot be found under its name.")
    if not problems:
        problems += _desk_problems(recorded) if ledger == DESK.encode() else _case_problems(connection, recorded)
    whole = sum(content_hash(one.entry.to_dict()) == one.content_hash for one in recorded)
    found.problems += [f"{_name(ledger)}: {problem}" for problem in problems]
    found.good.append(f"{_name(ledger)}: {whole} of {len(rows)} entries are as they were written.")
    found.hashes |= {one.chain_hash for one in recorded}
    if recorded:
        found.heads[ledger.decode(errors="replace")] = recorded[-1].chain_hash


def _strays(recorded: list[Recorded], ledger: bytes) -> Iterator[str]:
    for one in recorded:
        if (one.case or DESK).encode() != ledger:
            yield f"Entry {one.sequence} belongs to another ledger."


def _odd_bodies(recorded: list[Recorded]) -> Iterator[str]:
    for one in recorded:
        if odd := body_problem(one.kind, one.body):
            yield f"Entry {one.sequence} makes no sense: {odd}"


def _desk_problems(recorded: list[Recorded]) -> tuple[str, ...]:
    try:
        desk_of(recorded)
    except ValueError as error:
        return (str(error),)
    return ()


def _case_problems(connection: Connection, recorded: list[Recorded]) -> tuple[str, ...]:
    try:
        ledger = case_of(recorded)
    except ValueError as error:
        return (str(error),)
    known = set(
        connection.execute(select(drafts.c.text_sha256).where(drafts.c.text_sha256.in_(ledger.texts))).scalars()
    )
    lost = tuple(f"The text of draft {draft[:12]} is missing." for draft in ledger.texts if draft not in known)
    return lost + projection_problems(connection, ledger)


def _listed(connection: Connection, found: Inspection) -> None:
    for case in connection.execute(select(cases.c.id)).scalars():
        if case not in found.heads:
            found.problems.append(f"Case {case}: it is in the list of cases, but none of its entries can be read.")


def _source_files(connection: Connection) -> tuple[list[str], int]:
    """A desk's ledger that makes no sense is said where it is looked at."""
    recorded = [row for row in raw_entries(connection, DESK.encode()) if isinstance(row, Recorded)]
    try:
        sources = desk_of(recorded).sources.values()
    except ValueError:
        return [], 0
    private = read_private(connection)
    return source_file_problems(
        connection, [private[one.id].added_to(one) if one.id in private else one for one in sources]
    )


def _kept(
    connection: Connection,
    found: Inspection,
    what: str,
    check: Callable[[Connection], tuple[list[str], int]],
) -> None:
    problems, total = check(connection)
    found.problems += problems
    found.good.append(f"{total - len(problems)} of {total} {what} match their hashes.")


def _name(ledger: bytes) -> str:
    return "The desk's own ledger" if ledger == DESK.encode() else f"Case {ledger.decode(errors='replace')}"
