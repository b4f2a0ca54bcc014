"""The shape of a desk's file: every table, index and guard in it, as SQLite keeps their text."""

import re
from functools import cache

from sqlalchemy import Connection, create_engine, text

from factcheck.store.driver import sqlite_driver
from factcheck.store.guards import set_guards
from factcheck.store.schema import metadata

Shape = dict[tuple[str, str], str]
"""The text of each thing by its type and name; white space and quotes, which a copied table gets anew, left out."""


def shape(connection: Connection) -> Shape:
    """Returns the shape of the file."""
    rows = connection.execute(text("SELECT type, name, coalesce(sql, '') FROM sqlite_schema"))
    return {(kind, name): re.sub(r'[\s"]+', "", sql) for kind, name, sql in rows}


@cache
def proper_shape() -> Shape:
    """Returns the shape that a desk of this program's version has."""
    engine = create_engine("sqlite://", module=sqlite_driver())
    with engine.begin() as connection:
        metadata.create_all(connection)
        set_guards(connection)
        return shape(connection)


def shape_problems(found: Shape) -> tuple[str, ...]:
    """Returns what differs from the proper shape, a line of plain words each."""
    proper = proper_shape()
    words = {
        "is missing": proper.keys() - found.keys(),
        "does not belong on a desk": found.keys() - proper.keys(),
        "was changed": {one for one in proper.keys() & found.keys() if proper[one] != found[one]},
    }
    return tuple(f"The {kind} {name} {what}." for what, things in words.items() for kind, name in sorted(things))
