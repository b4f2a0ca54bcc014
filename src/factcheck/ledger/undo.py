"""Finds the act that undo takes back and redo gives back, and who stands in the way."""

from collections import Counter
from collections.abc import Iterable

from factcheck.ledger.entry import Recorded
from factcheck.ledger.kinds import NEVER_UNDONE, EntryKind
from factcheck.ledger.lineage import born_of, claims_of
from factcheck.ledger.replay import CaseLedger
from factcheck.ledger.work_state import CORRECTIONS
from factcheck.model import ActRefused, Conflict

_JUDGED = frozenset({EntryKind.VERDICT_GIVEN, EntryKind.DECISION_TAKEN})
_READ_BY = {
    EntryKind.EVIDENCE_ATTACHED: _JUDGED,
    EntryKind.QUERY_ANSWERED: _JUDGED,
    EntryKind.VERDICT_GIVEN: frozenset({EntryKind.DECISION_TAKEN}),
    **dict.fromkeys(CORRECTIONS, _JUDGED),
}
"""What somebody else may have concluded from an act on the same claim."""

_TURNED_BY = {
    EntryKind.CLAIM_DISMISSED: EntryKind.CLAIM_RESTORED,
    EntryKind.CLAIM_RESTORED: EntryKind.CLAIM_DISMISSED,
}
"""Acts that a later one has turned already."""

SHAPES = CORRECTIONS | {EntryKind.CLAIM_SPLIT, EntryKind.DRAFT_SETTLED}
"""Acts that start from the claim as the last of them left it, so that the last has to be taken back first."""

_ON_WORDS = SHAPES | {*(EntryKind.DRAFT_ADDED, EntryKind.CLAIM_ADDED, EntryKind.NOTHING_TO_CHECK, EntryKind.SIGNED_OFF)}
"""Acts on the words of one draft."""

_TAKES_WORDS = SHAPES | {EntryKind.CLAIM_DISMISSED}
"""Acts that take a claim off its words, so that another can be marked there."""


def next_undo(case: CaseLedger, by: str, entry_id: str | None = None) -> Recorded:
    """Returns the act to take back: the named one, else the newest by that person that is neither undone nor an undo.

    Raises:
        ActRefused: There is none, it is somebody else's, it cannot be taken back, or a claim would come back onto words
            that another took meanwhile.
        NotFound: The case has no such entry.
        Conflict: Others built on it; `theirs` names their acts.
    """
    act = _named(case, by, entry_id) if entry_id else _newest(case, by)
    built = tuple(built_on(case, act))
    if built:
        people = ", ".join(sorted({other.by for other in built}))
        raise Conflict(
            f"This cannot be undone: {people} built on it ({_acts(built)}). Those acts have to be undone first.",
            ours={"kind": EntryKind.UNDONE.value, "entry": act.id},
            theirs=tuple(other.to_dict() for other in built),
        )
    if act.kind in _TAKES_WORDS:
        _need_room_without(act, case)
    return act


def next_redo(case: CaseLedger, by: str) -> Recorded:
    """Returns the act to give back: the one that this person took back last.

    Raises:
        ActRefused: They took none back, or have done something new since.
    """
    for recorded in reversed(case.entries):
        if recorded.by != by or recorded.kind in (EntryKind.REDONE, EntryKind.CONFLICTED):
            continue
        if recorded.kind is not EntryKind.UNDONE:
            if recorded.id in case.undone:
                continue
            break
        if recorded.body["entry"] in case.undone:
            return case.entry(recorded.body["entry"])
    raise ActRefused("There is nothing to redo: redo gives back what you undid, until you do something new.")


def built_on(case: CaseLedger, act: Recorded) -> Iterable[Recorded]:
    """Yields the standing acts that rest on `act`, oldest first."""
    heirs = case.heirs(act.claim) if act.claim else frozenset()
    for later in case.acts_after(act.sequence):
        if _rests(case, later, act) or (later.by != act.by and _reads(later, act, heirs)):
            yield later


def _rests(case: CaseLedger, later: Recorded, act: Recorded) -> bool:
    """Whether `later` would mean nothing without `act`, whoever did it."""
    if act.kind is EntryKind.DRAFT_ADDED:
        return later.kind in _ON_WORDS or bool(case.not_as_before(act) & {*claims_of(later)})
    if later.kind is EntryKind.DRAFT_ADDED:
        return act.kind in SHAPES
    made = {claim.id for claim in born_of(act)}
    if made & {*claims_of(later)} or act.id in (later.body.get("query"), later.body.get("overrules")):
        return True
    if not {*claims_of(act)} & {*claims_of(later)}:
        return False
    return _TURNED_BY.get(act.kind) is later.kind or (act.kind in SHAPES and later.kind in SHAPES)


def _reads(later: Recorded, act: Recorded, heirs: frozenset[str]) -> bool:
    """Whether somebody else may have relied on `act`; a claim's evidence is read in its heirs as well."""
    if later.kind is EntryKind.SIGNED_OFF:
        return True
    return later.claim in heirs and later.kind in _READ_BY.get(act.kind, ())


def _need_room_without(act: Recorded, case: CaseLedger) -> None:
    concerned = {kin for claim in claims_of(act) for kin in case.kin(claim)}
    others = (state for state in case.states if state.claim.id not in concerned)
    places = Counter((state.claim.kind, state.claim.span) for state in (*others, *case.states_without(act)))
    if any(count > 1 for count in places.values()):
        raise ActRefused("A claim would come back onto words that another claim took meanwhile. Undo that one first.")


def _named(case: CaseLedger, by: str, entry_id: str) -> Recorded:
    act = case.entry(entry_id)
    if act.kind in NEVER_UNDONE:
        raise ActRefused(f"“{act.kind.words.capitalize()}” is no act that can be undone.")
    if act.id in case.undone:
        raise ActRefused("This is undone already.")
    if act.by != by:
        raise ActRefused(f"This was done by {act.by}, and only {act.by} can undo it.")
    return act


def _newest(case: CaseLedger, by: str) -> Recorded:
    for recorded in reversed(case.entries):
        if recorded.by == by and recorded.kind not in NEVER_UNDONE and recorded.id not in case.undone:
            return recorded
    raise ActRefused("There is nothing of yours to undo.")


def _acts(built: tuple[Recorded, ...]) -> str:
    return ", ".join(dict.fromkeys(other.kind.words for other in built))
