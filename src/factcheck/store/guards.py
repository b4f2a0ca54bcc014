"""Triggers by which the database itself refuses to change what is on record."""

from sqlalchemy import Connection, text

_CHANGED = "what is on record is never changed"
_GONE = "what is on record never goes"
_FOLLOWS = "an entry can only follow the last one of its ledger, once"
_AGAIN = "what is on record is never replaced"


def _guard(name: str, moment: str, table: str, words: str, when: str = "1") -> str:
    return f"CREATE TRIGGER {name} BEFORE {moment} ON {table} WHEN {when} BEGIN SELECT RAISE(ABORT, '{words}'); END"


def _kept(table: str, key: str) -> dict[str, str]:
    """The guards of a table whose rows are kept under their own hash."""
    there = f"EXISTS (SELECT 1 FROM {table} WHERE {key} = NEW.{key} OR rowid = NEW.rowid)"
    return {
        f"{table}_change": _guard(f"{table}_change", "UPDATE", table, _CHANGED),
        f"{table}_go": _guard(f"{table}_go", "DELETE", table, _GONE),
        f"{table}_replace": _guard(f"{table}_replace", "INSERT", table, _AGAIN, there),
    }


# The last one refuses INSERT OR REPLACE even to programs that leave `recursive_triggers` off: it runs before SQLite
# looks for the row that it would replace.
GUARDS: dict[str, str] = {
    "entries_change": _guard("entries_change", "UPDATE", "entries", _CHANGED),
    "entries_go": _guard("entries_go", "DELETE", "entries", _GONE),
    "entries_follow": _guard(
        "entries_follow",
        "INSERT",
        "entries",
        _FOLLOWS,
        "EXISTS (SELECT 1 FROM entries WHERE id = NEW.id) OR NEW.sequence IS NOT "
        "(SELECT coalesce(max(sequence), 0) + 1 FROM entries WHERE ledger = NEW.ledger)",
    ),
    **_kept("drafts", "text_sha256"),
    **_kept("originals", "sha256"),
}
"""Every guard by its name, as SQLite keeps it; a migration that copies a table has to set its guards again."""


def set_guards(connection: Connection) -> None:
    """Creates all guards."""
    for guard in GUARDS.values():
        connection.execute(text(guard))


def remove_guards(connection: Connection) -> None:
    """Takes off every guard that is there, of whatever version, for a migration that sets them again."""
    for name in connection.execute(text("SELECT name FROM sqlite_schema WHERE type = 'trigger'")).scalars().all():
        connection.exec_driver_sql(f"DROP TRIGGER {connection.dialect.identifier_preparer.quote_identifier(name)}")
