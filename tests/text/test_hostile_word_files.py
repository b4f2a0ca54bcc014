"""Word files made to do harm: refused in plain words, or read without doing what they ask (abuse cases 27-29, 31)."""

import contextlib
import io
import socket
import stat
import tracemalloc
import zipfile
from collections.abc import Callable
from pathlib import Path

import docx
import pytest

from factcheck.model import UnreadableArticle
from factcheck.text import read_article

Parts = dict[str, bytes]


def good_parts() -> Parts:
    document = docx.Document()
    document.add_paragraph("It was filled in 1961.")
    buffer = io.BytesIO()
    document.save(buffer)
    with zipfile.ZipFile(buffer) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def packed(parts: Parts, change: Callable[[zipfile.ZipFile], object] | None = None) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
        if change:
            change(archive)
    return buffer.getvalue()


def assert_refused(folder: Path, content: bytes, reason: str) -> None:
    (folder / "story.docx").write_bytes(content)
    with pytest.raises(UnreadableArticle, match=reason):
        read_article(folder / "story.docx")
    assert [path.name for path in folder.rglob("*")] == ["story.docx"]


def test_the_good_file_that_the_others_are_made_of_is_read(tmp_path: Path) -> None:
    (tmp_path / "story.docx").write_bytes(packed(good_parts()))

    assert read_article(tmp_path / "story.docx").text == "It was filled in 1961.\n"


@pytest.mark.parametrize("name", ["word/document.xml", "word/media/image1.bmp", "customXml/item1.xml"])
def test_a_bomb_is_refused_before_it_is_unpacked(tmp_path: Path, name: str) -> None:
    content = packed(good_parts() | {name: b" " * 200_000_000})
    tracemalloc.start()
    try:
        assert_refused(tmp_path, content, "unpacks to far more")
        assert tracemalloc.get_traced_memory()[1] < 30_000_000
    finally:
        tracemalloc.stop()


def test_many_parts_that_shrink_little_are_refused_too(tmp_path: Path) -> None:
    part = bytes(range(256)) * 4 * 1024  # 1 MB
    content = packed(good_parts() | {f"word/media/{at}.bin": part for at in range(51)})

    assert_refused(tmp_path, content, "unpacks to far more")


def test_a_false_size_in_the_directory_helps_nobody(tmp_path: Path) -> None:
    content = packed(good_parts() | {"word/big.xml": b" " * 60_000_000})
    real = (60_000_000).to_bytes(4, "little")
    assert real in content

    assert_refused(tmp_path, content.replace(real, (1000).to_bytes(4, "little")), "damaged|unpacks to far more")


def test_thousands_of_parts_are_refused(tmp_path: Path) -> None:
    assert_refused(tmp_path, packed(good_parts() | {f"word/{at}.xml": b"" for at in range(10_000)}), "more than 2,000")


def test_an_archive_in_the_archive_is_refused(tmp_path: Path) -> None:
    assert_refused(tmp_path, packed(good_parts() | {"word/more.zip": packed({"a": b"b"})}), "archive inside")
    assert_refused(tmp_path, packed(good_parts() | {"word/embeddings/a.zip": packed({"a": b"b"})}), "archive inside")


def test_the_spreadsheet_behind_a_chart_is_left_where_it_is(tmp_path: Path) -> None:
    parts = good_parts() | {"word/embeddings/Microsoft_Excel_Sheet.xlsx": packed({"xl/workbook.xml": b"<a/>"})}
    (tmp_path / "story.docx").write_bytes(packed(parts))

    assert read_article(tmp_path / "story.docx").text == "It was filled in 1961.\n"


LAUGHS = "".join(f'<!ENTITY a{at} "{f"&a{at - 1};" * 10}">' for at in range(1, 10))


@pytest.mark.parametrize(
    "declaration",
    [
        '<!DOCTYPE w [<!ENTITY x SYSTEM "file:///etc/hostname">]>',
        '<!doctype w SYSTEM "http://127.0.0.1/x.dtd">',
        f'<!DOCTYPE w [<!ENTITY a0 "ha">{LAUGHS}]>',
    ],
)
@pytest.mark.parametrize("encoding", ["utf-8", "utf-16"])
@pytest.mark.parametrize("name", ["word/document.xml", "docProps/core.xml", "[Content_Types].xml", "_rels/.rels"])
def test_entities_are_refused_unread(tmp_path: Path, declaration: str, encoding: str, name: str) -> None:
    parts = good_parts()
    start, _, rest = parts[name].decode().partition("?>")
    evil = f"{start.replace('UTF-8', encoding)}?>{declaration}{rest}".encode(encoding)

    assert_refused(tmp_path, packed(parts | {name: evil}), "XML entities")


