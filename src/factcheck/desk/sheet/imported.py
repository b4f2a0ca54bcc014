"""What an import of a sheet did, or would do."""

from dataclasses import dataclass, field

from factcheck.desk.sheet.placing import Found, How
from factcheck.model import Candidate, Kind, Span

MOST_CANDIDATES = 12
"""Places that a person is shown for one row."""

LEAST_SHOWN = 30
"""Code points of words that can be told from others alone."""

AROUND = 20
"""Code points that are shown on both sides of shorter ones."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportedRow:
    """What became of one row.

    Attributes:
        row: Its number in the file.
        words: The words of the claim in the sheet.
        found: Whether it is placed, unsure or not placed.
        how: By what, in words.
        score: How much its words are like those of the draft, 0..1.
        span: Where it stands, in code points of the draft; None unless it is placed.
        exact: The words of the draft there.
        claim: The claim's id; None where it is not placed, or in a dry run for a claim that would be added.
        kind: The claim's kind.
        added: Whether the claim was added for it.
        candidates: Where it may stand, where a person has to say.
        text: The text of the draft.
        did: What was recorded, in words.
        already: How many of its acts the case had.
    """

    row: int
    words: str
    found: Found
    how: How
    score: float
    span: Span | None = None
    exact: str = ""
    claim: str | None = None
    kind: Kind | None = None
    added: bool = False
    candidates: tuple[Candidate, ...] = ()
    text: str = field(default="", repr=False)
    did: tuple[str, ...] = ()
    already: int = 0

    def shown(self, candidate: Candidate) -> str:
        """Returns the words of the draft at a candidate, with a few around them where they are short."""
        start, end = candidate.span
        if end - start >= LEAST_SHOWN:
            return candidate.span.of(self.text)
        before, after = self.text[max(0, start - AROUND) : start], self.text[end : end + AROUND]
        return f"…{before}[{candidate.span.of(self.text)}]{after}…"


@dataclass(frozen=True, slots=True, kw_only=True)
class Imported:
    """What an import did; of a dry run, what it would do.

    Attributes:
        id: The import's id, by which `undo_sheet` takes it back.
        name: The file's name.
        sha256: The SHA-256 of its bytes.
        rows: What became of each row, in the order of the sheet.
        dry_run: Whether nothing was recorded.
        entries: The entries that were recorded, each with its claim, oldest first.
    """

    id: str
    name: str
    sha256: str
    rows: tuple[ImportedRow, ...]
    dry_run: bool
    entries: tuple[tuple[str, str | None], ...] = ()

    def of(self, found: Found | str) -> tuple[ImportedRow, ...]:
        """Returns the rows that came out so."""
        return tuple(row for row in self.rows if row.found == found)

    @property
    def added(self) -> int:
        """How many claims were added."""
        return sum(row.added for row in self.rows)

    @property
    def recorded(self) -> int:
        """How many acts were recorded on claims, without the adding of claims."""
        return sum(len(row.did) for row in self.rows)

    @property
    def already(self) -> int:
        """How many acts the case had already."""
        return sum(row.already for row in self.rows)


@dataclass(frozen=True, slots=True, kw_only=True)
class KeptSheet:
    """A sheet that was imported.

    Attributes:
        id: The import's id.
        name: The file's name.
        sha256: The SHA-256 of its bytes, by which they are kept.
        by: Who imported it.
        at: When, UTC, ISO 8601.
        rows: How many of its rows are on record.
        undone: Whether all of it was taken back.
    """

    id: str
    name: str
    sha256: str
    by: str
    at: str
    rows: int
    undone: bool
