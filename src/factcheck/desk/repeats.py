"""Finds claims that seem to state the same fact."""

from collections.abc import Iterable

from factcheck.model import Claim, Kind

Fact = tuple[Kind, str | float | None, str | None]
"""A kind with a value and its unit, or with words."""


def repeats(claims: Iterable[Claim]) -> tuple[tuple[Claim, ...], ...]:
    """Returns groups of at least two claims that say the same, in text order.

    Args:
        claims: The live claims in text order.
    """
    groups: dict[Fact, list[Claim]] = {}
    for claim in claims:
        groups.setdefault(fact_of(claim), []).append(claim)
    return tuple(tuple(group) for group in groups.values() if len(group) > 1)


def fact_of(claim: Claim) -> Fact:
    """Returns what the claim says: its value where it has one, else its words; "Tuesday" in two weeks is two facts."""
    if claim.value is not None:
        return claim.kind, claim.value, claim.unit
    return claim.kind, None, " ".join(claim.exact.casefold().split())
