"""The rules of who may do what when: the table of acts in the design, one function an act."""

from collections.abc import Callable
from datetime import datetime
from typing import Any

from factcheck.ledger.claim_state import ClaimState
from factcheck.ledger.desk_replay import DeskLedger
from factcheck.ledger.entry import Entry
from factcheck.ledger.gate import open_items
from factcheck.ledger.kinds import EntryKind
from factcheck.ledger.replay import CaseLedger
from factcheck.ledger.undo import next_redo, next_undo
from factcheck.ledger.words import allow_words, need_one_of, need_words
from factcheck.model import NEEDS_RATIONALE, ActRefused, CaseOpen, Claim, Finding, Outcome, Recipient, Stance


def check(entry: Entry, case: CaseLedger, desk: DeskLedger) -> None:
    """Says whether `entry` may follow the entries of `case`; records nothing.

    Raises:
        ActRefused: The rules refuse it; the text says what is missing.
        NotFound: It names a claim, query or entry that the case has not.
        Conflict: It would undo what others built on.
        CaseOpen: It is a sign-off of an open case.
    """
    need_words(entry.by, "the name of the person who does it")
    if entry.kind is not EntryKind.CASE_OPENED and case.case != entry.case:
        raise ActRefused("This act belongs to another case.")
    _RULES[entry.kind](entry, case, desk)


def _state(entry: Entry, case: CaseLedger) -> ClaimState:
    if entry.claim is None:
        raise ActRefused(f"“{entry.kind.words.capitalize()}” needs a claim.")
    return case.state(entry.claim)


def _live(entry: Entry, case: CaseLedger) -> ClaimState:
    state = _state(entry, case)
    if state.dismissed is not None:
        raise ActRefused(f"The claim is dismissed ({state.dismissed}). Restore it first.")
    return state


def _case_opened(entry: Entry, case: CaseLedger, desk: DeskLedger) -> None:
    if case.sequence:
        raise ActRefused("The case is open already.")
    need_words(entry.body["draft"], "a draft")


def _draft_added(entry: Entry, case: CaseLedger, desk: DeskLedger) -> None:
    if need_words(entry.body["draft"], "a draft") in case.drafts:
        raise ActRefused("This text is a draft of the case already.")


def _due_set(entry: Entry, case: CaseLedger, desk: DeskLedger) -> None:
    need_moment(entry.body["due"])


def _claims_found(entry: Entry, case: CaseLedger, desk: DeskLedger) -> None:
    if entry.body["draft"] != case.drafts[-1]:
        raise ActRefused("These claims were found in another draft than the newest.")


def _claim_added(entry: Entry, case: CaseLedger, desk: DeskLedger) -> None:
    claim = Claim.from_dict(entry.body["claim"])
    if claim.id != entry.claim or not 0 <= claim.start < claim.end:
        raise ActRefused("The claim's words are not a stretch of the article. Mark the words again.")
    if case.has_claim(claim.id):
        raise ActRefused("There is a claim of this kind on these words already.")


def _dismissed(entry: Entry, case: CaseLedger, desk: DeskLedger) -> None:
    need_words(entry.body["reason"], "a reason for dismissing the claim")
    if _live(entry, case).decision is not None:
        raise ActRefused("The editor has decided on this claim, so it cannot be dismissed.")


def _restored(entry: Entry, case: CaseLedger, desk: DeskLedger) -> None:
    if _state(entry, case).dismissed is None:
        raise ActRefused("The claim is not dismissed, so there is nothing to restore.")


def _assigned(entry: Entry, case: CaseLedger, desk: DeskLedger) -> None:
    _state(entry, case)
    allow_words(entry.body["person"], "the person")


def _evidence(entry: Entry, case: CaseLedger, desk: DeskLedger) -> None:
    _state(entry, case)
    source = entry.body["source"]
    if source not in desk.sources:
        raise ActRefused("The source is not on this desk. Add it first.")
    if source in desk.erased:
        raise ActRefused("The source was erased and cannot be used any more.")
    need_one_of(entry.body["stance"], Stance, "the stance")
    allow_words(entry.body["locator"], "the locator")
    allow_words(entry.body["excerpt"], "the excerpt")


def _noted(entry: Entry, case: CaseLedger, desk: DeskLedger) -> None:
    _state(entry, case)
    need_words(entry.body["text"], "the words of the note")


def _verdict(entry: Entry, case: CaseLedger, desk: DeskLedger) -> None:
    _live(entry, case)
    finding = entry.body["finding"]
    need_one_of(finding, Finding, "the finding")
    if finding in NEEDS_RATIONALE:
        need_words(entry.body["rationale"], f"a rationale: say why it is {Finding(finding).words}")
    allow_words(entry.body["rationale"], "the rationale")
    allow_words(entry.body["proposed"], "the proposed wording")


