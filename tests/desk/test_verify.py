"""Loss and tampering are found: abuse case 43."""

import random
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from factcheck.desk import Case, Desk, Verification, open_desk
from factcheck.ledger import EntryKind, make_entry
from factcheck.model import FactcheckError, Source, StoreDamaged
from factcheck.store import append_entry, open_store
from factcheck.store.driver import sqlite_driver
from factcheck.text import Article, read_article

SQLITE = sqlite_driver()  # two libraries in one program do not see each other's locks


@contextmanager
def unguarded(place: Path) -> Iterator[Any]:
    """The file as somebody with another program can change it, who takes off the guards and puts them on again."""
    connection = SQLITE.connect(place)
    guards = connection.execute("SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'").fetchall()
    for name, _ in guards:
        connection.execute(f"DROP TRIGGER {name}")
    yield connection
    for _, sql in guards:
        connection.execute(sql)
    connection.commit()
    connection.close()


def verified(place: Path) -> Verification:
    with open_desk(place) as desk:
        return desk.verify()


@pytest.fixture
def worked(desk: Desk, case: Case, claim: str, source: Source) -> Case:
    """A case with some work on it, and its desk closed."""
    case.attach(claim, source.id, "contradicts", excerpt="opened in 1908", by="ines")
    case.give_verdict(claim, "inaccurate", "The yearbook says 1908.", by="ines")
    case.decide(claim, "changed", "3 May 1908", by="mira")
    desk.close()
    return case


def test_a_clean_desk_has_no_problem_and_says_what_was_looked_at(place: Path, worked: Case) -> None:
    found = verified(place)

    assert found.clean
    assert found.heads[worked.id] == worked.head
    assert set(found.heads) == {worked.id, "desk"}
    assert f"Case {worked.id}: 7 of 7 entries are as they were written." in found.good


@pytest.mark.parametrize(
    ("change", "words"),
    [
        ("UPDATE entries SET body = replace(body, '1908', '1909') WHERE kind = 'verdict_given'", "was changed"),
        ("UPDATE entries SET \"by\" = 'theo' WHERE kind = 'decision_taken'", "was changed"),
        ("UPDATE entries SET at = '2020-01-01T00:00:00.000000Z' WHERE sequence = 3", "was changed"),
        ("UPDATE entries SET kind = 'dog' WHERE kind = 'decision_taken'", "cannot be read"),
        ("UPDATE entries SET body = '[]' WHERE kind = 'decision_taken'", "cannot be read"),
        ("UPDATE entries SET body = replace(body, '\"excerpt\":', '\"excerpt\": ')", "written differently"),
        ("UPDATE entries SET at = CAST(at AS BLOB) WHERE sequence = 3", "is blob"),
        ("DELETE FROM entries WHERE kind = 'verdict_given'", "something is missing"),
        ("DELETE FROM entries WHERE kind = 'decision_taken'", "not what its entries say"),
        ("DELETE FROM entries WHERE ledger <> 'desk'", "none of its entries can be read"),
        ("UPDATE entries SET chain_hash = content_hash WHERE kind = 'verdict_given'", "does not follow"),
        ("UPDATE claims SET finding = 'confirmed' WHERE finding = 'inaccurate'", "list of its claims"),
        ("DELETE FROM claims WHERE finding IS NULL", "list of its claims"),
        ("UPDATE cases SET title = 'Other'", "list of cases"),
        ("DELETE FROM case_drafts", "list of its drafts"),
        ("UPDATE drafts SET article = replace(article, '1907', '1908')", "draft"),
        ("DELETE FROM drafts", "is missing"),
    ],
)
def test_every_change_behind_the_desks_back_is_found(place: Path, worked: Case, change: str, words: str) -> None:
    with unguarded(place) as connection:
        assert connection.execute(change).rowcount > 0
    problems = verified(place).problems

    assert any(words in problem for problem in problems), problems


def test_what_is_still_good_is_said_beside_what_is_wrong(place: Path, worked: Case) -> None:
    with unguarded(place) as connection:
        connection.execute("UPDATE entries SET body = replace(body, '1908', '1909') WHERE kind = 'verdict_given'")
    found = verified(place)

    assert len(found.problems) == 1
    assert "verdict given by ines" in found.problems[0]
    assert f"Case {worked.id}: 6 of 7 entries are as they were written." in found.good
    assert "The desk's own ledger: 1 of 1 entries are as they were written." in found.good


def test_a_guard_that_was_taken_off_is_missed(place: Path, worked: Case) -> None:
    connection = SQLITE.connect(place)
    connection.execute("DROP TRIGGER entries_change")
    connection.close()

    assert any("entries_change" in problem for problem in verified(place).problems)


