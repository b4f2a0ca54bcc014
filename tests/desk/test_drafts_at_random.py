"""Random work on two copies of a case, with drafts that come in, are taken back and are merged.

Whatever happens: a live claim has the words of the newest draft at its place, no two of a kind stand on the same
words, the tables equal the replay, and a merge makes both copies say the same or changes nothing.
"""

import shutil
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

from hypothesis import HealthCheck, Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from factcheck.desk import Case, Desk, open_desk
from factcheck.model import ActRefused, Conflict, NotFound
from factcheck.text import Article

TEXT = (
    "The first bridge was opened on 3 May 1907 and cost 40,000 crowns. It burned in 1921. Nobody was hurt in the fire."
)
WORDS = (("3 May 1907", "date"), ("40,000 crowns", "number"), ("1921", "date"))
DRAFTS = (
    TEXT,
    TEXT.replace("40,000", "45,000"),
    TEXT.replace(" It burned in 1921.", ""),
    TEXT.replace("It burned in 1921.", "It burned down in 1921. It burned down in 1921."),
    f"A new beginning, which nobody asked for.\n\n{TEXT}",
    "Something else altogether, by somebody else. Nobody was hurt in the fire.",
)

COPIES = st.sampled_from([0, 1])
PLACES = st.integers(0, 5)
PEOPLE = st.sampled_from(["ines", "theo"])


def standing(case: Case) -> list[tuple[Any, ...]]:
    """What the case says, apart from the order of acts."""
    return sorted((one.claim.id, one.claim.span, one.claim.exact, one.finding) for one in case.states)


def agreed(case: Case, other: Case) -> list[tuple[Any, ...]]:
    """The same without the claims that both copies worked on, which wait for the editor; those by their ids alone."""
    flagged = {state.claim.id for one in (case, other) for state in one.states if state.conflicts}
    return [said[:1] if said[0] in flagged else said for said in standing(case)]


class Drafts(RuleBasedStateMachine):
    """Two desks, each with the same case."""

    @initialize()
    def begin(self) -> None:
        self.folder = Path(tempfile.mkdtemp())
        self.desks: list[Desk] = [open_desk(self.folder / "0.sqlite")]
        case = self.desks[0].open_case(Article.from_text(TEXT), by="nora", find="later")
        for words, kind in WORDS:
            case.add_claim(kind, TEXT.index(words), TEXT.index(words) + len(words), by="nora")
        self.desks.append(open_desk(self.desks[0].back_up(self.folder / "1.sqlite")))
        self.cases = [desk.case(case.id) for desk in self.desks]

    def teardown(self) -> None:
        for desk in getattr(self, "desks", ()):
            assert desk.verify().problems == ()
            desk.close()
        if hasattr(self, "folder"):
            shutil.rmtree(self.folder)

    def attempt(self, copy: int, act: Callable[[Case], Any]) -> None:
        """Does something; what is refused changes nothing."""
        case = self.cases[copy]
        before = case.sequence
        try:
            act(case)
        except (ActRefused, Conflict, NotFound):
            assert case.sequence == before

    @rule(copy=COPIES, by=PEOPLE, text=st.sampled_from(DRAFTS))
    def draft(self, copy: int, by: str, text: str) -> None:
        self.attempt(copy, lambda case: case.new_draft(Article.from_text(text), by, "later"))

    @rule(copy=COPIES, by=PEOPLE, place=PLACES, choice=st.sampled_from([0, 1, "gone"]))
    def settle(self, copy: int, by: str, place: int, choice: Any) -> None:
        def act(case: Case) -> None:
            if case.unsettled:
                case.settle_draft(case.unsettled[place % len(case.unsettled)].claim.id, choice, by=by)

        self.attempt(copy, act)

    @rule(copy=COPIES, by=PEOPLE, place=PLACES, finding=st.sampled_from(["confirmed", "unsupported"]))
    def verdict(self, copy: int, by: str, place: int, finding: str) -> None:
        def act(case: Case) -> None:
            if case.claims:
                case.give_verdict(case.claims[place % len(case.claims)].id, finding, by=by)

        self.attempt(copy, act)

    @rule(copy=COPIES, by=PEOPLE, place=PLACES)
    def dismiss_or_restore(self, copy: int, by: str, place: int) -> None:
        def act(case: Case) -> None:
            if case.dismissed:
                case.restore(case.dismissed[0].claim.id, by=by)
            elif case.claims:
                case.dismiss(case.claims[place % len(case.claims)].id, "No claim.", by=by)

        self.attempt(copy, act)

    @rule(copy=COPIES, by=PEOPLE, place=PLACES)
    def narrow(self, copy: int, by: str, place: int) -> None:
        def act(case: Case) -> None:
            if case.claims:
                claim = case.claims[place % len(case.claims)]
                case.change_claim(claim.id, start=claim.start + 2, by=by)

        self.attempt(copy, act)

    @rule(copy=COPIES, by=PEOPLE, start=st.integers(0, 60))
    def mark(self, copy: int, by: str, start: int) -> None:
        self.attempt(copy, lambda case: case.add_claim("name", start, start + 9, by=by))

    @rule(copy=COPIES, by=PEOPLE)
    def mark_as_read(self, copy: int, by: str) -> None:
        self.attempt(copy, lambda case: case.mark_nothing_to_check(0, len(case.article.text), by=by))

    @rule(copy=COPIES, by=PEOPLE)
    def undo(self, copy: int, by: str) -> None:
        self.attempt(copy, lambda case: case.undo(by=by))

    @rule(copy=COPIES, by=PEOPLE)
    def redo(self, copy: int, by: str) -> None:
        self.attempt(copy, lambda case: case.redo(by=by))

    @rule(copy=COPIES, by=PEOPLE)
    def undo_and_redo_leave_the_case_as_it_was(self, copy: int, by: str) -> None:
        case = self.cases[copy]
        before = (standing(case), case.drafts, case.covered)
        try:
            case.undo(by=by)
        except (ActRefused, Conflict):
            return
        case.redo(by=by)
        assert (standing(case), case.drafts, case.covered) == before

    @rule(into=COPIES)
    def merge(self, into: int) -> None:
        before = [(case.sequence, case.head) for case in self.cases]
        try:
            self.desks[into].merge(self.desks[1 - into].location, by="lead")
        except ActRefused:
            for case in self.cases:
                case.refresh()
            assert [(case.sequence, case.head) for case in self.cases] == before
            return
        self.desks[1 - into].merge(self.desks[into].location, by="lead")
        for case in self.cases:
            case.refresh()
        ours, theirs = self.cases
        assert ours.drafts[-1] == theirs.drafts[-1]
        assert agreed(ours, theirs) == agreed(theirs, ours)
        assert [one.claim.id for one in ours.unsettled] == [one.claim.id for one in theirs.unsettled]

    @invariant()
    def every_claim_has_the_words_of_its_place(self) -> None:
        for case in getattr(self, "cases", ()):
            text = case.article.text
            for claim in (*case.claims, *(state.claim for state in case.dismissed)):
                assert claim.exact == text[claim.start : claim.end]
                assert claim.sentence == case.article.sentences_of(claim.span)
            places = [(claim.kind, claim.span) for claim in case.claims]
            assert len(places) == len(set(places))
            assert all(0 <= span.start < span.end <= len(text) for span in case.covered)


TestDrafts = Drafts.TestCase
TestDrafts.settings = settings(
    max_examples=12,
    stateful_step_count=20,
    deadline=None,
    phases=[Phase.explicit, Phase.reuse, Phase.generate],
    suppress_health_check=list(HealthCheck),
)
