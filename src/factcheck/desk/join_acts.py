"""What people do about several claims at once: merge those that make one stretch, group those that say the same.

What all acts share is said in `factcheck.desk.claim_acts`. Each of these is one entry and one step of undo. They are
refused on claims that are dismissed, split or joined already, and on decided ones.
"""

from collections.abc import Callable, Sequence
from dataclasses import replace

from factcheck.desk.act import Fitted
from factcheck.desk.by_hand import known_kind
from factcheck.desk.corrected import corrected
from factcheck.desk.parts import united_places, united_span
from factcheck.desk.repeats import repeats
from factcheck.desk.shape_acts import ShapeActs, form_after
from factcheck.ledger import CaseLedger, EntryKind
from factcheck.model import ActRefused, Claim, Kind


class JoinActs(ShapeActs):
    """The acts that join claims."""

    def merge_claims(
        self,
        claims: Sequence[str],
        kind: Kind | str | None = None,
        *,
        by: str,
        version: int | None = None,
        entry_id: str | None = None,
    ) -> Claim:
        """Makes one claim over the whole stretch of several; all work on them stands on it.

        Args:
            claims: The claims' ids; the first keeps its id.
            kind: The kind of the one claim; None means that of the first.
            by: The person.
            version: The version that they saw of the first.
            entry_id: The caller's id of the act.

        Raises:
            ActRefused: They are more than a sentence apart (group them), fewer than two, or one is decided.
        """
        article, wanted = self.article, None if kind is None else known_kind(kind)
        self._values.prepare(article, wanted or self.state(_first(claims)).claim.kind)

        def form(old: list[Claim]) -> Claim:
            span = united_span(article, old)
            new = corrected(article, old[0], self._values, kind=wanted, span=span, given={})
            return replace(new, places=united_places(span, old))

        return self._joined(claims, form, by, version, entry_id)

    def group_claims(
        self, claims: Sequence[str], *, by: str, version: int | None = None, entry_id: str | None = None
    ) -> Claim:
        """Makes one claim of the same fact in many places: one verdict then covers them all.

        Args:
            claims: The claims' ids; the first keeps its id and words and gets the places of all.
            by: The person.
            version: The version that they saw of the first.
            entry_id: The caller's id of the act.

        Raises:
            ActRefused: They are fewer than two, or one is decided.
        """
        return self._joined(
            claims, lambda old: replace(old[0], places=united_places(old[0].span, old)), by, version, entry_id
        )

    def repeated_claims(self) -> tuple[tuple[Claim, ...], ...]:
        """Returns claims that seem to state the same fact, for a person to group: the program never does.

        Claims of one kind with the same normalised value, or, where there is none, with the same words. Decided ones
        are left out, as they cannot be grouped.
        """
        return repeats(state.claim for state in self.states if state.decision is None)

    def _joined(
        self,
        claims: Sequence[str],
        form: Callable[[list[Claim]], Claim],
        by: str,
        version: int | None,
        entry_id: str | None,
    ) -> Claim:
        head, members = _first(claims), list(claims[1:])

        def fit(ledger: CaseLedger) -> Fitted:
            new = form([ledger.state(claim).claim for claim in claims])
            return head, {"claim": new.to_dict(), "members": members}

        return form_after(self._recorder.record_fitted(EntryKind.CLAIMS_JOINED, fit, by, version, entry_id))


def _first(claims: Sequence[str]) -> str:
    if isinstance(claims, str) or len(claims) < 2:
        raise ActRefused("Joining needs at least two claims.")
    return claims[0]
