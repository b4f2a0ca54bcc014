"""What a new draft did to a case, and drafts as they were."""

from collections.abc import Mapping
from dataclasses import dataclass

from factcheck.ledger import CaseLedger, ClaimState, Recorded
from factcheck.model import Claim, DraftOutcome, NotFound
from factcheck.text.article import Article


@dataclass(frozen=True, slots=True, kw_only=True)
class Drafted:
    """What a new draft did to the claims of the draft before.

    Attributes:
        id: The ledger entry.
        number: Which draft it is, from 1.
        draft: The SHA-256 of its text.
        by: Who brought it.
        at: When, UTC, ISO 8601.
        outcomes: What became of each claim, dismissed ones too, by the claim's id.
        scores: How much the claim's sentence is like the one before, 0..1, by the claim's id.
        taken_over: The verdict or decision whose proposed wording the author took over, by the claim's id. It is
            resolved when a person says so: `decide(claim, "changed", wording=...)`.
    """

    id: str
    number: int
    draft: str
    by: str
    at: str
    outcomes: Mapping[str, DraftOutcome]
    scores: Mapping[str, float]
    taken_over: Mapping[str, str]

    def of(self, outcome: DraftOutcome | str) -> tuple[str, ...]:
        """Returns the ids of the claims that came out so."""
        return tuple(claim for claim, came in self.outcomes.items() if came == outcome)


@dataclass(frozen=True, slots=True, kw_only=True)
class DraftView:
    """A draft with its claims as they stood before the next one came in; those of the newest as they stand.

    Attributes:
        number: Which draft it is, from 1.
        article: Its text.
        states: Its live claims with what people had done about them, in text order.
        by: Who brought it.
        at: When, UTC, ISO 8601.
    """

    number: int
    article: Article
    states: tuple[ClaimState, ...]
    by: str
    at: str

    @property
    def claims(self) -> tuple[Claim, ...]:
        """Its live claims in text order."""
        return tuple(state.claim for state in self.states)


def drafted_by(recorded: Recorded, number: int) -> Drafted:
    """Returns what a `draft_added` entry says."""
    outcomes = recorded.body["outcomes"]
    return Drafted(
        id=recorded.id,
        number=number,
        draft=recorded.body["draft"],
        by=recorded.by,
        at=recorded.at,
        outcomes={claim: DraftOutcome(record["outcome"]) for claim, record in outcomes.items()},
        scores={claim: record["score"] for claim, record in outcomes.items()},
        taken_over={claim: record["taken_over"] for claim, record in outcomes.items() if "taken_over" in record},
    )


def number_of(ledger: CaseLedger, recorded: Recorded) -> int:
    """Returns which draft an entry brought, from 1."""
    return ledger.drafts.index(recorded.body["draft"]) + 1 if recorded.body["draft"] in ledger.drafts else 0


def brought_by(ledger: CaseLedger, number: int) -> Recorded:
    """Returns the entry that brought a draft.

    Raises:
        NotFound: There is no such draft.
    """
    if not 1 <= number <= len(ledger.drafts):
        raise NotFound(f"This case has drafts 1 to {len(ledger.drafts)}, and no draft {number}.")
    return next(one for one in reversed(ledger.brought) if one.body["draft"] == ledger.drafts[number - 1])


def as_of(ledger: CaseLedger, number: int) -> CaseLedger:
    """Returns the case as it stood before the draft after `number` came in; for the newest as it stands.

    Raises:
        NotFound: There is no such draft.
    """
    if number == len(ledger.drafts):
        return ledger
    following = brought_by(ledger, number + 1)
    return CaseLedger.of(ledger.entries[: following.sequence - 1])
