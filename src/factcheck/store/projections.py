"""Tables that follow from the entries: how they are written, and what they must hold."""

from collections.abc import Collection, Iterator
from typing import Any

from sqlalchemy import Connection, bindparam, delete, insert, select

from factcheck.ledger import CaseLedger, ClaimState
from factcheck.model import NotFound
from factcheck.store.schema import case_drafts, cases, claims

Row = dict[str, Any]


def project(connection: Connection, ledger: CaseLedger, touched: Collection[str]) -> None:
    """Writes what follows from the newest entry of a case.

    Args:
        connection: A transaction that also holds the entry.
        ledger: The case with the entry in it.
        touched: The claims that the entry touches.
    """
    case = str(ledger.case)
    connection.execute(delete(cases).where(cases.c.id == case))
    connection.execute(insert(cases).values(case_row(ledger)))
    _project_drafts(connection, ledger, case)
    keys = [{"gone": claim} for claim in touched]
    if keys:
        connection.execute(delete(claims).where(claims.c.case == case, claims.c.claim == bindparam("gone")), keys)
    rows = [claim_row(case, state) for state in _living(ledger, touched)]
    if rows:
        connection.execute(insert(claims), rows)


def project_whole(connection: Connection, ledger: CaseLedger) -> None:
    """Writes all that follows from the entries of a case, whatever stood there before.

    Args:
        connection: A transaction that also holds the entries.
        ledger: The case.
    """
    connection.execute(delete(claims).where(claims.c.case == ledger.case))
    project(connection, ledger, [state.claim.id for state in (*ledger.states, *ledger.dismissed)])


def case_row(ledger: CaseLedger) -> Row:
    """Returns the row of `cases` that follows from the ledger."""
    opened, signed_off = ledger.entries[0], ledger.signed_off
    return {
        "id": ledger.case,
        "title": ledger.title,
        "opened_at": opened.at,
        "opened_by": opened.by,
        "due": ledger.due,
        "signed_off": signed_off and signed_off.id,
        "sequence": ledger.sequence,
        "head": ledger.head,
    }


def draft_rows(ledger: CaseLedger) -> list[Row]:
    """Returns the rows of `case_drafts` that follow from the ledger, oldest draft first."""
    return [{"case": ledger.case, "place": place, "draft": one} for place, one in enumerate(ledger.drafts, start=1)]


def claim_row(case: str, state: ClaimState) -> Row:
    """Returns the row of `claims` that follows from a claim's state."""
    return {
        "case": case,
        "claim": state.claim.id,
        "kind": state.claim.kind.value,
        "start": state.claim.start,
        "version": state.claim.version,
        "state": state.state.value,
        "finding": state.finding and state.finding.value,
        "assigned": state.assigned,
        "dismissed": state.dismissed is not None,
    }


def projection_problems(connection: Connection, ledger: CaseLedger) -> tuple[str, ...]:
    """Returns which tables of a case differ from the replay of its entries, a line of plain words each."""
    case = str(ledger.case)
    states = sorted((*ledger.states, *ledger.dismissed), key=lambda state: state.claim.id)
    wanted: dict[str, list[Row]] = {
        "The case's line in the list of cases": [case_row(ledger)],
        "The list of its drafts": draft_rows(ledger),
        "The list of its claims": [claim_row(case, state) for state in states],
    }
    stored = (
        select(cases).where(cases.c.id == case),
        select(case_drafts).where(case_drafts.c.case == case).order_by(case_drafts.c.place),
        select(claims).where(claims.c.case == case).order_by(claims.c.claim),
    )
    found = ([dict(row) for row in connection.execute(query).mappings()] for query in stored)
    pairs = zip(wanted.items(), found, strict=True)
    return tuple(f"{what} is not what its entries say." for (what, rows), kept in pairs if rows != kept)


def _project_drafts(connection: Connection, ledger: CaseLedger, case: str) -> None:
    """A merge can put an older draft behind a newer one, so that the list is not only longer."""
    known = select(case_drafts).where(case_drafts.c.case == case).order_by(case_drafts.c.place)
    if [dict(row) for row in connection.execute(known).mappings()] != draft_rows(ledger):
        connection.execute(delete(case_drafts).where(case_drafts.c.case == case))
        connection.execute(insert(case_drafts), draft_rows(ledger))


def _living(ledger: CaseLedger, touched: Collection[str]) -> Iterator[ClaimState]:
    """The touched claims that are there: not one whose adding was undone, that was split or joined, or has no place."""
    for claim in touched:
        try:
            state = ledger.state(claim)
        except NotFound:
            continue
        if state.absorbed is None and state.placed:
            yield state
