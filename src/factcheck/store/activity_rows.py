"""Reads who acted in a case, and how far it was searched for claims, from its entries."""

import json
from typing import Any

from sqlalchemy import Connection, Select, func, select

from factcheck.ledger import EntryKind
from factcheck.store.schema import claims, entries


def actors_after(connection: Connection, case: str, sequence: int) -> list[str]:
    """Returns everybody who acted after the entry `sequence`, in the order of their first act since then."""
    first = func.min(entries.c.sequence)
    later = _later(select(entries.c.by), case, sequence).group_by(entries.c.by).order_by(first)
    return list(connection.execute(later).scalars())


def sections_after(connection: Connection, case: str, sequence: int) -> dict[str, tuple[int, int]]:
    """Returns, by the hash of a draft, how many of its sections were searched and how many there are.

    What was said up to the entry `sequence` is left out.
    """
    later = _later(select(entries.c.body), case, sequence).where(entries.c.kind == EntryKind.CLAIMS_FOUND.value)
    bodies = map(json.loads, connection.execute(later.order_by(entries.c.sequence)).scalars())
    return {body["draft"]: (body["done"], body["total"]) for body in bodies}


def assigned_people(connection: Connection) -> dict[str, tuple[str, ...]]:
    """Returns, by case, to whom live claims are given, by the alphabet."""
    given = claims.c.assigned.is_not(None) & claims.c.dismissed.is_(False)
    pairs = select(claims.c.case, claims.c.assigned).where(given).distinct().order_by(claims.c.assigned)
    found: dict[str, tuple[str, ...]] = {}
    for case, person in connection.execute(pairs):
        found[case] = (*found.get(case, ()), person)
    return found


def _later(query: Select[Any], case: str, sequence: int) -> Select[Any]:
    return query.where(entries.c.ledger == case, entries.c.sequence > sequence)
