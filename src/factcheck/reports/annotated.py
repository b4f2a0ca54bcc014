"""The article itself as a page of HTML, typeset as on the desk, with notes in the margin."""

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass

from factcheck.model import BlockKind
from factcheck.reports.content import Content, Line
from factcheck.reports.markup import Mark, Part, marked_up
from factcheck.reports.page import page
from factcheck.reports.standing import Standing

DEEPEST = 6
"""The deepest heading that HTML has."""

OWN_BULLETS = ("*", "-", "•", "–", "·", "▪", "◦")
"""What items of a list begin with where the text brings the signs itself."""


@dataclass(frozen=True, slots=True)
class Row:
    """A stretch of the article with the notes that stand beside it.

    Attributes:
        parts: One block, or the neighbouring items of a list or cells of a table.
        heading: The depth of its heading, 1 to 6; 0 where it is none.
        notes: The claims whose own place begins in it, in text order.
    """

    parts: tuple[Part, ...]
    heading: int
    notes: tuple[Line, ...]

    @property
    def kind(self) -> str:
        """What its parts are."""
        return self.parts[0].kind.value

    @property
    def own_bullets(self) -> bool:
        """Whether the words bring their own signs, so that the page adds none."""
        return all(part.segments[0].words.startswith(OWN_BULLETS) for part in self.parts if part.segments)


def annotated_report(content: Content) -> bytes:
    """Returns the article as a page in UTF-8: a note for each claim that somebody did something about."""
    lines = [line for line in content.lines if line.acted_on]
    runs = marked_up(content.article, lines)
    return page(
        "annotated.html.j2",
        content=content,
        rows=list(_rows(runs, lines)),
        titled=any(run[0].kind is BlockKind.TITLE for run in runs),
        places=_places(runs),
        noted=len(lines),
        standings=[(one, count) for one in Standing if (count := sum(line.standing is one for line in lines))],
    )


def _rows(runs: list[list[Part]], lines: list[Line]) -> Iterator[Row]:
    """Every claim belongs to the run in which it begins, or to the last one before it."""
    starts = [run[0].span.start for run in runs]
    notes: defaultdict[int, list[Line]] = defaultdict(list)
    for line in lines:
        notes[max(0, bisect_right(starts, line.claim.start) - 1)].append(line)
    for place, (run, heading) in enumerate(zip(runs, _headings(runs), strict=True)):
        yield Row(tuple(run), heading, tuple(notes[place]))


def _headings(runs: list[list[Part]]) -> Iterator[int]:
    """The first title is the page's; below it no depth is skipped, so that a screen reader finds its way."""
    above, titled = list[int](), False
    for part, *_ in runs:
        if part.kind is BlockKind.TITLE and not titled:
            titled = True
            yield 1
        elif part.kind is BlockKind.HEADING:
            above = [*(level for level in above if level < part.level), part.level]
            yield min(1 + len(above), DEEPEST)
        else:
            yield 0


def _places(runs: list[list[Part]]) -> dict[int, list[Mark]]:
    """The further places of claims, by their numbers."""
    found: dict[int, list[Mark]] = {}
    for part in (part for run in runs for part in run):
        for mark in (mark for segment in part.segments for mark in segment.begins if mark.place > 1):
            found.setdefault(mark.line.number, []).append(mark)
    return found
