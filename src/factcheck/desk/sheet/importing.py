"""Records the rows of a sheet, all in one transaction."""

from collections.abc import Generator, Iterator, Sequence
from typing import TYPE_CHECKING, Any

from sqlalchemy import Connection

from factcheck.desk.act import Act
from factcheck.desk.by_hand import Values, marked_claim, need_newest, numbered
from factcheck.desk.sheet.acts import RowAct, acts_of, stands_already
from factcheck.desk.sheet.draft_words import DraftWords
from factcheck.desk.sheet.given import Given
from factcheck.desk.sheet.imported import MOST_CANDIDATES, Imported, ImportedRow
from factcheck.desk.sheet.plan import Progress, RowPlan
from factcheck.desk.sheet.sheet import Sheet
from factcheck.desk.sheet.sources import SheetSources
from factcheck.ledger import CaseLedger, ClaimState, EntryKind, Recorded, derived_id
from factcheck.model import ActRefused, Kind, Span
from factcheck.store import keep_file

if TYPE_CHECKING:
    from factcheck.desk.desk import Desk

MARK = "sheet"
"""The field of an entry's body that names the sheet and row it came from."""

_Place = tuple[Kind, Span]


class Importing:
    """One import of a sheet into a case.

    Every entry says which file, sheet, row and act of the row it is. What the case has of them already is left, so the
    same sheet can come in again, with rows that were put in meanwhile. The ids of entries follow from the import's own
    id: an import that is sent twice is recorded once, and two copies of a desk that take the same sheet can be merged.

    Args:
        desk: The desk.
        sheet: The sheet.
        plans: Where its rows go.
        draft: The newest draft.
        values: Reads dates and numbers.
        by: The person.
        import_id: The import's id.
    """

    def __init__(
        self,
        desk: "Desk",
        sheet: Sheet,
        plans: tuple[RowPlan, ...],
        draft: DraftWords,
        values: Values,
        *,
        by: str,
        import_id: str,
    ) -> None:
        self._desk, self._sheet, self._plans, self._draft = desk, sheet, plans, draft
        self._values, self._by, self._id = values, by, import_id
        self._sources = SheetSources(desk, by)
        self._known: set[tuple[int, str]] = set()
        self._given = Given()
        self._born: dict[_Place, str] = {}
        self._rows: list[ImportedRow] = []

    def acts(self, ledger: CaseLedger, connection: Connection, progress: Progress | None = None) -> Iterator[Act]:
        """Yields the acts of all rows, each for the case as it stands after the one before.

        Raises:
            ActRefused: A new draft came in meanwhile, or this very import was taken back.
        """
        need_newest(self._draft.article, ledger)
        self._begin(ledger)
        own = [one.id for one in ledger.entries if one.body.get(MARK, {}).get("import") == self._id]
        if own and ledger.undone.issuperset(own):
            raise ActRefused("This import was taken back meanwhile, so nothing was recorded. Bring the sheet in again.")
        if not any(cited.fields and cited.fields["confidential"] for plan in self._plans for cited in plan.said.cited):
            keep_file(connection, self._sheet.content)  # else it holds a name that the desk must be able to erase
        for number, plan in enumerate(self._plans, start=1):
            yield from self._row(plan, ledger, connection)
            if progress is not None:
                progress(number, len(self._plans))

    def foretold(self, ledger: CaseLedger) -> None:
        """Works out what the import would do, without doing it."""
        self._begin(ledger)
        for plan in self._plans:
            for _ in self._row(plan, ledger, None):
                pass

    def imported(self, recorded: Sequence[Recorded] | None) -> Imported:
        """Returns what was done with the entries that were recorded, or would be where nothing was (None)."""
        return Imported(
            id=self._id,
            name=self._sheet.name,
            sha256=self._sheet.sha256,
            rows=tuple(self._rows),
            dry_run=recorded is None,
            entries=tuple((one.id, one.claim) for one in recorded or ()),
        )

    def _begin(self, ledger: CaseLedger) -> None:
        undone = ledger.undone
        marked = ((one.id not in undone, one.body[MARK]) for one in ledger.entries if MARK in one.body)
        marks = (mark for stands, mark in marked if stands or mark["import"] == self._id)  # sent twice, recorded once
        here = (self._sheet.sha256, self._sheet.tab)
        self._known = {(mark["row"], mark["act"]) for mark in marks if (mark["sha256"], mark["tab"]) == here}
        self._born, self._rows, self._given = {}, [], Given()

    def _row(self, plan: RowPlan, ledger: CaseLedger, connection: Connection | None) -> Iterator[Act]:
        span = plan.placing.span
        if span is None or plan.kind is None:
            self._told(plan, None, False, (), 0)
            return
        claim = plan.claim.id if plan.claim else self._born.get((plan.kind, span))
        every = list(acts_of(plan.said, self._desk.scale))
        wanted = [one for one in every if (plan.said.row, one.name) not in self._known]
        added = claim is None
        if added and (plan.said.row, "claim") in self._known:  # the claim was dismissed, split or joined since
            self._told(plan, None, False, (), len(every))
            return
        if claim is None:
            claim = yield from self._added(plan, span, plan.kind, ledger)
        told = []
        for one in filter(None, [self._given.fitted(act, claim) for act in wanted]):
            act = self._act(one, plan, claim, ledger, connection)
            if act is not None:
                told.append(one.told)
                yield act
        shown = None if added and connection is None else claim
        self._told(plan, shown, added, tuple(told), len(every) - len(told))

    def _added(self, plan: RowPlan, span: Span, kind: Kind, ledger: CaseLedger) -> Generator[Act, None, str]:
        marked = numbered(marked_claim(self._draft.article, kind, *span, self._values), ledger)
        self._born[kind, span] = marked.id
        body = self._marked({"claim": marked.to_dict()}, plan, "claim")
        yield self._as_act("claim", plan, EntryKind.CLAIM_ADDED, marked.id, body)
        return marked.id

    def _act(
        self, one: RowAct, plan: RowPlan, claim: str, ledger: CaseLedger, connection: Connection | None
    ) -> Act | None:
        """The act, unless the claim has the same already."""
        state = ledger.state(claim) if ledger.has_claim(claim) else None
        body: dict[str, Any] | None = one.body
        if one.cited is not None:
            body = self._sources.evidence(one, state, connection)
        elif one.kind is EntryKind.QUERY_ANSWERED:
            body = self._answer(one, plan, state, connection)
        elif state is not None and stands_already(one, plan.said, state):
            body = None
        return (
            None if body is None else self._as_act(one.name, plan, one.kind, claim, self._marked(body, plan, one.name))
        )

    def _answer(
        self, one: RowAct, plan: RowPlan, state: ClaimState | None, connection: Connection | None
    ) -> dict[str, Any] | None:
        """An answer goes to the question of its row, unless that has one."""
        if connection is None:
            return one.body
        open_ones = (query for query in state.queries if query.text == plan.said.question) if state else ()
        query = next(iter(open_ones), None)
        return None if query is None or query.answer is not None else {"query": query.id, **one.body}

    def _marked(self, body: dict[str, Any], plan: RowPlan, name: str) -> dict[str, Any]:
        sheet = self._sheet
        place = {"sha256": sheet.sha256, "name": sheet.name, "tab": sheet.tab, "row": plan.said.row}
        return body | {MARK: {"import": self._id, **place, "act": name}}

    def _as_act(self, name: str, plan: RowPlan, kind: EntryKind, claim: str, body: dict[str, Any]) -> Act:
        entry_id = derived_id(self._id, self._sheet.sha256, self._sheet.tab, str(plan.said.row), name)
        return Act(id=entry_id, kind=kind, by=self._by, claim=claim, body=body)

    def _told(self, plan: RowPlan, claim: str | None, added: bool, did: tuple[str, ...], already: int) -> None:
        placing = plan.placing
        self._rows.append(
            ImportedRow(
                row=plan.said.row,
                words=plan.said.words,
                found=placing.found,
                how=placing.how,
                score=placing.score,
                span=placing.span,
                exact=placing.span.of(self._draft.article.text) if placing.span else "",
                claim=claim,
                kind=plan.kind,
                added=added,
                candidates=placing.candidates[:MOST_CANDIDATES],
                text=self._draft.article.text,
                did=did,
                already=already,
            )
        )
