"""A clock that jumps back, and clocks of other time zones: abuse case 49."""

import datetime as dt
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from factcheck.desk import Case, open_desk
from factcheck.ledger import now
from factcheck.text import Article


@pytest.fixture
def backwards(monkeypatch: pytest.MonkeyPatch) -> None:
    """Every act is an hour earlier than the one before."""
    hours = iter(range(10_000))
    noon = dt.datetime(2026, 3, 29, 12, tzinfo=dt.UTC)
    monkeypatch.setattr(
        "factcheck.ledger.entry.now",
        lambda: (noon - dt.timedelta(hours=next(hours))).strftime("%Y-%m-%dT%H:%M:%S.%fZ"),
    )


@pytest.fixture
def case(tmp_path: Path, backwards: None) -> Iterator[Case]:
    with open_desk(tmp_path / "desk.sqlite") as desk:
        case = desk.open_case(Article.from_text("The bridge was opened in 1821."), by="ines", find="later")
        case.add_claim("date", 25, 29, by="ines")
        yield case


def test_what_came_last_counts_though_the_clock_says_it_came_first(case: Case) -> None:
    claim = case.claims[0].id
    first = case.give_verdict(claim, "cannot_be_verified", by="ines", entry_id="ffffffff-ffff-7fff-8fff-ffffffffffff")
    last = case.give_verdict(claim, "confirmed", by="ines", entry_id="00000000-0000-7000-8000-000000000000")
    standing = [verdict.id for verdict in case.state(claim).verdicts if not verdict.superseded]

    assert last.at < first.at
    assert standing == [last.id]
    assert case.state(claim).finding == "confirmed"
    assert case.undo(by="ines").body["entry"] == last.id


def test_the_ledger_keeps_its_order_when_it_is_read_anew(case: Case) -> None:
    claim = case.claims[0].id
    for number in range(5):
        case.note(claim, f"Note {number}.", by="ines")
    again = case.desk.case(case.id)
    times = [one.at for one in again.entries]

    assert times == sorted(times, reverse=True)
    assert again.entries == case.entries
    assert [note.body["text"] for note in again.state(claim).notes] == [f"Note {number}." for number in range(5)]
    assert list(again.ledger_frame()["sequence"]) == list(range(1, 8))
    assert case.desk.verify().problems == ()


@pytest.mark.parametrize("zone", ["America/St_Johns", "Europe/Berlin", "Pacific/Chatham"])
def test_the_zone_of_the_computer_changes_no_time(zone: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TZ", zone)
    time.tzset()
    before, said, after = time.time(), now(), time.time()
    monkeypatch.undo()
    time.tzset()

    assert said.endswith("Z")
    assert int(before) <= dt.datetime.fromisoformat(said).timestamp() <= after
