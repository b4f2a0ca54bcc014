"""Looks at how a claim was checked: what its verdict rests on, and who decided. It remarks and changes nothing."""

from collections.abc import Callable, Iterator, Mapping

from factcheck.ledger import ClaimState
from factcheck.model import Evidence, Finding, Outcome, Remark, Role, Severity, Source, Stance

RESTS_ON_SOURCES = frozenset(
    {Finding.CONFIRMED, Finding.CONFIRMED_WITH_CAVEAT, Finding.INACCURATE, Finding.SOURCES_CONFLICT}
)
"""Findings that say what a source says; the others say that there is none."""

_CONFIRMS = frozenset({Finding.CONFIRMED, Finding.CONFIRMED_WITH_CAVEAT})

Said = Iterator[tuple[Severity, str]]
"""Remarks of one rule: how much each matters, and its words."""


def remarks_on(state: ClaimState, sources: Mapping[str, Source], people: Mapping[str, str]) -> tuple[Remark, ...]:
    """Returns what there is to remark on a live claim; nothing on one that the editor cut.

    Args:
        state: The claim.
        sources: The desk's sources by id, confidential ones without their name: remarks go into the ledger.
        people: The roles of people.
    """
    if state.decision is not None and state.decision.outcome is Outcome.CUT:
        return ()
    said = [*_on_locators(state, sources), *_on_decision(state, people)]
    if state.finding in RESTS_ON_SOURCES:
        said += [remark for rule in _ON_SOURCES for remark in rule(state, sources)]
    return tuple(Remark(claim=state.claim.id, severity=severity, words=words) for severity, words in said)


def _without_source(state: ClaimState, sources: Mapping[str, Source]) -> Said:
    if not state.evidence:
        yield Severity.ERROR, f"{_found(state)} without a source."


def _against_its_source(state: ClaimState, sources: Mapping[str, Source]) -> Said:
    stances = {one.stance for one in state.evidence} - {Stance.CONTEXT}
    if state.finding in _CONFIRMS and stances == {Stance.CONTRADICTS}:
        yield Severity.ERROR, f"{_found(state)}, although all that its sources say contradicts it."


def _single_source(state: ClaimState, sources: Mapping[str, Source]) -> Said:
    """The record itself is enough; anything else wants a second source."""
    used = _used(state.evidence, sources)
    if len(used) == 1 and not used[0].primary:
        yield Severity.WARNING, f"{_found(state)} on a single source that is not the record itself."


def _only_secondary(state: ClaimState, sources: Mapping[str, Source]) -> Said:
    used = _used(state.evidence, sources)
    if used and not any(source.primary for source in used):
        yield Severity.WARNING, f"{_found(state)} on secondary sources only."


_ON_SOURCES: tuple[Callable[[ClaimState, Mapping[str, Source]], Said], ...] = (
    _without_source,
    _against_its_source,
    _single_source,
    _only_secondary,
)


def _on_locators(state: ClaimState, sources: Mapping[str, Source]) -> Said:
    lacking = tuple(one for one in state.evidence if not one.complete)
    for source in _used(lacking, sources):
        words = f"“{source.title}” is attached without a locator: a page, paragraph, timestamp or cell."
        yield Severity.WARNING, words


def _on_decision(state: ClaimState, people: Mapping[str, str]) -> Said:
    """A role is advice on SQLite, so a decision by somebody else is not refused, but it is seen."""
    if state.decision is None:
        return
    role = people.get(state.decision.by, Role.EDITOR)
    if role != Role.EDITOR:
        yield Severity.WARNING, f"Decided by {state.decision.by}, who is recorded as {role} and not as editor."


def _used(evidence: tuple[Evidence, ...], sources: Mapping[str, Source]) -> list[Source]:
    """The sources of some evidence, each once."""
    used = dict.fromkeys(one.source for one in evidence)
    return [sources[source] for source in used if source in sources]


def _found(state: ClaimState) -> str:
    newest = next(verdict for verdict in reversed(state.verdicts) if not verdict.superseded)
    return newest.label[:1].upper() + newest.label[1:]
