"""The case in the compact form that goes to the page; frontend/src/shared/claims.js reads it."""

from collections.abc import Mapping
from typing import Any

from factcheck.desk import Case
from factcheck.ledger import ClaimState
from factcheck.model import Kind, Scale, SourceKind, WorkState
from factcheck.text.sniff import Format
from factcheck_workbench.house import finding_name, names_of
from factcheck_workbench.offsets import Utf16

KINDS = [kind.value for kind in Kind]
STATES = [state.value for state in WorkState]

SOURCES = [kind.value for kind in SourceKind]

Row = list[Any]
"""One claim: id, kind, start, end, sentence start, sentence end, version, finding (-1 for none), state; then what the
list is filtered by: worthiness in hundredths, who it was given to, who gave a verdict, the kinds of its sources; and
its other places, start and end after one another; what the newest draft did to it, and whether it wants a look; and a
number that it shares with the claims that seem to say the same."""

TOUCHED = ["", "context", "changed", "new"]
"""What the newest draft did to a claim; nothing where it left it as it was, or there is one draft."""


def tables_of(scale: Scale) -> dict[str, list[str]]:
    """Returns what the numbers in a row mean."""
    return {"kinds": KINDS, "findings": names_of(scale), "states": STATES, "sources": SOURCES, "touched": TOUCHED}


def claim_row(state: ClaimState, utf16: Utf16, kind_of_source: Mapping[str, int], scale: Scale) -> Row:
    """Returns the row of one claim."""
    claim = state.claim
    places = [utf16.unit(point) for point in (claim.start, claim.end, *claim.sentence)]
    name = finding_name(scale, state)
    finding = -1 if name is None else names_of(scale).index(name)
    standing = [claim.version, finding, STATES.index(state.state)]
    return [claim.id, KINDS.index(claim.kind), *places, *standing, *_sorted_by(state, utf16, kind_of_source)]


def _sorted_by(state: ClaimState, utf16: Utf16, kind_of_source: Mapping[str, int]) -> Row:
    claim = state.claim
    checkers = sorted({verdict.by for verdict in state.verdicts if not verdict.superseded})
    sources = sorted({kind_of_source[piece.source] for piece in state.evidence})
    others = [utf16.unit(point) for place in claim.places if place != claim.span for point in place]
    return [round(100 * claim.worthiness), state.assigned or "", checkers, sources, others]


def touched_by_draft(state: ClaimState, drafts: int) -> Row:
    """Returns the end of a claim's row: what the newest of so many drafts did to it, and whether it wants a look."""
    if drafts == 1:
        return [0, 0]
    outcome = "new" if state.carried is None else state.carried.outcome.value
    return [TOUCHED.index(outcome) if outcome in TOUCHED else 0, int(state.needs_look)]


def block_rows(case: Case, utf16: Utf16) -> list[Row]:
    """Returns the blocks of the draft: kind, start, end, level, whether it continues the one before."""
    return [
        [block.kind.value, utf16.unit(block.span.start), utf16.unit(block.span.end), block.level, int(block.continues)]
        for block in case.article.blocks
    ]


def sign_off_of(case: Case) -> dict[str, Any] | None:
    """Returns who signed off and when; None while nobody has."""
    signed = case.signed_off
    return {"by": signed.by, "at": signed.at, "override": signed.override} if signed else None


def draft_facts(case: Case) -> dict[str, Any]:
    """Returns who brought the newest draft, its publication date, and whether it came as a Word file."""
    original, published = case.article.original, case.article.published
    return {
        "draft_by": case.draft_entry(len(case.drafts)).by,
        "published": published.isoformat() if published else None,
        "word_file": original is not None and original.media_type == Format.DOCX,
    }


def draft_number(case: Case) -> int:
    """Returns which draft this is, 1 for the first."""
    return len(case.drafts)


def finding_of(case: Case) -> dict[str, int] | None:
    """Returns how many sections of the text were searched for claims; None once all were."""
    done, total = case.sections
    if total and done >= total:
        return None
    return {"done": done, "total": max(1, total)}  # how many there are is known with the first
