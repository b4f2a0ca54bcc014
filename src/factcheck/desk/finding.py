"""Finds the claims of a case section by section, so that people can begin before it is finished."""

from collections.abc import Callable, Iterator
from threading import Lock
from typing import TYPE_CHECKING

from factcheck.desk.act import Act
from factcheck.desk.recorder import Recorder
from factcheck.ledger import CaseLedger, EntryKind, new_id
from factcheck.text.article import Article

if TYPE_CHECKING:
    from factcheck.claims import Section


class Search:
    """The search for claims in the newest draft of a case; it goes on where it, or anybody's, was interrupted.

    Args:
        recorder: The case's ledger.
        article: Returns its newest draft.
    """

    def __init__(self, recorder: Recorder, article: Callable[[], Article]) -> None:
        self._recorder = recorder
        self._article = article
        self._lock = Lock()
        self._draft: str | None = None
        self._sections: Iterator[Section] = iter(())
        self._found: Section | None = None

    def step(self) -> bool:
        """Finds the next section's claims and records them; says whether there was anything left to search.

        Raises:
            MissingModel: The language model is not installed; dates and numbers that were recorded stay.
            StoreUnavailable: They could not be written; the next call tries again.
        """
        with self._lock:
            self._recorder.catch_up()
            section = self._next()
            if section is not None:
                self._record(section)
                self._found = None
            return section is not None

    def _next(self) -> "Section | None":
        """The first section that nobody has recorded; one that could not be written is still the next."""
        with self._recorder.looking() as ledger:
            draft, (done, total) = ledger.drafts[-1], ledger.sections
        if total and done >= total:
            return None
        if draft != self._draft:
            self._begin(draft)
        try:
            while self._found is None or self._found.done <= done:
                self._found = next(self._sections)
        except StopIteration:
            return None
        except BaseException:
            self._draft = None  # a search that broke off yields nothing more, so the next call begins a new one
            raise
        return self._found

    def _begin(self, draft: str) -> None:
        from factcheck.claims import find_by_section  # loads the finders

        self._draft, self._found, self._sections = draft, None, iter(find_by_section(self._article()))

    def _record(self, section: "Section") -> None:
        with self._recorder.looking() as ledger:
            opened_by = ledger.entries[0].by  # the program acts for whoever opened the case
        claims = [claim.to_dict() for claim in section.claims]
        body = {"draft": self._draft, "claims": claims, "done": section.done, "total": section.total}
        act = Act(id=new_id(), kind=EntryKind.CLAIMS_FOUND, by=opened_by, body=body)
        self._recorder.record_unless(act, lambda ledger: self._is_known(section, ledger))

    def _is_known(self, section: "Section", ledger: CaseLedger) -> bool:
        """Whether somebody else found this section, or brought a new draft, in the meantime."""
        return ledger.drafts[-1] != self._draft or ledger.sections[0] >= section.done
