"""A small case to act on, built from entries as the desk would append them."""

from typing import Any

from factcheck.ledger import CaseLedger, DeskLedger, Entry, EntryKind, Recorded, check, follow, make_entry
from factcheck.model import Claim, Kind, Span

DRAFT = "d" * 64


def claim(number: int) -> Claim:
    """A made-up claim; each number stands ten code points further in the text."""
    start = number * 10
    return Claim(
        **{"id": f"claim-{number}", "kind": Kind.DATE, "start": start, "end": start + 4, "exact": "1898"},
        **{"prefix": "in ", "suffix": ".", "sentence": Span(start, start + 9), "places": (Span(start, start + 4),)},
        **{"worthiness": 0.5, "reason": "a year"},
    )


class Acting:
    """A case on which people act; every act passes the rules first."""

    def __init__(self, claims: int = 3) -> None:
        self.case, self.desk, self.last_of_desk = CaseLedger(), DeskLedger(), None
        self.do("case_opened", title="Six bridges", draft=DRAFT, original=None, published=None)
        self.do("claims_found", draft=DRAFT, claims=[claim(n).to_dict() for n in range(claims)], done=1, total=1)
        self.source = self.add_source(title="Yearbook", confidential=False)

    def add_source(self, **given: Any) -> str:
        body = {"kind": "document", "title": None, "url": None, "primary": True, "confidential": False, "details": {}}
        entry = make_entry(kind=EntryKind.SOURCE_ADDED, by="ines", body=body | given)
        self.last_of_desk = follow(entry, self.last_of_desk)
        self.desk.add(self.last_of_desk)
        return entry.id

    def entry(self, kind: str, claim: str | None = None, /, by: str = "ines", **body: Any) -> Entry:
        version = self.case.version(claim) if claim else None
        if kind == "draft_added":
            body = self.carried() | body
        return make_entry(
            kind=EntryKind(kind),
            by=by,
            body=DEFAULTS.get(kind, {}) | body,
            case="case",
            claim=claim,
            claim_version=version,
        )

    def carried(self) -> dict[str, Any]:
        """A new draft in which everything stands where it did."""
        placed = [state.claim for state in self.case.on_record if state.placed]
        outcomes = {
            one.id: {"outcome": "unchanged", "score": 1.0, "start": one.start, "end": one.end} for one in placed
        }
        covered = {mark: [list(one) for one in places] for mark, places in self.case.marked.items()}
        base = self.case.drafts[-1]
        return {"base": base, "original": None, "published": None, "outcomes": outcomes, "covered": covered}

    def do(self, kind: str, claim: str | None = None, /, by: str = "ines", **body: Any) -> Recorded:
        entry = self.entry(kind, claim, by, **body)
        check(entry, self.case, self.desk)
        recorded = follow(entry, self.case.entries[-1] if self.case.sequence else None)
        self.case.add(recorded)
        return recorded

    def verdict(self, finding: str = "confirmed", claim: str = "claim-0", by: str = "ines", **body: Any) -> Recorded:
        return self.do("verdict_given", claim, by, finding=finding, **body)

    def state(self, claim: str = "claim-0") -> Any:
        return self.case.state(claim)


DEFAULTS: dict[str, dict[str, Any]] = {
    "verdict_given": {"rationale": None, "proposed": None},
    "evidence_attached": {"locator": None, "excerpt": None},
    "query_asked": {"to": "author", "due": None},
    "decision_taken": {"wording": None, "overrules": None, "reason": None},
    "origin_set": {"claimant": None, "appearance": None, "date": None},
    "signed_off": {"draft": DRAFT, "override": None, "open_items": []},
}
