"""A person's word on where a claim stands in the newest draft."""

from factcheck.desk.act import Body
from factcheck.desk.by_hand import Values
from factcheck.desk.drafting import difference
from factcheck.desk.finding import same_stretch
from factcheck.desk.replaced import put_at
from factcheck.ledger import CaseLedger
from factcheck.model import ActRefused, Candidate, Claim, DraftOutcome
from factcheck.text.article import Article
from factcheck.text.carrying import same_words


def settled_body(ledger: CaseLedger, claim: str, choice: int | str, article: Article, values: Values) -> Body:
    """Returns the body of the entry that settles where a claim stands.

    Args:
        ledger: The case.
        claim: The claim's id.
        choice: One of its candidates, from 0, or "gone".
        article: The newest draft.
        values: Reads dates and numbers.

    Raises:
        NotFound: The case has no such claim.
        ActRefused: Its place is no open question, or there is no such candidate.
    """
    state = ledger.state(claim)
    if state.carried is None or state.carried.outcome is not DraftOutcome.UNSURE:
        raise ActRefused("Where this claim stands is no open question.")
    base = {"base": state.carried.base}
    if choice == "gone":
        record = {"outcome": DraftOutcome.GONE.value, "score": 0.0, **base}
        return {"draft": article.text_sha256, "settled": record, "members": []}
    chosen = _chosen(state.carried.candidates, choice)
    outcome = _outcome(state.claim, article, chosen)
    new = put_at(article, state.claim, chosen.span, (chosen.span,), values, outcome)
    record = {"outcome": outcome.value, "score": chosen.score, **base, **difference(state.claim, new)}
    members = [one.claim.id for one in ledger.states if one.carried is None and same_stretch(one.claim, new)]
    return {"draft": article.text_sha256, "settled": record, "members": members}


def _chosen(candidates: tuple[Candidate, ...], choice: int | str) -> Candidate:
    if not isinstance(choice, int) or isinstance(choice, bool) or not 0 <= choice < len(candidates):
        raise ActRefused(f"The choice is a candidate from 0 to {len(candidates) - 1}, or “gone”, not {choice!r}.")
    return candidates[choice]


def _outcome(claim: Claim, article: Article, chosen: Candidate) -> DraftOutcome:
    """What became of the claim if it stands there."""
    if not same_words(claim.exact, chosen.span.of(article.text)):
        return DraftOutcome.CHANGED
    return DraftOutcome.MOVED if chosen.score == 1 else DraftOutcome.CONTEXT
