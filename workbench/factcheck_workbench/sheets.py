"""An existing fact-check spreadsheet on screen: read, mapped, looked at row by row, imported."""

from collections.abc import Callable
from typing import Any

from factcheck.desk import Columns, Meaning, Sheet, read_sheet
from factcheck.desk.sheet import Imported, ImportedRow
from factcheck.desk.sheet.finding_words import NOTE, OPEN
from factcheck.model import ActRefused, UnreadableSheet
from factcheck_workbench.answer import Answer, Message
from factcheck_workbench.session import Session
from factcheck_workbench.sheet_open import OpenSheet

FIRST_ROWS = 4
"""Rows that are shown while columns are mapped."""

LONGEST_CELL = 300
"""Code points of a cell that are shown there."""


def sheet_read(session: Session, message: Message) -> list[Answer]:
    """Reads the file whose pieces came, or another sheet of the same file, and says what its columns seem to mean.

    Raises:
        NotFound: The file did not arrive whole.
        UnreadableSheet: It is no spreadsheet.
    """
    known = session.sheet
    if message.get("upload"):
        known.content = session.uploads.finish(message["upload"])
    name = str(message.get("name") or "the sheet")
    known.sheet = sheet = read_sheet(known.content, name, message.get("tab") or None)
    columns = sheet.guess(session.case.desk.scale)
    rows = [[cell.text[:LONGEST_CELL] for cell in row.cells] for row in sheet.rows[:FIRST_ROWS]]
    told = {"name": sheet.name, "tab": sheet.tab, "tabs": list(sheet.tabs), "headers": list(sheet.headers)}
    return [
        Answer(
            "sheet", told | {"rows": rows, "count": len(sheet.rows)} | _mapping(session, columns) | _choices(session)
        )
    ]


def sheet_columns(session: Session, message: Message) -> list[Answer]:
    """Says which values another finding column has, and what they seem to mean.

    Raises:
        ActRefused: Two columns are what one can be.
    """
    return [Answer("sheet_columns", _mapping(session, _columns(session, message)))]


def sheet_preview(session: Session, message: Message) -> list[Answer]:
    """Says for every row where it would go, and what would be recorded.

    Raises:
        ActRefused: No column holds the words of the claims.
    """
    imported = _imported(session, message, dry_run=True, phases=1)
    return [Answer("sheet_rows", {"rows": [_row(session, row) for row in imported.rows], **_counts(imported)})]


def sheet_import(session: Session, message: Message) -> list[Answer]:
    """Records the rows; the page is told which entries that made, so that they are one step of undo.

    Raises:
        ActRefused: Nobody has said who brings it, or a choice does not fit the draft.
    """
    imported = _imported(session, message, dry_run=False, phases=2)
    session.sheet = OpenSheet()
    done = {"id": imported.id, "entries": [list(one) for one in imported.entries], **_counts(imported)}
    return [Answer("sheet_done", done), session.changes()]


class _Told:
    """Tells the page how far it is, a hundred times at most.

    Args:
        tell: Says something to the page; None where nobody hears it.
        phases: How often all rows are gone through: to place them, and to record them.
    """

    def __init__(self, tell: Callable[[Answer], None] | None, phases: int) -> None:
        self._tell, self._phases, self._gone, self._percent = tell, phases, 0, 0

    def __call__(self, done: int, total: int) -> None:
        self._gone += 1
        percent = 100 * self._gone // (self._phases * total)
        if self._tell is not None and percent > self._percent:
            self._percent = percent
            self._tell(Answer("sheet_progress", {"percent": percent}))


def _imported(session: Session, message: Message, *, dry_run: bool, phases: int) -> Imported:
    if session.by is None:
        raise ActRefused("Please say who you are first: every act is recorded with the name of the person.")
    session.case.refresh()
    if session.behind:
        raise ActRefused("A new draft came in meanwhile. Close this, look at the draft, and bring the sheet in again.")
    point = session.utf16.point
    choices = {
        int(row): None if place is None else (point(place[0]), point(place[1]))
        for row, place in (message.get("choices") or {}).items()
    }
    columns = _columns(session, message)
    given: dict[str, Any] = {"by": session.by, "choices": choices, "entry_id": message.get("entry_id")}
    progress = _Told(message.get("tell"), phases)
    return session.case.import_sheet(_sheet(session), columns, dry_run=dry_run, progress=progress, **given)


def _sheet(session: Session) -> Sheet:
    if session.sheet.sheet is None:
        raise UnreadableSheet("The sheet is not here any more. Choose the file again.")
    return session.sheet.sheet


def _columns(session: Session, message: Message) -> Columns:
    scale = session.case.desk.scale
    columns = _sheet(session).guess(scale).with_meanings(message["meanings"])
    return columns.with_findings(dict(message.get("findings") or ()), scale)


def _mapping(session: Session, columns: Columns) -> dict[str, Any]:
    values = columns.values(_sheet(session), session.case.desk.scale)
    return {"meanings": [one.value for one in columns.meanings], "values": [list(pair) for pair in values.items()]}


def _choices(session: Session) -> dict[str, Any]:
    """What a column and a value can mean, in the words of the house."""
    findings = [[one.name, one.label] for one in session.case.desk.scale.findings]
    kept = [[NOTE, "no finding: keep it as a note"], [OPEN, "not done yet: record nothing"]]
    return {"offered": [[one.value, one.words] for one in Meaning], "findings": [*findings, *kept]}


def _row(session: Session, row: ImportedRow) -> dict[str, Any]:
    unit = session.utf16.unit
    candidates = [
        [unit(one.span.start), unit(one.span.end), row.shown(one), round(one.score, 2)] for one in row.candidates
    ]
    return {
        **{"row": row.row, "words": row.words, "found": row.found.value, "how": row.how.value, "exact": row.exact},
        **{"candidates": candidates, "did": list(row.did), "added": row.added, "already": row.already},
    }


def _counts(imported: Imported) -> dict[str, int]:
    found = {name: len(imported.of(value)) for name, value in _FOUND.items()}
    return {**found, "added": imported.added, "recorded": imported.recorded, "already": imported.already}


_FOUND = {"placed": "placed", "unsure": "unsure", "lost": "not placed"}
