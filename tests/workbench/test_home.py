"""What the home answers to its page, without a browser."""

from collections.abc import Callable
from itertools import count
from pathlib import Path
from typing import Any

import pytest
from workbench.page_of import TEXT

from factcheck import Article, Case, Desk, open_desk
from factcheck.ledger import new_id
from factcheck.text.limits import MOST_BYTES
from factcheck_workbench.home.dispatch import HomeSpeaker
from factcheck_workbench.home.session import HomeSession

LONG = "\n\n".join(f"Bridge number {n} was opened in {1900 + n} by the mayor of town {n * 7}." for n in range(20))


class HomePage:
    """The page's side of a home."""

    def __init__(self, session: HomeSession) -> None:
        self.session, self._speaker, self._numbers = session, HomeSpeaker(session), count(1)

    def say(self, type_: str, **fields: Any) -> list[dict[str, Any]]:
        message = {"type": type_, "request": next(self._numbers), "view": "v", **fields}
        return [answer.to(message) for answer in self._speaker.answer(message)]

    def one(self, type_: str, **fields: Any) -> dict[str, Any]:
        [answer] = self.say(type_, **fields)
        return answer

    def give(self, content: bytes, name: str = "story.txt", **fields: Any) -> dict[str, Any]:
        """Sends a file in two pieces and has it opened."""
        draft, half, about = new_id(), len(content) // 2, {"upload": new_id(), "use": "draft", "size": len(content)}
        assert self.one("piece", **about, at=0, buffers=[memoryview(content[:half])])["at"] == half
        assert self.one("piece", **about, at=half, buffers=[memoryview(content[half:])])["at"] == len(content)
        return self.one("start", draft=draft, upload=about["upload"], name=name, **fields)


@pytest.fixture
def home(desk: Desk) -> HomePage:
    page = HomePage(HomeSession(desk, by="ines"))
    page.one("hello")
    return page


def test_a_page_is_told_of_all_cases_and_of_nothing_in_them(home: HomePage, case: Case) -> None:
    told = home.one("hello")

    assert [row["id"] for row in told["cases"]] == [case.id]
    assert (told["person"], told["desk"], told["read_only"]) == ("ines", case.desk.location, None)
    assert "Orla Fennimore" not in str(told)


def test_a_file_becomes_a_case_whose_claims_are_found_later(home: HomePage, desk: Desk) -> None:
    opened = home.give(TEXT.encode(), published="2026-03-01", due="2026-03-04")
    case = desk.case(opened["case"])

    assert (opened["type"], opened["known"], case.article.original.name) == ("opened", False, "story.txt")
    assert (str(case.article.published), case.due, case.sections) == ("2026-03-01", "2026-03-04", (0, 0))
    assert case.entries[0].by == "ines"


def test_the_same_text_comes_back_to_its_case(home: HomePage, desk: Desk) -> None:
    first, second = home.give(TEXT.encode()), home.give(TEXT.encode(), name="again.txt")

    assert (second["case"], second["known"]) == (first["case"], True)
    assert len(desk.cases()) == 1


def test_pasted_words_become_a_case_and_emoji_stay(home: HomePage, desk: Desk) -> None:
    opened = home.one("start", draft=new_id(), text=TEXT)

    assert "🌉" in desk.case(opened["case"]).article.text


@pytest.mark.parametrize(
    ("content", "words"),
    [(b"\x89PNG\r\n\x1a\n" + bytes(99), "picture"), (b"   \n", "empty"), (b"PK\x03\x04" + bytes(99), "")],
)
def test_what_cannot_be_read_is_said_where_it_was_dropped_and_nothing_is_opened(
    home: HomePage, desk: Desk, content: bytes, words: str
) -> None:
    error = home.give(content)

    assert error["type"] == "error"
    assert words in error["words"]
    assert error["draft"]
    assert "Something went wrong" not in error["words"]
    assert desk.cases() == ()


@pytest.mark.parametrize("address", ["file:///etc/passwd", "http://127.0.0.1:1/x", "ftp://example.org/a"])
def test_an_address_that_nobody_should_go_to_is_refused_in_words(home: HomePage, desk: Desk, address: str) -> None:
    error = home.one("start", draft="d", url=address)

    assert (error["type"], error["draft"]) == ("error", "d")
    assert "Something went wrong" not in error["words"]
    assert desk.cases() == ()


def test_a_publication_date_that_is_none_is_refused(home: HomePage, desk: Desk) -> None:
    assert "2026-03-01" in home.one("start", draft="d", text=TEXT, published="soon")["words"]
    assert desk.cases() == ()


