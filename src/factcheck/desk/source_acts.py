"""What people do about sources and people; it stands in the desk's own ledger."""

from dataclasses import replace
from typing import Any

from sqlalchemy import Connection

from factcheck.desk.book import Book
from factcheck.ledger import DeskLedger, EntryKind
from factcheck.ledger.words import need_one_of, need_words
from factcheck.model import ActRefused, NotFound, Role, Source, SourceKind
from factcheck.store import Private, Store, erase_private, keep_private, read_private


class SourceActs:
    """The acts on a desk's sources and people."""

    _store: Store
    _book: Book

    def add_source(
        self,
        kind: SourceKind | str,
        title: str | None = None,
        url: str | None = None,
        primary: bool = False,
        confidential: bool = False,
        details: dict[str, Any] | None = None,
        *,
        by: str,
        entry_id: str | None = None,
    ) -> Source:
        """Puts a source on the desk.

        Args:
            kind: wikipedia, web, document or interview.
            title: What people call it.
            url: Where it is, http or https.
            primary: Whether it is the record itself rather than a report of it.
            confidential: Whether its name, address and contact stay out of the ledger and of public reports.
            details: What its kind keeps besides.
            by: The person.
            entry_id: The caller's id of the act, which becomes the source's id.

        Raises:
            ActRefused: Something is missing, or the address is none.
            StoreUnavailable: It could not be saved.
        """
        from factcheck.sources import prepare_source  # loads the network's libraries

        fields = prepare_source(
            kind=kind, title=title, url=url, primary=primary, confidential=confidential, details=details
        )
        private = Private(fields["title"], fields["url"], fields["details"])

        def keep(connection: Connection, source: str) -> None:
            keep_private(connection, source, private)

        recorded = self._book.record(
            EntryKind.SOURCE_ADDED,
            fields | ({"title": None, "url": None, "details": {}} if confidential else {}),
            by=by,
            entry_id=entry_id,
            beside=keep if confidential else None,
        )
        return next(source for source in self.sources() if source.id == recorded.id)

    def sources(self) -> tuple[Source, ...]:
        """Returns all sources in the order of their adding; an erased one has lost its name, address and contact."""
        with self._store.read() as connection:
            private = read_private(connection)
            sources = tuple(self._book.catch_up(connection).sources.values())
        return tuple(_whole(source, private.get(source.id)) for source in sources)

    def own_ledger(self) -> DeskLedger:
        """Returns the desk's own ledger as it stands; confidential sources have no name in it."""
        with self._store.read() as connection:
            return self._book.catch_up(connection)

    def erase_source(self, source: str, reason: str, *, by: str, entry_id: str | None = None) -> None:
        """Erases the name, address and contact of a confidential source for good; its id stays.

        Raises:
            ActRefused: It is not confidential, it is erased already, or there is no reason.
            NotFound: The desk has no such source.
            StoreUnavailable: It could not be saved.
        """

        def allow(ledger: DeskLedger) -> None:
            need_words(reason, "a reason for erasing the source")
            if source not in ledger.sources:
                raise NotFound(f"This desk has no source {source!r}.")
            if source in ledger.erased:
                raise ActRefused("The source is erased already.")
            if not ledger.sources[source].confidential:
                raise ActRefused("Only a confidential source can be erased: the others stand in the ledger by name.")

        self._book.record(
            EntryKind.SOURCE_ERASED,
            {"source": source, "reason": reason},
            by=by,
            entry_id=entry_id,
            allow=allow,
            beside=lambda connection, _: erase_private(connection, source),
        )
        self._store.empty_log()

    @property
    def people(self) -> dict[str, str]:
        """The role of every person on the desk: checker, editor or lead.

        On SQLite a role is advice and stops nobody, since whoever has the file can act as anyone. A decision by
        somebody who is recorded as no editor is remarked by `Case.lint`.
        """
        with self._store.read() as connection:
            return dict(self._book.catch_up(connection).people)

    def role_of(self, name: str) -> str | None:
        """Returns the role that was recorded for a person last; None for somebody whom nobody recorded."""
        return self.people.get(name)

    def add_person(self, name: str, role: Role | str, *, by: str, entry_id: str | None = None) -> None:
        """Puts a person on the desk, or gives one another role.

        Raises:
            ActRefused: A name is missing, or the role is none of checker, editor and lead.
            StoreUnavailable: It could not be saved.
        """

        def allow(_: DeskLedger) -> None:
            need_words(name, "a person's name")
            need_one_of(role, Role, "the role")

        body = {"name": name, "role": role}
        self._book.record(EntryKind.PERSON_ADDED, body, by=by, entry_id=entry_id, allow=allow)


def _whole(source: Source, private: Private | None) -> Source:
    """The source with what the ledger does not hold of it."""
    if private is None:
        return source
    return replace(source, title=private.title or source.title, url=private.url, details=private.details)
