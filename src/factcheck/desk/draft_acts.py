"""What people do about drafts: bring a new one, say where a claim stands in it, look at an older one."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Literal

from factcheck.desk.act import Act, Fitted
from factcheck.desk.by_hand import Values, need_newest
from factcheck.desk.draft_compared import Comparison, text_order, touched_by
from factcheck.desk.drafted import Drafted, DraftView, as_of, brought_by, drafted_by, number_of
from factcheck.desk.drafting import Drafting
from factcheck.desk.finding import Search
from factcheck.desk.reading import CaseReading
from factcheck.desk.settling import settled_body
from factcheck.ledger import CaseLedger, ClaimState, EntryKind, Recorded, checked_id
from factcheck.ledger.words import need_words
from factcheck.model import ActRefused, NotFound
from factcheck.store import keep_draft
from factcheck.text.article import Article
from factcheck.text.carrying import Beside, side_by_side


class DraftActs(CaseReading):
    """The acts on drafts; what all acts share is said in `factcheck.desk.claim_acts`."""

    _values: Values
    _search: Search
    _past: Mapping[int, tuple[str, CaseLedger]] = MappingProxyType({})
    _beside: tuple[tuple[str, str], tuple[Beside, ...]] = (("", ""), ())

    def new_draft(
        self,
        article: Article,
        by: str,
        find: Literal["now", "later"] = "now",
        *,
        version: int | None = None,
        entry_id: str | None = None,
    ) -> Drafted:
        """Makes `article` the newest draft and carries every claim over to it, in one act that `undo` takes back.

        A claim stays unchanged, is moved with its sentence, keeps its words in a sentence that changed (context: it
        asks for another look), is changed (and reopened if it was done), is gone, or unsure: then `settle_draft` says
        where it stands. No claim ever goes to a passage that only looks like its own. Words that no claim was carried
        to get new claims.

        Args:
            article: The new draft.
            by: The person.
            find: "now" finds the new claims before this returns, "later" leaves that to `find_next`.
            version: No meaning here.
            entry_id: The caller's id of the act.

        Raises:
            ActRefused: The text is a draft of this case already.
            MissingModel: The language model is not installed; the draft is recorded, and `find_next` goes on later.
        """
        need_words(by, "the name of the person who does it")
        drafting = Drafting(article, self._desk.draft, self._values)
        if article.text_sha256 not in self.drafts:
            drafting.prepare(self.drafts[-1])

        def fit(ledger: CaseLedger) -> Fitted:
            if article.text_sha256 in ledger.drafts:
                raise ActRefused("This text is a draft of the case already.")
            return None, drafting.body(ledger)

        act = Act(
            id=checked_id(entry_id),
            kind=EntryKind.DRAFT_ADDED,
            by=by,
            fit=fit,
            beside=lambda connection: keep_draft(connection, article),
        )
        recorded = self._recorder.record(act)
        while find == "now" and self._search.step():
            pass
        with self._recorder.looking() as ledger:
            return drafted_by(recorded, number_of(ledger, recorded))

    def settle_draft(
        self,
        claim: str,
        choice: int | Literal["gone"],
        *,
        by: str,
        version: int | None = None,
        entry_id: str | None = None,
    ) -> ClaimState:
        """Says where a claim stands in the newest draft that the program was not sure about.

        Args:
            claim: The claim's id, one of `unsettled`.
            choice: Which of its `carried.candidates`, from 0, or "gone".
            by: The person.
            version: The version of the claim that they saw.
            entry_id: The caller's id of the act.

        Raises:
            ActRefused: Its place is no open question, there is no such candidate, or another claim took the words.
        """
        article = self.article

        def fit(ledger: CaseLedger) -> Fitted:
            need_newest(article, ledger)
            return claim, settled_body(ledger, claim, choice, article, self._values)

        act = Act(id=checked_id(entry_id), kind=EntryKind.DRAFT_SETTLED, by=by, fit=fit, version=version)
        self._recorder.record(act)
        return self.state(claim)

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
