"""What a case can tell of its drafts: one by itself, two side by side, and what the newest did to the claims."""

from collections.abc import Mapping
from types import MappingProxyType

from factcheck.desk.draft_compared import Comparison, text_order, touched_by
from factcheck.desk.drafted import Drafted, DraftView, as_of, brought_by, drafted_by, number_of
from factcheck.desk.reading import CaseReading
from factcheck.ledger import CaseLedger, ClaimState, EntryKind, Recorded
from factcheck.model import NotFound
from factcheck.text.article import Article
from factcheck.text.carrying import Beside, side_by_side


class DraftReading(CaseReading):
    """The drafts of a case, as far as they are only looked at."""

    _past: Mapping[int, tuple[str, CaseLedger]] = MappingProxyType({})
    _beside: tuple[tuple[str, str], tuple[Beside, ...]] = (("", ""), ())

    def draft(self, number: int) -> DraftView:
        """Returns a draft, from 1, with its claims as they stood before the next one came in.

        Raises:
            NotFound: There is no such draft.
        """
        with self._recorder.looking() as ledger:
            brought = brought_by(ledger, number)
            states = self.ledger_at(number).states
        article = self._desk.draft(brought.body["draft"])
        return DraftView(number=number, article=article, states=states, by=brought.by, at=brought.at)

    def draft_entry(self, number: int) -> Recorded:
        """Returns the entry that brought a draft, from 1: who, and when.

        Raises:
            NotFound: There is no such draft.
        """
        with self._recorder.looking() as ledger:
            return brought_by(ledger, number)

    def compare(self, number: int) -> Comparison:
        """Returns a draft, from 2, beside the one before it, with what it did to the claims.

        Raises:
            NotFound: There is no such draft, or none before it.
        """
        if number < 2:
            raise NotFound("There is no draft before the first.")
        with self._recorder.looking() as ledger:
            drafted = drafted_by(brought_by(ledger, number), number)
            before, now = self.ledger_at(number - 1), self.ledger_at(number)
            touched = sorted(touched_by(drafted, before, now), key=text_order)
            fresh = tuple(state for state in now.states if state.claim.id not in drafted.outcomes)
        old, new = (self._desk.draft(self.drafts[one - 1]) for one in (number - 1, number))
        rows = self._rows(old, new)
        return Comparison(old=old, new=new, drafted=drafted, rows=rows, touched=tuple(touched), fresh=fresh)

    def _rows(self, old: Article, new: Article) -> tuple[Beside, ...]:
        """The paragraphs side by side; the last pair is kept, since it is asked for after every act."""
        pair = (old.text_sha256, new.text_sha256)
        if self._beside[0] != pair:
            self._beside = (pair, side_by_side(old, new))
        return self._beside[1]

    def ledger_at(self, number: int) -> CaseLedger:
        """Returns the case as it stood before the draft after `number` came in; for the newest as it stands.

        Raises:
            NotFound: There is no such draft.
        """
        with self._recorder.looking() as ledger:
            if number >= len(ledger.drafts):
                return as_of(ledger, number)
            following = brought_by(ledger, number + 1).id
            if self._past.get(number, ("", ledger))[0] != following:
                self._past = {**self._past, number: (following, as_of(ledger, number))}
            return self._past[number][1]

    @property
    def drafted(self) -> Drafted | None:
        """What the newest draft did to the claims; None while there is one draft."""
        with self._recorder.looking() as ledger:
            newest = ledger.newest_draft
            return drafted_by(newest, number_of(ledger, newest)) if newest.kind is EntryKind.DRAFT_ADDED else None

    @property
    def unsettled(self) -> tuple[ClaimState, ...]:
        """The claims of which a person has to say where they stand in the newest draft; see `settle_draft`."""
        with self._recorder.looking() as ledger:
            return ledger.unsettled

    @property
    def gone(self) -> tuple[ClaimState, ...]:
        """The claims whose words are not in the newest draft any more; their offsets are those of an older one."""
        with self._recorder.looking() as ledger:
            return ledger.gone
