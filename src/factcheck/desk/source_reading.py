"""What can be read of a desk's sources and people."""

from collections.abc import Iterable

from factcheck.desk.book import Book
from factcheck.desk.source_files import read_file_of
from factcheck.ledger import DeskLedger
from factcheck.model import NotFound, Source
from factcheck.store import Store, is_altered, read_private
from factcheck.text.article import Original


class SourceReading:
    """A desk's sources and people as they stand."""

    _store: Store
    _book: Book

    def sources(self) -> tuple[Source, ...]:
        """Returns all sources in the order of their adding; an erased one has lost its name, address and contact."""
        with self._store.read() as connection:
            private = read_private(connection)
            sources = tuple(self._book.catch_up(connection).sources.values())
        return tuple(private[source.id].added_to(source) if source.id in private else source for source in sources)

    def own_ledger(self) -> DeskLedger:
        """Returns the desk's own ledger as it stands; confidential sources have no name in it."""
        with self._store.read() as connection:
            return self._book.catch_up(connection)

    def file_of(self, source: str) -> Original:
        """Returns the file that a source is, byte for byte as it was given.

        Raises:
            NotFound: The desk has no such source, or none of its bytes.
            StoreDamaged: The file is no longer what was kept.
        """
        found = next((one for one in self.sources() if one.id == source), None)
        if found is None:
            raise NotFound(f"This desk has no source {source!r}.")
        with self._store.read() as connection:
            return read_file_of(connection, found)

    def altered(self, sources: Iterable[Source]) -> frozenset[str]:
        """Returns the ids of those of the sources whose kept file is gone or no longer what was kept."""
        with self._store.read() as connection:
            return frozenset(source.id for source in sources if is_altered(connection, source))

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
