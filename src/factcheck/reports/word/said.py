"""What a comment says about a claim, in plain lines."""

from collections.abc import Iterator
from typing import NamedTuple

from factcheck.model import Decision, Query, Verdict
from factcheck.reports.content import ALTERED, Cited, Line
from factcheck.reports.moment import moment


class Comment(NamedTuple):
    """One comment.

    Attributes:
        by: Who did the newest of what it tells.
        at: When, UTC, ISO 8601.
        lines: What it says; a line has no line end.
    """

    by: str
    at: str
    lines: tuple[str, ...]


def comment_on(line: Line, *besides: str) -> Comment | None:
    """Returns what there is to say about a claim; None where nobody gave a verdict, asked or decided.

    Args:
        line: The claim with what people did about it.
        besides: Lines that stand at the end.
    """
    newest = _newest(line)
    if newest is None:
        return None
    overruled = {decision.overrules for decision in line.state.decisions}
    said = (
        f"{line.standing.sign} {line.standing.words}".strip() + f" (claim {line.number}, {line.claim.kind.value})",
        *(words for verdict in line.verdicts for words in _of_verdict(verdict, verdict.id in overruled)),
        *(words for cited in line.cited for words in _of_source(cited)),
        *_of_withheld(line.withheld),
        *(words for query in line.state.queries for words in _of_query(query)),
        *(words for decision in line.state.decisions for words in _of_decision(decision)),
        *besides,
    )
    return Comment(*newest, tuple(part for words in said for part in words.splitlines() if part.strip()))


def _newest(line: Line) -> tuple[str, str] | None:
    state = line.state
    acts: list[tuple[str, str]] = [(verdict.at, verdict.by) for verdict in line.verdicts]
    acts += [(decision.at, decision.by) for decision in state.decisions]
    acts += [(query.at, query.by) for query in state.queries]
    acts += [(query.answered_at, query.answered_by or query.by) for query in state.queries if query.answered_at]
    at, by = max(acts, default=("", ""))
    return (by, at) if at else None


def _of_verdict(given: Verdict, overruled: bool) -> Iterator[str]:
    yield f"{given.by}: {given.label}{' (overruled)' if overruled else ''}, {moment(given.at)}"
    if given.rationale:
        yield f"Why: {given.rationale}"
    if given.proposed:
        yield f"Proposed wording: “{given.proposed}”"


def _of_source(cited: Cited) -> Iterator[str]:
    source, piece = cited.source, cited.evidence
    kept = [
        source.kind.value,
        *(["primary"] if source.primary else []),
        *(["confidential"] if source.confidential else []),
        piece.locator or "no locator yet",
        *([ALTERED] if cited.altered else []),
    ]
    address = source.details.get("permalink") or source.url
    yield f"Source, {piece.stance.value}: {source.title} ({', '.join(kept)}){f' {address}' if address else ''}"
    if piece.excerpt:
        yield f"There: “{piece.excerpt}”"


def _of_withheld(count: int) -> Iterator[str]:
    if count:
        yield f"{count} confidential {'source is' if count == 1 else 'sources are'} left out."


def _of_query(query: Query) -> Iterator[str]:
    wanted = f", wanted by {query.due}" if query.due else ""
    yield f"{query.by} asks the {query.to.value}: {query.text} ({moment(query.at)}{wanted})"
    yield f"{query.answered_by} answers: {query.answer}" if query.answer else "No answer yet."


def _of_decision(decision: Decision) -> Iterator[str]:
    overruling = ", overruling a verdict" if decision.overrules else ""
    wording = f" – “{decision.wording}”" if decision.wording else ""
    reason = f" – {decision.reason}" if decision.reason else ""
    yield f"{decision.by} decides: {decision.outcome.words}{overruling}{wording}{reason} ({moment(decision.at)})"
