"""Says which wordings a report proposes in the text itself, and what each of them changes."""

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from factcheck.model import Span
from factcheck.reports.content import Line
from factcheck.reports.wording import difference


class Change(NamedTuple):
    """One change in the text: `cut` goes, `new` comes; an empty `cut` is a place where only something comes."""

    cut: Span
    new: str


class Wording(NamedTuple):
    """New words for those of a claim.

    Attributes:
        claim: The claim's span.
        words: The new words.
        by: Who proposes them.
        at: When, UTC, ISO 8601.
    """

    claim: Span
    words: str
    by: str
    at: str

    def changes(self, text: str) -> Iterator[Change]:
        """Yields what changes, in order; words that stay are in none of it."""
        at = self.claim.start
        cut = Span(at, at)
        for piece in difference(self.claim.of(text), self.words):
            if piece.change == "new":
                yield Change(cut if cut.end == at else Span(at, at), piece.words)
                cut = Span(at, at)
                continue
            if cut.start < cut.end:
                yield Change(cut, "")
            end = at + len(piece.words)
            cut = Span(at, end) if piece.change == "cut" else Span(end, end)
            at = end
        if cut.start < cut.end:
            yield Change(cut, "")


def wording_of(line: Line) -> Wording | None:
    """Returns the wording that stands for a claim: the editor's, else the one that the newest verdict proposes."""
    decision = line.state.decision
    if decision is not None:
        return Wording(line.claim.span, decision.wording, decision.by, decision.at) if decision.wording else None
    for verdict in reversed(line.verdicts):
        if verdict.proposed and not verdict.superseded:
            return Wording(line.claim.span, verdict.proposed, verdict.by, verdict.at)
    return None


def apart(lines: Iterable[Line]) -> dict[int, Wording]:
    """Returns wordings that do not overlap, by the numbers of their claims.

    Where some overlap, the outer one and then the earlier one is taken: it was written with what is inside in view.
    """
    taken: dict[int, Wording] = {}
    end = 0
    for line in sorted(lines, key=lambda line: (line.claim.start, -line.claim.end, line.number)):
        wording = wording_of(line)
        if wording is not None and line.claim.start >= end:
            taken[line.number] = wording
            end = line.claim.end
    return taken
