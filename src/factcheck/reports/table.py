"""A report as a table for a spreadsheet: one row a claim, no cell that could run."""

import csv
import io

from factcheck.reports.amount import amount
from factcheck.reports.content import ALTERED, Cited, Content, Line
from factcheck.text.cells import csv_cell

COLUMNS = (
    *("number", "kind", "words", "sentence", "value", "unit", "speaker", "worthiness", "reason"),
    *("state", "finding", "rationale", "proposed_wording", "checked_by", "checked_at"),
    *("decision", "decision_wording", "decision_reason", "decided_by", "decided_at"),
    *("sources", "queries", "claim_id", "start", "end"),
)
"""The columns, in order; the first row names them."""


def csv_report(content: Content) -> bytes:
    """Returns the lines of `content` as CSV in UTF-8 with a byte order mark, which Excel needs to read it as such."""
    out = io.StringIO(newline="")
    writer = csv.writer(out, quoting=csv.QUOTE_ALL, lineterminator="\r\n")
    writer.writerow(COLUMNS)
    for line in content.lines:
        cells = _cells(content, line)
        writer.writerow([csv_cell(cells[name]) for name in COLUMNS])
    return out.getvalue().encode("utf-8-sig", errors="replace")


def _cells(content: Content, line: Line) -> dict[str, str]:
    claim, state = line.claim, line.state
    given = {
        "number": line.number,
        "kind": claim.kind.value,
        "words": claim.exact,
        "sentence": " ".join(claim.sentence.of(content.article.text).split()),
        "value": amount(claim.value),
        "unit": claim.unit,
        "speaker": claim.speaker,
        "worthiness": f"{claim.worthiness:.2f}",
        "reason": claim.reason,
        "state": state.state.value,
        "sources": "\n".join(map(_cited, line.cited)),
        "queries": "\n".join(
            f"{query.to}: {query.text} / {query.answer or 'no answer yet'}" for query in state.queries
        ),
        "claim_id": claim.id,
        "start": claim.start,
        "end": claim.end,
        **_verdict(line),
        **_decision(line),
    }
    return {name: "" if value is None else str(value) for name, value in given.items()}


def _verdict(line: Line) -> dict[str, str | None]:
    newest = next((verdict for verdict in reversed(line.state.verdicts) if not verdict.superseded), None)
    if newest is None:
        return dict.fromkeys(("finding", "rationale", "proposed_wording", "checked_by", "checked_at"))
    return {
        "finding": newest.label,
        "rationale": newest.rationale,
        "proposed_wording": newest.proposed,
        "checked_by": newest.by,
        "checked_at": newest.at,
    }


def _decision(line: Line) -> dict[str, str | None]:
    decision = line.state.decision
    if decision is None:
        return dict.fromkeys(("decision", "decision_wording", "decision_reason", "decided_by", "decided_at"))
    return {
        "decision": decision.outcome.words,
        "decision_wording": decision.wording,
        "decision_reason": decision.reason,
        "decided_by": decision.by,
        "decided_at": decision.at,
    }


def _cited(cited: Cited) -> str:
    source, piece = cited.source, cited.evidence
    altered = ALTERED if cited.altered else None
    parts = (source.title, piece.stance.value, piece.locator or "no locator", source.url, altered)
    return " | ".join(part for part in parts if part)
