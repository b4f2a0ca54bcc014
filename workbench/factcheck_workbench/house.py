"""The house's own words for findings: which of them a verdict gave, and what the page has to know of the scale."""

from typing import Any

from factcheck.ledger import ClaimState
from factcheck.model import Finding, Scale
from factcheck.model.scale import SEVEN


def names_of(scale: Scale) -> list[str]:
    """Returns the findings by the names that `give_verdict` takes, in the house's order."""
    return [one.name for one in scale.findings]


def name_of(scale: Scale, finding: Finding, label: str) -> str:
    """Returns which of the house's findings a verdict gave; one that the house no longer has counts as what it is."""
    return next((one.name for one in scale.findings if (one.finding, one.label) == (finding, label)), finding.value)


def finding_name(scale: Scale, state: ClaimState) -> str | None:
    """Returns the house's name of the finding that stands on a claim; None while it is open."""
    if state.finding is None:
        return None
    newest = next((verdict for verdict in reversed(state.verdicts) if not verdict.superseded), None)
    return name_of(scale, state.finding, newest.label if newest else state.finding.words)


def scale_of(scale: Scale) -> dict[str, Any] | None:
    """Returns a scale for the page; None for the seven under their own names, which it knows."""
    if (scale.findings, scale.ratings) == (SEVEN.findings, SEVEN.ratings):
        return None
    findings = [[one.name, one.finding.value, one.label, one.key] for one in scale.findings]
    return {"findings": findings, "ratings": [one.words for one in scale.ratings]}
