"""PDF files made to do harm are refused in plain words by a process that is ended in time (abuse cases 30, 31)."""

import os
import socket
from pathlib import Path

import hostile_pdf
import pytest

from factcheck.model import UnreadableArticle
from factcheck.text import read_article
from factcheck.text.pdf import opened as opening
from factcheck.text.pdf.refusal import REASONS

FILES = Path(__file__).parents[1] / "files/pdf"
SLOW_TO_MAKE = {"a stream that unpacks to 500 MB", "a stream that unpacks twice, to 1 GB"}
"""The benchmark has them; here a smaller one stands for both."""


def assert_refused(folder: Path, content: bytes) -> None:
    (folder / "story.pdf").write_bytes(content)
    with pytest.raises(UnreadableArticle) as refused:
        read_article(folder / "story.pdf")
    assert str(refused.value) in REASONS.values()
    assert [path.name for path in folder.rglob("*")] == ["story.pdf"]


@pytest.mark.parametrize("name", sorted(set(hostile_pdf.CASES) - hostile_pdf.READ - SLOW_TO_MAKE))
def test_it_is_refused_with_a_reason_and_nothing_is_written(tmp_path: Path, name: str) -> None:
    assert_refused(tmp_path, hostile_pdf.CASES[name]())


def test_a_bomb_is_refused(tmp_path: Path) -> None:
    assert_refused(tmp_path, hostile_pdf.pages([hostile_pdf.deflated(bytes(60_000_000))]))


@pytest.mark.parametrize("name", sorted(hostile_pdf.READ))
def test_what_is_good_in_spite_of_a_trap_is_read(tmp_path: Path, name: str) -> None:
    (tmp_path / "story.pdf").write_bytes(hostile_pdf.CASES[name]())

    assert read_article(tmp_path / "story.pdf").text == "It was filled in 1961.\n"


def test_a_file_that_is_cut_or_bent_is_read_or_refused(tmp_path: Path) -> None:
    content = (FILES / "by_chromium.pdf").read_bytes()
    for at in range(20, len(content), len(content) // 9):
        assert_refused(tmp_path, content[:at])
        bent = bytearray(content)
        bent[at : at + 40] = bytes(40)
        (tmp_path / "story.pdf").write_bytes(bytes(bent))
        try:
            assert read_article(tmp_path / "story.pdf").text
        except UnreadableArticle as error:
            reason = str(error)
            assert reason


def test_a_process_that_says_nothing_is_ended(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(opening, "SECONDS_A_PAGE", 0.0)
    started: list[int] = []
    popen = opening.subprocess.Popen
    monkeypatch.setattr(
        opening.subprocess, "Popen", lambda *what, **how: (child := popen(*what, **how), started.append(child.pid))[0]
    )

    with pytest.raises(UnreadableArticle, match="takes too long"):
        opening.opened((FILES / "one_column.pdf").read_bytes())

    with pytest.raises(ProcessLookupError):
        os.kill(started[0], 0)


def test_a_link_in_the_file_is_not_followed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[object] = []
    monkeypatch.setattr(socket.socket, "connect", lambda self, address: asked.append(address))
    trap = b"/Root 1 0 R /Info 9 0 R"
    content = hostile_pdf.pages(
        [hostile_pdf.stream(hostile_pdf.WORDS)],
        {9: b"<< /F (http://127.0.0.1:9/) /FS /URL /OpenAction << /S /URI /URI (http://127.0.0.1:9/) >> >>"},
    ).replace(b"/Root 1 0 R", trap)
    (tmp_path / "story.pdf").write_bytes(content)

    assert read_article(tmp_path / "story.pdf").text == "It was filled in 1961.\n"
    assert asked == []


def test_words_about_pdf_are_no_pdf(tmp_path: Path) -> None:
    (tmp_path / "story.txt").write_text("Such a file begins with %PDF-1.7 and ends with an address.", encoding="utf-8")

    assert read_article(tmp_path / "story.txt").text.startswith("Such a file")


@pytest.mark.parametrize("said", ["", '{"title": "", "author": "", "pages": 1}\\n{"scraps": [[1', "Killed\\n"])
def test_a_process_that_the_system_ends_in_the_middle_is_a_refusal_in_words(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, said: str
) -> None:
    words = f"import os, sys\nsys.stdin.buffer.read()\nos.write(1, {said.encode()!r})\nos._exit(1)\n"
    (tmp_path / "ended_in_the_middle.py").write_text(words)
    monkeypatch.syspath_prepend(tmp_path)
    monkeypatch.setattr(opening, "_CHILD", "ended_in_the_middle")

    with pytest.raises(UnreadableArticle, match=r"^The PDF "):
        opening.opened(b"%PDF-1.4\nstartxref\n0\n%%EOF")
