"""Finds the claims of a case section by section, so that people can begin before it is finished."""

from collections.abc import Callable, Iterable, Iterator
from threading import Lock
from typing import TYPE_CHECKING

from factcheck.desk.act import Act, Fitted
from factcheck.desk.recorder import Recorder
from factcheck.ledger import CaseLedger, ClaimState, EntryKind, new_id
from factcheck.model import Claim, DraftOutcome
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
        self._added: str | None = None  # the entry that brought the draft: the same text can come in twice
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
            added, (done, total) = ledger.newest_draft.id, ledger.sections
        if total and done >= total:
            return None
        if added != self._added:
            self._begin(added)
        try:
            while self._found is None or self._found.done <= done:
                self._found = next(self._sections)
        except StopIteration:
            return None
        except BaseException:
            self._added = None  # a search that broke off yields nothing more, so the next call begins a new one
            raise
        return self._found

    def _begin(self, added: str) -> None:
        from factcheck.claims import find_by_section  # loads the finders

        self._added, self._found, self._sections = added, None, iter(find_by_section(self._article()))

    def _record(self, section: "Section") -> None:
        with self._recorder.looking() as ledger:
            opened_by = ledger.entries[0].by  # the program acts for whoever opened the case

        def fit(ledger: CaseLedger) -> Fitted:
            claims = [claim.to_dict() for claim in not_carried(section.claims, ledger)]
            body = {"draft": ledger.drafts[-1], "claims": claims, "done": section.done, "total": section.total}
            later = ledger.newest_draft.kind is EntryKind.DRAFT_ADDED
            return None, body | ({"added": self._added} if later else {})

        act = Act(id=new_id(), kind=EntryKind.CLAIMS_FOUND, by=opened_by, fit=fit)
        self._recorder.record_unless(act, lambda ledger: self._is_known(section, ledger))

    def _is_known(self, section: "Section", ledger: CaseLedger) -> bool:
        """Whether somebody else found this section, or brought a new draft, in the meantime."""
        return ledger.newest_draft.id != self._added or ledger.sections[0] >= section.done


def not_carried(found: Iterable[Claim], ledger: CaseLedger) -> list[Claim]:
    """Returns the claims that the newest draft has not brought along already.

    A claim whose words were changed takes in what is found of its kind where it stands.
    """
    if ledger.newest_draft.kind is EntryKind.CASE_OPENED:
        return list(found)
    placed = [state for state in ledger.on_record if state.placed]
    taken = {(state.claim.kind, place) for state in placed for place in state.claim.places}
    changed = [state.claim for state in placed if _is_changed(state)]
    return [
        one
        for one in found
        if (one.kind, one.span) not in taken and not any(same_stretch(one, claim) for claim in changed)
    ]


def _is_changed(state: ClaimState) -> bool:
    return state.carried is not None and state.carried.outcome is DraftOutcome.CHANGED


def same_stretch(found: Claim, claim: Claim) -> bool:
    """Whether two claims are of one kind and share more than half of the shorter of the two."""
    shared = min(found.end, claim.end) - max(found.start, claim.start)
    return claim.kind is found.kind and 2 * shared > min(found.end - found.start, claim.end - claim.start)
