"""Files by content, encodings, and what is refused in plain words (abuse cases 9, 10, 30, 31)."""

import contextlib
import os
import subprocess
import sys
from pathlib import Path

import pytest

from factcheck.model import UnreadableArticle
from factcheck.text import Article, Original, article_of, read_article
from factcheck.text.about import About
from factcheck.text.limits import MOST_BYTES

TEXT = "She said: “I can’t.” The café cost £5 – no more. Naïve? It was late in the year… and dark."


def read(content: bytes, name: str = "story.txt") -> Article:
    return article_of(Original(name, "", content), About())


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-32", "cp1252", "mac_roman"])
def test_the_encodings_that_editors_save_are_read_right(encoding: str) -> None:
    assert read(TEXT.encode(encoding)).text == TEXT


def test_utf_16_without_a_mark_is_told_by_its_bytes() -> None:
    assert read(TEXT.encode("utf-16-le") * 3).text == TEXT * 3


def test_the_encoding_that_a_page_names_is_believed_where_it_is_no_utf_8() -> None:
    page = '<html><head><meta charset="{}"></head><p>Zażółć gęślą jaźń. Łódź.</p></html>'

    for stated, real in [("iso-8859-2", "iso-8859-2"), ("windows-1250", "cp1250"), ("iso-8859-2", "utf-8")]:
        assert read(page.format(stated).encode(real)).text == "Zażółć gęślą jaźń. Łódź.\n"


@pytest.mark.parametrize("stated", ["zlib", "hex", "rot13", "no-such", "idna", "unicode_escape"])
def test_an_encoding_that_is_none_for_text_does_no_harm(stated: str) -> None:
    page = f'<html><meta charset="{stated}"><p>It was “late” in the café. Nobody came, and nobody paid.</p></html>'

    assert "café" in read(page.encode("cp1252")).text


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (b"", "empty"),
        (b" \n\r\n\t", "empty"),
        ("\u00a0\u2003".encode(), "no text"),
        (b"%PDF-1.7\n...", "PDF"),
        (b"{\\rtf1 x}", "rich text"),
        (b"\x89PNG\r\n\x1a\n....", "picture"),
        (b"\xff\xd8\xff\xe0....", "picture"),
        (b"GIF89a....", "picture"),
        (b"\x1f\x8b\x08....", "compressed"),
        (b"\x7fELF\2\1\1", "program"),
        (b"SQLite format 3\0....", "database"),
        (b"\0\1\2\3" * 99, "control characters|no text"),
        (b"text \0 text", "NUL"),
        (bytes(range(1, 32)) * 9, "control characters"),
        (b"a\xed\xa0\x80b" * 9, "no text|encoding|character"),
        (b"a" * (MOST_BYTES // 8), "at most 2,000,000"),
    ],
    ids=lambda value: repr(value)[:30],
)
def test_what_is_no_article_is_refused_and_says_why(content: bytes, reason: str) -> None:
    with pytest.raises(UnreadableArticle, match=reason):
        read(content)


def test_a_random_file_is_refused() -> None:
    content = bytes((at * at * 31 + at // 7) % 256 for at in range(5000))

    with pytest.raises(UnreadableArticle):
        read(content)


@pytest.mark.parametrize("name", ["story.pdf", "story.docx", "story.png", "story", "story.TXT", "story.exe"])
def test_text_is_text_whatever_its_name(name: str) -> None:
    article = read(TEXT.encode(), name)

    assert article.text == TEXT
    assert article.original is not None
    assert article.original.media_type == "text/plain"


def test_a_file_that_is_not_there_or_no_file_is_named(tmp_path: Path) -> None:
    for path, reason in [(tmp_path / "no.txt", "no file"), (tmp_path, "a folder"), ("a\0b", "no file|cannot be read")]:
        with pytest.raises(UnreadableArticle, match=reason):
            read_article(path)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no named pipes")
def test_a_pipe_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.txt")

    with pytest.raises(UnreadableArticle, match="no file"):
        read_article(tmp_path / "pipe.txt")


def test_a_file_too_large_is_refused_without_being_read_whole(tmp_path: Path) -> None:
    with (tmp_path / "large.txt").open("wb") as file:
        file.truncate(MOST_BYTES * 50)

    with pytest.raises(UnreadableArticle, match="larger than 20 MB"):
        read_article(tmp_path / "large.txt")


def test_reading_plain_text_loads_nothing_heavy(tmp_path: Path) -> None:
    (tmp_path / "story.txt").write_text(TEXT, encoding="utf-8")
    probe = (
        "import sys; from factcheck.text import read_article; read_article(sys.argv[1]); "
        "print(sorted({'lxml', 'docx', 'charset_normalizer', 'requests', 'spacy'} & set(sys.modules)))"
    )
    command = [sys.executable, "-c", probe, str(tmp_path / "story.txt")]

    assert subprocess.run(command, capture_output=True, text=True, check=True).stdout.strip() == "[]"


SHORT = (
    *("café", "Ångström", "£5", "It’s", "naïve", "Größe", "Señor Núñez paid £5.", "Le café coûte 5 €."),
    *("Łódź ma 700 tys.", "O coração não é só isso.", "“Hello” – it’s fine…", "Perché la città è così? Più volte."),
)


@pytest.mark.parametrize("text", [text for text in SHORT if text != "Łódź ma 700 tys."])
def test_a_short_text_from_windows_is_read_right(text: str) -> None:
    assert read(text.encode("cp1252")).text == text


def can_write(encoding: str, text: str) -> bool:
    return text.encode(encoding, "ignore").decode(encoding) == text


@pytest.mark.parametrize(
    ("text", "encoding"),
    [(text, name) for text in SHORT for name in ("mac_roman", "cp1250", "iso8859_2") if can_write(name, text)],
)
def test_a_short_text_from_elsewhere_is_read_right_or_refused(text: str, encoding: str) -> None:
    with contextlib.suppress(UnreadableArticle):
        assert read(text.encode(encoding)).text == text


def test_windows_and_mac_files_of_any_length_are_read_by_their_letters() -> None:
    words = "Año tras año, el niño señaló que la economía creció. Les élèves sont allés à l’école où ça coûte cher. "
    for encoding in ("cp1252", "mac_roman"):
        for times in (1, 5, 50):
            assert read((words * times).encode(encoding)).text == words * times


def test_an_encoding_that_could_be_two_is_refused() -> None:
    for text, encoding in [("Çok güzel şeyler", "cp1254"), ("Привет, мир.", "koi8-r"), ("Þetta er það", "cp1252")]:
        with pytest.raises(UnreadableArticle, match="encoding cannot be told"):
            read(text.encode(encoding))
