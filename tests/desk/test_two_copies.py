"""Random acts by three people on two copies of a desk, with crashes and merges.

Whatever happens: the chain verifies, replay equals the tables, states follow the design's table, undo of undo is
identity, and merging both ways makes both copies say the same.
"""

import contextlib
import shutil
import tempfile
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

from hypothesis import HealthCheck, Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from factcheck.desk import Case, Desk, open_desk
from factcheck.ledger import ClaimState, EntryKind, chain_problems
from factcheck.model import ActRefused, Conflict, Finding, NotFound, Outcome, Recipient, WorkState
from factcheck.text import Article

TEXT = "The first bridge was opened on 3 May 1907 and cost 40,000 crowns. It burned in 1921."
WORDS = (("3 May 1907", "date"), ("40,000 crowns", "number"), ("1921", "date"))

PEOPLE = st.sampled_from(["ines", "theo", "mira"])
COPIES = st.sampled_from([0, 1])
PLACES = st.integers(0, 5)
REFUSALS = (ActRefused, Conflict, NotFound)


class Crash(Exception):
    """The power goes off."""


def acts_of(entries: Any) -> set[str]:
    """All but the merges, of which each copy has its own."""
    return {one.id for one in entries if one.kind is not EntryKind.MERGED}


def meaning(state: ClaimState) -> tuple[Any, ...]:
    """What a claim says, apart from the order of acts."""
    standing = sorted(one.id for one in state.verdicts if not one.superseded)
    sets = (state.evidence, state.notes, state.queries, state.decisions)
    return (state.claim, state.state, state.finding, standing, state.dismissed, *({one.id for one in s} for s in sets))


def without_age(state: ClaimState) -> ClaimState:
    standing = tuple(verdict for verdict in state.verdicts if not verdict.superseded)
    return replace(state, claim=replace(state.claim, version=0), history=(), verdicts=standing)


