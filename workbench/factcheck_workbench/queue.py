"""What the review desk's page was told of the claims to decide on, and what has changed since."""

from collections.abc import Iterable
from typing import Any

from factcheck.desk import Case
from factcheck_workbench.answer import Answer
from factcheck_workbench.decisions import standing, wanted


class Queue:
    """The claims that want a decision as the page knows them."""

    def __init__(self) -> None:
        self._told: dict[str, str] = {}

    def whole(self, case: Case) -> Answer:
        """Returns all of them."""
        self._told = wanted(case)
        return Answer("review", {"items": _items(self._told), **standing(case)})

    def changes(self, case: Case, drawn: Iterable[str]) -> Answer:
        """Returns those that are new or stand there for another reason, and the ids of those that are gone.

        Args:
            case: The case.
            drawn: Claims on which the page drew something ahead of the ledger; it is told how they really stand.
        """
        now, ahead = wanted(case), set(drawn)
        changed = {claim: why for claim, why in now.items() if self._told.get(claim) != why or claim in ahead}
        gone = [claim for claim in self._told if claim not in now]
        self._told = now
        return Answer("review", {"items": _items(changed), "gone": gone, **standing(case)})


def _items(wanted: dict[str, str]) -> list[dict[str, Any]]:
    return [{"claim": claim, "why": why} for claim, why in wanted.items()]
