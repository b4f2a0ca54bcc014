"""Reads lists of cases from the projections, without replaying anything."""

from typing import Any

from sqlalchemy import Connection, Select, func, select

from factcheck.model import WorkState
from factcheck.store.schema import case_drafts, cases, claims, entries

COUNTED = {
    "total": tuple(WorkState),
    "done": (WorkState.DONE,),
    "with_editor": (WorkState.WITH_EDITOR,),
    "asked": (WorkState.WITH_AUTHOR, WorkState.WITH_SOURCE),
}
"""How many live claims are in one of these states."""


def case_list(connection: Connection) -> list[dict[str, Any]]:
    """Returns every case, newest case first, with what a list shows of it.

    Beside its own row: how many live claims there are in which states, the newest draft and how many there were, when
    and by whom the newest entry was made, who signed off.
    """
    counted, drafts = _counts().subquery(), _drafts().subquery()
    last, signing = entries.alias("last"), entries.alias("signing")
    columns: list[Any] = [
        *(cases, *(counted.c[name] for name in COUNTED), drafts.c.drafts, case_drafts.c.draft),
        *(last.c.at.label("last_at"), last.c.by.label("last_by"), signing.c.by.label("signed_off_by")),
    ]
    listed = (
        select(*columns)
        .join(counted, counted.c.id == cases.c.id)
        .join(drafts, drafts.c.case == cases.c.id)
        .join(case_drafts, (case_drafts.c.case == cases.c.id) & (case_drafts.c.place == drafts.c.drafts))
        .join(last, (last.c.ledger == cases.c.id) & (last.c.sequence == cases.c.sequence))
        .outerjoin(signing, signing.c.id == cases.c.signed_off)
        .order_by(cases.c.opened_at.desc(), cases.c.id)
    )
    return [dict(row) for row in connection.execute(listed).mappings()]


def case_heads(connection: Connection) -> tuple[tuple[str, int], ...]:
    """Returns every case's id with the number of its entries: what tells at little cost that a list has changed."""
    heads = select(cases.c.id, cases.c.sequence).order_by(cases.c.id)
    return tuple((case, at) for case, at in connection.execute(heads))


def cases_beginning(connection: Connection, prefix: str) -> tuple[str, ...]:
    """Returns the ids of all cases that begin with `prefix`."""
    return tuple(connection.execute(select(cases.c.id).where(cases.c.id.startswith(prefix, autoescape=True))).scalars())


def case_with_draft(connection: Connection, text_sha256: str) -> str | None:
    """Returns the id of the case that holds this text as a draft, the newest case first; None without one."""
    holders = select(cases.c.id).join(case_drafts, case_drafts.c.case == cases.c.id)
    newest = holders.where(case_drafts.c.draft == text_sha256).order_by(cases.c.opened_at.desc(), cases.c.id).limit(1)
    return connection.execute(newest).scalar()


def newest_drafts(connection: Connection) -> list[tuple[str, str]]:
    """Returns each case's id with the hash of its newest draft."""
    newest = _drafts().subquery()
    both = (case_drafts.c.case == newest.c.case) & (case_drafts.c.place == newest.c.drafts)
    query = select(case_drafts.c.case, case_drafts.c.draft).join(newest, both).order_by(case_drafts.c.case)
    return [(case, draft) for case, draft in connection.execute(query)]


def _counts() -> Select[Any]:
    live = claims.c.dismissed.is_(False)
    counts = [
        func.count(claims.c.claim).filter(live, claims.c.state.in_([state.value for state in states])).label(name)
        for name, states in COUNTED.items()
    ]
    return select(cases.c.id, *counts).outerjoin(claims, claims.c.case == cases.c.id).group_by(cases.c.id)


def _drafts() -> Select[Any]:
    return select(case_drafts.c.case, func.max(case_drafts.c.place).label("drafts")).group_by(case_drafts.c.case)
