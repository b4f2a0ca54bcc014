"""The card of a claim with what this desk knows besides: what a draft did to it, what the author left, the lint."""

from typing import Any

from factcheck_workbench.card import Card, card_of
from factcheck_workbench.drafts_card import draft_part
from factcheck_workbench.notes_shown import on_claim, without_copies
from factcheck_workbench.session import Session


def whole_card(session: Session, claim: str) -> Card:
    """Returns the card as the page shows it.

    Raises:
        NotFound: The case has no such claim.
    """
    card = card_of(session.case, claim)
    card["notes"] = without_copies(card["notes"], session, claim)
    told = {"draft": draft_part(session, claim), "from_file": on_claim(session, claim)}
    return {**card, **told, "remarks": [remark.words for remark in session.case.lint(claim)]}


def card_after(session: Session, claim: Any) -> dict[str, Card]:
    """Returns the card that goes with what an act on a claim changed, so that the page need not ask; none without."""
    return {"card": whole_card(session, claim)} if isinstance(claim, str) and session.shows(claim) else {}
