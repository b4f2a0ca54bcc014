"""Two drafts that followed each other, side by side, with the claims that the later one touched."""

from collections.abc import Iterator
from dataclasses import dataclass

from factcheck.desk.drafted import Drafted
from factcheck.ledger import CaseLedger, ClaimState
from factcheck.model import DraftOutcome, NotFound
from factcheck.text.article import Article
from factcheck.text.carrying import Beside


@dataclass(frozen=True, slots=True, kw_only=True)
class Touched:
    """A claim of the draft before whose words, sentence or place the new draft did not simply leave as they were.

    Attributes:
        outcome: What the draft did to it.
        before: How it stood before the draft came in; its place is one in the draft `base`.
        base: The SHA-256 of the draft in which it stood.
        now: How it stands since, at the time that the later draft is shown of.
        back: Whether an earlier draft had lost it, and its words are in this one.
        proposed: The wording of its verdict or decision that the author took over.
    """

    outcome: DraftOutcome
    before: ClaimState
    base: str
    now: ClaimState
    back: bool = False
    proposed: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Comparison:
    """A draft beside the one before it.

    Attributes:
        old: The draft before.
        new: The new one.
        drafted: What it did to each claim.
        rows: The paragraphs of both, in rows.
        touched: The claims that it did not leave as they were and where they were, in the order of the draft before.
        fresh: The claims that were found or marked in the new one, in text order.
    """

    old: Article
    new: Article
    drafted: Drafted
    rows: tuple[Beside, ...]
    touched: tuple[Touched, ...]
    fresh: tuple[ClaimState, ...]


def touched_by(drafted: Drafted, before: CaseLedger, now: CaseLedger) -> Iterator[Touched]:
    """Yields the claims that a draft touched; dismissed ones, and those that were split or joined, are left out.

    Args:
        drafted: What it did to each.
        before: The case as it stood before it came in.
        now: The case as it stands, or stood before the next draft came in.
    """
    touched = ((claim, outcome) for claim, outcome in drafted.outcomes.items() if not outcome.carried_over)
    for claim, outcome in touched:
        state = _known(now, claim)
        if state is None or state.dismissed is not None or state.absorbed is not None:
            continue
        was = _known(before, claim) or state
        lost = was.carried is not None and not was.placed
        yield Touched(
            outcome=outcome,
            before=was,
            base=was.carried.base if lost and was.carried else before.drafts[-1],
            now=state,
            back=lost and was.carried is not None and was.carried.outcome is DraftOutcome.GONE,
            proposed=wording_of(was, drafted.taken_over.get(claim)),
        )


def text_order(touched: Touched) -> tuple[int, int]:
    """Returns what sorts claims as they stood in the draft before."""
    return touched.before.claim.start, -touched.before.claim.end


def wording_of(state: ClaimState, act: str | None) -> str | None:
    """Returns the wording that a verdict or decision of the claim proposed, by the act's id; None without one."""
    decided = ((one.id, one.wording) for one in state.decisions)
    given = ((one.id, one.proposed) for one in state.verdicts)
    return next((words for known, words in (*decided, *given) if known == act), None)


def _known(ledger: CaseLedger, claim: str) -> ClaimState | None:
    try:
        return ledger.state(claim)
    except NotFound:  # two copies met: this one learned of the claim later
        return None
