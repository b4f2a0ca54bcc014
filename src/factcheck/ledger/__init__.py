"""Step 4: what people did, in order, and what follows from it; pure."""

from factcheck.ledger.acts import Origin, decision_of, evidence_of, query_of, verdict_of
from factcheck.ledger.bodies import body_problem
from factcheck.ledger.carrying import CarriedClaim
from factcheck.ledger.chain import case_of, chain_problems, desk_of
from factcheck.ledger.check import check
from factcheck.ledger.claim_state import ClaimState
from factcheck.ledger.desk_replay import NAMELESS, DeskLedger, source_of
from factcheck.ledger.entry import Entry, Recorded, follow, make_entry
from factcheck.ledger.gate import gave_all_verdicts, named_claim, open_items, shown_words
from factcheck.ledger.hashing import GENESIS, canonical_json, chain_hash, content_hash
from factcheck.ledger.identity import checked_id, derived_id, new_id, now
from factcheck.ledger.kinds import DESK_KINDS, NEVER_UNDONE, EntryKind
from factcheck.ledger.merge import bring, merge
from factcheck.ledger.replay import CaseLedger
from factcheck.ledger.sign_off import SignOff, sign_off_of
from factcheck.ledger.undo import built_on, next_redo, next_undo

__all__ = [
    "DESK_KINDS",
    "GENESIS",
    "NAMELESS",
    "NEVER_UNDONE",
    "CarriedClaim",
    "CaseLedger",
    "ClaimState",
    "DeskLedger",
    "Entry",
    "EntryKind",
    "Origin",
    "Recorded",
    "SignOff",
    "body_problem",
    "bring",
    "built_on",
    "canonical_json",
    "case_of",
    "chain_hash",
    "chain_problems",
    "check",
    "checked_id",
    "content_hash",
    "decision_of",
    "derived_id",
    "desk_of",
    "evidence_of",
    "follow",
    "gave_all_verdicts",
    "make_entry",
    "merge",
    "named_claim",
    "new_id",
    "next_redo",
    "next_undo",
    "now",
    "open_items",
    "query_of",
    "shown_words",
    "sign_off_of",
    "source_of",
    "verdict_of",
]
