"""What people do about drafts: bring a new one, say where a claim stands in it."""

from typing import Literal

from factcheck.desk.act import Act, Fitted
from factcheck.desk.by_hand import Values, need_newest
from factcheck.desk.draft_reading import DraftReading
from factcheck.desk.drafted import Drafted, drafted_by, number_of
from factcheck.desk.drafting import Drafting
from factcheck.desk.finding import Search
from factcheck.desk.settling import settled_body
from factcheck.ledger import CaseLedger, ClaimState, EntryKind, checked_id
from factcheck.ledger.words import need_words
from factcheck.model import ActRefused
from factcheck.store import keep_draft
from factcheck.text.article import Article


class DraftActs(DraftReading):
    """The acts on drafts; what all acts share is said in `factcheck.desk.claim_acts`."""

    _values: Values
    _search: Search

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

        self._recorder.record_fitted(EntryKind.DRAFT_SETTLED, fit, by, version, entry_id)
        return self.state(claim)
