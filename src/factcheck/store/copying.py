"""Takes over whole ledgers from another copy, bit for bit."""

from collections.abc import Sequence

from sqlalchemy import Connection, insert, select

from factcheck.ledger import Recorded
from factcheck.store.entry_rows import DESK, entry_row
from factcheck.store.schema import entries


def case_ledgers(connection: Connection) -> tuple[str, ...]:
    """Returns the names of the ledgers of all cases, which are the cases' ids."""
    names = select(entries.c.ledger).where(entries.c.ledger != DESK).distinct().order_by(entries.c.ledger)
    return tuple(connection.execute(names).scalars())


def take_over(connection: Connection, recorded: Sequence[Recorded]) -> None:
    """Writes the entries of a ledger that is empty here, each with the place and chain hash that it has elsewhere."""
    if recorded:
        connection.execute(insert(entries), [entry_row(one) for one in recorded])
