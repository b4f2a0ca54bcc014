"""One case used from several threads, as the widget and the search for claims do."""

from concurrent.futures import ThreadPoolExecutor

import pytest

from factcheck.claims import Section
from factcheck.desk import Case, Desk, open_desk
from factcheck.text import Article


def test_acts_readings_and_the_search_go_on_side_by_side(
    desk: Desk, case: Case, claim: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    sections = [Section((), done, 20) for done in range(1, 21)]
    monkeypatch.setattr("factcheck.claims.find_by_section", lambda article: iter(sections))

    def act(number: int) -> None:
        case.note(claim, f"Note {number}.", by="ines")
        assert case.state(claim).notes

    def search(_: int) -> None:
        case.find_next()
        assert case.states

    with ThreadPoolExecutor(6) as threads:
        list(threads.map(lambda n: search(n) if n % 3 == 0 else act(n), range(60)))

    assert case.sections == (20, 20)
    assert len(case.state(claim).notes) == 40
    assert [one.sequence for one in case.entries] == list(range(1, case.sequence + 1))
    assert desk.verify().problems == ()


def test_a_desk_and_a_case_opened_by_many_at_once_are_made_once(place: object, article: Article) -> None:
    def open_both(number: int) -> tuple[str, int]:
        with open_desk(str(place)) as desk:
            case = desk.open_case(article, by=f"person {number}", find="later")
            return case.id, case.sequence

    with ThreadPoolExecutor(6) as threads:
        opened = set(threads.map(open_both, range(12)))

    assert len(opened) == 1
    with open_desk(str(place)) as desk:
        assert len(desk.cases()) == 1
        assert desk.verify().problems == ()
