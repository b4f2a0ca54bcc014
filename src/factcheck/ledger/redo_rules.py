"""The rule for giving an act back."""

from collections.abc import Iterator

from factcheck.ledger.entry import Recorded
from factcheck.ledger.kinds import EntryKind
from factcheck.ledger.lineage import born_of, claims_of
from factcheck.ledger.replay import CaseLedger
from factcheck.ledger.undo import SHAPES, built_on
from factcheck.model import ActRefused

_TAKES_WORDS = SHAPES | {
    *(EntryKind.CLAIMS_FOUND, EntryKind.CLAIM_ADDED, EntryKind.CLAIM_DISMISSED, EntryKind.CLAIM_RESTORED)
}
"""Acts that may put a claim on words, or take one off them, wherever they stand."""

_TURNS = (EntryKind.UNDONE, EntryKind.REDONE)


def is_as_left(case: CaseLedger, act: Recorded) -> bool:
    """Whether everything that `act` rests on is as it was when the act was taken back.

    Then giving it back is the opposite of taking it back, and leaves the case as it was. Otherwise it has to pass the
    rules of its kind again: a verdict does not come back onto a claim that somebody dismissed meanwhile.
    """
    about = _about(act, case)
    takes = act.kind in _TAKES_WORDS
    for later in _since(case, act):
        if act.claim is None or about & _about(later, case) or (takes and later.kind in _TAKES_WORDS):
            return False
    return True


def need_newest_shape(case: CaseLedger, act: Recorded) -> None:
    """Refuses to put an old form of a claim on top of a newer one.

    Raises:
        ActRefused: The claim was changed, split or joined since.
    """
    if act.kind in SHAPES and any(later.kind in SHAPES for later in built_on(case, act)):
        raise ActRefused("The claim was changed since you took this back. Do it again as it fits now.")


def _since(case: CaseLedger, act: Recorded) -> Iterator[Recorded]:
    """What was done since the act was taken back; the person's own steps back and forth cancel out by then."""
    taken_back = max(one.sequence for one in case.entries if one.body.get("entry") == act.id)
    for later in case.entries[taken_back:]:
        if later.kind is EntryKind.CONFLICTED or (later.kind in _TURNS and later.by == act.by):
            continue
        yield case.entry(later.body["entry"]) if later.kind in _TURNS else later


def _about(act: Recorded, case: CaseLedger) -> set[str]:
    named = {*claims_of(act), *(claim.id for claim in born_of(act))}
    return {heir for claim in named for heir in case.heirs(claim)}
