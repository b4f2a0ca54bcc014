"""Replays a case's entries, one after the other, to the state of the case."""

from collections.abc import Iterable

from factcheck.ledger.carrying import outcome_of
from factcheck.ledger.claim_state import ClaimState, claim_state, version_after
from factcheck.ledger.draft_line import DraftLine, marked_places
from factcheck.ledger.entry import Recorded
from factcheck.ledger.entry_line import EntryLine
from factcheck.ledger.kinds import EntryKind
from factcheck.ledger.lineage import Lineage, absorbed_by, born_of, claims_of
from factcheck.ledger.live_places import LivePlaces
from factcheck.ledger.sign_off import SignOff, sign_off_of
from factcheck.ledger.work_state import CORRECTIONS
from factcheck.model import Claim, DraftOutcome, Kind, NotFound, Span

_ORDERING = CORRECTIONS | {
    *(EntryKind.CLAIMS_FOUND, EntryKind.CLAIM_ADDED, EntryKind.CLAIM_SPLIT, EntryKind.DRAFT_SETTLED)
}
"""Kinds after which the claims may stand in another order."""

_TURNS = (EntryKind.UNDONE, EntryKind.REDONE)


class CaseLedger(EntryLine):
    """The entries of one case, and what follows from them.

    Adding an entry costs the same however long the ledger is: a claim's state is worked out when somebody asks.
    """

    def __init__(self) -> None:
        super().__init__()
        self._histories: dict[str, list[Recorded]] = {}
        self._drafts = DraftLine(self._undone)
        self._lineage = Lineage(self._undone)
        self._known: dict[str, ClaimState] = {}
        self._order: tuple[str, ...] | None = None
        self._in_order: list[ClaimState] | None = None
        self._live: tuple[ClaimState, ...] | None = None
        self._places = LivePlaces(lambda claim: self.state(claim) if self._lineage.alive(claim) else None)

    @classmethod
    def of(cls, recorded: Iterable[Recorded]) -> "CaseLedger":
        """Returns the replay of entries in the order of their sequence."""
        case = cls()
        for one in recorded:
            case.add(one)
        return case

    def add(self, recorded: Recorded) -> frozenset[str]:
        """Takes the next entry and returns the ids of the claims that it touches."""
        self._append(recorded)
        self._in_order = self._live = None
        self._drafts.add(recorded)
        if recorded.kind in _TURNS:
            touched = self._turn(recorded)
        else:
            touched = {*self._write_down(recorded, claims_of(recorded)), *self._lineage.add(recorded)}
            if recorded.kind in _ORDERING:
                self._order = None
        if self._concerns_draft(recorded):
            touched, self._order = set(self._lineage.born), None
        touched = {heir for claim in touched for heir in self._lineage.heirs(claim)}
        for claim in touched:
            self._known.pop(claim, None)
        self._places.touched(touched)
        return frozenset(touched)

    def _concerns_draft(self, recorded: Recorded) -> bool:
        """Whether the entry adds a draft, takes one back or gives it back, which touches every claim."""
        act = self._by_id[recorded.body["entry"]] if recorded.kind in _TURNS else recorded
        return act.kind is EntryKind.DRAFT_ADDED

    def _turn(self, recorded: Recorded) -> set[str]:
        """Takes an act back or gives it back; the claims that the act made or took in are touched as well."""
        act = self._by_id[recorded.body["entry"]]
        self._take(act, back=recorded.kind is EntryKind.UNDONE)
        self._order = None
        touched = {*self._write_down(recorded, claims_of(act)), *(claim.id for claim in born_of(act))}
        if absorbed_by(act):
            touched = {kin for claim in touched for kin in self._lineage.kin(claim)}
        return touched

    def _write_down(self, recorded: Recorded, claims: tuple[str, ...]) -> tuple[str, ...]:
        for claim in claims:
            self._histories.setdefault(claim, []).append(recorded)
        return claims

    @property
    def drafts(self) -> tuple[str, ...]:
        """The drafts by the SHA-256 of their text, oldest first; of one added twice the last adding counts."""
        return self._drafts.names

    @property
    def texts(self) -> tuple[str, ...]:
        """All drafts that were ever added, also those that were taken back."""
        return self._drafts.texts

    @property
    def brought(self) -> tuple[Recorded, ...]:
        """The entries whose drafts are not taken back, oldest first; the first opened the case."""
        return tuple(self._drafts.standing)

    @property
    def newest_draft(self) -> Recorded:
        """The entry that brought the newest draft; while there is one draft, the entry that opened the case."""
        return self._drafts.standing[-1]

    def state(self, claim_id: str) -> ClaimState:
        """Returns the claim as it stands; dismissed ones, and those that were split or joined, too.

        Raises:
            NotFound: The case has no such claim, or the act that made it was undone.
        """
        if not self._lineage.alive(claim_id):
            raise NotFound(f"This case has no claim {claim_id!r}.")
        if claim_id not in self._known:
            self._known[claim_id] = self._worked_out(claim_id)
        return self._known[claim_id]

    def _worked_out(self, claim_id: str) -> ClaimState:
        absorbed = self._lineage.absorbed(claim_id)
        own, inherited = self.history(claim_id), self._inherited(claim_id, {claim_id})
        missed = self._drafts.missed(claim_id, self._lineage.births(claim_id))
        return claim_state(self._lineage.born[claim_id], own, self._undone, absorbed, inherited, missed)

    def states_without(self, act: Recorded) -> tuple[ClaimState, ...]:
        """Returns the live ones among the claims that an act concerns, as they would stand if it were taken back."""
        concerned = {kin for claim in claims_of(act) for kin in self.kin(claim)}
        self._undone.add(act.id)
        try:
            states = [self._worked_out(claim) for claim in sorted(concerned) if self._lineage.alive(claim)]
        finally:
            self._undone.discard(act.id)
        return tuple(state for state in states if state.live)

    def history(self, claim_id: str) -> tuple[Recorded, ...]:
        """Returns every entry on the claim itself, oldest first, without what it took over from others."""
        return tuple(self._histories.get(claim_id, ()))

    def not_as_before(self, draft: Recorded) -> frozenset[str]:
        """Returns the claims of which acts say something else, or nothing, without a draft.

        Those that were found in it, and those whose words or place were not simply taken over.
        """
        records = draft.body["outcomes"].items()
        shaken = {claim for claim, record in records if not outcome_of(record).carried_over}
        return frozenset(shaken | self._lineage.found_in(draft.id))

    def heirs(self, claim_id: str) -> frozenset[str]:
        """Returns the claim and all in which it lives on: its parts, or the claim that it was joined to."""
        return self._lineage.heirs(claim_id)

    def kin(self, claim_id: str) -> frozenset[str]:
        """Returns the claim and all that were ever split from it or joined with it, also where that was undone."""
        return self._lineage.kin(claim_id)

    def _inherited(self, claim_id: str, seen: set[str]) -> tuple[Recorded, ...]:
        """What the claim took over from those that live on in it."""
        found: list[Recorded] = []
        for before, passed_on in self._lineage.forebears(claim_id):
            if before not in seen:
                seen.add(before)
                whole = (*self._inherited(before, seen), *self.history(before))
                passed = {one.id: one for one in whole if one.kind in passed_on}
                turns = (one for one in whole if one.body.get("entry") in passed)
                found += [*passed.values(), *turns]
        return tuple(found)

    def version(self, claim_id: str) -> int:
        """Returns the claim's version, also while adding it is undone; 0 for a claim that was never found or added."""
        return version_after(self.history(claim_id)) if self.has_claim(claim_id) else 0

    def has_claim(self, claim_id: str) -> bool:
        """Whether the claim was ever found or added, even if adding it was undone."""
        return claim_id in self._lineage.born

    @property
    def states(self) -> tuple[ClaimState, ...]:
        """The live claims in text order: all that stand in the newest draft, unless dismissed, split or joined."""
        if self._live is None:
            self._live = tuple(state for state in self._all() if state.live)
        return self._live

    def live_on(self, kind: Kind, span: Span) -> frozenset[str]:
        """Returns the ids of the live claims of a kind on exactly these words."""
        return self._places.on(kind, span)

    @property
    def dismissed(self) -> tuple[ClaimState, ...]:
        """The dismissed claims in text order."""
        return tuple(state for state in self._present() if state.dismissed is not None and state.placed)

    @property
    def gone(self) -> tuple[ClaimState, ...]:
        """The claims whose words do not stand in the newest draft, in the order of the draft in which they did."""
        return tuple(state for state in self._present() if _is_now(state, DraftOutcome.GONE))

    @property
    def unsettled(self) -> tuple[ClaimState, ...]:
        """The claims of which a person has to say where they stand in the newest draft."""
        found = (state for state in self._present() if state.dismissed is None)
        return tuple(state for state in found if _is_now(state, DraftOutcome.UNSURE))

    @property
    def on_record(self) -> tuple[ClaimState, ...]:
        """All claims that were made and not taken back, wherever they are now, in no useful order."""
        return tuple(self._all())

    def _present(self) -> list[ClaimState]:
        return [state for state in self._all() if state.absorbed is None]

    def _all(self) -> list[ClaimState]:
        if self._order is None:
            alive = (claim_id for claim_id in self._lineage.born if self._lineage.alive(claim_id))
            claims = sorted((self.state(claim_id).claim for claim_id in alive), key=_place)
            self._order = tuple(claim.id for claim in claims)
        if self._in_order is None:
            self._in_order = [self.state(claim_id) for claim_id in self._order]
        return self._in_order

    @property
    def sections(self) -> tuple[int, int]:
        """How many sections of the newest draft were searched for claims, and how many there are; (0, 0) at first."""
        newest = self.drafts[-1] if self.sequence else None
        found = (one.body for one in self._of_kind(EntryKind.CLAIMS_FOUND))
        found = (body for body in found if body["draft"] == newest and body.get("added") not in self._undone)
        return max(((body["done"], body["total"]) for body in found), default=(0, 0))

    @property
    def covered(self) -> tuple[Span, ...]:
        """Stretches of which somebody said that there is nothing to check, oldest first; where they stand now."""
        return tuple(place for places in self.marked.values() for place in places)

    @property
    def marked(self) -> dict[str, tuple[Span, ...]]:
        """The same by the entry that marked them."""
        return marked_places(self.standing)

    @property
    def signed_off(self) -> SignOff | None:
        """The newest sign-off of the newest draft that was not taken back."""
        newest = self._newest(EntryKind.SIGNED_OFF)
        return sign_off_of(newest) if newest and newest.body["draft"] == self.drafts[-1] else None


def _is_now(state: ClaimState, outcome: DraftOutcome) -> bool:
    return state.carried is not None and state.carried.outcome is outcome


def _place(claim: Claim) -> tuple[int, int, Kind]:
    return (claim.start, -claim.end, claim.kind)
