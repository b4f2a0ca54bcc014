"""What somebody wants to do, before it is on record, and the entry that it becomes."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection

from factcheck.ledger import CaseLedger, Entry, EntryKind, Recorded, canonical_json, make_entry
from factcheck.model import ActRefused

Body = dict[str, Any]
Fitted = tuple[str | None, Body]
"""A claim, or None, and a body."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Act:
    """One act on a case.

    Attributes:
        id: The entry's id.
        kind: What it is.
        by: The person.
        claim: The claim it is about, where that is known beforehand.
        body: What belongs to the kind, where that is known beforehand.
        fit: Says claim and body from the case as it stands when the act is written, where they follow from it.
        version: The version of the claim that the person saw; None means as it stands.
        beside: What else is written in the same transaction.
    """

    id: str
    kind: EntryKind
    by: str
    claim: str | None = None
    body: Body | None = None
    fit: Callable[[CaseLedger], Fitted] | None = None
    version: int | None = None
    beside: Callable[[Connection], None] | None = None

    def entry_upon(self, ledger: CaseLedger, case: str) -> Entry:
        """Returns the entry that the act becomes after the entries of `ledger`; a late act becomes `conflicted`.

        Raises:
            ActRefused: It cannot be fitted to the case, or holds what cannot be written.
        """
        claim, body = self.fit(ledger) if self.fit else (self.claim, self.body or {})
        met = None if claim is None else ledger.version(claim)
        kind = self.kind
        if met is not None and self.version not in (None, met):
            body = {"act": {"kind": kind.value, "body": body, "claim_version": self.version}, "met": met}
            kind = EntryKind.CONFLICTED
        return make_entry(kind=kind, by=self.by, body=body, case=case, claim=claim, claim_version=met, entry_id=self.id)

    def again(self, known: Recorded, case: str) -> Recorded:
        """Returns what is on record under the act's id: the act was sent a second time.

        Raises:
            ActRefused: Something else is on record under it.
        """
        kind, body = known.kind.value, known.body
        if known.kind is EntryKind.CONFLICTED:
            kind, body = known.body["act"]["kind"], known.body["act"]["body"]
        same = (known.case, known.by, kind) == (case, self.by, self.kind.value)
        if self.fit is None:  # what followed from the case then may not follow from it now
            same = same and known.claim == self.claim and canonical_json(self.body or {}) == canonical_json(body)
        if not same:
            raise ActRefused("Another act is on record under this id, so this one was not. Do it again with a new id.")
        return known
