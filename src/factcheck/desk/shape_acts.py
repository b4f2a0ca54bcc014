"""What people do about the claims themselves: mark, change, split; joining stands in `factcheck.desk.join_acts`.

What all acts share is said in `factcheck.desk.claim_acts`. Each of these is one entry and one step of undo. All of
them are refused on a claim that is dismissed, split or joined already; splitting also on a decided one.
"""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from factcheck.desk.act import Fitted
from factcheck.desk.by_hand import Values, known_kind, marked_claim, marked_span, need_newest, numbered
from factcheck.desk.corrected import UNSET, Unset, corrected
from factcheck.desk.parts import Cut, parts_of
from factcheck.desk.reading import CaseReading
from factcheck.ledger import CaseLedger, EntryKind, Recorded
from factcheck.model import ActRefused, Claim, Kind


class ShapeActs(CaseReading):
    """The acts that make, change and split claims."""

    _values: Values

    def add_claim(
        self,
        kind: Kind | str,
        start: int,
        end: int,
        *,
        by: str,
        version: int | None = None,
        entry_id: str | None = None,
    ) -> Claim:
        """Marks words of the draft as a claim that the program did not find; a date or number is read from them.

        Args:
            kind: One of the six kinds.
            start: The first code point of the words.
            end: The code point after the last.
            by: The person.
            version: No meaning here.
            entry_id: The caller's id of the act.

        Raises:
            ActRefused: These are no words, or they are a claim of that kind already.
        """
        article = self.article
        marked = marked_claim(article, kind, start, end, self._values)

        def fit(ledger: CaseLedger) -> Fitted:
            need_newest(article, ledger)
            claim = numbered(marked, ledger)
            return claim.id, {"claim": claim.to_dict()}

        recorded = self._recorder.record_fitted(EntryKind.CLAIM_ADDED, fit, by, None, entry_id)
        return Claim.from_dict(recorded.body["claim"])

    def change_claim(
        self,
        claim: str,
        start: int | None = None,
        end: int | None = None,
        kind: Kind | str | None = None,
        value: str | float | Unset | None = UNSET,
        *,
        by: str,
        version: int | None = None,
        entry_id: str | None = None,
        **fields: Any,
    ) -> Claim:
        """Widens or narrows a claim, or gives it another kind or value; its id and all work on it stay.

        A claim that was done is reopened. Other words of a date or a number are read anew.

        Args:
            claim: The claim's id.
            start: The first code point of its words; None leaves it where it is.
            end: The code point after the last; None leaves it where it is.
            kind: Its kind; None leaves it.
            value: Its normalised value, such as one of its `readings`; None takes the value away.
            by: The person.
            version: The version they saw.
            entry_id: The caller's id of the act.
            **fields: Further fields of the kind, by the names of `Claim`: `unit`, `speaker`, `timex` and so on.

        Returns:
            The claim as it stands after the act.

        Raises:
            ActRefused: Nothing changes, these are no words, another claim of the kind stands on them, or a field does
                not belong to the kind.
        """
        article, wanted = self.article, None if kind is None else known_kind(kind)
        given = fields if value is UNSET else {"value": value, **fields}
        self._values.prepare(article, wanted or self.state(claim).claim.kind)

        def fit(ledger: CaseLedger) -> Fitted:
            need_newest(article, ledger)
            old = ledger.state(claim).claim
            span = marked_span(article, old.start if start is None else start, old.end if end is None else end)
            new = corrected(article, old, self._values, kind=wanted, span=span, given=given)
            if new == old:
                raise ActRefused("This changes nothing of the claim.")
            return claim, {"claim": new.to_dict()}

        return form_after(self._recorder.record_fitted(EntryKind.CLAIM_CHANGED, fit, by, version, entry_id))

    def split_claim(
        self,
        claim: str,
        spans: Cut,
        kinds: Sequence[Kind | str] | None = None,
        *,
        by: str,
        version: int | None = None,
        entry_id: str | None = None,
    ) -> tuple[Claim, ...]:
        """Splits a claim into claims of their own; evidence, notes and questions stay with each, verdicts do not.

        Args:
            claim: The claim's id.
            spans: The parts as (start, end) inside its words, or one offset at which it is cut; in code points.
            kinds: The kind of each part; None means the claim's own.
            by: The person.
            version: The version they saw.
            entry_id: The caller's id of the act.

        Returns:
            The parts, as they were given.

        Raises:
            ActRefused: There are fewer than two parts, one is no stretch inside the claim, or the claim is decided.
        """
        article = self.article
        wanted = None if kinds is None else [known_kind(kind) for kind in kinds]
        for kind in wanted or (self.state(claim).claim.kind,):
            self._values.prepare(article, kind)

        def fit(ledger: CaseLedger) -> Fitted:
            need_newest(article, ledger)
            parts = parts_of(article, ledger.state(claim).claim, spans, wanted, self._values)
            return claim, {"parts": [numbered(part, ledger).to_dict() for part in parts]}

        recorded = self._recorder.record_fitted(EntryKind.CLAIM_SPLIT, fit, by, version, entry_id)
        return tuple(Claim.from_dict(part) for part in recorded.body["parts"])


def form_after(recorded: Recorded) -> Claim:
    """Returns the claim as an act that gave it another form left it."""
    return replace(Claim.from_dict(recorded.body["claim"]), version=(recorded.claim_version or 0) + 1)
