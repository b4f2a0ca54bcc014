"""The rules for what checkers and editors do about a claim, one function an act."""

from factcheck.ledger.about_claim import known_claim, live_claim, present_claim
from factcheck.ledger.desk_replay import DeskLedger
from factcheck.ledger.entry import Entry
from factcheck.ledger.replay import CaseLedger
from factcheck.ledger.words import allow_words, need_date, need_moment, need_one_of, need_words
from factcheck.model import NEEDS_RATIONALE, ActRefused, Finding, Outcome, Recipient, Stance


def evidence_attached(entry: Entry, case: CaseLedger, desk: DeskLedger) -> None:
    """Evidence needs a source of the desk that was not erased, and a stance."""
    present_claim(entry, case)
    need_source(entry.body["source"], desk)
    need_one_of(entry.body["stance"], Stance, "the stance")
    allow_words(entry.body["locator"], "the locator")
    allow_words(entry.body["excerpt"], "the excerpt")


def need_source(source: str, desk: DeskLedger) -> None:
    """Refuses a source that cannot be used.

    Raises:
        ActRefused: It is not on the desk, or it was erased.
    """
    if source not in desk.sources:
        raise ActRefused("The source is not on this desk. Add it first.")
    if source in desk.erased:
        raise ActRefused("The source was erased and cannot be used any more.")


def noted(entry: Entry, case: CaseLedger, desk: DeskLedger) -> None:
    """A note needs words."""
    present_claim(entry, case)
    need_words(entry.body["text"], "the words of the note")


def verdict_given(entry: Entry, case: CaseLedger, desk: DeskLedger) -> None:
    """A verdict needs a finding, and for three of them a rationale; no source."""
    live_claim(entry, case)
    finding = entry.body["finding"]
    need_one_of(finding, Finding, "the finding")
    if finding in NEEDS_RATIONALE:
        need_words(entry.body["rationale"], f"a rationale: say why it is {Finding(finding).words}")
    allow_words(entry.body["rationale"], "the rationale")
    allow_words(entry.body["proposed"], "the proposed wording")
    allow_words(entry.body.get("label"), "the house's name for the finding")


def query_asked(entry: Entry, case: CaseLedger, desk: DeskLedger) -> None:
    """A query needs a text and somebody to go to."""
    present_claim(entry, case)
    need_words(entry.body["text"], "a question")
    need_one_of(entry.body["to"], Recipient, "whom it goes to")
    need_moment(entry.body["due"])


def query_answered(entry: Entry, case: CaseLedger, desk: DeskLedger) -> None:
    """An answer needs a query of this claim that has none."""
    query = next((query for query in known_claim(entry, case).queries if query.id == entry.body["query"]), None)
    if query is None:
        raise ActRefused("There is no such question on this claim.")
    if query.answer is not None:
        raise ActRefused("The question is answered already. Ask a new one for a further answer.")
    need_words(entry.body["text"], "an answer")


def decision_taken(entry: Entry, case: CaseLedger, desk: DeskLedger) -> None:
    """A decision needs a wording for changed, and a reason for stet and for overruling."""
    state, body = live_claim(entry, case), entry.body
    need_one_of(body["decision"], Outcome, "the decision")
    if body["decision"] == Outcome.STET:
        need_words(body["reason"], "a reason: say why the words stand although they were questioned")
    if body["decision"] == Outcome.CHANGED:
        need_words(body["wording"], "the new wording")
    if body["overrules"] is not None:
        need_words(body["reason"], "a reason for overruling the verdict")
        if body["overrules"] not in {verdict.id for verdict in state.verdicts if not verdict.superseded}:
            raise ActRefused("The verdict to overrule is not one that stands on this claim.")
    allow_words(body["wording"], "the wording")
    allow_words(body["reason"], "the reason")


def claim_rated(entry: Entry, case: CaseLedger, desk: DeskLedger) -> None:
    """A rating needs a live claim."""
    live_claim(entry, case)
    need_words(entry.body["rating"], "a rating")


def origin_set(entry: Entry, case: CaseLedger, desk: DeskLedger) -> None:
    """An origin needs a claimant, an appearance or a date."""
    present_claim(entry, case)
    given = [allow_words(entry.body[name], f"the {name}") for name in ("claimant", "appearance", "date")]
    if not any(given):
        raise ActRefused("This needs a claimant, an appearance or a date.")
    need_date(entry.body["date"])
