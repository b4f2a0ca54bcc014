"""Files made to do harm: Word files, zipped web pages and PDF."""

import io
import stat
import sys
import zipfile
from collections.abc import Callable
from functools import cache, partial
from pathlib import Path
from typing import NamedTuple

import docx

sys.path.insert(0, str(Path(__file__).parents[1] / "tests"))

import hostile_pdf

PDF = Path(__file__).parents[1] / "tests/files/pdf"
Parts = dict[str, bytes]


class Case(NamedTuple):
    """A file: its kind, the name it comes under, what makes its bytes, and whether it must be refused."""

    kind: str
    file_name: str
    content: Callable[[], bytes]
    refused: bool = True


@cache
def word_parts() -> Parts:
    """The parts of a good Word file."""
    document = docx.Document()
    document.add_paragraph("It was filled in 1961.")
    out = io.BytesIO()
    document.save(out)
    with zipfile.ZipFile(out) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def page_parts() -> Parts:
    """The parts of a good zipped page."""
    return {"story.html": b"<html><body class='doc-content'><p>It was filled in 1961.</p></body></html>"}


def packed(parts: Parts, more: Callable[[zipfile.ZipFile], object] | None = None) -> bytes:
    """The archive of some parts."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
        if more is not None:
            more(archive)
    return out.getvalue()


def with_entities(parts: Parts, name: str) -> bytes:
    """Billion laughs in one part."""
    laughs = "".join(f'<!ENTITY a{at} "{f"&a{at - 1};" * 10}">' for at in range(1, 10))
    start, _, rest = parts[name].partition(b"?>")
    return packed(parts | {name: start + f'?><!DOCTYPE w [<!ENTITY a0 "ha">{laughs}]>'.encode() + rest})


def with_link(parts: Parts) -> bytes:
    """A part that is a symbolic link."""
    link = zipfile.ZipInfo("images/link")
    link.external_attr = (stat.S_IFLNK | 0o777) << 16
    return packed(parts, lambda archive: archive.writestr(link, "/etc/passwd"))


def with_template(parts: Parts) -> bytes:
    """A template on another machine."""
    name = "word/_rels/document.xml.rels"
    link = (
        b'<Relationship Id="rIdEvil" TargetMode="External" Target="http://127.0.0.1:9/evil.dotm" '
        b'Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/attachedTemplate"/></Relationships>'
    )
    return packed(parts | {name: parts[name].replace(b"</Relationships>", link)})


def with_password(content: bytes) -> bytes:
    """The archive with the mark of a password on its first part."""
    locked = bytearray(content)
    locked[locked.index(b"PK\x01\x02") + 8] |= 1
    return bytes(locked)


def many(parts: Parts) -> bytes:
    """Ten thousand parts."""
    return packed(parts | {f"word/{at}.xml": b"" for at in range(10_000)})


def archives(kind: str, file_name: str, parts: Callable[[], Parts], main: str) -> dict[str, Case]:
    """What is done to archives of either kind."""
    made: dict[str, Callable[[], bytes]] = {
        "zip bomb (200 MB)": lambda: packed(parts() | {main: b" " * 200_000_000}),
        "zip bomb in a picture": lambda: packed(parts() | {"images/a.png": b" " * 200_000_000}),
        "archive in the archive": lambda: packed(parts() | {"images/more.zip": packed({"a": b"b"})}),
        "path traversal": lambda: packed(parts() | {"../../x": b"x"}),
        "symbolic link": lambda: with_link(parts()),
        "password": lambda: with_password(packed(parts())),
        "cut in half": lambda: packed(parts())[:-60],
        "10,000 entries": lambda: many(parts()),
    }
    return {f"{kind}: {name}": Case(kind, file_name, content) for name, content in made.items()}


GOOD = {
    "docx": ("story.docx", packed(word_parts())),
    "zip": ("story.zip", packed(page_parts())),
    "pdf": ("story.pdf", (PDF / "one_column.pdf").read_bytes()),
}
CASES = (
    archives("docx", "story.docx", word_parts, "word/document.xml")
    | {
        "docx: entity bomb": Case("docx", "story.docx", lambda: with_entities(word_parts(), "word/document.xml")),
        "docx: external template": Case("docx", "story.docx", lambda: with_template(word_parts()), refused=False),
        "docx: encrypted by Word": Case(
            "docx", "story.docx", lambda: b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(9999)
        ),
        "docx: a page of 20 MB of opening tags": Case("docx", "story.docx", lambda: b"<html>" + b"<div>" * 4_000_000),
    }
    | archives("zip", "story.zip", page_parts, "story.html")
    | {
        "pdf: encrypted": Case("pdf", "story.pdf", (PDF / "with_a_password.pdf").read_bytes),
        "pdf: pictures only": Case("pdf", "story.pdf", (PDF / "picture.pdf").read_bytes),
        "pdf: cut in half": Case("pdf", "story.pdf", lambda: (PDF / "one_column.pdf").read_bytes()[:20_000]),
    }
    | {
        f"pdf: {name}": Case("pdf", "story.pdf", partial(make), refused=name not in hostile_pdf.READ)
        for name, make in hostile_pdf.CASES.items()
    }
)
