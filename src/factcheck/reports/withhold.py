"""Leaves confidential sources out of a public report."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from factcheck.model import Decision, Evidence, Query, Source, Verdict

if TYPE_CHECKING:
    from factcheck.ledger import ClaimState, SignOff

IN_ITS_PLACE = "[confidential source]"

HARMLESS_DETAILS = frozenset({"medium", "date", "media_type"})
"""Details whose words ("phone", "2026-03-01", "application/pdf") are everybody's; all others are secrets."""

SHORTEST = 4
"""Code points below which a detail is too common a word to be cut out of what people typed."""


@dataclass(frozen=True, slots=True)
class Withheld:
    """What a public report must not say.

    Attributes:
        sources: Ids of the confidential sources.
        words: Finds their titles, addresses and contacts in text; None where there is nothing to find.
    """

    sources: frozenset[str]
    words: re.Pattern[str] | None

    @classmethod
    def of(cls, sources: Iterable[Source]) -> "Withheld":
        """Returns what has to be withheld of `sources`: the confidential ones among them."""
        secret = [source for source in sources if source.confidential]
        words = sorted({word for source in secret for word in _telling(source)}, key=len, reverse=True)
        pattern = re.compile("|".join(map(re.escape, words)), re.IGNORECASE) if words else None
        return cls(frozenset(source.id for source in secret), pattern)

    def text(self, typed: str | None) -> str | None:
        """Returns what somebody typed without the words that would give a source away."""
        return self.words.sub(IN_ITS_PLACE, typed) if typed and self.words else typed

    def state(self, state: "ClaimState") -> "ClaimState":
        """Returns the claim's state without evidence from confidential sources and without their names."""
        return replace(
            state,
            evidence=tuple(self._evidence(piece) for piece in state.evidence if piece.source not in self.sources),
            verdicts=tuple(self._verdict(verdict) for verdict in state.verdicts),
            queries=tuple(self._query(query) for query in state.queries),
            decisions=tuple(self._decision(decision) for decision in state.decisions),
            decision=state.decision and self._decision(state.decision),
            dismissed=self.text(state.dismissed),
        )

    def sign_off(self, given: "SignOff | None") -> "SignOff | None":
        """Returns the sign-off without the words that would give a source away."""
        return given and replace(
            given,
            override=self.text(given.override),
            open_items=tuple(self.text(item) or "" for item in given.open_items),
        )

    def _evidence(self, given: Evidence) -> Evidence:
        return replace(given, locator=self.text(given.locator), excerpt=self.text(given.excerpt))

    def _verdict(self, given: Verdict) -> Verdict:
        return replace(given, rationale=self.text(given.rationale), proposed=self.text(given.proposed))

    def _query(self, given: Query) -> Query:
        return replace(given, text=self.text(given.text) or "", answer=self.text(given.answer))

    def _decision(self, given: Decision) -> Decision:
        return replace(given, reason=self.text(given.reason), wording=self.text(given.wording))


def without_contact(source: Source) -> Source:
    """Returns the source without the contact that an interview keeps: nobody agreed to see it printed."""
    return replace(source, details={name: value for name, value in source.details.items() if name != "contact"})


def _telling(source: Source) -> Iterable[str]:
    details = [value for name, value in source.details.items() if name not in HARMLESS_DETAILS]
    for given in (source.title, source.url, *details):
        yield from (word for word in _parts(given) if len(word) >= SHORTEST)


def _parts(given: Any) -> list[str]:
    """A contact may hold a name, an address and a number: each is a secret of its own."""
    if isinstance(given, str):
        return [given.strip(), *(part.strip() for part in re.split(r"[,;\n]", given))]
    if isinstance(given, dict):
        return [part for value in given.values() for part in _parts(value)]
    return [part for value in given for part in _parts(value)] if isinstance(given, list | tuple) else []
