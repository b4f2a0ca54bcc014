"""Looks for damage: what is wrong on a desk, and what is still good."""

from dataclasses import dataclass, field

from sqlalchemy import Connection, select, text

from factcheck.ledger.chain import chain_problems
from factcheck.ledger.entry import Recorded
from factcheck.ledger.replay import CaseLedger
from factcheck.model import FactcheckError
from factcheck.store.entry_rows import DESK
from factcheck.store.guards import missing_guards
from factcheck.store.kept_files import draft_problems, original_problems
from factcheck.store.projections import projection_problems
from factcheck.store.raw_rows import raw_entries, raw_ledgers
from factcheck.store.schema import cases, drafts
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
    """Checks the file, its guards, every ledger with its projections, and every draft and original."""
    found = Inspection()
    for look in (_file, _guards, _ledgers, _listed, _files):
        try:
            with store.read() as connection:
                look(connection, found)
        except FactcheckError as error:
            found.problems.append(f"Not all of the desk could be read: {error}")
    return found


def _file(connection: Connection, found: Inspection) -> None:
    lines = [str(line) for line in connection.execute(text("PRAGMA integrity_check(20)")).scalars()]
    if lines == ["ok"]:
        found.good.append("The database file is whole.")
    else:
        found.problems += [f"The database file is damaged: {line}" for line in lines]


def _guards(connection: Connection, found: Inspection) -> None:
    gone = missing_guards(connection)
    if gone:
        found.problems.append(f"The desk's protection against changes was taken off ({', '.join(gone)}).")
    else:
        found.good.append("The desk's protection against changes is in place.")


def _ledgers(connection: Connection, found: Inspection) -> None:
    for ledger in raw_ledgers(connection):
        name = "The desk's own ledger" if ledger == DESK else f"Case {ledger}"
        rows = list(raw_entries(connection, ledger))
        recorded = [row for row in rows if isinstance(row, Recorded)]
        problems = [row for row in rows if isinstance(row, str)] or [*chain_problems(recorded)]
        problems += [
            f"Entry {one.sequence} belongs to another ledger." for one in recorded if (one.case or DESK) != ledger
        ]
        if not problems and ledger != DESK:
            problems += _case_problems(connection, CaseLedger.of(recorded))
        found.problems += [f"{name}: {problem}" for problem in problems]
        found.good.append(f"{name}: {_whole(recorded)} of {len(rows)} entries are as they were written.")
        found.hashes |= {one.chain_hash for one in recorded}
        if recorded:
            found.heads[ledger] = recorded[-1].chain_hash


def _whole(recorded: list[Recorded]) -> int:
    """How many entries are as their own hash says, wherever they stand."""
    return sum(1 for one in recorded if not any("changed" in line for line in chain_problems([one])))


def _case_problems(connection: Connection, ledger: CaseLedger) -> tuple[str, ...]:
    known = set(connection.execute(select(drafts.c.text_sha256)).scalars())
    lost = tuple(f"The text of draft {draft[:12]} is missing." for draft in ledger.drafts if draft not in known)
    return lost + projection_problems(connection, ledger)


def _listed(connection: Connection, found: Inspection) -> None:
    for case in connection.execute(select(cases.c.id)).scalars():
        if case not in found.heads:
            found.problems.append(f"Case {case}: it is in the list of cases, but its entries are gone.")


def _files(connection: Connection, found: Inspection) -> None:
    for what, problems, total in (
        ("drafts", *draft_problems(connection)),
        ("original files", *original_problems(connection)),
    ):
        found.problems += problems
        found.good.append(f"{total - len(problems)} of {total} {what} match their hashes.")
