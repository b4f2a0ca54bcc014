"""What the author left in the newest draft's Word file, worked out once."""

from factcheck.desk import Case
from factcheck.desk.author_notes import Import, imports_of
from factcheck.model import UnreadableArticle
from factcheck.text import Article
from factcheck.text.author_notes import AuthorNote, notes_of

Places = tuple[tuple[str, int, int], ...]


class AuthorNotes:
    """What was left in the newest draft's file.

    The file is read once a draft, and what it says is put on claims anew only when some have come, gone or moved.
    """

    def __init__(self) -> None:
        self._draft = ""
        self._notes: tuple[AuthorNote, ...] = ()
        self._places: Places | None = None
        self._imports: tuple[Import, ...] = ()

    def of(self, case: Case) -> tuple[Import, ...]:
        """Returns what the import makes of everything; nothing where the file beside the text is damaged."""
        if self._draft != case.drafts[-1]:
            self._draft, self._notes, self._places = case.drafts[-1], _read(case.article), None
        claims = case.claims if self._notes else ()
        places = tuple((claim.id, claim.start, claim.end) for claim in claims)
        if places != self._places:
            self._places, self._imports = places, imports_of(claims, self._notes)
        return self._imports


def _read(article: Article) -> tuple[AuthorNote, ...]:
    try:
        return notes_of(article.original, article)
    except UnreadableArticle:
        return ()