def test_without_a_name_nothing_is_opened(desk: Desk) -> None:
    page = HomePage(HomeSession(desk))

    assert "who you are" in page.one("start", draft="d", text=TEXT)["words"]
    assert page.one("person", name=" Theo ")["person"] == "Theo"
    assert page.one("start", draft="d", text=TEXT)["type"] == "opened"


def test_a_draft_that_is_nearly_a_case_waits_for_a_person(home: HomePage, desk: Desk) -> None:
    case = desk.open_case(Article.from_text(LONG), by="theo", find="later")
    similar = home.one("start", draft="d", text=LONG + "\n\nAnd one more.", due="2026-04-01")

    assert similar["type"] == "similar"
    [offered] = similar["cases"]
    assert offered["id"] == case.id
    assert 90 < offered["percent"] < 100
    assert len(desk.cases()) == 1

    taken = home.one("settle", draft="d", take=case.id, entry_id=new_id())
    assert (taken["case"], taken["taken"]) == (case.id, True)
    case.refresh()
    assert (len(case.drafts), case.due, len(desk.cases())) == (2, "2026-04-01", 1)


def test_or_it_is_a_case_of_its_own_or_forgotten(home: HomePage, desk: Desk) -> None:
    case = desk.open_case(Article.from_text(LONG), by="theo", find="later")
    for draft in ("own", "none"):
        assert home.one("start", draft=draft, text=f"{LONG}\n\nAnd {draft} more.")["type"] == "similar"
    assert home.one("settle", draft="own", take=None, entry_id=new_id())["case"] != case.id
    assert home.one("leave", draft="none")["type"] == "left"

    assert "drop or choose it once more" in home.one("settle", draft="none", take=None, entry_id=new_id())["words"]
    assert len(desk.cases()) == 2


def test_a_choice_that_was_sent_twice_is_taken_once(home: HomePage, desk: Desk) -> None:
    case = desk.open_case(Article.from_text(LONG), by="theo", find="later")
    home.one("start", draft="d", text=LONG + "\n\nAnd one more.")
    entry = new_id()
    home.one("settle", draft="d", take=case.id, entry_id=entry)

    assert home.one("settle", draft="d", take=case.id, entry_id=entry)["type"] == "error"
    case.refresh()
    assert len(case.drafts) == 2


def test_a_file_that_is_too_large_is_refused_before_it_is_here_whole(home: HomePage) -> None:
    sizes = {"size": MOST_BYTES + 1, "at": 0}
    refused = home.one("piece", upload="u", use="draft", **sizes, buffers=[memoryview(b"x")])

    assert (refused["type"], refused["upload"]) == ("no_piece", "u")
    assert "larger than 20 MB" in refused["words"]
    assert "did not arrive" in home.one("start", draft="d", upload="u", name="a.docx")["words"]


def test_a_due_date_is_set_once_and_the_pages_are_told(home: HomePage, case: Case) -> None:
    home.say("ping")
    entry = new_id()
    saved, told = home.say("due", case=case.id, due="2026-03-04", entry_id=entry)

    assert (saved["type"], saved["entry_id"]) == ("saved", entry)
    assert ([row["due"] for row in told["cases"]], "view" in told) == (["2026-03-04"], False)
    assert home.say("due", case=case.id, due="2026-03-04", entry_id=entry)[0]["type"] == "saved"
    case.refresh()
    assert [one.kind for one in case.entries].count("due_set") == 1
    assert "2026-03-01" in home.one("due", case=case.id, due="soon", entry_id=new_id())["words"]


def test_what_others_do_is_told_and_only_what_changed(home: HomePage, desk: Desk, case: Case, claim: str) -> None:
    desk.open_case(Article.from_text(LONG), by="mira", find="later")
    home.one("hello")
    with open_desk(desk.location) as other:
        other.case(case.id).give_verdict(claim, "confirmed", by="theo")
    told, _pong = home.say("ping")

    assert [(row["id"], row["done"], row["last_by"]) for row in told["cases"]] == [(case.id, 1, "theo")]
    assert [answer["type"] for answer in home.say("ping")] == ["pong"]


def test_a_desk_that_cannot_be_opened_is_said_and_can_be_tried_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def own(place: Path) -> Callable[..., Desk]:
        return lambda **how: open_desk(place, **how)

    monkeypatch.setattr("factcheck_workbench.home.session.open_desk", own(tmp_path))
    page = HomePage(HomeSession(by="ines"))
    closed = page.one("hello")
    assert closed["type"] == "closed"
    assert "is a folder" in closed["words"]

    monkeypatch.setattr("factcheck_workbench.home.session.open_desk", own(tmp_path / "desk.sqlite"))
    assert page.one("hello")["cases"] == []
    page.session.desk.close()


def test_a_message_that_nobody_understands_is_answered(home: HomePage) -> None:
    assert "does not understand" in home.one("dance")["words"]
