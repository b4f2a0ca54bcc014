"""A claim as it stands: what follows from its entries."""

from collections.abc import Container, Sequence
from dataclasses import dataclass, replace

from factcheck.ledger.acts import Origin, decision_of, evidence_of, queries_of, verdicts_of
from factcheck.ledger.carrying import CarriedClaim, as_placed, carried_claim, last_at, record_of
from factcheck.ledger.entry import Recorded
from factcheck.ledger.kinds import EntryKind
from factcheck.ledger.work_state import CORRECTIONS, needs_look, unresolved_conflicts, work_state
from factcheck.model import Claim, Decision, DraftOutcome, Evidence, Finding, Query, Verdict, WorkState


@dataclass(frozen=True, slots=True)
class ClaimState:
    """One claim and everything that people did about it.

    Attributes:
        claim: The claim, with its version as it is now.
        state: Its work state.
        finding: The newest verdict's finding; None means open.
        verdicts: All verdicts, oldest first, superseded and undone ones marked.
        evidence: What is attached, oldest first.
        queries: Questions with their answers, oldest first.
        decisions: The decisions that stand, oldest first.
        decision: The newest of them.
        rating: The step on the public scale, where one was given.
        origin: Who made the claim elsewhere, where that was recorded.
        assigned: The person who was made responsible.
        dismissed: The reason for which it was dismissed; None while it is live.
        absorbed: The entry by which it was split or joined with another; None while it is live.
        carried: What the newest draft did to it; None where it was found or added in that draft.
        needs_look: Whether evidence, a query, an answer, a correction, or a draft that changed its words or the words
            around them came after the newest verdict or decision.
        notes: The `noted` entries that stand, oldest first; the words are ``body["text"]``.
        conflicts: Late acts that nobody has settled yet; what was typed is ``body["act"]["body"]``.
        history: Every entry on the claim and what it took over from claims that were split into it or joined to it,
            undone ones and undoings too, oldest first.
    """

    claim: Claim
    state: WorkState = WorkState.UNASSIGNED
    finding: Finding | None = None
    verdicts: tuple[Verdict, ...] = ()
    evidence: tuple[Evidence, ...] = ()
    queries: tuple[Query, ...] = ()
    decisions: tuple[Decision, ...] = ()
    decision: Decision | None = None
    rating: str | None = None
    origin: Origin | None = None
    assigned: str | None = None
    dismissed: str | None = None
    absorbed: Recorded | None = None
    carried: CarriedClaim | None = None
    needs_look: bool = False
    notes: tuple[Recorded, ...] = ()
    conflicts: tuple[Recorded, ...] = ()
    history: tuple[Recorded, ...] = ()

    @property
    def live(self) -> bool:
        """Whether it is neither dismissed nor absorbed, and stands in the newest draft."""
        return self.dismissed is None and self.absorbed is None and self.placed

    @property
    def placed(self) -> bool:
        """Whether it stands in the newest draft; else its place is that in the draft in which it last stood."""
        return self.carried is None or self.carried.outcome.placed


def claim_state(
    born: Claim,
    own: tuple[Recorded, ...],
    undone: Container[str],
    absorbed: Recorded | None = None,
    inherited: tuple[Recorded, ...] = (),
    missed: Recorded | None = None,
) -> ClaimState:
    """Returns the claim as it stands.

    Args:
        born: The claim as it was found or added.
        own: Every entry on it, oldest first.
        undone: The ids of entries that are undone at this moment.
        absorbed: The entry by which it was split or joined with another, where that stands.
        inherited: What it took over from claims that live on in it.
        missed: The newest draft, if that knows nothing of the claim.
    """
    history = tuple(sorted((*inherited, *own), key=lambda r: r.sequence)) if inherited else own
    if not history:
        return ClaimState(born, absorbed=absorbed, carried=carried_claim(born, (), missed))
    standing = tuple(r for r in history if r.id not in undone)
    verdicts = verdicts_of(history, {r.id for r in history if r.id in undone})
    decisions = tuple(decision_of(r) for r in standing if r.kind is EntryKind.DECISION_TAKEN)
    form = _form(born, standing)
    changed_at = last_at(born.id, standing, DraftOutcome.CHANGED)
    return ClaimState(
        claim=replace(form, version=version_after(own)),
        state=work_state(standing, changed_at),
        finding=next((v.finding for v in reversed(verdicts) if not v.superseded), None),
        verdicts=verdicts,
        evidence=tuple(evidence_of(r) for r in standing if r.kind is EntryKind.EVIDENCE_ATTACHED),
        queries=queries_of(standing),
        decisions=decisions,
        decision=decisions[-1] if decisions else None,
        rating=_newest(standing, EntryKind.CLAIM_RATED, "rating"),
        origin=_origin(standing),
        assigned=_newest(standing, EntryKind.CLAIM_ASSIGNED, "person"),
        dismissed=_dismissed(standing),
        absorbed=absorbed,
        carried=carried_claim(form, standing, missed),
        needs_look=needs_look(standing, max(changed_at, last_at(born.id, standing, DraftOutcome.CONTEXT))),
        notes=tuple(r for r in standing if r.kind is EntryKind.NOTED),
        conflicts=unresolved_conflicts(standing),
        history=history,
    )


def version_after(history: Sequence[Recorded]) -> int:
    """Returns the version of a claim: one at birth, one more with every act; a conflict changes nothing of it.

    Two copies of a case may both have added the same claim: a birth counts once, wherever it stands.
    """
    return 1 + sum(1 for r in history if r.kind not in (EntryKind.CONFLICTED, EntryKind.CLAIM_ADDED))


def _form(born: Claim, standing: Sequence[Recorded]) -> Claim:
    """The claim as its newest correction left it, or born, and where drafts put it since.

    To be joined to another does not change its words.
    """
    form = born
    for one in standing:
        if one.kind in CORRECTIONS and one.claim == born.id:
            form = Claim.from_dict(one.body["claim"])
        elif (record := record_of(one, born.id)) is not None:
            form = as_placed(form, record)
    return form


def _newest(standing: Sequence[Recorded], kind: EntryKind, field: str) -> str | None:
    return next((r.body[field] for r in reversed(standing) if r.kind is kind), None)


def _origin(standing: Sequence[Recorded]) -> Origin | None:
    return next((Origin(**r.body) for r in reversed(standing) if r.kind is EntryKind.ORIGIN_SET), None)


def _dismissed(standing: Sequence[Recorded]) -> str | None:
    for recorded in reversed(standing):
        if recorded.kind is EntryKind.CLAIM_RESTORED:
            return None
        if recorded.kind is EntryKind.CLAIM_DISMISSED:
            return str(recorded.body["reason"])
    return None
