"""The drafts of a case, one after the other."""

from collections.abc import Container, Iterable

from factcheck.ledger.entry import Recorded
from factcheck.ledger.kinds import EntryKind
from factcheck.model import Span


class DraftLine:
    """The entries that brought drafts.

    Args:
        undone: The ids of the acts that are taken back at this moment; the caller keeps it up to date.
    """

    def __init__(self, undone: Container[str]) -> None:
        self._undone = undone
        self._brought: list[Recorded] = []

    def add(self, recorded: Recorded) -> None:
        """Takes the next entry; two copies may both have opened the case, and the first opening counts."""
        if recorded.kind is EntryKind.DRAFT_ADDED or (recorded.kind is EntryKind.CASE_OPENED and not self._brought):
            self._brought.append(recorded)

    @property
    def standing(self) -> list[Recorded]:
        """The entries whose drafts are not taken back, oldest first; the first opened the case."""
        return [recorded for recorded in self._brought if recorded.id not in self._undone]

    @property
    def names(self) -> tuple[str, ...]:
        """The drafts by the SHA-256 of their text, oldest first; of one added twice the last adding counts."""
        order: dict[str, None] = {}
        for recorded in self.standing:
            order.pop(recorded.body["draft"], None)
            order[recorded.body["draft"]] = None
        return tuple(order)

    @property
    def texts(self) -> tuple[str, ...]:
        """All that were ever brought, also those that were taken back."""
        return tuple(dict.fromkeys(recorded.body["draft"] for recorded in self._brought))

    def missed(self, claim: str, births: Iterable[Recorded]) -> Recorded | None:
        """Returns the newest draft, if it carried the claim nowhere and the claim was not made in it.

        Args:
            claim: The claim's id.
            births: The standing acts by which it was made.
        """
        newest = self.standing[-1]
        if newest.kind is EntryKind.CASE_OPENED or claim in newest.body["outcomes"]:
            return None
        return None if any(_made_in(newest, birth) for birth in births) else newest


def _made_in(draft: Recorded, birth: Recorded) -> bool:
    if birth.kind is EntryKind.CLAIMS_FOUND:
        return bool(birth.body["draft"] == draft.body["draft"])
    return birth.sequence > draft.sequence


def marked_places(standing: Iterable[Recorded]) -> dict[str, tuple[Span, ...]]:
    """Returns the stretches that were marked as holding nothing to check, where they stand now, by the marking entry.

    A draft that changed some of the words takes the mark from their sentences.
    """
    found: dict[str, tuple[Span, ...]] = {}
    for one in standing:
        if one.kind is EntryKind.NOTHING_TO_CHECK:
            found[one.id] = (Span(one.body["start"], one.body["end"]),)
        elif one.kind is EntryKind.DRAFT_ADDED:
            places = one.body["covered"]
            found = {mark: tuple(Span(*place) for place in places.get(mark, ())) for mark in found}
    return found
