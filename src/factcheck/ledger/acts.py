"""The nouns that entries stand for: an entry read back as a verdict, a piece of evidence, a query, a decision."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Any

from factcheck.ledger.entry import Recorded
from factcheck.ledger.kinds import EntryKind
from factcheck.model import Decision, Evidence, Finding, Outcome, Query, Recipient, Stance, Verdict


@dataclass(frozen=True, slots=True)
class Origin:
    """Where a claim was made, when it was not the author who made it.

    Attributes:
        claimant: Who made it.
        appearance: Where: a URL or the name of a broadcast, paper or speech.
        date: When, ISO 8601.
    """

    claimant: str | None = None
    appearance: str | None = None
    date: str | None = None


def verdict_of(recorded: Recorded, superseded: bool = False) -> Verdict:
    """Returns the verdict that a `verdict_given` entry gave."""
    body = recorded.body
    return Verdict(
        finding=Finding(body["finding"]),
        rationale=body["rationale"],
        proposed=body["proposed"],
        superseded=superseded,
        house_label=body.get("label"),
        **_common(recorded),
    )


def evidence_of(recorded: Recorded) -> Evidence:
    """Returns the evidence that an `evidence_attached` entry attached."""
    body = recorded.body
    return Evidence(
        source=body["source"],
        stance=Stance(body["stance"]),
        locator=body["locator"],
        excerpt=body["excerpt"],
        **_common(recorded),
    )


def decision_of(recorded: Recorded) -> Decision:
    """Returns the decision that a `decision_taken` entry took."""
    body = recorded.body
    return Decision(
        outcome=Outcome(body["decision"]),
        wording=body["wording"],
        overrules=body["overrules"],
        reason=body["reason"],
        **_common(recorded),
    )


def query_of(recorded: Recorded) -> Query:
    """Returns the query that a `query_asked` entry asked, still without its answer."""
    body = recorded.body
    return Query(text=body["text"], to=Recipient(body["to"]), due=body["due"], **_common(recorded))


def answered(query: Query, recorded: Recorded) -> Query:
    """Returns `query` with the answer of a `query_answered` entry."""
    return replace(query, answer=recorded.body["text"], answered_by=recorded.by, answered_at=recorded.at)


def verdicts_of(history: Iterable[Recorded], undone: Iterable[str]) -> tuple[Verdict, ...]:
    """Returns all verdicts of a claim, oldest first; those that were replaced or undone are marked superseded."""
    given = [recorded for recorded in history if recorded.kind is EntryKind.VERDICT_GIVEN]
    newest = {recorded.by: recorded.id for recorded in given if recorded.id not in undone}
    return tuple(verdict_of(recorded, newest.get(recorded.by) != recorded.id) for recorded in given)


def queries_of(standing: Iterable[Recorded]) -> tuple[Query, ...]:
    """Returns the queries of a claim with their answers, oldest first."""
    queries: dict[str, Query] = {}
    for recorded in standing:
        if recorded.kind is EntryKind.QUERY_ASKED:
            queries[recorded.id] = query_of(recorded)
        elif recorded.kind is EntryKind.QUERY_ANSWERED and recorded.body["query"] in queries:
            asked = recorded.body["query"]
            queries[asked] = answered(queries[asked], recorded)
    return tuple(queries.values())


def _common(recorded: Recorded) -> dict[str, Any]:
    return {"id": recorded.id, "claim": recorded.claim, "by": recorded.by, "at": recorded.at}
