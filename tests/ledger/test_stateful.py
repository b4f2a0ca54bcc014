"""Random acts by three people: whatever they do, the ledger and what follows from it agree."""

import contextlib
from dataclasses import replace
from typing import Any

from acting import Acting, claim
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule

from factcheck.ledger import NEVER_UNDONE, CaseLedger, ClaimState, EntryKind, chain_problems, next_redo, next_undo
from factcheck.model import ActRefused, Conflict, Finding, Outcome, Recipient, WorkState

PEOPLE = st.sampled_from(["ines", "theo", "mira"])
CLAIMS = st.integers(0, 7)
"""Which of the claims that are there, counted round."""

REFUSALS = (ActRefused, Conflict)


def without_age(state: ClaimState) -> ClaimState:
    """The state apart from what grows with every act: version and history; marks of the past are dropped too."""
    standing = tuple(verdict for verdict in state.verdicts if not verdict.superseded)
    return replace(state, claim=replace(state.claim, version=0), history=(), verdicts=standing)


class Desk(RuleBasedStateMachine):
    def __init__(self) -> None:
        super().__init__()
        self.acting = Acting()
        self.parts = 2

    def claim(self, number: int) -> str:
        """One of the claims that are there, in text order; one that was split or joined now and then as well."""
        case = self.acting.case
        there = [state.claim.id for state in (*case.states, *case.dismissed)] or ["claim-0"]
        return "claim-0" if number == 7 else there[number % len(there)]

    def attempt(self, *args: Any, **given: Any) -> None:
        before = self.acting.case.sequence
        try:
            self.acting.do(*args, **given)
        except REFUSALS:
            assert self.acting.case.sequence == before

    @rule(by=PEOPLE, number=CLAIMS, finding=st.sampled_from(Finding), rationale=st.sampled_from([None, "1898"]))
    def verdict(self, by: str, number: int, finding: Finding, rationale: str | None) -> None:
        about = self.claim(number)
        self.attempt("verdict_given", about, by=by, finding=finding.value, rationale=rationale)

    @rule(by=PEOPLE, number=CLAIMS)
    def evidence(self, by: str, number: int) -> None:
        about = self.claim(number)
        self.attempt("evidence_attached", about, by=by, source=self.acting.source, stance="supports")

    @rule(by=PEOPLE, number=CLAIMS, to=st.sampled_from(Recipient))
    def ask(self, by: str, number: int, to: Recipient) -> None:
        about = self.claim(number)
        self.attempt("query_asked", about, by=by, text="Where from?", to=to.value)

    @rule(by=PEOPLE, number=CLAIMS)
    def answer(self, by: str, number: int) -> None:
        about = self.claim(number)
        for query in self.acting.state(about).queries:
            self.attempt("query_answered", about, by=by, query=query.id, text="The yearbook.")

    @rule(by=PEOPLE, number=CLAIMS, outcome=st.sampled_from(Outcome), overrule=st.booleans())
    def decide(self, by: str, number: int, outcome: Outcome, overrule: bool) -> None:
        about = self.claim(number)
        standing = [verdict.id for verdict in self.acting.state(about).verdicts if not verdict.superseded]
        overruled = standing[-1] if overrule and standing else None
        given = {"decision": outcome.value, "overrules": overruled, "reason": "So it is.", "wording": "1898"}
        self.attempt("decision_taken", about, by=by, **given)

    @rule(by=PEOPLE, number=CLAIMS)
    def dismiss_or_restore(self, by: str, number: int) -> None:
        about = self.claim(number)
        if self.acting.state(about).dismissed is None:
            self.attempt("claim_dismissed", about, by=by, reason="no claim")
        else:
            self.attempt("claim_restored", about, by=by)

    @rule(by=PEOPLE, number=CLAIMS, longer=st.integers(1, 3))
    def change(self, by: str, number: int, longer: int) -> None:
        old = self.acting.state(self.claim(number)).claim
        self.attempt("claim_changed", old.id, by=by, claim=replace(old, end=old.start + 4 + longer).to_dict())

    @rule(by=PEOPLE, number=CLAIMS)
    def split(self, by: str, number: int) -> None:
        whole = self.acting.state(self.claim(number)).claim
        parts = [replace(claim(self.parts + place), start=whole.start, end=whole.start + place) for place in (1, 2)]
        self.parts += 2
        self.attempt("claim_split", whole.id, by=by, parts=[part.to_dict() for part in parts])

    @rule(by=PEOPLE, head=CLAIMS, members=st.lists(CLAIMS, min_size=1, max_size=2))
    def join(self, by: str, head: int, members: list[int]) -> None:
        old = self.acting.state(self.claim(head)).claim
        others = [self.claim(member) for member in members]
        self.attempt("claims_joined", old.id, by=by, claim=old.to_dict(), members=others)

    @rule(by=PEOPLE, override=st.sampled_from([None, "Deadline."]))
    def sign_off(self, by: str, override: str | None) -> None:
        self.attempt("signed_off", by=by, override=override)

    @rule(by=PEOPLE)
    def undo(self, by: str) -> None:
        with contextlib.suppress(*REFUSALS):
            act = next_undo(self.acting.case, by)
            self.acting.do("undone", act.claim, by=by, entry=act.id)

    @rule(by=PEOPLE)
    def redo(self, by: str) -> None:
        with contextlib.suppress(*REFUSALS):
            act = next_redo(self.acting.case, by)
            self.acting.do("redone", act.claim, by=by, entry=act.id)

    @rule(by=PEOPLE)
    def undo_then_redo_changes_nothing(self, by: str) -> None:
        before = [without_age(state) for state in self.acting.case.states]
        try:
            act = next_undo(self.acting.case, by)
        except REFUSALS:
            return
        self.acting.do("undone", act.claim, by=by, entry=act.id)
        assert next_redo(self.acting.case, by).id == act.id
        self.acting.do("redone", act.claim, by=by, entry=act.id)
        assert [without_age(state) for state in self.acting.case.states] == before

    @invariant()
    def replaying_from_the_start_gives_the_same(self) -> None:
        again = CaseLedger.of(self.acting.case.entries)
        assert again.states == self.acting.case.states
        assert again.dismissed == self.acting.case.dismissed
        assert again.undone == self.acting.case.undone
        assert again.signed_off == self.acting.case.signed_off

    @invariant()
    def nothing_that_was_found_out_is_out_of_sight(self) -> None:
        case = self.acting.case
        seen = (*case.states, *case.dismissed)
        shown = {one.id for state in seen for one in (*state.evidence, *state.queries)}
        kinds = (EntryKind.EVIDENCE_ATTACHED, EntryKind.QUERY_ASKED)
        assert {one.id for one in case.standing if one.kind in kinds} <= shown

    @invariant()
    def no_two_live_claims_of_a_kind_stand_on_the_same_words(self) -> None:
        places = [(state.claim.kind, state.claim.span) for state in self.acting.case.states]
        assert len(set(places)) == len(places)

    @invariant()
    def claims_are_found_by_their_words_as_they_stand(self) -> None:
        case = self.acting.case
        for state in case.on_record:
            kind, span = state.claim.kind, state.claim.span
            there = {one.claim.id for one in case.states if (one.claim.kind, one.claim.span) == (kind, span)}
            assert case.live_on(kind, span) == there

    @invariant()
    def acts_that_can_be_taken_back_are_those_that_stand(self) -> None:
        case = self.acting.case
        acts = [one for one in case.standing if one.kind not in NEVER_UNDONE]
        assert list(case.acts_after(0)) == acts
        assert list(case.acts_after(3)) == [one for one in acts if one.sequence > 3]

    @invariant()
    def the_chain_holds(self) -> None:
        assert chain_problems(self.acting.case.entries) == ()

    @invariant()
    def states_keep_the_promises_of_the_table(self) -> None:
        for state in self.acting.case.states:
            waiting = [query.to for query in state.queries if query.answer is None]
            if Recipient.SOURCE in waiting:
                assert state.state is WorkState.WITH_SOURCE
            elif Recipient.AUTHOR in waiting:
                assert state.state is WorkState.WITH_AUTHOR
            if state.state is WorkState.DONE:
                assert state.decision or state.finding in (Finding.CONFIRMED, Finding.NOT_CHECKABLE)
            if not (state.verdicts or state.evidence or state.queries or state.decisions):
                assert state.state is WorkState.UNASSIGNED


TestDesk = Desk.TestCase
TestDesk.settings = settings(max_examples=40, stateful_step_count=30, deadline=None)
