"""The work state of a claim: the lowest row of the design's table that fits what stands in the ledger."""

from collections.abc import Callable, Sequence

from factcheck.ledger.entry import Recorded
from factcheck.ledger.kinds import EntryKind
from factcheck.model import SETTLED, Finding, Recipient, WorkState

WORK = frozenset(
    {
        EntryKind.EVIDENCE_ATTACHED,
        EntryKind.NOTED,
        EntryKind.QUERY_ASKED,
        EntryKind.QUERY_ANSWERED,
        EntryKind.CLAIM_RATED,
        EntryKind.ORIGIN_SET,
    }
)
"""Acts after which a claim without a verdict is in progress."""

CORRECTIONS = frozenset({EntryKind.CLAIM_CHANGED, EntryKind.CLAIMS_JOINED})
"""Acts after which the claim says something else than before."""

NEWS = CORRECTIONS | {EntryKind.EVIDENCE_ATTACHED, EntryKind.QUERY_ASKED, EntryKind.QUERY_ANSWERED}
"""Acts that bring what an earlier verdict or decision cannot have known; an answer is part of its query."""


def work_state(standing: Sequence[Recorded], changed_at: int = 0) -> WorkState:
    """Returns the state of a claim.

    Args:
        standing: The entries on the claim that are not undone, oldest first.
        changed_at: The sequence of the newest draft that changed its words; 0 without one.
    """
    state = next((state for state, fits in _ROWS if fits(standing)), WorkState.UNASSIGNED)
    changed = state is WorkState.DONE and changed_at > _settled_at(standing)
    return WorkState.REOPENED if changed else state


def needs_look(standing: Sequence[Recorded], shaken_at: int = 0) -> bool:
    """Whether evidence, a query, an answer or a correction came after the newest verdict or decision.

    Args:
        standing: The entries on the claim that are not undone, oldest first.
        shaken_at: The sequence of the newest draft that changed its words or its sentence; 0 without one.
    """
    judged = [r.sequence for r in standing if r.kind in (EntryKind.VERDICT_GIVEN, EntryKind.DECISION_TAKEN)]
    news = (shaken_at, *(r.sequence for r in standing if r.kind in NEWS))
    return bool(judged) and any(sequence > judged[-1] for sequence in news)


def unresolved_conflicts(standing: Sequence[Recorded]) -> tuple[Recorded, ...]:
    """Returns the `conflicted` entries that nobody has settled.

    One is settled by a later decision, or when the person whose act was late does an act of the same kind again.
    """
    return tuple(r for r in standing if r.kind is EntryKind.CONFLICTED and not _settled(r, standing))


def _settled(conflict: Recorded, standing: Sequence[Recorded]) -> bool:
    later = (r for r in standing if r.sequence > conflict.sequence)
    wanted = conflict.body["act"]["kind"]
    return any(r.kind is EntryKind.DECISION_TAKEN or (r.by == conflict.by and r.kind == wanted) for r in later)


def _newest_verdicts(standing: Sequence[Recorded]) -> dict[str, Recorded]:
    """Each person's newest verdict."""
    return {r.by: r for r in standing if r.kind is EntryKind.VERDICT_GIVEN}


def _decided_at(standing: Sequence[Recorded]) -> int:
    """The sequence of the newest decision; 0 without one."""
    return max((r.sequence for r in standing if r.kind is EntryKind.DECISION_TAKEN), default=0)


def _unanswered(standing: Sequence[Recorded], to: Recipient) -> bool:
    answers = {r.body["query"] for r in standing if r.kind is EntryKind.QUERY_ANSWERED}
    asked = (r for r in standing if r.kind is EntryKind.QUERY_ASKED and r.body["to"] == to)
    return any(r.id not in answers for r in asked)


def _with_author(standing: Sequence[Recorded]) -> bool:
    return _unanswered(standing, Recipient.AUTHOR)


def _with_source(standing: Sequence[Recorded]) -> bool:
    return _unanswered(standing, Recipient.SOURCE)


def _with_editor(standing: Sequence[Recorded]) -> bool:
    """A decision settles the verdicts before it, so only later ones can differ or want one."""
    decided = _decided_at(standing)
    open_ones = {r.body["finding"] for r in _newest_verdicts(standing).values() if r.sequence > decided}
    return len(open_ones) > 1 or bool(open_ones - SETTLED) or bool(unresolved_conflicts(standing))


def _settled_at(standing: Sequence[Recorded]) -> int:
    """The sequence at which the claim was last done; 0 if it never was."""
    verdicts = _newest_verdicts(standing).values()
    settled = (r.sequence for r in verdicts if Finding(r.body["finding"]) in SETTLED)
    return max(_decided_at(standing), *settled, 0)


def _done(standing: Sequence[Recorded]) -> bool:
    return _settled_at(standing) > 0


def _reopened(standing: Sequence[Recorded]) -> bool:
    settled = _settled_at(standing)
    return settled > 0 and any(r.sequence > settled for r in standing if r.kind in NEWS)


def _in_progress(standing: Sequence[Recorded]) -> bool:
    return any(r.kind in WORK for r in standing)


def _assigned(standing: Sequence[Recorded]) -> bool:
    assignments = [r for r in standing if r.kind is EntryKind.CLAIM_ASSIGNED]
    return bool(assignments) and assignments[-1].body["person"] is not None


_ROWS: tuple[tuple[WorkState, Callable[[Sequence[Recorded]], bool]], ...] = (
    (WorkState.WITH_SOURCE, _with_source),
    (WorkState.WITH_AUTHOR, _with_author),
    (WorkState.WITH_EDITOR, _with_editor),
    (WorkState.REOPENED, _reopened),
    (WorkState.DONE, _done),
    (WorkState.IN_PROGRESS, _in_progress),
    (WorkState.ASSIGNED, _assigned),
)
"""The table from its lowest row upwards; unassigned is what is left."""