def test_an_entity_behind_a_long_comment_is_found(tmp_path: Path) -> None:
    for length in (65_520, 65_530, 65_536):
        evil = b"<?xml version='1.0'?><!--".ljust(length, b"-").replace(b"--", b"-x", 1) + b"--><!DOCTYPE w []><w/>"
        assert_refused(tmp_path, packed(good_parts() | {"word/document.xml": evil}), "XML entities")


def test_a_template_on_another_machine_is_not_asked_for(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    parts = good_parts()
    link = (
        b'<Relationship Id="rIdEvil" TargetMode="External" Target="http://127.0.0.1:9/evil.dotm" '
        b'Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/attachedTemplate"/></Relationships>'
    )
    name = "word/_rels/document.xml.rels"
    (tmp_path / "story.docx").write_bytes(packed(parts | {name: parts[name].replace(b"</Relationships>", link)}))
    asked: list[object] = []
    monkeypatch.setattr(socket.socket, "connect", lambda self, address: asked.append(address))
    monkeypatch.setattr(socket, "getaddrinfo", lambda *where, **how: asked.append(where))

    assert read_article(tmp_path / "story.docx").text == "It was filled in 1961.\n"
    assert asked == []


@pytest.mark.parametrize("name", ["../../x", "/etc/x", "..\\x", "word/../../x", "C:\\x"])
def test_parts_that_point_outside_are_refused_and_never_written(tmp_path: Path, name: str) -> None:
    assert_refused(tmp_path, packed(good_parts() | {name: b"x"}), "points outside")


def test_a_part_that_is_a_link_is_refused(tmp_path: Path) -> None:
    link = zipfile.ZipInfo("word/link")
    link.external_attr = (stat.S_IFLNK | 0o777) << 16

    assert_refused(
        tmp_path, packed(good_parts(), lambda archive: archive.writestr(link, "/etc/passwd")), "points outside"
    )


@pytest.mark.filterwarnings("ignore:Duplicate name")
def test_two_parts_of_one_name_are_refused(tmp_path: Path) -> None:
    content = packed(good_parts(), lambda archive: archive.writestr("word/document.xml", "<other/>"))

    assert_refused(tmp_path, content, "two parts of one name")


def test_a_way_of_packing_that_word_does_not_know_is_refused(tmp_path: Path) -> None:
    content = packed(good_parts(), lambda archive: archive.writestr("word/a.xml", b"x" * 99, zipfile.ZIP_LZMA))

    assert_refused(tmp_path, content, "packed in a way")


def test_a_password_is_named(tmp_path: Path) -> None:
    content = bytearray(packed(good_parts()))
    at = content.index(b"PK\x01\x02")
    content[at + 8] |= 1

    assert_refused(tmp_path, bytes(content), "password")
    assert_refused(tmp_path, b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 999, "password")


@pytest.mark.parametrize(
    ("parts", "reason"),
    [
        ({"xl/workbook.xml": b"<x/>"}, "spreadsheet"),
        ({"ppt/presentation.xml": b"<x/>"}, "presentation"),
        ({"META-INF/manifest.xml": b"<x/>"}, "OpenDocument"),
        ({"META-INF/container.xml": b"<x/>"}, "e-book"),
        ({"story.txt": b"It was filled in 1961."}, "no Word file"),
        ({"[Content_Types].xml": b"<Types/>"}, "damaged"),
        ({}, "no Word file"),
    ],
)
def test_other_archives_are_named(tmp_path: Path, parts: Parts, reason: str) -> None:
    assert_refused(tmp_path, packed(parts), reason)


def test_macros_are_named(tmp_path: Path) -> None:
    parts = good_parts()
    types = parts["[Content_Types].xml"].replace(
        b"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml",
        b"application/vnd.ms-word.document.macroEnabled.main+xml",
    )

    assert_refused(tmp_path, packed(parts | {"[Content_Types].xml": types}), "macros")


def test_a_damaged_file_is_refused_wherever_it_is_cut_or_bent(tmp_path: Path) -> None:
    content = packed(good_parts())
    for at in range(0, len(content), len(content) // 40):
        assert_refused(tmp_path, content[: max(4, at)], "damaged|no Word file")
        bent = bytearray(content)
        bent[at] ^= 0xFF
        (tmp_path / "story.docx").write_bytes(bytes(bent))
        with contextlib.suppress(UnreadableArticle):
            assert "1961" in read_article(tmp_path / "story.docx").text


def test_the_name_says_nothing_about_what_a_file_is(tmp_path: Path) -> None:
    (tmp_path / "story.txt").write_bytes(packed(good_parts()))
    (tmp_path / "page.docx").write_bytes(b"<!doctype html><p>It was filled in 1961.</p>")
    (tmp_path / "plain.docx").write_bytes(b"It was filled in 1961.")

    assert [read_article(path).text.strip() for path in sorted(tmp_path.iterdir())] == ["It was filled in 1961."] * 3
