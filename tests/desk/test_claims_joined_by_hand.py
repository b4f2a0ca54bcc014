"""Claims merged into one stretch, and the same fact in many places under one verdict."""

import pytest

from factcheck.desk import Case, Desk
from factcheck.model import ActRefused, Claim, Conflict, WorkState
from factcheck.text import Article

TEXT = """\
The mill burned in 1921. Nobody was hurt. It had 40 rooms.

It was a warm day. The fire of 1921 is remembered as the fire. The town rebuilt the mill.

The Mill had 40 rooms and 12 lofts on 3 May 1922. In 1922 it had forty rooms.
"""


@pytest.fixture
def mill(desk: Desk) -> Case:
    return desk.open_case(Article.from_text(TEXT), by="ines", find="later")


def mark(case: Case, words: str, kind: str = "date", number: int = 1) -> Claim:
    start = -1
    for _ in range(number):
        start = case.article.text.index(words, start + 1)
    return case.add_claim(kind, start, start + len(words), by="ines")


def test_merged_claims_are_one_over_the_whole_stretch(desk: Desk, mill: Case) -> None:
    first = mark(mill, "The mill burned in 1921", "event")
    second = mark(mill, "Nobody was hurt", "event")
    merged = mill.merge_claims([second.id, first.id], by="ines")
    stored = desk.case(mill.id)

    assert (merged.id, merged.exact) == (second.id, "The mill burned in 1921. Nobody was hurt")
    assert (merged.places, merged.version) == ((merged.span,), 2)
    assert stored.claims == (merged,)
    assert desk.verify().problems == ()
    stored.undo(by="ines")
    assert {claim.id for claim in stored.claims} == {first.id, second.id}


def test_a_merged_claim_can_get_another_kind(mill: Case) -> None:
    first, second = mark(mill, "1921", "number"), mark(mill, "burned")
    merged = mill.merge_claims([first.id, second.id], kind="event", by="ines")

    assert (merged.kind, merged.exact) == ("event", "burned in 1921")


def test_claims_with_a_whole_sentence_between_them_are_grouped_and_not_merged(mill: Case) -> None:
    first, second = mark(mill, "1921"), mark(mill, "40 rooms", "number")

    with pytest.raises(ActRefused, match="group them"):
        mill.merge_claims([first.id, second.id], by="ines")


@pytest.mark.parametrize("verb", ["merge_claims", "group_claims"])
def test_joining_needs_two_claims_that_are_live_and_undecided(mill: Case, verb: str) -> None:
    first, second = mark(mill, "1921"), mark(mill, "hurt", "event")
    join = getattr(mill, verb)
    for too_few in ([], [first.id], first.id, [first.id, first.id]):
        with pytest.raises(ActRefused, match=r"at least (two|one other)"):
            join(too_few, by="ines")
    mill.dismiss(second.id, "Not a claim.", by="ines")
    with pytest.raises(ActRefused, match="dismissed"):
        join([first.id, second.id], by="ines")
    mill.restore(second.id, by="ines")
    mill.decide(second.id, "cut", by="mira")
    with pytest.raises(ActRefused, match="decided"):
        join([first.id, second.id], by="ines")


def test_one_verdict_covers_all_places_of_a_group(desk: Desk, mill: Case) -> None:
    places = [mark(mill, "1921", number=number) for number in (1, 2)]
    mill.attach(places[1].id, desk.add_source(kind="document", title="Deed", by="ines").id, "supports", by="ines")
    grouped = mill.group_claims([place.id for place in places], by="ines")
    mill.give_verdict(grouped.id, "confirmed", by="ines")
    state = desk.case(mill.id).state(grouped.id)

    assert grouped.places == (places[0].span, places[1].span)
    assert (grouped.exact, grouped.span) == (places[0].exact, places[0].span)
    assert (state.state, len(state.evidence)) == (WorkState.DONE, 1)
    assert [claim.id for claim in mill.claims] == [grouped.id]
    assert sum(passage.claims for passage in mill.coverage()) == 2
    assert list(mill.verdicts_frame()["claim"]) == [grouped.id]


def test_a_group_can_grow(mill: Case) -> None:
    spans = [mark(mill, "mill", "name", number) for number in (1, 2)]
    third = mark(mill, "Mill", "name")
    mill.group_claims([spans[0].id, spans[1].id], by="ines")
    grown = mill.group_claims([spans[0].id, third.id], by="theo")

    assert grown.places == (spans[0].span, spans[1].span, third.span)
    with pytest.raises(Conflict, match="theo"):
        mill.undo(by="ines")


def test_a_late_verdict_on_a_joined_claim_is_a_conflict_on_the_group(mill: Case) -> None:
    first, second = (mark(mill, "1921", number=number) for number in (1, 2))
    mill.group_claims([first.id, second.id], by="theo")
    with pytest.raises(Conflict, match="claims joined") as late:
        mill.give_verdict(second.id, "inaccurate", "It was 1920.", by="ines", version=second.version)

    assert late.value.ours["body"]["rationale"] == "It was 1920."
    assert mill.state(first.id).state is WorkState.WITH_EDITOR
    assert mill.state(first.id).conflicts[0].by == "ines"


def test_what_seems_to_be_said_again_is_proposed_and_never_joined(mill: Case) -> None:
    years = [mark(mill, "1921", number=number) for number in (1, 2)]
    rooms = [mark(mill, "40 rooms", "number"), mark(mill, "40 rooms", "number", 2), mark(mill, "forty rooms", "number")]
    names = [mark(mill, "The mill", "name"), mark(mill, "The Mill", "name")]
    mark(mill, "3 May 1922")
    mark(mill, "1922", number=2)
    mark(mill, "12 lofts", "number")
    before = mill.sequence
    found = [tuple(claim.id for claim in group) for group in mill.repeated_claims()]

    assert found == [tuple(one.id for one in group) for group in (names, years, rooms)]
    assert mill.sequence == before
    mill.decide(years[0].id, "cut", by="mira")
    mill.group_claims([one.id for one in rooms], by="ines")
    assert [tuple(one.id for one in group) for group in mill.repeated_claims()] == [tuple(one.id for one in names)]


def test_parts_of_a_claim_keep_its_echoes(mill: Case) -> None:
    first = mark(mill, "40 rooms", "number")
    second = mark(mill, "40 rooms", "number", 2)
    mill.group_claims([first.id, second.id], by="ines")
    number, what = mill.split_claim(first.id, first.start + 2, kinds=["number", "name"], by="ines")

    assert [place.of(mill.article.text) for place in number.places] == ["40", "40"]
    assert [place.start - what.start for place in what.places] == [0, second.start - first.start]
