"""What people do about a case as a whole; what all acts share is said in `factcheck.desk.claim_acts`.

These acts take `version`, too, so that every act is called alike. It matters for `undo` and `redo`, which turn an act
on a claim; the others have no older version that they could be late for.
"""

from factcheck.desk.act import Act, Fitted
from factcheck.desk.reading import CaseReading
from factcheck.ledger import (
    CaseLedger,
    EntryKind,
    Recorded,
    SignOff,
    checked_id,
    next_redo,
    next_undo,
    sign_off_of,
)


class CaseActs(CaseReading):
    """The acts on a case as a whole."""

    def mark_nothing_to_check(
        self, start: int, end: int, *, by: str, version: int | None = None, entry_id: str | None = None
    ) -> Recorded:
        """Records that somebody read these words and found nothing to check in them; in code points."""
        return self._whole(EntryKind.NOTHING_TO_CHECK, {"start": start, "end": end}, by, entry_id)

    def set_due(self, due: str | None, *, by: str, version: int | None = None, entry_id: str | None = None) -> Recorded:
        """Sets when the case has to be done, ISO 8601; None takes the date away."""
        return self._whole(EntryKind.DUE_SET, {"due": due}, by, entry_id)

    def sign_off(
        self,
        override: str | None = None,
        *,
        by: str,
        version: int | None = None,
        entry_id: str | None = None,
    ) -> SignOff:
        """Lets the newest draft go.

        Args:
            override: Why, where the case is still open.
            by: The person.
            version: No meaning here.
            entry_id: The caller's id of the act.

        Raises:
            CaseOpen: Something is open and there is no reason to override it; `open_items` says what.
            ActRefused: The house wants four eyes, and this person gave all verdicts. A reason overrides that only
                where the house says so.
        """
        house = self._house()
        excused = bool(override) and house.scale.four_eyes_override

        def fit(ledger: CaseLedger) -> Fitted:
            items = list(house.open_items(ledger))
            body = {"draft": ledger.drafts[-1], "override": override, "open_items": items}
            return None, body | ({"four_eyes": True} if house.scale.four_eyes and not excused else {})

        return sign_off_of(self._recorder.record_fitted(EntryKind.SIGNED_OFF, fit, by, None, entry_id))

    def undo(
        self, entry: str | None = None, *, by: str, version: int | None = None, entry_id: str | None = None
    ) -> Recorded:
        """Takes an act back.

        Args:
            entry: The act; None means this person's newest that is neither undone nor an undo.
            by: The person.
            version: The version of the act's claim that they saw.
            entry_id: The caller's id of the act.

        Raises:
            Conflict: Others built on it; `theirs` names their acts.
        """

        def fit(ledger: CaseLedger) -> Fitted:
            act = next_undo(ledger, by, entry)
            return act.claim, {"entry": act.id}

        return self._recorder.record_fitted(EntryKind.UNDONE, fit, by, version, entry_id)

    def redo(self, *, by: str, version: int | None = None, entry_id: str | None = None) -> Recorded:
        """Gives back what this person took back last."""

        def fit(ledger: CaseLedger) -> Fitted:
            act = next_redo(ledger, by)
            return act.claim, {"entry": act.id}

        return self._recorder.record_fitted(EntryKind.REDONE, fit, by, version, entry_id)

    def _whole(self, kind: EntryKind, body: dict[str, object], by: str, entry_id: str | None) -> Recorded:
        return self._recorder.record(Act(id=checked_id(entry_id), kind=kind, by=by, body=body))
