"""Claims by hand: added, widened, split, joined; and what that does to the work on them."""

from dataclasses import replace

import pytest
from acting import Acting, claim

from factcheck.ledger import next_redo, next_undo
from factcheck.model import ActRefused, Conflict, Kind, WorkState


def live(acting: Acting) -> list[str]:
    return [state.claim.id for state in acting.case.states]


def undo(acting: Acting, by: str = "ines") -> None:
    act = next_undo(acting.case, by)
    acting.do("undone", act.claim, by=by, entry=act.id)


def redo(acting: Acting, by: str = "ines") -> None:
    act = next_redo(acting.case, by)
    acting.do("redone", act.claim, by=by, entry=act.id)


def wider(acting: Acting, claim_id: str = "claim-0") -> dict[str, object]:
    return replace(acting.state(claim_id).claim, end=7, exact="1898 to", kind=Kind.NUMBER).to_dict()


def test_a_change_keeps_the_id_and_everything_on_the_claim(acting: Acting) -> None:
    acting.do("noted", "claim-0", text="Ask.")
    acting.do("claim_changed", "claim-0", claim=wider(acting))
    state = acting.state()

    assert (state.claim.exact, state.claim.kind, state.claim.version) == ("1898 to", Kind.NUMBER, 3)
    assert len(state.notes) == 1


def test_a_change_after_the_verdict_reopens_the_claim_and_keeps_the_verdict_in_view(acting: Acting) -> None:
    acting.verdict()
    acting.do("claim_changed", "claim-0", claim=wider(acting))

    assert acting.state().state is WorkState.REOPENED
    assert acting.state().finding == "confirmed"


def test_a_change_undone_gives_the_old_words_back(acting: Acting) -> None:
    acting.do("claim_changed", "claim-0", claim=wider(acting))
    undo(acting)
    assert acting.state().claim.exact == "1898"
    redo(acting)

    assert acting.state().claim.exact == "1898 to"


def test_a_moved_claim_takes_its_new_place_in_the_text_order(acting: Acting) -> None:
    moved = replace(acting.state("claim-0").claim, start=15, end=19).to_dict()
    acting.do("claim_changed", "claim-0", claim=moved)
    assert live(acting) == ["claim-1", "claim-0", "claim-2"]
    undo(acting)

    assert live(acting) == ["claim-0", "claim-1", "claim-2"]


def test_a_split_claim_gives_way_to_its_parts_and_comes_back_with_undo(acting: Acting) -> None:
    acting.do("claim_split", "claim-1", parts=[claim(7).to_dict(), claim(8).to_dict()])
    assert live(acting) == ["claim-0", "claim-2", "claim-7", "claim-8"]
    with pytest.raises(ActRefused, match="split by ines"):
        acting.verdict(claim="claim-1")
    undo(acting)
    assert live(acting) == ["claim-0", "claim-1", "claim-2"]
    redo(acting)

    assert live(acting) == ["claim-0", "claim-2", "claim-7", "claim-8"]


def test_a_split_on_whose_parts_somebody_worked_stays(acting: Acting) -> None:
    acting.do("claim_split", "claim-1", parts=[claim(7).to_dict(), claim(8).to_dict()])
    acting.verdict(claim="claim-8", by="theo")

    with pytest.raises(Conflict, match="theo"):
        undo(acting)


def test_joined_claims_stand_as_one_with_all_their_places(acting: Acting) -> None:
    head = acting.state("claim-0").claim
    places = (*head.places, *acting.state("claim-2").claim.places)
    acting.do("claims_joined", "claim-0", claim=replace(head, places=places).to_dict(), members=["claim-2"])
    assert live(acting) == ["claim-0", "claim-1"]
    assert acting.state("claim-0").claim.places == places
    with pytest.raises(ActRefused, match="joined with another by ines"):
        acting.verdict(claim="claim-2")
    undo(acting)

    assert live(acting) == ["claim-0", "claim-1", "claim-2"]


@pytest.mark.parametrize("members", [[], ["claim-0"], ["claim-1", "claim-1"]])
def test_joining_needs_other_claims(acting: Acting, members: list[str]) -> None:
    with pytest.raises(ActRefused, match="at least one other"):
        acting.do("claims_joined", "claim-0", claim=acting.state().claim.to_dict(), members=members)


def test_a_decided_claim_is_neither_split_nor_joined(acting: Acting) -> None:
    acting.do("decision_taken", "claim-1", by="theo", decision="cut")

    with pytest.raises(ActRefused, match="cannot be split"):
        acting.do("claim_split", "claim-1", parts=[claim(7).to_dict(), claim(8).to_dict()])
    with pytest.raises(ActRefused, match="cannot be joined"):
        acting.do("claims_joined", "claim-0", claim=acting.state().claim.to_dict(), members=["claim-1"])


def test_the_same_kind_on_the_same_words_is_one_claim(acting: Acting) -> None:
    again = replace(claim(0), id="other")

    with pytest.raises(ActRefused, match="on these words already"):
        acting.do("claim_added", "other", claim=again.to_dict())


def test_an_absorbed_claim_does_not_keep_the_case_open(acting: Acting) -> None:
    head = acting.state("claim-0").claim
    acting.do("claims_joined", "claim-0", claim=head.to_dict(), members=["claim-1", "claim-2"])
    acting.verdict()
    acting.do("signed_off", by="theo")

    assert acting.case.signed_off is not None
