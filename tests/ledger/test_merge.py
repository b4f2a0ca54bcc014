"""Two copies of a case, worked on apart and put together again."""

from acting import Acting

from factcheck.ledger import CaseLedger, Recorded, chain_problems, follow, merge
from factcheck.model import WorkState


def parted(acting: Acting) -> tuple[Acting, Acting]:
    """Two copies that hold the same entries."""
    other = Acting.__new__(Acting)
    other.__dict__ = acting.__dict__ | {"case": CaseLedger.of(acting.case.entries)}
    return acting, other


def take_in(ours: Acting, theirs: Acting, by: str = "lead") -> tuple[Recorded, ...]:
    before = ours.case.sequence
    for entry in merge(ours.case.entries, theirs.case.entries, by=by):
        ours.case.add(follow(entry, ours.case.entries[-1]))
    return ours.case.entries[before:]


def test_a_merge_names_the_other_head_and_brings_the_foreign_entries_unchanged(acting: Acting) -> None:
    ours, theirs = parted(acting)
    ours.verdict(claim="claim-0")
    foreign = theirs.verdict(claim="claim-1", by="theo")
    head = theirs.case.head
    merged, taken = take_in(ours, theirs)

    assert (merged.kind, merged.body, merged.by) == ("merged", {"head": head, "entries": 1}, "lead")
    assert taken.entry == foreign.entry
    assert chain_problems(ours.case.entries) == ()
    assert [state.finding for state in ours.case.states] == ["confirmed", "confirmed", None]


def test_a_claim_that_both_worked_on_waits_for_the_editor(acting: Acting) -> None:
    ours, theirs = parted(acting)
    ours.verdict(claim="claim-0")
    theirs.verdict(claim="claim-0", by="theo")
    theirs.verdict(claim="claim-1", by="theo")
    take_in(ours, theirs)
    assert [state.state for state in ours.case.states][:2] == [WorkState.WITH_EDITOR, WorkState.DONE]
    ours.do("decision_taken", "claim-0", by="mira", decision="no_change")

    assert ours.state().state is WorkState.DONE


def test_merging_again_brings_nothing(acting: Acting) -> None:
    ours, theirs = parted(acting)
    theirs.verdict(by="theo")
    take_in(ours, theirs)

    assert take_in(ours, theirs) == ()


def test_merging_back_makes_both_copies_hold_the_same_acts(acting: Acting) -> None:
    ours, theirs = parted(acting)
    ours.do("noted", "claim-0", text="Ask.")
    theirs.verdict(claim="claim-1", by="theo")
    take_in(ours, theirs)
    take_in(theirs, ours)

    mine = {entry.id for entry in ours.case.entries}
    assert mine <= {entry.id for entry in theirs.case.entries}
    assert [(s.finding, s.state) for s in ours.case.states] == [(s.finding, s.state) for s in theirs.case.states]


def test_an_undo_in_the_other_copy_counts_here(acting: Acting) -> None:
    act = acting.verdict()
    ours, theirs = parted(acting)
    theirs.do("undone", "claim-0", entry=act.id)
    take_in(ours, theirs)

    assert ours.state().finding is None
