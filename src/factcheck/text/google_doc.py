"""Reads what Google Docs writes into a web page beside the text: comments, footnotes, links through its own address."""

import re
import unicodedata
from collections.abc import Iterator
from typing import NamedTuple
from urllib.parse import parse_qs, urlsplit

from lxml import etree

_NOTE = re.compile(r"(cmnt|ftnt)(\d{1,5})")
_MARK = re.compile(r"#(cmnt|ftnt)(\d{1,5})")
_REDIRECT = re.compile(r"https?://(?:www\.)?google\.[a-z.]{2,6}/url\?", re.IGNORECASE)
_FIRST_MARK, _FIRST_LINK, _MOST = 0xF0000, 0x100000, 60_000
"""Characters that mean nothing to anyone show, while the page is read, where marks and links stand."""

_SIGN = re.compile("[\U000f0000-\U0010ffff]")


class Note(NamedTuple):
    """A comment or footnote: its kind, and its words with the addresses of its links."""

    kind: str
    words: str


class Beside(NamedTuple):
    """What was taken out of the page: the notes in the order of their marks, those without one last, and the links."""

    notes: tuple[Note, ...]
    links: tuple[str, ...]


class Words(NamedTuple):
    """Words of the page, and where in them marks and links stand: their numbers, and code points."""

    words: str
    marks: tuple[tuple[int, int], ...] = ()
    links: tuple[tuple[int, int, int], ...] = ()


def is_google_doc(root: etree._Element) -> bool:
    """Whether Google Docs wrote the page."""
    body = root.find(".//body")
    if body is not None and "doc-content" in (body.get("class") or "").split():
        return True
    return any(_NOTE.fullmatch(link.get("id") or "") for link in root.iter("a"))


def google_title(root: etree._Element) -> etree._Element | None:
    """Returns the paragraph that the writer gave the style "Title" in Google Docs; None where there is none."""
    titled = (one for one in root.iter("p") if "title" in (one.get("class") or "").split())
    return next(titled, None) if is_google_doc(root) else None


def set_apart(root: etree._Element) -> Beside:
    """Takes comments and footnotes out of a page of Google Docs, and puts signs where they and the links stand."""
    _drop_signs(root)
    bodies = {found.group(): link for link in root.iter("a") if (found := _NOTE.fullmatch(link.get("id") or ""))}
    told = {name: Note(name[:4], _taken_out(link)) for name, link in bodies.items()}
    notes: list[Note] = []
    links: list[str] = []
    called: set[str] = set()
    for link in list(root.iter("a")):
        mark = _MARK.fullmatch(link.get("href") or "")
        if mark is not None and mark.group()[1:] in told and len(notes) < _MOST:
            _replace(link, chr(_FIRST_MARK + len(notes)))
            notes.append(told[mark.group()[1:]])
            called.add(mark.group()[1:])
        elif _is_outward(link) and len(links) < _MOST:
            _enclose(link, chr(_FIRST_LINK + len(links)))
            links.append(unwrapped(link.get("href") or ""))
    uncalled = (note for name, note in told.items() if name not in called)
    return Beside((*notes, *uncalled), tuple(links))


def without_signs(words: str) -> Words:
    """Returns words of a page without the signs, and what those said; a link that is cut has no end here."""
    kept: list[str] = []
    marks: list[tuple[int, int]] = []
    links: list[tuple[int, int, int]] = []
    opened: dict[int, int] = {}
    at = length = 0
    for sign in _SIGN.finditer(words):
        kept.append(words[at : sign.start()])
        length, at, number = length + sign.start() - at, sign.end(), ord(sign.group())
        if number < _FIRST_LINK:
            marks.append((number - _FIRST_MARK, length))
        elif (start := opened.pop(number, None)) is not None:
            links.append((number - _FIRST_LINK, start, length))
        else:
            opened[number] = length
    whole = "".join((*kept, words[at:]))
    lead = len(whole) - len(whole.lstrip())
    return Words(
        whole.strip(),
        tuple((number, max(0, place - lead)) for number, place in marks),
        tuple((number, max(0, start - lead), max(0, end - lead)) for number, start, end in links),
    )


def unwrapped(address: str) -> str:
    """Returns the address that one of Google's own leads to; any other as it is."""
    if not _REDIRECT.match(address):
        return address
    try:
        query = parse_qs(urlsplit(address).query, max_num_fields=20)
    except ValueError:
        return address
    return next(iter(query.get("q", query.get("url", []))), address)


def _drop_signs(root: etree._Element) -> None:
    for element in root.iter():
        if element.text and isinstance(element.tag, str):
            element.text = _SIGN.sub("", element.text)
        if element.tail:
            element.tail = _SIGN.sub("", element.tail)


def _taken_out(link: etree._Element) -> str:
    """The words of the note that `link` begins, which goes out of the page."""
    block = next(link.iterancestors("div", "p", "li"), None)
    if block is None:
        return ""
    box = block.getparent()
    if box is not None and box.tag == "div" and len(list(_notes(box))) == 1:
        block = box
    words = "\n".join(_lines(block, link))
    links = [unwrapped(one.get("href") or "") for one in block.iter("a") if _is_outward(one)]
    _remove(block)
    return " ".join([words, *(one for one in dict.fromkeys(links) if one not in words)]).strip()


def _notes(box: etree._Element) -> Iterator[etree._Element]:
    return (link for link in box.iter("a") if _NOTE.fullmatch(link.get("id") or ""))


def _lines(block: etree._Element, link: etree._Element) -> Iterator[str]:
    """The lines of a note without the mark that it begins with."""
    link.text = None
    for child in link:
        link.remove(child)
    for paragraph in list(block.iter("p", "li")) or [block]:
        line = " ".join("".join(str(one) for one in paragraph.itertext()).split())
        if line:
            yield unicodedata.normalize("NFC", line)


def _is_outward(link: etree._Element) -> bool:
    address = link.get("href") or ""
    return bool(address) and not address.startswith("#")


def _replace(link: etree._Element, sign: str) -> None:
    for child in list(link):
        link.remove(child)
    link.text = sign


def _enclose(link: etree._Element, sign: str) -> None:
    link.text = sign + (link.text or "")
    end = etree.SubElement(link, "span")
    end.text = sign


def _remove(element: etree._Element) -> None:
    """Takes an element out and leaves what stands behind it."""
    parent = element.getparent()
    if parent is None:
        return
    if element.tail:
        before = element.getprevious()
        if before is None:
            parent.text = (parent.text or "") + element.tail
        else:
            before.tail = (before.tail or "") + element.tail
    parent.remove(element)