class TwoCopies(RuleBasedStateMachine):
    """Two desks, each with the same case, which a fourth person made."""

    @initialize()
    def begin(self) -> None:
        self.folder = Path(tempfile.mkdtemp())
        self.desks: list[Desk] = [open_desk(self.folder / "0.sqlite")]
        case = self.desks[0].open_case(Article.from_text(TEXT, published="2026-03-01"), by="nora", find="later")
        for words, kind in WORDS:
            case.add_claim(kind, TEXT.index(words), TEXT.index(words) + len(words), by="nora")
        self.desks[0].add_source(kind="web", url="https://yearbook.example/", title="Yearbook", by="nora")
        self.desks.append(open_desk(self.desks[0].back_up(self.folder / "1.sqlite")))
        self.cases = [desk.case(case.id) for desk in self.desks]

    def teardown(self) -> None:
        """What is left is a clean desk: its tables equal the replay of its entries."""
        for desk in getattr(self, "desks", ()):
            assert desk.verify().problems == ()
            desk.close()
        if hasattr(self, "folder"):
            shutil.rmtree(self.folder)

    def attempt(self, copy: int, act: Callable[[Case, str], Any], place: int) -> None:
        """Does something about one of the claims; what is refused changes nothing."""
        case = self.cases[copy]
        claims = [state.claim.id for state in (*case.states, *case.dismissed)]
        before = case.sequence
        try:
            act(case, claims[place % len(claims)])
        except Conflict:
            assert case.sequence in (before, before + 1)
        except (ActRefused, NotFound):
            assert case.sequence == before

    @rule(copy=COPIES, place=PLACES, by=PEOPLE, finding=st.sampled_from(Finding), late=st.booleans())
    def verdict(self, copy: int, place: int, by: str, finding: Finding, late: bool) -> None:
        def act(case: Case, claim: str) -> None:
            seen = case.state(claim).claim.version - late
            case.give_verdict(claim, finding, "Because.", by=by, version=seen)

        self.attempt(copy, act, place)

    @rule(copy=COPIES, place=PLACES, by=PEOPLE)
    def evidence(self, copy: int, place: int, by: str) -> None:
        source = self.desks[copy].sources()[-1].id
        self.attempt(copy, lambda case, claim: case.attach(claim, source, "partly", by=by), place)

    @rule(copy=COPIES, place=PLACES, by=PEOPLE, to=st.sampled_from(Recipient))
    def ask_or_answer(self, copy: int, place: int, by: str, to: Recipient) -> None:
        def act(case: Case, claim: str) -> None:
            waiting = [query.id for query in case.state(claim).queries if query.answer is None]
            case.answer(waiting[0], "Yes.", by=by) if waiting else case.ask(claim, "Is it so?", to, by=by)

        self.attempt(copy, act, place)

    @rule(copy=COPIES, place=PLACES, by=PEOPLE, outcome=st.sampled_from(Outcome))
    def decide(self, copy: int, place: int, by: str, outcome: Outcome) -> None:
        self.attempt(copy, lambda case, claim: case.decide(claim, outcome, "Words.", None, "So.", by=by), place)

    @rule(copy=COPIES, place=PLACES, by=PEOPLE)
    def dismiss_or_restore(self, copy: int, place: int, by: str) -> None:
        def act(case: Case, claim: str) -> None:
            live = case.state(claim).dismissed is None
            case.dismiss(claim, "No claim.", by=by) if live else case.restore(claim, by=by)

        self.attempt(copy, act, place)

    @rule(copy=COPIES, place=PLACES, by=PEOPLE)
    def split(self, copy: int, place: int, by: str) -> None:
        def act(case: Case, claim: str) -> None:
            old = case.state(claim).claim
            middle = old.start + (old.end - old.start) // 2
            case.split_claim(claim, [(old.start, middle), (middle, old.end)], by=by)

        self.attempt(copy, act, place)

    @rule(copy=COPIES, place=PLACES, by=PEOPLE)
    def join(self, copy: int, place: int, by: str) -> None:
        def act(case: Case, claim: str) -> None:
            case.group_claims([claim, *(other.id for other in case.claims if other.id != claim)][:2], by=by)

        self.attempt(copy, act, place)

    @rule(copy=COPIES, by=PEOPLE)
    def mark(self, copy: int, by: str) -> None:
        at = TEXT.index("first bridge")
        self.attempt(copy, lambda case, _: case.add_claim("name", at, at + 12, by=by), 0)

    @rule(copy=COPIES, by=PEOPLE, day=st.integers(1, 9))
    def due(self, copy: int, by: str, day: int) -> None:
        self.attempt(copy, lambda case, _: case.set_due(f"2026-04-0{day}", by=by), 0)

    @rule(copy=COPIES, by=PEOPLE)
    def sign_off(self, copy: int, by: str) -> None:
        self.attempt(copy, lambda case, _: case.sign_off("It goes to press.", by=by), 0)

    @rule(copy=COPIES, by=PEOPLE, role=st.sampled_from(["checker", "editor"]))
    def person(self, copy: int, by: str, role: str) -> None:
        with contextlib.suppress(*REFUSALS):
            self.desks[copy].add_person(by, role, by=by)

    @rule(copy=COPIES, by=PEOPLE)
    def undo(self, copy: int, by: str) -> None:
        self.attempt(copy, lambda case, _: case.undo(by=by), 0)

    @rule(copy=COPIES, by=PEOPLE)
    def redo(self, copy: int, by: str) -> None:
        self.attempt(copy, lambda case, _: case.redo(by=by), 0)

    @rule(copy=COPIES, by=PEOPLE)
    def undo_of_undo_is_identity(self, copy: int, by: str) -> None:
        case = self.cases[copy]
        before = [without_age(state) for state in case.states]
        try:
            undone = case.undo(by=by)
        except REFUSALS:
            return
        assert case.redo(by=by).body["entry"] == undone.body["entry"]
        assert [without_age(state) for state in case.states] == before

    @rule(copy=COPIES, place=PLACES, by=PEOPLE)
    def crash_while_writing(self, copy: int, place: int, by: str) -> None:
        """The power goes off between an act's entry and its tables; the program is started again."""
        desk, case = self.desks[copy], self.cases[copy]
        before = case.entries

        def cut(*_: Any) -> None:
            raise Crash

        import factcheck.desk.recorder as recorder

        kept, recorder.project = recorder.project, cut
        try:
            self.attempt(copy, lambda one, claim: one.note(claim, "Lost.", by=by), place)
        except Crash:
            pass
        finally:
            recorder.project = kept
        desk.close()
        self.desks[copy] = open_desk(desk.location)
        self.cases[copy] = self.desks[copy].case(case.id)
        assert self.cases[copy].entries == before

    @rule(copy=COPIES)
    def merge_one_way(self, copy: int) -> None:
        self.desks[copy].merge(self.desks[1 - copy], by="lead")
        self.cases[copy].refresh()
        assert acts_of(self.cases[1 - copy].entries) <= acts_of(self.cases[copy].entries)

    @rule(copy=COPIES)
    def merge_both_ways(self, copy: int) -> None:
        self.merge_one_way(copy)
        self.merge_one_way(1 - copy)
        one, other = self.cases
        assert acts_of(one.entries) == acts_of(other.entries)
        assert one.undone == other.undone
        assert (one.due, one.signed_off is None) == (other.due, other.signed_off is None)
        assert self.desks[0].people == self.desks[1].people
        mine, theirs = ({state.claim.id: state for state in case.states} for case in self.cases)
        assert {name for name in mine if mine[name].conflicts} == {name for name in theirs if theirs[name].conflicts}
        for name in mine.keys() | theirs.keys():
            if name not in mine or name not in theirs or not mine[name].conflicts:
                assert meaning(mine[name]) == meaning(theirs[name])
        assert self.desks[copy].merge(self.desks[1 - copy], by="lead").entries == 0

    @invariant()
    def the_chain_holds_and_a_fresh_reading_gives_the_same(self) -> None:
        for desk, case in zip(getattr(self, "desks", ()), getattr(self, "cases", ()), strict=True):
            assert chain_problems(case.entries) == ()
            again = desk.case(case.id)
            assert (again.states, again.dismissed, again.undone) == (case.states, case.dismissed, case.undone)

    @invariant()
    def states_follow_the_table(self) -> None:
        for state in (state for case in getattr(self, "cases", ()) for state in case.states):
            waiting = [query.to for query in state.queries if query.answer is None]
            if Recipient.SOURCE in waiting:
                assert state.state is WorkState.WITH_SOURCE
            elif Recipient.AUTHOR in waiting:
                assert state.state is WorkState.WITH_AUTHOR
            elif state.conflicts:
                assert state.state is WorkState.WITH_EDITOR
            if state.state is WorkState.DONE:
                assert state.decision or state.finding in (Finding.CONFIRMED, Finding.NOT_CHECKABLE)


TestTwoCopies = TwoCopies.TestCase
TestTwoCopies.settings = settings(
    max_examples=12,
    stateful_step_count=20,
    deadline=None,
    phases=[Phase.explicit, Phase.reuse, Phase.generate],
    suppress_health_check=[HealthCheck.too_slow],
)
