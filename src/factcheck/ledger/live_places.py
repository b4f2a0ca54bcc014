"""Which live claims stand on which words: looked up instead of searched for among all claims."""

from collections.abc import Callable, Iterable

from factcheck.ledger.claim_state import ClaimState
from factcheck.model import Kind, Span

_Place = tuple[Kind, Span]


class LivePlaces:
    """The live claims of a case by kind and words.

    It holds nothing of its own: what it says of a claim is read from the claim's state, again after each entry that
    touches it.

    Args:
        state: Returns a claim as it stands; None for one that is not there.
    """

    def __init__(self, state: Callable[[str], ClaimState | None]) -> None:
        self._state = state
        self._stale: set[str] = set()
        self._place_of: dict[str, _Place] = {}
        self._at: dict[_Place, set[str]] = {}

    def touched(self, claims: Iterable[str]) -> None:
        """Takes note that these claims may stand elsewhere, or nowhere, by now."""
        self._stale.update(claims)

    def on(self, kind: Kind, span: Span) -> frozenset[str]:
        """Returns the ids of the live claims of a kind on exactly these words."""
        for claim in self._stale:
            self._put(claim)
        self._stale.clear()
        return frozenset(self._at.get((kind, span), ()))

    def _put(self, claim: str) -> None:
        before = self._place_of.pop(claim, None)
        if before is not None:
            self._at[before].discard(claim)
        state = self._state(claim)
        if state is not None and state.live:
            self._place_of[claim] = place = (state.claim.kind, state.claim.span)
            self._at.setdefault(place, set()).add(claim)
