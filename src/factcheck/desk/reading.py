"""What can be read of a case."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from factcheck.desk.recorder import Recorder
from factcheck.ledger import CaseLedger, ClaimState, EntryKind, Recorded, SignOff, next_redo, next_undo
from factcheck.model import ActRefused, Claim, Conflict, Remark, Source, Span

if TYPE_CHECKING:
    import pandas as pd

    from factcheck.claims import Passage
    from factcheck.desk.desk import Desk
    from factcheck.desk.house import House
    from factcheck.desk.similar import SimilarCase
    from factcheck.text.article import Article


class CaseReading:
    """A case as it was when it was last refreshed or acted upon through this object."""

    _desk: "Desk"
    _recorder: Recorder
    _draft: "Article | None" = None

    @property
    def desk(self) -> "Desk":
        """The desk that the case lies on."""
        return self._desk

    @property
    def id(self) -> str:
        """The case's id."""
        return self._recorder.case

    @property
    def title(self) -> str | None:
        """The article's title as it was when the case was opened."""
        with self._recorder.looking() as ledger:
            return ledger.title

    @property
    def article(self) -> "Article":
        """The newest draft."""
        with self._recorder.looking() as ledger:
            newest = ledger.drafts[-1]
        if self._draft is None or self._draft.text_sha256 != newest:
            self._draft = self._desk.draft(newest)
        return self._draft

    @property
    def claims(self) -> tuple[Claim, ...]:
        """The live claims as they stand, in text order; dismissed ones are left out."""
        return tuple(state.claim for state in self.states)

    @property
    def states(self) -> tuple[ClaimState, ...]:
        """The live claims with what people did about them, in text order."""
        with self._recorder.looking() as ledger:
            return ledger.states

    def state(self, claim: str) -> ClaimState:
        """Returns one claim with what people did about it, a dismissed one too.

        Raises:
            NotFound: The case has no such claim.
        """
        with self._recorder.looking() as ledger:
            return ledger.state(claim)

    @property
    def dismissed(self) -> tuple[ClaimState, ...]:
        """The dismissed claims in text order."""
        with self._recorder.looking() as ledger:
            return ledger.dismissed

    @property
    def entries(self) -> tuple[Recorded, ...]:
        """All entries of the ledger, oldest first."""
        with self._recorder.looking() as ledger:
            return ledger.entries

    @property
    def undone(self) -> frozenset[str]:
        """The ids of the acts that are taken back at this moment."""
        with self._recorder.looking() as ledger:
            return ledger.undone

    @property
    def drafts(self) -> tuple[str, ...]:
        """The drafts by the SHA-256 of their text, oldest first; `Desk.draft` reads them."""
        with self._recorder.looking() as ledger:
            return ledger.drafts

    def can_undo(self, by: str) -> bool:
        """Whether this person has an act that `undo` would take back."""
        return self._can(next_undo, by)

    def can_redo(self, by: str) -> bool:
        """Whether this person has an act that `redo` would give back."""
        return self._can(next_redo, by)

    @property
    def head(self) -> str:
        """The chain hash of the newest entry."""
        with self._recorder.looking() as ledger:
            return ledger.head

    @property
    def sequence(self) -> int:
        """The number of entries."""
        with self._recorder.looking() as ledger:
            return ledger.sequence

    @property
    def signed_off(self) -> SignOff | None:
        """The sign-off of the newest draft that stands; None while there is none."""
        with self._recorder.looking() as ledger:
            return ledger.signed_off

    @property
    def due(self) -> str | None:
        """When the case has to be done, ISO 8601."""
        with self._recorder.looking() as ledger:
            return ledger.due

    @property
    def sections(self) -> tuple[int, int]:
        """How many sections of the draft were searched for claims, and how many there are; (0, 0) before the first."""
        with self._recorder.looking() as ledger:
            return ledger.sections

    @property
    def covered(self) -> tuple[Span, ...]:
        """Stretches of which somebody said that there is nothing to check, oldest first."""
        with self._recorder.looking() as ledger:
            return ledger.covered

    def open_items(self) -> tuple[str, ...]:
        """Returns what keeps the case from being signed off, a line of plain words each.

        Claims that are not done; sentences in which no claim stands, nobody marked that there is nothing to check, and
        which are no question, heading, furniture, opinion, prediction or rhetoric; and what `lint` remarks, from the
        severity on at which the house keeps a case open.
        """
        house = self._house()
        with self._recorder.looking() as ledger:
            return house.open_items(ledger)

    def lint(self, claim: str | None = None) -> tuple[Remark, ...]:
        """Returns what there is to remark on how the live claims were checked, in text order.

        Errors: a verdict that says what a source says, without one; confirmed, although all sources contradict.
        Warnings: a single source that is not the record itself; secondary sources only; a source without a locator; a
        decision by somebody who is recorded as no editor.

        Args:
            claim: This claim alone; None means all live ones.

        Raises:
            NotFound: The case has no such claim.
        """
        house = self._house()
        with self._recorder.looking() as ledger:
            return house.remarks(ledger.states if claim is None else [ledger.state(claim)])

    def coverage(self) -> "tuple[Passage, ...]":
        """Returns every sentence of the draft with the number of its live claims, or why it has none."""
        from factcheck.claims import coverage  # loads the finders

        return coverage(self.article, list(self.claims))

    def sources(self) -> tuple[Source, ...]:
        """Returns the sources that were ever attached in this case, in the order of their adding."""
        attached = {one.body["source"] for one in self.entries if one.kind is EntryKind.EVIDENCE_ATTACHED}
        return tuple(source for source in self._desk.sources() if source.id in attached)

    @property
    def similar(self) -> "tuple[SimilarCase, ...]":
        """Other cases of nearly the same text, the likest first; what to do about them is for a person to say."""
        return self._desk.similar_to(self.article, but=self.id)

    def claims_frame(self) -> "pd.DataFrame":
        """Returns one row a live claim: the fields of `Claim.to_dict()` and `state, finding, decision`."""
        from factcheck.desk.frames import claims_frame

        return claims_frame(self.states)

    def verdicts_frame(self) -> "pd.DataFrame":
        """Returns one row a verdict, superseded ones too: `id, claim, exact, finding, rationale, proposed, by, at`."""
        from factcheck.desk.frames import verdicts_frame

        with self._recorder.looking() as ledger:
            given = [one for one in ledger.entries if one.kind is EntryKind.VERDICT_GIVEN]
            states = [ledger.state(claim) for claim in dict.fromkeys(str(one.claim) for one in given)]
        return verdicts_frame(states, order=[one.id for one in given])

    def ledger_frame(self) -> "pd.DataFrame":
        """Returns one row an entry, oldest first, with the fields of `Recorded.to_dict()`."""
        from factcheck.desk.frames import ledger_frame

        return ledger_frame(self.entries)

    def _house(self) -> "House":
        from factcheck.desk.house import House  # loads the finders

        book = self._desk.own_ledger()
        return House(article=self.article, scale=self._desk.scale, sources=book.sources, people=book.people)

    def _can(self, find: Callable[[CaseLedger, str], Recorded], by: str) -> bool:
        try:
            with self._recorder.looking() as ledger:
                return find(ledger, by) is not None
        except (ActRefused, Conflict):
            return False
