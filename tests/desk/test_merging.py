"""Two copies of a desk, worked on apart and put together again."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from factcheck.desk import Case, Desk, open_desk
from factcheck.ledger import EntryKind, Recorded
from factcheck.model import ActRefused, NotFound, Source, StoreDamaged, WorkState
from factcheck.store.driver import sqlite_driver
from factcheck.text import Article, read_article

SQLITE = sqlite_driver()  # two libraries in one program do not see each other's locks


@pytest.fixture
def other(desk: Desk, case: Case, source: Source, tmp_path: Path) -> Iterator[Desk]:
    """A copy of the desk, which parts from it here."""
    with open_desk(desk.back_up(tmp_path / "other.sqlite")) as other:
        yield other


@pytest.fixture
def both(desk: Desk, other: Desk, case: Case) -> tuple[Case, Case]:
    return case, other.case(case.id)


def meaning(desk: Desk) -> dict[str, object]:
    """What a desk says, apart from the order of acts."""
    cases = (desk.case(summary.id) for summary in desk.cases())
    return {case.id: ({one.id for one in quiet(case.entries)}, standing(case), case.due) for case in cases} | {
        "people": desk.people,
        "sources": {source.id: source for source in desk.sources()},
    }


def quiet(entries: tuple[Recorded, ...]) -> Iterator[Recorded]:
    return (one for one in entries if one.kind is not EntryKind.MERGED)


def standing(case: Case) -> list[object]:
    return [(state.claim, state.state, len(state.verdicts), bool(state.conflicts)) for state in case.states]


def test_a_merge_brings_foreign_entries_unchanged_after_one_that_names_the_other_head(
    desk: Desk, other: Desk, both: tuple[Case, Case]
) -> None:
    ours, theirs = both
    ours.note(ours.claims[0].id, "Look.", by="ines")
    theirs.give_verdict(theirs.claims[1].id, "confirmed", by="theo")
    merged = desk.merge(other, by="lead")
    ours.refresh()
    named, taken = ours.entries[-2:]

    assert (named.kind, named.by, named.body) == (EntryKind.MERGED, "lead", {"head": theirs.head, "entries": 1})
    assert taken.entry == theirs.entries[-1].entry
    assert (merged.cases, merged.entries, merged.conflicts) == ((ours.id,), 1, {})
    assert [state.finding for state in ours.states] == [None, "confirmed", None]
    assert desk.verify().clean


def test_a_claim_that_both_worked_on_waits_for_the_editor(desk: Desk, other: Desk, both: tuple[Case, Case]) -> None:
    ours, theirs = both
    claim = ours.claims[0].id
    ours.give_verdict(claim, "confirmed", by="ines")
    theirs.give_verdict(claim, "confirmed", by="theo")
    merged = desk.merge(other, by="lead")
    ours.refresh()

    assert merged.conflicts == {ours.id: (claim,)}
    assert ours.state(claim).state is WorkState.WITH_EDITOR
    ours.decide(claim, "no_change", by="mira")
    assert ours.state(claim).state is WorkState.DONE


def split(case: Case) -> None:
    claim = case.claims[0]
    case.split_claim(claim.id, [(claim.start, claim.start + 5), (claim.start + 6, claim.end)], by="ines")


def join(case: Case) -> None:
    case.merge_claims([case.claims[0].id, case.claims[1].id], by="ines")


@pytest.mark.parametrize("shape", [split, join])
def test_work_on_a_claim_that_the_other_copy_split_or_joined_is_not_lost_from_sight(
    desk: Desk, other: Desk, both: tuple[Case, Case], shape: Callable[[Case], None]
) -> None:
    ours, theirs = both
    shape(ours)
    theirs.give_verdict(theirs.claims[0].id, "inaccurate", "It was 1908.", by="theo")
    theirs.give_verdict(theirs.claims[1].id, "inaccurate", "It was more.", by="theo")
    merged = desk.merge(other, by="lead")
    ours.refresh()
    flagged = [state for state in ours.states if state.claim.id in merged.conflicts[ours.id]]

    assert flagged
    assert {state.state for state in flagged} == {WorkState.WITH_EDITOR}


def test_merging_again_brings_nothing(desk: Desk, other: Desk, both: tuple[Case, Case]) -> None:
    both[1].note(both[1].claims[0].id, "Look.", by="theo")
    desk.merge(other, by="lead")
    heads = desk.verify().heads
    again = desk.merge(other, by="lead")

    assert (again.cases, again.entries, again.conflicts) == ((), 0, {})
    assert desk.verify().heads == heads


def test_both_directions_converge_and_then_stand_still(desk: Desk, other: Desk, both: tuple[Case, Case]) -> None:
    ours, theirs = both
    ours.give_verdict(ours.claims[0].id, "confirmed", by="ines")
    ours.set_due("2026-04-02", by="ines")
    theirs.ask(theirs.claims[0].id, "Where from?", by="theo")
    theirs.note(theirs.claims[1].id, "Look.", by="theo")
    theirs.set_due("2026-04-01", by="theo")
    desk.add_person("theo", "editor", by="ines")
    other.add_person("theo", "checker", by="theo")
    other.add_source(kind="interview", title="Orla", confidential=True, by="theo")
    desk.merge(other, by="lead")
    other.merge(desk, by="lead")

    assert meaning(desk) == meaning(other)
    assert desk.case(ours.id).due == "2026-04-01"
    assert desk.people["theo"] == "editor"
    for one, two in ((desk, other), (other, desk)):
        assert one.merge(two, by="lead").entries == 0
        assert one.verify().clean


def test_what_one_copy_took_back_stays_taken_back(desk: Desk, other: Desk, both: tuple[Case, Case]) -> None:
    ours, theirs = both
    claim = ours.claims[0].id
    ours.note(claim, "Wrong.", by="ines")
    other.merge(desk, by="lead")
    theirs.refresh()
    ours.undo(by="ines")
    theirs.undo(by="ines")
    theirs.redo(by="ines")
    desk.merge(other, by="lead")
    other.merge(desk, by="lead")
    ours.refresh()
    theirs.refresh()

    assert ours.state(claim).notes == theirs.state(claim).notes == ()
    ours.redo(by="ines") if ours.can_redo("ines") else None
    assert meaning(desk)["people"] == {}


def test_a_case_that_only_the_other_has_comes_bit_for_bit_with_its_original(
    desk: Desk, other: Desk, tmp_path: Path
) -> None:
    story = tmp_path / "story.md"
    story.write_text("# Ferry\n\nThe ferry sank in 1921.\n")
    theirs = other.open_case(read_article(story), by="theo", find="later")
    source = other.add_source(kind="web", url="https://example.org/", title="Page", by="theo")
    claim = theirs.add_claim(
        "date", theirs.article.text.index("1921"), theirs.article.text.index("1921") + 4, by="theo"
    )
    theirs.attach(claim.id, source.id, "supports", by="theo")
    merged = desk.merge(other, by="lead")
    ours = desk.case(theirs.id)

    assert merged.cases == (theirs.id,)
    assert ours.entries == theirs.entries
    assert (ours.head, ours.states, ours.sources()) == (theirs.head, theirs.states, theirs.sources())
    assert ours.article.original == theirs.article.original
    assert ours.claims_frame().equals(theirs.claims_frame())
    assert desk.verify().clean


def test_the_same_article_opened_twice_becomes_one_case(desk: Desk, other: Desk) -> None:
    article = Article.from_text("The ferry sank in 1921.")
    ours, theirs = (one.open_case(article, by=by, find="later") for one, by in ((desk, "ines"), (other, "theo")))
    for case in (ours, theirs):
        case.add_claim("date", 18, 22, by=case.entries[0].by)
    desk.merge(other, by="lead")
    other.merge(desk, by="lead")
    ours.refresh()

    assert len(ours.claims) == 1
    assert len(ours.drafts) == 1
    assert desk.verify().clean
    assert meaning(desk) == meaning(other)


def test_a_confidential_name_comes_along_unless_it_was_erased_here(desk: Desk, other: Desk, place: Path) -> None:
    kept = other.add_source(kind="interview", title="Vesna Quillon", confidential=True, by="theo")
    desk.merge(other, by="lead")
    assert desk.sources()[-1].title == "Vesna Quillon"
    desk.erase_source(kept.id, "She asked us to.", by="ines")
    desk.merge(other, by="lead")
    assert desk.sources()[-1].title == "Confidential source"
    other.merge(desk, by="lead")

    assert other.sources()[-1].title == "Confidential source"
    for one in (desk, other):
        one.close()
        assert b"Quillon" not in Path(one.location).read_bytes()


def test_a_damaged_copy_is_refused_and_nothing_is_taken(desk: Desk, other: Desk, both: tuple[Case, Case]) -> None:
    both[1].note(both[1].claims[0].id, "Look.", by="theo")
    heads = desk.verify().heads
    with SQLITE.connect(other.location) as connection:
        connection.execute("UPDATE claims SET state = 'done'")
    connection.close()
    with pytest.raises(StoreDamaged, match=r"damaged, so nothing was taken.*factcheck verify"):
        desk.merge(other, by="lead")

    assert desk.verify().heads == heads


def test_an_entry_that_was_rewritten_with_new_hashes_is_found(desk: Desk, other: Desk, case: Case) -> None:
    """Somebody makes the whole chain anew, so that the other copy alone looks clean."""
    forged = Path(other.location).with_name("forged.sqlite")
    rewrite(other, forged, case.id)
    with open_desk(forged) as copy:
        assert copy.verify().clean
        with pytest.raises(StoreDamaged, match="not the same in both copies"):
            desk.merge(copy, by="lead")

    assert desk.verify().clean


def rewrite(desk: Desk, forged: Path, case: str) -> None:
    from dataclasses import replace

    from factcheck.desk.copy_of_case import copy_of_case
    from factcheck.desk.merging import merge_case
    from factcheck.ledger import follow, make_entry

    with desk._store.read() as connection:
        copy = copy_of_case(connection, case)
    made: list[Recorded] = []
    for one in copy.entries:
        names = ("kind", "body", "case", "claim", "claim_version", "at")
        fields = {name: getattr(one, name) for name in names} | {"entry_id": one.id}
        made.append(follow(make_entry(by="theo", **fields), made[-1] if made else None))
    with open_desk(forged) as new:
        merge_case(new._store, replace(copy, entries=tuple(made)), "theo")


def test_a_crash_in_the_middle_leaves_everything_as_it_was(
    desk: Desk, other: Desk, both: tuple[Case, Case], monkeypatch: pytest.MonkeyPatch
) -> None:
    both[1].note(both[1].claims[0].id, "Look.", by="theo")
    other.add_person("theo", "editor", by="theo")
    heads = desk.verify().heads
    monkeypatch.setattr("factcheck.desk.merging.project_whole", lambda *_: 1 / 0)
    with pytest.raises(ZeroDivisionError):
        desk.merge(other, by="lead")

    assert desk.verify().heads == heads
    assert desk.people == {}


def test_a_desk_is_merged_from_its_file_and_from_its_folder(
    desk: Desk, other: Desk, both: tuple[Case, Case], tmp_path: Path
) -> None:
    both[1].note(both[1].claims[0].id, "From the folder.", by="theo")
    other.export(tmp_path / "folder")
    assert desk.merge(tmp_path / "folder", by="lead").entries == 1
    both[1].note(both[1].claims[0].id, "From the file.", by="theo")
    other.close()
    assert desk.merge(other.location, by="lead").entries == 1

    assert [note.body["text"] for note in desk.case(both[0].id).states[0].notes] == [
        "From the folder.",
        "From the file.",
    ]


def test_what_is_no_other_copy_is_refused(desk: Desk, case: Case, tmp_path: Path) -> None:
    with pytest.raises(ActRefused, match="the desk itself"):
        desk.merge(desk, by="lead")
    with pytest.raises(NotFound, match="no copy"):
        desk.merge(tmp_path / "absent.sqlite", by="lead")
    with pytest.raises(ActRefused, match="name of the person"):
        desk.merge(desk, by=" ")
    (tmp_path / "story.txt").write_text("The bridge was opened in 1907. " * 50)
    with pytest.raises(StoreDamaged, match="not a desk"):
        desk.merge(tmp_path / "story.txt", by="lead")

    assert not (tmp_path / "absent.sqlite").exists()


def test_people_at_work_see_what_a_merge_brought(desk: Desk, other: Desk, both: tuple[Case, Case]) -> None:
    ours, theirs = both
    claim = theirs.claims[0].id
    seen = ours.claims[0].version
    theirs.note(claim, "Look.", by="theo")
    desk.merge(other, by="lead")

    assert claim in ours.refresh()
    assert ours.state(claim).claim.version == seen + 1
