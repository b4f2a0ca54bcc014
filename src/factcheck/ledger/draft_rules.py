"""The rules for new drafts, and for saying where a claim stands in one."""

from typing import Any

from factcheck.ledger.about_claim import present_claim
from factcheck.ledger.carrying import outcome_of
from factcheck.ledger.desk_replay import DeskLedger
from factcheck.ledger.entry import Entry, Recorded
from factcheck.ledger.kinds import EntryKind
from factcheck.ledger.replay import CaseLedger
from factcheck.ledger.shape_rules import need_free_words
from factcheck.ledger.undo import SHAPES
from factcheck.ledger.words import need_words
from factcheck.model import ActRefused, Claim, DraftOutcome


def draft_added(entry: Entry, case: CaseLedger, desk: DeskLedger) -> None:
    """A new draft is another text than those before, and says of every claim what became of it."""
    body = entry.body
    if need_words(body["draft"], "a draft") in case.drafts:
        raise ActRefused("This text is a draft of the case already.")
    if body["base"] != case.drafts[-1]:
        raise ActRefused("Another draft came in meanwhile. Bring this one in again.")
    for claim, record in body["outcomes"].items():
        if not case.has_claim(claim):
            raise ActRefused("The draft carries a claim that the case has not.")
        _need_sense(record)


def draft_settled(entry: Entry, case: CaseLedger, desk: DeskLedger) -> None:
    """A person says where a claim stands that the newest draft left open; what was found there anew gives way to it."""
    state, body = present_claim(entry, case), entry.body
    if state.carried is None or state.carried.outcome is not DraftOutcome.UNSURE:
        raise ActRefused("Where this claim stands is no open question.")
    if body["draft"] != case.drafts[-1]:
        raise ActRefused("There is a newer draft. Look at that one.")
    if _need_sense(body["settled"]) is DraftOutcome.UNSURE:
        raise ActRefused("Say where the claim stands, or that it is gone.")
    for member in body["members"]:
        if not case.state(member).live:
            raise ActRefused("The claim that was found there was split, joined or dismissed meanwhile. Look again.")
    if outcome_of(body["settled"]).placed:
        placed = Claim.from_dict(state.claim.to_dict() | body["settled"])
        need_free_words(placed, case, but=(placed.id, *body["members"]))


def need_same_draft(act: Recorded, case: CaseLedger) -> None:
    """Refuses to give back an act on words of an older draft.

    Raises:
        ActRefused: It says where something stands, and a new draft came in since.
    """
    newest = case.newest_draft
    if newest.sequence < act.sequence or newest.kind is EntryKind.CASE_OPENED:
        return
    known = {*newest.body["outcomes"], *newest.body["covered"]}
    stale = act.kind in SHAPES or (act.kind in _MARKS and not known & {act.claim, act.id})
    if stale:
        raise ActRefused("A new draft came in since you took this back. Do it again as it fits now.")


_MARKS = (EntryKind.CLAIM_ADDED, EntryKind.NOTHING_TO_CHECK)
"""Acts that put something on words of a draft."""


def _need_sense(record: dict[str, Any]) -> DraftOutcome:
    try:
        outcome = outcome_of(record)
        places = [record, *record.get("candidates", ())] if outcome.placed else list(record.get("candidates", ()))
        if any(not 0 <= one["start"] < one["end"] for one in places) or not 0 <= record["score"] <= 1:
            raise ValueError
    except (KeyError, TypeError, ValueError):
        raise ActRefused("What became of a claim in the new draft makes no sense.") from None
    return outcome
