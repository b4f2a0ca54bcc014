"""Two copies of a case, worked on apart and put together again."""

import pytest
from acting import Acting, claim

from factcheck.ledger import CaseLedger, Entry, EntryKind, Recorded, chain_problems, follow, make_entry, merge
from factcheck.model import ActRefused, StoreDamaged, WorkState


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


def both_ways(ours: Acting, theirs: Acting) -> None:
    take_in(ours, theirs)
    take_in(theirs, ours)
    assert take_in(ours, theirs) == take_in(theirs, ours) == ()


def test_copies_tell_each_other_of_their_merges_once(acting: Acting) -> None:
    ours, theirs = parted(acting)
    ours.do("noted", "claim-0", text="Ask.")
    theirs.verdict(claim="claim-1", by="theo")
    both_ways(ours, theirs)

    kinds = [entry.kind for entry in ours.case.entries]
    assert kinds.count(EntryKind.MERGED) == 1


def test_an_act_undone_in_one_copy_and_given_back_in_the_other_stays_undone_in_both(acting: Acting) -> None:
    act = acting.do("noted", "claim-0", text="Wrong.")
    ours, theirs = parted(acting)
    ours.do("undone", "claim-0", entry=act.id)
    theirs.do("undone", "claim-0", entry=act.id)
    theirs.do("redone", "claim-0", entry=act.id)
    both_ways(ours, theirs)

    assert act.id in ours.case.undone
    assert ours.case.undone == theirs.case.undone


@pytest.mark.parametrize(("ours_due", "theirs_due"), [("2026-04-02", "2026-04-01"), ("2026-04-01", "2026-04-02")])
def test_the_earlier_of_two_dates_stands_in_both(acting: Acting, ours_due: str, theirs_due: str) -> None:
    ours, theirs = parted(acting)
    ours.do("due_set", due=ours_due)
    theirs.do("due_set", by="theo", due=theirs_due)
    both_ways(ours, theirs)

    assert ours.case.due == theirs.case.due == "2026-04-01"


def join(acting: Acting, claim_id: str, member: str, by: str) -> None:
    joined = acting.state(claim_id).claim.to_dict()
    acting.do("claims_joined", claim_id, by=by, claim=joined, members=[member])


def test_joins_that_cross_are_taken_back_and_both_claims_wait_for_the_editor(acting: Acting) -> None:
    ours, theirs = parted(acting)
    join(ours, "claim-0", "claim-1", "ines")
    join(theirs, "claim-1", "claim-0", "theo")
    both_ways(ours, theirs)

    for copy in (ours, theirs):
        assert [(state.claim.id, state.state) for state in copy.case.states] == [
            ("claim-0", WorkState.WITH_EDITOR),
            ("claim-1", WorkState.WITH_EDITOR),
            ("claim-2", WorkState.UNASSIGNED),
        ]


def test_a_claim_that_both_added_by_hand_is_one(acting: Acting) -> None:
    ours, theirs = parted(acting)
    for copy, by in ((ours, "ines"), (theirs, "theo")):
        copy.do("claim_added", "claim-7", by=by, claim=claim(7).to_dict())
    ours.do("undone", "claim-7", entry=ours.case.entries[-1].id)
    both_ways(ours, theirs)

    assert ours.state("claim-7").claim == theirs.state("claim-7").claim
    assert len(ours.case.states) == len(theirs.case.states) == 4


def test_sections_searched_in_either_copy_count(acting: Acting) -> None:
    ours, theirs = parted(acting)
    found = {"draft": ours.case.drafts[-1], "claims": [], "total": 3}
    ours.do("claims_found", done=3, **found)
    theirs.do("claims_found", done=2, **found)
    both_ways(ours, theirs)

    assert ours.case.sections == theirs.case.sections == (3, 3)


def test_two_newest_drafts_are_refused_until_one_copy_has_both(acting: Acting) -> None:
    ours, theirs = parted(acting)
    ours.do("draft_added", draft="a" * 64)
    theirs.do("draft_added", draft="b" * 64)
    with pytest.raises(ActRefused, match="new draft in both copies"):
        merge(ours.case.entries, theirs.case.entries, by="lead")
    ours.do("draft_added", draft="b" * 64)
    both_ways(ours, theirs)

    assert ours.case.drafts[-1] == theirs.case.drafts[-1] == "b" * 64


def test_an_entry_that_differs_in_the_two_copies_is_refused(acting: Acting) -> None:
    ours, theirs = parted(acting)
    last = theirs.verdict(by="theo")
    forged = make_entry(kind=last.kind, by="mira", body=last.body, case="case", claim=last.claim, entry_id=last.id)
    ours.case.add(Recorded(forged, last.sequence, last.chain_hash))
    with pytest.raises(StoreDamaged, match="not the same in both copies"):
        merge(ours.case.entries, theirs.case.entries, by="lead")


def test_of_two_roles_ours_stands_in_both_copies() -> None:
    def person(role: str, last: Recorded | None) -> Recorded:
        body = {"name": "theo", "role": role}
        return follow(make_entry(kind=EntryKind.PERSON_ADDED, by="ines", body=body), last)

    first = person("checker", None)
    ours, theirs = [first, person("editor", first)], [first, person("author", first)]
    taken = merge(ours, theirs, by="lead")

    assert [entry.body.get("role") for entry in taken] == [None, "author", "editor"]
    assert merge([*ours, *taken_in(taken, ours[-1])], theirs, by="lead") == ()


def taken_in(entries: tuple[Entry, ...], last: Recorded) -> list[Recorded]:
    recorded = []
    for entry in entries:
        last = follow(entry, last)
        recorded.append(last)
    return recorded
