"""Replays a case's entries, one after the other, to the state of the case."""

from collections.abc import Iterable

from factcheck.ledger.claim_state import ClaimState, claim_state, version_after
from factcheck.ledger.entry import Recorded
from factcheck.ledger.hashing import GENESIS
from factcheck.ledger.kinds import EntryKind
from factcheck.ledger.lineage import absorbed_by, born_of
from factcheck.ledger.sign_off import SignOff, sign_off_of
from factcheck.ledger.work_state import CORRECTIONS
from factcheck.model import Claim, Kind, NotFound, Span


class CaseLedger:
    """The entries of one case, and what follows from them.

    Adding an entry costs the same however long the ledger is: a claim's state is worked out when somebody asks.
    """

    def __init__(self) -> None:
        self._recorded: list[Recorded] = []
        self._by_id: dict[str, Recorded] = {}
        self._born: dict[str, Claim] = {}
        self._births: dict[str, str] = {}
        self._absorbed: dict[str, list[Recorded]] = {}
        self._histories: dict[str, list[Recorded]] = {}
        self._undone: set[str] = set()
        self._known: dict[str, ClaimState] = {}
        self._order: tuple[str, ...] | None = None

    @classmethod
    def of(cls, recorded: Iterable[Recorded]) -> "CaseLedger":
        """Returns the replay of entries in the order of their sequence."""
        case = cls()
        for one in recorded:
            case.add(one)
        return case

    def add(self, recorded: Recorded) -> frozenset[str]:
        """Takes the next entry and returns the ids of the claims that it touches."""
        self._recorded.append(recorded)
        self._by_id[recorded.id] = recorded
        if recorded.claim:
            self._histories.setdefault(recorded.claim, []).append(recorded)
        if recorded.kind in (EntryKind.UNDONE, EntryKind.REDONE):
            touched = self._turn(recorded)
        else:
            touched = self._bear(recorded) | self._absorb(recorded)
        touched |= {recorded.claim} if recorded.claim else set()
        for claim in touched:
            self._known.pop(claim, None)
        return frozenset(touched)

    def _turn(self, recorded: Recorded) -> set[str]:
        """Takes an act back or gives it back; the claims that the act made or took in are touched as well."""
        act = self._by_id[recorded.body["entry"]]
        change = self._undone.add if recorded.kind is EntryKind.UNDONE else self._undone.discard
        change(act.id)
        self._order = None
        return {claim.id for claim in born_of(act)} | set(absorbed_by(act))

    def _bear(self, recorded: Recorded) -> set[str]:
        fresh = {claim.id: claim for claim in born_of(recorded) if claim.id not in self._born}
        self._born |= fresh
        if recorded.kind is not EntryKind.CLAIMS_FOUND:
            self._births |= dict.fromkeys(fresh, recorded.id)
        if fresh or recorded.kind in CORRECTIONS:
            self._order = None
        return set(fresh)

    def _absorb(self, recorded: Recorded) -> set[str]:
        for claim in absorbed_by(recorded):
            self._absorbed.setdefault(claim, []).append(recorded)
        return set(absorbed_by(recorded))

    @property
    def case(self) -> str | None:
        """The case's id; None while there is no entry."""
        return self._recorded[0].case if self._recorded else None

    @property
    def title(self) -> str | None:
        """The article's title as it was when the case was opened."""
        return self._recorded[0].body["title"] if self._recorded else None

    @property
    def drafts(self) -> tuple[str, ...]:
        """The drafts by the SHA-256 of their text, oldest first."""
        kinds = (EntryKind.CASE_OPENED, EntryKind.DRAFT_ADDED)
        return tuple(recorded.body["draft"] for recorded in self._recorded if recorded.kind in kinds)

    @property
    def entries(self) -> tuple[Recorded, ...]:
        """All entries, oldest first."""
        return tuple(self._recorded)

    @property
    def head(self) -> str:
        """The chain hash of the newest entry; `GENESIS` while there is none."""
        return self._recorded[-1].chain_hash if self._recorded else GENESIS

    @property
    def sequence(self) -> int:
        """The number of entries."""
        return len(self._recorded)

    @property
    def undone(self) -> frozenset[str]:
        """The ids of the acts that are taken back at this moment."""
        return frozenset(self._undone)

    @property
    def standing(self) -> tuple[Recorded, ...]:
        """The entries that are not taken back, oldest first."""
        return tuple(recorded for recorded in self._recorded if recorded.id not in self._undone)

    def has(self, entry_id: str) -> bool:
        """Whether the entry is in the ledger."""
        return entry_id in self._by_id

    def entry(self, entry_id: str) -> Recorded:
        """Returns the entry.

        Raises:
            NotFound: The case has no such entry.
        """
        if entry_id not in self._by_id:
            raise NotFound(f"This case has no entry {entry_id!r}.")
        return self._by_id[entry_id]

    def state(self, claim_id: str) -> ClaimState:
        """Returns the claim as it stands; dismissed ones, and those that were split or joined, too.

        Raises:
            NotFound: The case has no such claim, or the act that made it was undone.
        """
        if not self._alive(claim_id):
            raise NotFound(f"This case has no claim {claim_id!r}.")
        if claim_id not in self._known:
            history = tuple(self._histories.get(claim_id, ()))
            taken = [one for one in self._absorbed.get(claim_id, ()) if one.id not in self._undone]
            self._known[claim_id] = claim_state(
                self._born[claim_id], history, self._undone, taken[-1] if taken else None
            )
        return self._known[claim_id]

    def version(self, claim_id: str) -> int:
        """Returns the claim's version, also while adding it is undone; 0 for a claim that was never found or added."""
        if claim_id not in self._born:
            return 0
        return version_after(self._histories.get(claim_id, ()))

    def has_claim(self, claim_id: str) -> bool:
        """Whether the claim was ever found or added, even if adding it was undone."""
        return claim_id in self._born

    def _alive(self, claim_id: str) -> bool:
        return claim_id in self._born and self._births.get(claim_id) not in self._undone

    @property
    def states(self) -> tuple[ClaimState, ...]:
        """The live claims in text order: dismissed ones, and those that were split or joined, are left out."""
        return tuple(state for state in self._all() if state.live)

    @property
    def dismissed(self) -> tuple[ClaimState, ...]:
        """The dismissed claims in text order."""
        return tuple(state for state in self._all() if state.dismissed is not None and state.absorbed is None)

    def _all(self) -> list[ClaimState]:
        if self._order is None:
            claims = sorted(
                (self.state(claim_id).claim for claim_id in self._born if self._alive(claim_id)), key=_place
            )
            self._order = tuple(claim.id for claim in claims)
        return [self.state(claim_id) for claim_id in self._order]

    @property
    def due(self) -> str | None:
        """When the case is due, ISO 8601; None without a date."""
        newest = self._newest(EntryKind.DUE_SET)
        return newest.body["due"] if newest else None

    @property
    def sections(self) -> tuple[int, int]:
        """How many sections of the newest draft were searched for claims, and how many there are; (0, 0) at first."""
        newest = self._newest(EntryKind.CLAIMS_FOUND)
        return (newest.body["done"], newest.body["total"]) if newest else (0, 0)

    @property
    def covered(self) -> tuple[Span, ...]:
        """Stretches of which somebody said that there is nothing to check, oldest first."""
        marked = (recorded for recorded in self.standing if recorded.kind is EntryKind.NOTHING_TO_CHECK)
        return tuple(Span(recorded.body["start"], recorded.body["end"]) for recorded in marked)

    @property
    def signed_off(self) -> SignOff | None:
        """The newest sign-off of the newest draft that was not taken back."""
        newest = self._newest(EntryKind.SIGNED_OFF)
        return sign_off_of(newest) if newest and newest.body["draft"] == self.drafts[-1] else None

    def _newest(self, kind: EntryKind) -> Recorded | None:
        found = (recorded for recorded in reversed(self._recorded) if recorded.kind is kind)
        return next((recorded for recorded in found if recorded.id not in self._undone), None)


def _place(claim: Claim) -> tuple[int, int, Kind]:
    return (claim.start, -claim.end, claim.kind)
