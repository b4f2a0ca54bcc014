"""Says for each row of a sheet where it goes, before anything is recorded."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from factcheck.desk.sheet.columns import Columns
from factcheck.desk.sheet.draft_words import DraftWords
from factcheck.desk.sheet.imported import MOST_CANDIDATES
from factcheck.desk.sheet.keys import tokens_in
from factcheck.desk.sheet.meanings import Meaning
from factcheck.desk.sheet.on_claims import OnClaims
from factcheck.desk.sheet.order import in_order
from factcheck.desk.sheet.placing import Found, How, Placing, placing_of
from factcheck.desk.sheet.said import Said, said_in
from factcheck.desk.sheet.sheet import Sheet
from factcheck.model import ActRefused, Candidate, Claim, Kind, Span

Choices = Mapping[int, tuple[int, int] | None]
"""What a person said of rows, by their number in the file: a candidate's stretch, or None to leave the row out."""

Progress = Callable[[int, int], None]
"""Is told how many rows are done, of how many."""


@dataclass(frozen=True, slots=True)
class RowPlan:
    """Where one row goes.

    Attributes:
        said: What it says.
        placing: Where its words stand.
        claim: The claim that it goes to, where there is one; else a claim is added.
        kind: The kind of the claim.
    """

    said: Said
    placing: Placing
    claim: Claim | None = None
    kind: Kind | None = None


def planned(
    sheet: Sheet,
    columns: Columns,
    draft: DraftWords,
    on_claims: OnClaims,
    choices: Choices | None = None,
    progress: Progress | None = None,
) -> tuple[RowPlan, ...]:
    """Returns where every row goes.

    Raises:
        ActRefused: No column holds the words of the claims, or a choice is none of what was offered.
    """
    if not columns.of(Meaning.CLAIM):
        raise ActRefused("Say which column holds the words of the claims; without them no row can be placed.")
    rows = [said_in(row, columns) for row in sheet.rows]
    placings = []
    for number, said in enumerate(rows, start=1):
        placings.append(_placing(said, draft, on_claims))
        if progress is not None:
            progress(number, len(rows))
    decided = _chosen(rows, in_order(placings), dict(choices or {}))
    return tuple(_plan(said, placing, on_claims) for said, placing in zip(rows, decided, strict=True))


def _placing(said: Said, draft: DraftWords, on_claims: OnClaims) -> Placing:
    known = on_claims.called(said.claim_id)
    if known is not None and _alike(known.exact, said.words):
        return Placing(Found.PLACED, How.CLAIM_ID, known.span, score=1.0)
    placing = placing_of(said.words, draft)
    if placing.how is How.RESEMBLES:
        shown = placing.candidates[:MOST_CANDIDATES]
        nearer = (Candidate(span=on_claims.likest(said.words, one.span), score=one.score) for one in shown)
        return replace(placing, candidates=tuple(nearer))
    if placing.how is How.SEVERAL:
        claim = on_claims.holding_all(one.span for one in placing.candidates)
        return placing.settled(claim.span, How.ONE_CLAIM) if claim else placing
    return placing


def _alike(one: str, other: str) -> bool:
    return [token.key for token in tokens_in(one)] == [token.key for token in tokens_in(other)]


def _chosen(
    rows: Sequence[Said], placings: Sequence[Placing], choices: dict[int, tuple[int, int] | None]
) -> list[Placing]:
    decided = list(_with_choices(rows, placings, choices))
    if choices:
        raise ActRefused(f"The sheet has no row {min(choices)} to decide on.")
    return decided


def _with_choices(
    rows: Sequence[Said], placings: Sequence[Placing], choices: dict[int, tuple[int, int] | None]
) -> Iterator[Placing]:
    for said, placing in zip(rows, placings, strict=True):
        if said.row not in choices:
            yield placing
            continue
        choice = choices.pop(said.row)
        if choice is None:
            yield replace(placing, found=Found.UNPLACED, how=How.LEFT_OUT, span=None)
        elif Span(*choice) == placing.span:
            yield placing
        elif Span(*choice) in [one.span for one in placing.candidates]:
            yield placing.settled(Span(*choice), How.CHOSEN)
        else:
            raise ActRefused(f"Row {said.row} cannot go there: that is none of the places that were offered.")


def _plan(said: Said, placing: Placing, on_claims: OnClaims) -> RowPlan:
    if placing.span is None:
        return RowPlan(said, placing)
    claim = on_claims.called(said.claim_id) if placing.how is How.CLAIM_ID else on_claims.at(placing.span)
    return RowPlan(said, placing, claim, claim.kind if claim else on_claims.kind_for(placing.span))
