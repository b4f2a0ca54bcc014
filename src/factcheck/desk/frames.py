"""A case as tables for pandas; ids are strings and the index is a plain range."""

from collections.abc import Iterable, Sequence
from dataclasses import fields
from typing import Any

import pandas as pd

from factcheck.ledger import ClaimState, Recorded
from factcheck.model import Verdict
from factcheck.model.claim import COMMON_FIELDS, KIND_FIELDS

_CLAIM = (*dict.fromkeys((*COMMON_FIELDS, *(name for of_kind in KIND_FIELDS.values() for name in of_kind))),)
CLAIM_COLUMNS = (*_CLAIM, "state", "finding", "decision")
VERDICT_COLUMNS = ("id", "claim", "exact", "finding", "rationale", "proposed", "by", "at")
LEDGER_COLUMNS = (
    *("sequence", "id", "case", "claim", "claim_version", "at", "by", "kind", "body"),
    *("content_hash", "chain_hash"),
)


def claims_frame(states: Iterable[ClaimState]) -> pd.DataFrame:
    """Returns one row a claim, in the order given."""
    return _frame((_claim_row(state) for state in states), CLAIM_COLUMNS)


def verdicts_frame(states: Iterable[ClaimState], order: Iterable[str]) -> pd.DataFrame:
    """Returns one row a verdict, superseded and undone ones too.

    Args:
        states: The claims that have verdicts.
        order: The ids of all verdicts, oldest first.
    """
    given = {
        verdict.id: (verdict, state.claim.exact)
        for state in states
        for verdict in state.verdicts
        if verdict.claim == state.claim.id  # a claim also shows the verdicts on those that were joined to it
    }
    return _frame((_verdict_row(*given[verdict]) for verdict in order), VERDICT_COLUMNS)


def ledger_frame(entries: Iterable[Recorded]) -> pd.DataFrame:
    """Returns one row an entry, in the order given."""
    frame = _frame((recorded.to_dict() for recorded in entries), LEDGER_COLUMNS)
    return frame.astype({"claim_version": "Int64"})  # an act on the whole case has none, and 1 must not turn into 1.0


def _claim_row(state: ClaimState) -> dict[str, Any]:
    return state.claim.to_dict() | {
        "state": state.state.value,
        "finding": state.finding and state.finding.value,
        "decision": state.decision and state.decision.outcome.value,
    }


def _verdict_row(verdict: Verdict, exact: str) -> dict[str, Any]:
    given = {field.name: getattr(verdict, field.name) for field in fields(verdict)}
    return given | {"exact": exact, "finding": verdict.finding.value}


def _frame(rows: Iterable[dict[str, Any]], columns: Sequence[str]) -> pd.DataFrame:
    """A frame without rows still has its columns."""
    return pd.DataFrame([[row.get(name) for name in columns] for row in rows], columns=list(columns))
