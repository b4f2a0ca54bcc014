"""Which claims an entry is about, which it brings into the world, and which live on in others."""

from collections.abc import Container, Iterator

from factcheck.ledger.entry import Entry, Recorded
from factcheck.ledger.kinds import EntryKind
from factcheck.model import Claim

SPLIT_PASSES_ON = frozenset(
    {
        *(EntryKind.EVIDENCE_ATTACHED, EntryKind.NOTED, EntryKind.QUERY_ASKED, EntryKind.QUERY_ANSWERED),
        *(EntryKind.ORIGIN_SET, EntryKind.CLAIM_ASSIGNED, EntryKind.CONFLICTED),
    }
)
"""What the parts of a claim keep of the work on it; a verdict was on the whole, so each part needs its own."""

JOIN_PASSES_ON = frozenset(
    {
        *(EntryKind.EVIDENCE_ATTACHED, EntryKind.NOTED, EntryKind.QUERY_ASKED, EntryKind.QUERY_ANSWERED),
        *(EntryKind.ORIGIN_SET, EntryKind.CLAIM_RATED, EntryKind.CONFLICTED),
        *(EntryKind.VERDICT_GIVEN, EntryKind.DECISION_TAKEN),
    }
)
"""What a claim takes over of the work on those that were joined to it, so that no doubt is lost by joining."""

_JOINING = frozenset({EntryKind.CLAIMS_JOINED, EntryKind.DRAFT_SETTLED})
"""Acts by which claims live on in another; a claim that is put to its place takes in what was found there anew."""


def claims_of(entry: Entry | Recorded) -> tuple[str, ...]:
    """Returns the ids of the claims that an entry is about: its own, those that it joins to it or carries over."""
    if entry.kind is EntryKind.DRAFT_ADDED:
        return tuple(entry.body["outcomes"])
    members = entry.body["members"] if entry.kind in _JOINING else ()
    return ((entry.claim,) if entry.claim else ()) + tuple(members)


def born_of(recorded: Recorded) -> tuple[Claim, ...]:
    """Returns the claims that were found, added or made by a split with this entry."""
    if recorded.kind is EntryKind.CLAIMS_FOUND:
        return tuple(Claim.from_dict(given) for given in recorded.body["claims"])
    if recorded.kind is EntryKind.CLAIM_ADDED:
        return (Claim.from_dict(recorded.body["claim"]),)
    if recorded.kind is EntryKind.CLAIM_SPLIT:
        return tuple(Claim.from_dict(given) for given in recorded.body["parts"])
    return ()


def absorbed_by(recorded: Recorded) -> tuple[str, ...]:
    """Returns the ids of the claims that live on in others: the one that was split, those that were joined."""
    if recorded.kind is EntryKind.CLAIM_SPLIT:
        return (str(recorded.claim),)
    return tuple(recorded.body["members"]) if recorded.kind in _JOINING else ()


def _heirs_of(recorded: Recorded) -> tuple[str, ...]:
    """The ids of the claims in which those that the entry absorbs live on."""
    if recorded.kind is EntryKind.CLAIM_SPLIT:
        return tuple(given["id"] for given in recorded.body["parts"])
    return (str(recorded.claim),)


class Lineage:
    """Births, splits and joins of a case's claims.

    Args:
        undone: The ids of the acts that are taken back at this moment; the caller keeps it up to date.
    """

    def __init__(self, undone: Container[str]) -> None:
        self.born: dict[str, Claim] = {}
        self._undone = undone
        self._births: dict[str, list[Recorded]] = {}
        self._absorbing: dict[str, list[Recorded]] = {}
        self._bequeathing: dict[str, list[Recorded]] = {}

    def add(self, recorded: Recorded) -> set[str]:
        """Takes the next entry and returns the ids of the claims that were not there before it."""
        made = born_of(recorded)
        fresh = {claim.id for claim in made if not self.alive(claim.id)}
        for claim in made:
            self.born.setdefault(claim.id, claim)
            self._births.setdefault(claim.id, []).append(recorded)
        for gone in absorbed_by(recorded):
            self._absorbing.setdefault(gone, []).append(recorded)
            for heir in _heirs_of(recorded):
                self._bequeathing.setdefault(heir, []).append(recorded)
        return fresh

    def alive(self, claim: str) -> bool:
        """Whether the claim was ever made by an act that stands, in a draft that stands."""
        return any(True for _ in self.births(claim))

    def found_in(self, draft: str) -> set[str]:
        """Returns the claims that the program found in a draft, by the entry that brought it."""
        births = self._births.items()
        return {claim for claim, acts in births if any(act.body.get("added") == draft for act in acts)}

    def births(self, claim: str) -> Iterator[Recorded]:
        """Yields the standing acts by which the claim was made."""
        for birth in self._births.get(claim, ()):
            if birth.id not in self._undone and birth.body.get("added") not in self._undone:
                yield birth

    def absorbed(self, claim: str) -> Recorded | None:
        """Returns the standing act by which the claim was split or joined with another, the newest if there are two."""
        acts = reversed(self._absorbing.get(claim, ()))
        return next((act for act in acts if self._counts(act)), None)

    def heirs(self, claim: str) -> frozenset[str]:
        """Returns the claim and all in which it lives on at this moment."""
        if claim not in self._absorbing:
            return frozenset((claim,))
        found, open_ones = {claim}, [claim]
        while open_ones:
            acts = (act for act in self._absorbing.get(open_ones.pop(), ()) if self._counts(act))
            fresh = {heir for act in acts for heir in _heirs_of(act)} - found
            found |= fresh
            open_ones += fresh
        return frozenset(found)

    def forebears(self, claim: str) -> Iterator[tuple[str, frozenset[EntryKind]]]:
        """Yields the claims that live on in this one at this moment, each with what it passes on."""
        seen: set[str] = set()
        for act in self._bequeathing.get(claim, ()):
            if act.id in seen or not self._counts(act):
                continue
            seen.add(act.id)
            passed_on = SPLIT_PASSES_ON if act.kind is EntryKind.CLAIM_SPLIT else JOIN_PASSES_ON
            yield from ((before, passed_on) for before in absorbed_by(act))

    def kin(self, claim: str) -> frozenset[str]:
        """Returns the claim and all that were ever split from it, joined with it, or so on."""
        found, open_ones = {claim}, [claim]
        while open_ones:
            one = open_ones.pop()
            acts = (*self._absorbing.get(one, ()), *self._bequeathing.get(one, ()))
            fresh = {other for act in acts for other in (*absorbed_by(act), *_heirs_of(act))} - found
            found |= fresh
            open_ones += fresh
        return frozenset(found)

    def _counts(self, act: Recorded) -> bool:
        """Whether the act absorbs anything.

        Two copies of a desk may have joined two claims crosswise. The join that comes later in the merged ledger then
        has no claim to join to, and counts for nothing: otherwise both claims would be gone.
        """
        if act.id in self._undone:
            return False
        if act.kind is EntryKind.CLAIM_SPLIT:
            return True
        before = (one for one in self._absorbing.get(str(act.claim), ()) if one.sequence < act.sequence)
        return not any(self._counts(one) for one in before)
