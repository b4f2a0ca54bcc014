"""Puts the sources of a sheet on the desk, each once."""

from typing import TYPE_CHECKING, Any

from sqlalchemy import Connection

from factcheck.desk.sheet.acts import RowAct
from factcheck.desk.sheet.cited import Cited
from factcheck.desk.source_acts import kept_apart
from factcheck.ledger import ClaimState, EntryKind, derived_id

if TYPE_CHECKING:
    from factcheck.desk.desk import Desk

_Key = tuple[Any, ...]


class SheetSources:
    """The sources that the desk has, and those that a sheet brings.

    Args:
        desk: The desk.
        by: The person.
        import_id: The import's id.
    """

    def __init__(self, desk: "Desk", by: str, import_id: str) -> None:
        self._desk, self._by, self._id = desk, by, import_id
        erased = desk.own_ledger().erased
        self._known = {
            _key(source.kind, source.title, source.url, source.confidential): source.id
            for source in reversed(desk.sources())
            if source.id not in erased
        }

    def evidence(self, act: RowAct, state: ClaimState | None, connection: Connection | None) -> dict[str, Any] | None:
        """Returns the body of the evidence with its source; None where the claim has it already.

        A source that the desk has not is put there, unless there is no transaction to do it in.
        """
        cited: Cited = act.cited  # type: ignore[assignment]  # what is evidence cites something
        source = self._source(cited.fields or {}, connection)
        attached = state.evidence if state is not None else ()
        if any((one.source, one.locator) == (source, act.body["locator"]) for one in attached):
            return None
        return {"source": source, **act.body}

    def _source(self, fields: dict[str, Any], connection: Connection | None) -> str | None:
        key = _key(fields["kind"], fields["title"], fields["url"], fields["confidential"])
        if key not in self._known and connection is not None:
            body, beside = kept_apart(fields)
            entry_id = derived_id(self._id, "source", *map(str, key))
            put = self._desk._book.put
            recorded = put(connection, EntryKind.SOURCE_ADDED, body, by=self._by, entry_id=entry_id, beside=beside)
            self._known[key] = recorded.id
        return self._known.get(key)


def _key(kind: str, title: str, url: str | None, confidential: bool) -> _Key:
    """Two sources are one where they have one address, or, without any, one name."""
    return (str(kind), url or title, confidential)
