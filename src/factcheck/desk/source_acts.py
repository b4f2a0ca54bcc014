"""What people do about sources and people; it stands in the desk's own ledger."""

from collections.abc import Callable
from typing import Any

from sqlalchemy import Connection

from factcheck.desk.source_files import with_file
from factcheck.desk.source_reading import SourceReading
from factcheck.ledger import DeskLedger, EntryKind
from factcheck.ledger.words import need_one_of, need_words
from factcheck.model import ActRefused, NotFound, Role, Source, SourceKind
from factcheck.store import Private, erase_private, keep_file, keep_private

Beside = Callable[[Connection, str], None]
"""Writes in the same transaction what the ledger must not hold; gets the source's id."""


class SourceActs(SourceReading):
    """The acts on a desk's sources and people."""

    def add_source(
        self,
        kind: SourceKind | str,
        title: str | None = None,
        url: str | None = None,
        primary: bool = False,
        confidential: bool = False,
        details: dict[str, Any] | None = None,
        *,
        file: bytes | None = None,
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
            file: The bytes of the file that a document is; kept with the desk, those of a confidential source where
                they can be erased.
            by: The person.
            entry_id: The caller's id of the act, which becomes the source's id.

        Raises:
            ActRefused: Something is missing, the address is none, or the file is empty or too large.
            StoreUnavailable: It could not be saved.
        """
        from factcheck.sources import prepare_source  # loads the network's libraries

        kept = details or {} if file is None else with_file(kind, details or {}, file)
        fields = prepare_source(
            kind=kind, title=title, url=url, primary=primary, confidential=confidential, details=kept
        )
        body, beside = kept_apart(fields, file)

        def allow(_: DeskLedger) -> None:
            """What was sent before is on record with its file; then this is not asked."""
            if file is None and "kept" in kept:
                raise ActRefused("The file itself did not reach the desk, so nothing was added. Choose the file again.")

        recorded = self._book.record(EntryKind.SOURCE_ADDED, body, by=by, entry_id=entry_id, allow=allow, beside=beside)
        return next(source for source in self.sources() if source.id == recorded.id)

    def erase_source(self, source: str, reason: str, *, by: str, entry_id: str | None = None) -> None:
        """Erases the name, address, contact and file of a confidential source for good; its id stays.

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


def kept_apart(fields: dict[str, Any], file: bytes | None = None) -> tuple[dict[str, Any], Beside]:
    """Returns what the ledger holds of a new source, and what writes the rest beside it.

    Args:
        fields: As `prepare_source` returns them.
        file: The bytes of the file that the source is.
    """
    private = Private(fields["title"], fields["url"], fields["details"])
    confidential = fields["confidential"]

    def keep(connection: Connection, source: str) -> None:
        if confidential:
            keep_private(connection, source, private, file)
        elif file is not None:
            keep_file(connection, file)

    return fields | ({"title": None, "url": None, "details": {}} if confidential else {}), keep
