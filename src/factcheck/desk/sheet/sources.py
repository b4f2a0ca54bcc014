"""Puts the sources of a sheet on the desk, each once."""

from typing import TYPE_CHECKING, Any

from sqlalchemy import Connection

from factcheck.desk.sheet.acts import RowAct
from factcheck.desk.sheet.cited import Cited
from factcheck.desk.source_acts import kept_apart
from factcheck.ledger import ClaimState, EntryKind

if TYPE_CHECKING:
    from factcheck.desk.desk import Desk

_Key = tuple[Any, ...]


class SheetSources:
    """The sources that the desk has, and those that a sheet brings.

    Args:
        desk: The desk.
        by: The person.
    """

    def __init__(self, desk: "Desk", by: str) -> None:
        self._desk, self._by = desk, by
        erased = desk.own_ledger().erased
        self._known: dict[_Key, str] = {}
        for source in desk.sources():
            if source.id not in erased:
                key = _key(source.kind, source.title, source.url, source.confidential)
                self._keep(key, source.details.get("contact"), source.id)

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
        contact = fields["details"].get("contact")
        known = self._known.get((*key, contact) if contact else key)
        if known is None and connection is not None:
            known = self._put(fields, connection)
            self._keep(key, contact, known)
        return known

    def _put(self, fields: dict[str, Any], connection: Connection) -> str:
        """Puts a source on the desk; a name could be guessed from an id that follows from it, so its id is new."""
        body, beside = kept_apart(fields)
        put = self._desk._book.put
        return put(connection, EntryKind.SOURCE_ADDED, body, by=self._by, entry_id=None, beside=beside).id

    def _keep(self, key: _Key, contact: str | None, source: str) -> None:
        """The oldest of several stays; somebody who is named with another telephone may be somebody else."""
        self._known.setdefault(key, source)
        if contact:
            self._known.setdefault((*key, contact), source)


def _key(kind: str, title: str, url: str | None, confidential: bool) -> _Key:
    """Two sources are one where they have one address, or, without any, one name."""
    return (str(kind), url or title, confidential)
