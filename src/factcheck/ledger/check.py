"""The rules of who may do what when: the table of acts in the design, one function an act."""

from collections.abc import Callable

from factcheck.ledger import draft_rules, shape_rules, work_rules
from factcheck.ledger.about_claim import known_claim, live_claim
from factcheck.ledger.desk_replay import DeskLedger
from factcheck.ledger.entry import Entry, Recorded
from factcheck.ledger.gate import gave_all_verdicts, open_items
from factcheck.ledger.kinds import EntryKind
from factcheck.ledger.lineage import born_of
from factcheck.ledger.redo_rules import is_as_left, need_newest_shape
from factcheck.ledger.replay import CaseLedger
from factcheck.ledger.undo import next_redo, next_undo
from factcheck.ledger.words import allow_words, need_moment, need_words
from factcheck.model import ActRefused, CaseOpen


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


def _case_opened(entry: Entry, case: CaseLedger, desk: DeskLedger) -> None:
    if case.sequence:
        raise ActRefused("The case is open already.")
    need_words(entry.body["draft"], "a draft")


def _due_set(entry: Entry, case: CaseLedger, desk: DeskLedger) -> None:
    need_moment(entry.body["due"])


def _claims_found(entry: Entry, case: CaseLedger, desk: DeskLedger) -> None:
    if entry.body["draft"] != case.drafts[-1]:
        raise ActRefused("These claims were found in another draft than the newest.")


def _nothing_to_check(entry: Entry, case: CaseLedger, desk: DeskLedger) -> None:
    if not 0 <= entry.body["start"] < entry.body["end"]:
        raise ActRefused("These words are not a stretch of the article. Mark the words again.")


def _signed_off(entry: Entry, case: CaseLedger, desk: DeskLedger) -> None:
    if entry.body["draft"] != case.drafts[-1]:
        raise ActRefused("There is a newer draft. Sign off that one.")
    if entry.body.get("four_eyes") and gave_all_verdicts(case, entry.by):
        raise ActRefused(
            f"All verdicts are by {entry.by}, and this house wants four eyes: somebody else has to sign off."
        )
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
    if act.kind is EntryKind.EVIDENCE_ATTACHED:
        work_rules.need_source(act.body["source"], desk)
    draft_rules.need_same_draft(act, case)
    if is_as_left(case, act):
        return
    if act.kind is EntryKind.DRAFT_ADDED:
        raise ActRefused("The case was worked on since you took the draft back. Bring it in again.")
    need_newest_shape(case, act)
    if act.kind in (EntryKind.CLAIM_ADDED, EntryKind.CLAIM_SPLIT):
        _born_again(act, case)
    else:
        _RULES[act.kind](act.entry, case, desk)


def _born_again(act: Recorded, case: CaseLedger) -> None:
    """What was born once has its id, so the rule for a birth would refuse it; its words may be taken meanwhile."""
    if act.kind is EntryKind.CLAIM_SPLIT:
        live_claim(act.entry, case)
    for claim in born_of(act):
        shape_rules.need_free_words(claim, case, but=(str(act.claim),))


def _conflicted(entry: Entry, case: CaseLedger, desk: DeskLedger) -> None:
    known_claim(entry, case)


def _merged(entry: Entry, case: CaseLedger, desk: DeskLedger) -> None:
    need_words(entry.body["head"], "the head of the other copy")


_RULES: dict[EntryKind, Callable[[Entry, CaseLedger, DeskLedger], None]] = {
    EntryKind.CASE_OPENED: _case_opened,
    EntryKind.DRAFT_ADDED: draft_rules.draft_added,
    EntryKind.DRAFT_SETTLED: draft_rules.draft_settled,
    EntryKind.DUE_SET: _due_set,
    EntryKind.CLAIMS_FOUND: _claims_found,
    EntryKind.CLAIM_ADDED: shape_rules.claim_added,
    EntryKind.CLAIM_CHANGED: shape_rules.claim_changed,
    EntryKind.CLAIM_SPLIT: shape_rules.claim_split,
    EntryKind.CLAIMS_JOINED: shape_rules.claims_joined,
    EntryKind.CLAIM_DISMISSED: shape_rules.claim_dismissed,
    EntryKind.CLAIM_RESTORED: shape_rules.claim_restored,
    EntryKind.CLAIM_ASSIGNED: shape_rules.claim_assigned,
    EntryKind.EVIDENCE_ATTACHED: work_rules.evidence_attached,
    EntryKind.NOTED: work_rules.noted,
    EntryKind.VERDICT_GIVEN: work_rules.verdict_given,
    EntryKind.QUERY_ASKED: work_rules.query_asked,
    EntryKind.QUERY_ANSWERED: work_rules.query_answered,
    EntryKind.DECISION_TAKEN: work_rules.decision_taken,
    EntryKind.CLAIM_RATED: work_rules.claim_rated,
    EntryKind.ORIGIN_SET: work_rules.origin_set,
    EntryKind.NOTHING_TO_CHECK: _nothing_to_check,
    EntryKind.SIGNED_OFF: _signed_off,
    EntryKind.UNDONE: _undone,
    EntryKind.REDONE: _redone,
    EntryKind.CONFLICTED: _conflicted,
    EntryKind.MERGED: _merged,
}
