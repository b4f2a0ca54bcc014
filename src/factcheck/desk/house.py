"""What a house wants to see before a case goes out."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from factcheck.desk.lint import remarks_on
from factcheck.desk.uncovered import uncovered
from factcheck.ledger import CaseLedger, ClaimState, named_claim, open_items, shown_words
from factcheck.model import Remark, Scale, Source
from factcheck.text.article import Article


@dataclass(frozen=True, slots=True, kw_only=True)
class House:
    """What a case is held against.

    Attributes:
        article: The newest draft.
        scale: The house's rules.
        sources: The desk's sources by id, confidential ones without their name.
        people: The roles of people.
    """

    article: Article
    scale: Scale
    sources: Mapping[str, Source]
    people: Mapping[str, str]

    def remarks(self, states: Iterable[ClaimState]) -> tuple[Remark, ...]:
        """Returns what the lint has to say of these claims, in their order."""
        return tuple(one for state in states for one in remarks_on(state, self.sources, self.people))

    def open_items(self, ledger: CaseLedger) -> tuple[str, ...]:
        """Returns what keeps the case from being signed off, a line of plain words each.

        What is open in the ledger comes first, then sentences that nobody has accounted for, then remarks of the
        severity at which the house does not let a case go.
        """
        return (*open_items(ledger), *self._unread(ledger), *self._remarked(ledger))

    def _unread(self, ledger: CaseLedger) -> Iterator[str]:
        """While the search is going on, every sentence after it would seem to be open; that it is going on says it."""
        done, total = ledger.sections
        if done < total:
            return
        for span in uncovered(self.article, (state.claim for state in ledger.states), ledger.covered):
            yield f"“{shown_words(span.of(self.article.text))}” has no claim, and nobody marked it as read."

    def _remarked(self, ledger: CaseLedger) -> Iterator[str]:
        if self.scale.lint_blocks is None:
            return
        for number, state in enumerate(ledger.states, start=1):
            for remark in remarks_on(state, self.sources, self.people):
                if self.scale.blocks(remark.severity):
                    yield f"{named_claim(number, state)}: {remark.words}"
