"""Reads lists of cases from the projections, without replaying anything."""

from typing import Any

from sqlalchemy import Connection, func, select

from factcheck.model import WorkState
from factcheck.store.schema import case_drafts, cases, claims


def case_list(connection: Connection) -> list[dict[str, Any]]:
    """Returns every case with the number of its live claims and of those that are done, newest case first."""
    live = claims.c.dismissed.is_(False)
    counted = (
        select(cases, _count(live).label("total"), _count(live, claims.c.state == WorkState.DONE.value).label("done"))
        .outerjoin(claims, claims.c.case == cases.c.id)
        .group_by(cases.c.id)
        .order_by(cases.c.opened_at.desc(), cases.c.id)
    )
    return [dict(row) for row in connection.execute(counted).mappings()]


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
    last = select(case_drafts.c.case, func.max(case_drafts.c.place).label("place")).group_by(case_drafts.c.case)
    newest = last.subquery()
    both = (case_drafts.c.case == newest.c.case) & (case_drafts.c.place == newest.c.place)
    query = select(case_drafts.c.case, case_drafts.c.draft).join(newest, both).order_by(case_drafts.c.case)
    return [(case, draft) for case, draft in connection.execute(query)]


def _count(*conditions: Any) -> Any:
    return func.count(claims.c.claim).filter(*conditions)
