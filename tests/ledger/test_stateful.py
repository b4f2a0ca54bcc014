"""Random acts by three people: whatever they do, the ledger and what follows from it agree."""

import contextlib
from dataclasses import replace
from typing import Any

from acting import Acting
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule

from factcheck.ledger import CaseLedger, ClaimState, chain_problems, next_redo, next_undo
from factcheck.model import ActRefused, Conflict, Finding, Outcome, Recipient, WorkState

PEOPLE = st.sampled_from(["ines", "theo", "mira"])
CLAIMS = st.sampled_from(["claim-0", "claim-1", "claim-2"])
REFUSALS = (ActRefused, Conflict)


def without_age(state: ClaimState) -> ClaimState:
    """The state apart from what grows with every act: version and history; marks of the past are dropped too."""
    standing = tuple(verdict for verdict in state.verdicts if not verdict.superseded)
    return replace(state, claim=replace(state.claim, version=0), history=(), verdicts=standing)


class Desk(RuleBasedStateMachine):
    def __init__(self) -> None:
        super().__init__()
        self.acting = Acting()

    def attempt(self, *args: Any, **given: Any) -> None:
        before = self.acting.case.sequence
        try:
            self.acting.do(*args, **given)
        except REFUSALS:
            assert self.acting.case.sequence == before

    @rule(by=PEOPLE, claim=CLAIMS, finding=st.sampled_from(Finding), rationale=st.sampled_from([None, "1898"]))
    def verdict(self, by: str, claim: str, finding: Finding, rationale: str | None) -> None:
        self.attempt("verdict_given", claim, by=by, finding=finding.value, rationale=rationale)

    @rule(by=PEOPLE, claim=CLAIMS)
    def evidence(self, by: str, claim: str) -> None:
        self.attempt("evidence_attached", claim, by=by, source=self.acting.source, stance="supports")

    @rule(by=PEOPLE, claim=CLAIMS, to=st.sampled_from(Recipient))
    def ask(self, by: str, claim: str, to: Recipient) -> None:
        self.attempt("query_asked", claim, by=by, text="Where from?", to=to.value)

    @rule(by=PEOPLE, claim=CLAIMS)
    def answer(self, by: str, claim: str) -> None:
        for query in self.acting.state(claim).queries:
            self.attempt("query_answered", claim, by=by, query=query.id, text="The yearbook.")

    @rule(by=PEOPLE, claim=CLAIMS, outcome=st.sampled_from(Outcome), overrule=st.booleans())
    def decide(self, by: str, claim: str, outcome: Outcome, overrule: bool) -> None:
        standing = [verdict.id for verdict in self.acting.state(claim).verdicts if not verdict.superseded]
        overruled = standing[-1] if overrule and standing else None
        given = {"decision": outcome.value, "overrules": overruled, "reason": "So it is.", "wording": "1898"}
        self.attempt("decision_taken", claim, by=by, **given)

    @rule(by=PEOPLE, claim=CLAIMS)
    def dismiss_or_restore(self, by: str, claim: str) -> None:
        if self.acting.state(claim).dismissed is None:
            self.attempt("claim_dismissed", claim, by=by, reason="no claim")
        else:
            self.attempt("claim_restored", claim, by=by)

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
TestDesk.settings = settings(max_examples=40, stateful_step_count=25, deadline=None)
