"""What the author left in the newest draft's Word file, worked out once."""

from factcheck.desk import Case
from factcheck.desk.author_notes import Import
from factcheck.model import UnreadableArticle

Shape = tuple[str, tuple[tuple[str, int, int], ...]]


class AuthorNotes:
    """What was left in the newest draft's file; it is worked out anew only when claims have come, gone or moved."""

    def __init__(self) -> None:
        self._shape: Shape | None = None
        self._imports: tuple[Import, ...] = ()

    def of(self, case: Case) -> tuple[Import, ...]:
        """Returns what the import makes of everything; nothing where the file beside the text is damaged."""
        shape = case.drafts[-1], tuple((claim.id, claim.start, claim.end) for claim in case.claims)
        if shape != self._shape:
            try:
                self._imports = case.author_notes
            except UnreadableArticle:
                self._imports = ()
            self._shape = shape
        return self._imports