def test_a_changed_original_is_found(place: Path, desk: Desk, tmp_path: Path) -> None:
    story = tmp_path / "story.txt"
    story.write_text("The bridge was opened in 1907.")
    desk.open_case(read_article(story), by="ines", find="later")
    desk.close()
    with unguarded(place) as connection:
        connection.execute("UPDATE originals SET content = x'00'")

    assert [problem for problem in verified(place).problems if "original file" in problem]


def test_a_tail_that_was_cut_off_with_its_traces_is_found_by_an_earlier_head(place: Path, worked: Case) -> None:
    with open_desk(place) as desk:
        assert desk.verify(head=worked.entries[-1].chain_hash).clean
        lost = desk.case(worked.id).note(worked.claims[0].id, "The last word.", by="ines").chain_hash
    with unguarded(place) as connection:
        connection.execute("DELETE FROM entries WHERE chain_hash = ?", (lost,))
        connection.execute("UPDATE cases SET head = ?, sequence = 7", (worked.entries[-1].chain_hash,))
        connection.execute("UPDATE claims SET version = version - 1 WHERE claim = ?", (worked.claims[0].id,))
    with open_desk(place) as desk:
        assert desk.verify().clean
        (problem,) = desk.verify(head=lost).problems

    assert lost in problem


def test_a_flipped_byte_of_an_entry_is_found_wherever_it_is(place: Path, worked: Case) -> None:
    with SQLITE.connect(place) as connection:
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        rows = connection.execute("SELECT * FROM entries").fetchall()
    whole = place.read_bytes()
    values = [str(value).encode() for row in rows for value in row if isinstance(value, str) and len(value) > 3]
    choose = random.Random(1907)  # the same sample in every run
    missed = []
    for value in choose.sample(values, 40):
        at = whole.index(value) + choose.randrange(len(value))
        place.write_bytes(whole[:at] + bytes([whole[at] ^ (1 << choose.randrange(8))]) + whole[at + 1 :])
        if not problems_of(place):
            missed.append((value, at))

    assert missed == []


def problems_of(place: Path) -> tuple[str, ...]:
    """A desk that cannot be opened any more says so, which is a problem found."""
    for suffix in ("-wal", "-shm"):
        place.with_name(place.name + suffix).unlink(missing_ok=True)
    try:
        return verified(place).problems
    except FactcheckError as error:
        return (str(error),)


def test_a_desk_whose_pages_are_spoilt_is_reported_and_not_crashed_upon(place: Path, desk: Desk) -> None:
    for number in range(30):
        desk.open_case(
            Article.from_text(f"Bridge {number} was opened in 19{number:02}. " * 40), by="ines", find="later"
        )
    desk.close()
    whole = bytearray(place.read_bytes())
    for page in range(24, len(whole) // 4096, 3):  # behind the pages that name the tables
        whole[page * 4096 : page * 4096 + 64] = b"\xff" * 64
    place.write_bytes(whole)
    found = verified(place)

    assert len(found.problems) > 1
    assert all("Traceback" not in problem for problem in found.problems)


@pytest.mark.parametrize(
    ("kind", "body", "words"),
    [
        ("noted", {"text": 7}, "no proper “text”"),
        ("verdict_given", {"finding": "dog", "rationale": None, "proposed": None}, "make no case"),
        ("undone", {"entry": "nowhere"}, "make no case"),
    ],
)
def test_an_entry_with_proper_hashes_that_makes_no_sense_is_found_and_not_merged(
    place: Path, worked: Case, tmp_path: Path, kind: str, body: dict[str, Any], words: str
) -> None:
    store = open_store(place)
    claim = worked.claims[0].id
    entry = make_entry(kind=EntryKind(kind), by="x", case=worked.id, claim=claim, claim_version=9, body=body)
    with store.turn(), store.write() as connection:
        append_entry(connection, entry)
    store.close()
    assert any(words in problem for problem in verified(place).problems)

    with open_desk(tmp_path / "other.sqlite") as other, pytest.raises(StoreDamaged, match=words):
        other.merge(place, by="lead")


def test_a_source_that_makes_no_sense_is_found(place: Path, worked: Case) -> None:
    store = open_store(place)
    body = {"kind": "dog", "title": None, "url": None, "primary": True, "confidential": False, "details": {}}
    with store.turn(), store.write() as connection:
        append_entry(connection, make_entry(kind=EntryKind.SOURCE_ADDED, by="x", body=body))
    store.close()

    assert any("make no desk" in problem for problem in verified(place).problems)
