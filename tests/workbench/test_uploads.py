"""Files come from the page in pieces; what is refused is said to the form that sent it."""

from typing import Any

import pytest

from factcheck.model import NotFound
from factcheck_workbench.uploads import MOST, MOST_UPLOADS, Uploads, take_piece

CONTENT = b"The bridge was opened on 3 May 1907. " * 3


def say(uploads: Uploads, at: int, piece: bytes, **more: Any) -> dict[str, Any]:
    """What the page is answered to a piece."""
    message = {"upload": "u", "use": "draft", "size": len(CONTENT), "at": at, "buffers": [memoryview(piece)], **more}
    [answer] = take_piece(uploads, message)
    return answer.to({}) | {"type": answer.type}


def test_pieces_become_the_file() -> None:
    uploads = Uploads()

    assert say(uploads, 0, CONTENT[:40]) == {"type": "piece", "upload": "u", "at": 40}
    assert say(uploads, 40, CONTENT[40:])["at"] == len(CONTENT)
    assert uploads.finish("u") == CONTENT
    assert not uploads.has("u")


def test_a_piece_that_comes_twice_or_out_of_turn_changes_nothing() -> None:
    uploads = Uploads()

    assert say(uploads, 40, CONTENT[40:80])["at"] == 0  # as after the kernel was started again: from the start
    ats = [say(uploads, at, CONTENT[:40])["at"] for at in (0, 90, 40, 40, 0)]
    assert ats == [40, 40, 80, 80, 40]


def test_an_empty_file_is_here_at_once() -> None:
    uploads = Uploads()

    assert say(uploads, 0, b"", size=0)["at"] == 0
    assert uploads.finish("u") == b""


@pytest.mark.parametrize(("use", "words"), [("draft", "20 MB"), ("sheet", "20 MB"), ("source", "50 MB")])
def test_a_file_that_is_too_large_is_refused_with_its_first_piece(use: str, words: str) -> None:
    uploads = Uploads()
    refused = say(uploads, 0, b"x", use=use, size=MOST[use][0] + 1)

    assert (refused["type"], refused["upload"]) == ("no_piece", "u")
    assert f"larger than {words}" in refused["words"]
    assert not uploads.has("u")


def test_a_file_that_is_larger_than_it_said_is_refused_too(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(MOST, "draft", (len(CONTENT), "Leave some out."))
    uploads = Uploads()
    say(uploads, 0, CONTENT)

    assert say(uploads, len(CONTENT), b"x")["words"].endswith("Leave some out.")
    assert not uploads.has("u")


def test_what_did_not_arrive_whole_is_not_taken_for_the_file() -> None:
    uploads = Uploads()
    say(uploads, 0, CONTENT[:40])

    for upload in ("u", "never sent"):
        with pytest.raises(NotFound, match="did not arrive whole"):
            uploads.finish(upload)


def test_the_oldest_of_too_many_files_gives_way() -> None:
    uploads = Uploads()
    for number in range(MOST_UPLOADS + 1):
        say(uploads, 0, CONTENT, upload=str(number))

    assert [uploads.has(str(number)) for number in range(MOST_UPLOADS + 1)] == [False] + [True] * MOST_UPLOADS


def test_a_message_that_makes_no_sense_is_answered_to_its_form(capsys: pytest.CaptureFixture[str]) -> None:
    refused = say(Uploads(), 0, CONTENT, use="anything")

    assert (refused["type"], refused["upload"]) == ("no_piece", "u")
    assert "Something went wrong" in refused["words"]
    assert "KeyError" in capsys.readouterr().err