def _asked(entry: Entry, case: CaseLedger, desk: DeskLedger) -> None:
    _state(entry, case)
    need_words(entry.body["text"], "a question")
    need_one_of(entry.body["to"], Recipient, "whom it goes to")
    need_moment(entry.body["due"])


def _answered(entry: Entry, case: CaseLedger, desk: DeskLedger) -> None:
    query = next((query for query in _state(entry, case).queries if query.id == entry.body["query"]), None)
    if query is None:
        raise ActRefused("There is no such question on this claim.")
    if query.answer is not None:
        raise ActRefused("The question is answered already. Ask a new one for a further answer.")
    need_words(entry.body["text"], "an answer")


def _decided(entry: Entry, case: CaseLedger, desk: DeskLedger) -> None:
    state, body = _live(entry, case), entry.body
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


def _rated(entry: Entry, case: CaseLedger, desk: DeskLedger) -> None:
    _live(entry, case)
    need_words(entry.body["rating"], "a rating")


def _origin(entry: Entry, case: CaseLedger, desk: DeskLedger) -> None:
    _state(entry, case)
    given = [allow_words(entry.body[name], f"the {name}") for name in ("claimant", "appearance", "date")]
    if not any(given):
        raise ActRefused("This needs a claimant, an appearance or a date.")


def _nothing_to_check(entry: Entry, case: CaseLedger, desk: DeskLedger) -> None:
    if not 0 <= entry.body["start"] < entry.body["end"]:
        raise ActRefused("These words are not a stretch of the article. Mark the words again.")


def _signed_off(entry: Entry, case: CaseLedger, desk: DeskLedger) -> None:
    if entry.body["draft"] != case.drafts[-1]:
        raise ActRefused("There is a newer draft. Sign off that one.")
    items = tuple(dict.fromkeys((*open_items(case), *entry.body["open_items"])))
    if items and not entry.body["override"]:
        count = f"{len(items)} thing is" if len(items) == 1 else f"{len(items)} things are"
        raise CaseOpen(f"{count} open. Settle them, or sign off with a reason: {items[0]}", items)
    allow_words(entry.body["override"], "the reason")


def _undone(entry: Entry, case: CaseLedger, desk: DeskLedger) -> None:
    next_undo(case, entry.by, entry.body["entry"])


def _redone(entry: Entry, case: CaseLedger, desk: DeskLedger) -> None:
    act = next_redo(case, entry.by)
    if act.id != entry.body["entry"]:
        raise ActRefused("Redo gives back what was undone last. Redo that first.")
    if act.kind is not EntryKind.CLAIM_ADDED:
        _RULES[act.kind](act.entry, case, desk)


def _conflicted(entry: Entry, case: CaseLedger, desk: DeskLedger) -> None:
    _state(entry, case)


def need_moment(value: Any) -> None:
    """Refuses what is neither None nor a date or time in ISO 8601.

    Raises:
        ActRefused: It is something else.
    """
    try:
        if value is not None:
            datetime.fromisoformat(value)
    except (TypeError, ValueError):
        raise ActRefused(f"A date is written as 2026-03-01 or 2026-03-01T18:00, not {value!r}.") from None


_RULES: dict[EntryKind, Callable[[Entry, CaseLedger, DeskLedger], None]] = {
    EntryKind.CASE_OPENED: _case_opened,
    EntryKind.DRAFT_ADDED: _draft_added,
    EntryKind.DUE_SET: _due_set,
    EntryKind.CLAIMS_FOUND: _claims_found,
    EntryKind.CLAIM_ADDED: _claim_added,
    EntryKind.CLAIM_DISMISSED: _dismissed,
    EntryKind.CLAIM_RESTORED: _restored,
    EntryKind.CLAIM_ASSIGNED: _assigned,
    EntryKind.EVIDENCE_ATTACHED: _evidence,
    EntryKind.NOTED: _noted,
    EntryKind.VERDICT_GIVEN: _verdict,
    EntryKind.QUERY_ASKED: _asked,
    EntryKind.QUERY_ANSWERED: _answered,
    EntryKind.DECISION_TAKEN: _decided,
    EntryKind.CLAIM_RATED: _rated,
    EntryKind.ORIGIN_SET: _origin,
    EntryKind.NOTHING_TO_CHECK: _nothing_to_check,
    EntryKind.SIGNED_OFF: _signed_off,
    EntryKind.UNDONE: _undone,
    EntryKind.REDONE: _redone,
    EntryKind.CONFLICTED: _conflicted,
}
