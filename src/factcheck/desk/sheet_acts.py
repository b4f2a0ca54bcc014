"""What people do with fact-check spreadsheets: bring one in, take it back, look at it again."""

from collections.abc import Iterator

from sqlalchemy import Connection

from factcheck.desk.act import Act
from factcheck.desk.by_hand import Values
from factcheck.desk.reading import CaseReading
from factcheck.desk.sheet.columns import Columns
from factcheck.desk.sheet.draft_words import DraftWords
from factcheck.desk.sheet.imported import Imported, KeptSheet
from factcheck.desk.sheet.importing import MARK, Importing
from factcheck.desk.sheet.on_claims import OnClaims
from factcheck.desk.sheet.plan import Choices, Progress, planned
from factcheck.desk.sheet.sheet import Sheet
from factcheck.ledger import CaseLedger, EntryKind, Recorded, checked_id, derived_id
from factcheck.ledger.words import need_words
from factcheck.model import NotFound


class SheetActs(CaseReading):
    """The acts on spreadsheets; what all acts share is said in `factcheck.desk.claim_acts`."""

    _values: Values

    def import_sheet(
        self,
        sheet: Sheet,
        columns: Columns | None = None,
        *,
        by: str,
        choices: Choices | None = None,
        dry_run: bool = False,
        progress: Progress | None = None,
        entry_id: str | None = None,
    ) -> Imported:
        """Brings the rows of a fact-check spreadsheet into the case, all of them or none.

        A row goes to the words of the draft that it repeats, in whatever typography, also shortened inside one
        sentence; where they stand in several places, to the one that the order of the rows leaves. What only resembles
        a passage is asked: it goes nowhere until `choices` says where. A row on a claim of the case uses it, for any
        other a claim is added. Sources, notes, questions and verdicts are the importer's acts; whom the sheet names as
        the checker is said in the rationale. A sheet that comes in again adds only what the case has not.

        Args:
            sheet: The sheet; see `read_sheet`.
            columns: What its columns mean; None takes what they seem to mean.
            by: The person.
            choices: What they said of rows, by the row's number: a candidate's stretch, or None to leave it out.
            dry_run: Whether to say only what would be done.
            progress: Is told how many rows are placed, and then how many are recorded, of how many.
            entry_id: The caller's id of the import.

        Raises:
            ActRefused: No column holds the claims' words, or a choice is none that was offered.
            StoreUnavailable: It could not be saved; everything is as it was.
        """
        need_words(by, "the name of the person who does it")
        self._recorder.catch_up()
        draft = DraftWords(self.article)
        plans = planned(
            sheet, columns or sheet.guess(self._desk.scale), draft, OnClaims(self.states, draft), choices, progress
        )
        import_id = checked_id(entry_id)
        importing = Importing(self._desk, sheet, plans, draft, self._values, by=by, import_id=import_id)
        if dry_run:
            with self._recorder.looking() as ledger:
                importing.foretold(ledger)
            return importing.imported(None)
        return importing.imported(
            self._recorder.record_all(lambda ledger, connection: importing.acts(ledger, connection, progress))
        )

    def undo_sheet(self, import_id: str, *, by: str) -> int:
        """Takes back all that an import recorded and that still stands, and returns how many acts that were.

        Raises:
            NotFound: Nothing of such an import stands.
            ActRefused: Somebody else imported it.
            Conflict: Others built on it; `theirs` names their acts, and everything is as it was.
        """

        def acts(ledger: CaseLedger, connection: Connection) -> Iterator[Act]:
            standing = [one for one in ledger.standing if one.body.get(MARK, {}).get("import") == import_id]
            if not standing:
                raise NotFound("Nothing of this import stands any more.")
            for one in reversed(standing):
                entry_id = derived_id(import_id, "undo", one.id, str(ledger.sequence))
                yield Act(id=entry_id, kind=EntryKind.UNDONE, by=by, claim=one.claim, body={"entry": one.id})

        return len(self._recorder.record_all(acts))

    @property
    def sheets(self) -> tuple[KeptSheet, ...]:
        """The sheets that were imported, the oldest first, also those that were taken back."""
        with self._recorder.looking() as ledger:
            marked = [one for one in ledger.entries if MARK in one.body]
            undone = ledger.undone
        imports: dict[str, list[Recorded]] = {}
        for one in marked:
            imports.setdefault(one.body[MARK]["import"], []).append(one)
        return tuple(_kept(entries, undone) for entries in imports.values())


def _kept(entries: list[Recorded], undone: frozenset[str]) -> KeptSheet:
    first, mark = entries[0], entries[0].body[MARK]
    return KeptSheet(
        **{name: mark[name] for name in ("name", "sha256")},
        id=mark["import"],
        by=first.by,
        at=first.at,
        rows=len({one.body[MARK]["row"] for one in entries}),
        undone=all(one.id in undone for one in entries),
    )
