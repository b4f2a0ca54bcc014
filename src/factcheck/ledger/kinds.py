"""What an entry can be; the words are part of the ledger's format and never change."""

from enum import StrEnum


class EntryKind(StrEnum):
    """Every act, by the name that stands in the ledger."""

    CASE_OPENED = "case_opened"
    DUE_SET = "due_set"
    DRAFT_ADDED = "draft_added"
    DRAFT_SETTLED = "draft_settled"
    CLAIMS_FOUND = "claims_found"
    CLAIM_ADDED = "claim_added"
    CLAIM_CHANGED = "claim_changed"
    CLAIM_SPLIT = "claim_split"
    CLAIMS_JOINED = "claims_joined"
    CLAIM_DISMISSED = "claim_dismissed"
    CLAIM_RESTORED = "claim_restored"
    CLAIM_ASSIGNED = "claim_assigned"
    EVIDENCE_ATTACHED = "evidence_attached"
    NOTED = "noted"
    VERDICT_GIVEN = "verdict_given"
    QUERY_ASKED = "query_asked"
    QUERY_ANSWERED = "query_answered"
    DECISION_TAKEN = "decision_taken"
    CLAIM_RATED = "claim_rated"
    ORIGIN_SET = "origin_set"
    NOTHING_TO_CHECK = "nothing_to_check"
    SIGNED_OFF = "signed_off"
    UNDONE = "undone"
    REDONE = "redone"
    CONFLICTED = "conflicted"
    MERGED = "merged"
    SOURCE_ADDED = "source_added"
    SOURCE_ERASED = "source_erased"
    PERSON_ADDED = "person_added"

    @property
    def words(self) -> str:
        """The kind as people read it: "verdict given"."""
        return self.value.replace("_", " ")


DESK_KINDS = frozenset({EntryKind.SOURCE_ADDED, EntryKind.SOURCE_ERASED, EntryKind.PERSON_ADDED})
"""Kinds that stand in the desk's own ledger only; all others stand in a case's, and `merged` in both."""

NEVER_UNDONE = frozenset(
    {
        *(EntryKind.CASE_OPENED, EntryKind.CLAIMS_FOUND),
        *(EntryKind.UNDONE, EntryKind.REDONE, EntryKind.CONFLICTED, EntryKind.MERGED),
    }
)
"""Kinds that `undo` does not take back: the ground a case stands on, undo and redo, conflicts and merges.

A conflict is settled by acting, not by taking back, see `work_state.unresolved_conflicts`.
"""
