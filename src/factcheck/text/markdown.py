"""Reads Markdown as the words it stands for; headings, lists and quotes keep their marks: they say what they are."""

import re
import unicodedata

from factcheck.text.about import About
from factcheck.text.byline import author_in
from factcheck.text.dateline import day_in
from factcheck.text.lines import pieces_of
from factcheck.text.piece import Piece
from factcheck.text.plain import normalise

_MOST_FRONT = 5000
_FIELD = re.compile(r"([A-Za-z]{1,20})[ \t]{0,9}:[ \t]{0,9}(\S.{0,300})")
_COMMENT = re.compile(r"<!--.*?-->", re.DOTALL)
_IMAGE = re.compile(r"!\[[^\]\n]{0,500}\]\([^)\n]{0,2000}\)")
_DEFINITION = re.compile(r"^ {0,3}\[[^\]\n]{1,200}\]:[ \t]{0,9}\S[^\n]{0,2000}$", re.MULTILINE)
_REFERENCE = re.compile(r"\[([^\[\]\n]{1,500})\]\[[^\[\]\n]{0,200}\]")
_ADDRESS = re.compile(r"<((?:https?://|mailto:)[^<>\s]{1,2000})>")
_STRESS = re.compile(r"\n[ \t]*\n|\\(?=[!-/:-@\[-`{-~])|\*+|_+|`+|~~")


def read_markdown(text: str) -> tuple[str, list[Piece], About]:
    """Returns the plain text of a Markdown file, its pieces, and what its front matter says."""
    front, body = _parted(text.replace("\r\n", "\n").replace("\r", "\n"))
    body = _ADDRESS.sub(r"\1", _IMAGE.sub("", _uncommented(body)))
    if _DEFINITION.search(body):
        body = _REFERENCE.sub(r"\1", _DEFINITION.sub("", body))
    plain = normalise(unstressed(body))
    return plain, pieces_of(plain), _about(front)


def unstressed(text: str) -> str:
    """Returns `text` without the marks of emphasis and code, and without the backslashes before marks that are meant.

    A mark goes only with its partner in the same paragraph, so that "5 * 3" and "snake_case" stay.
    """
    gone: list[tuple[int, int]] = []
    open_marks: dict[str, tuple[int, int]] = {}
    escaped = -1
    for found in _STRESS.finditer(text):
        mark, (start, end) = found.group(), found.span()
        if mark.startswith("\n"):
            open_marks = {}
        elif start == escaped:
            continue
        elif mark == "\\":
            gone.append((start, end))
            escaped = end
        elif mark in open_marks and _closes(text, mark, start, end):
            gone += open_marks.pop(mark), (start, end)
        elif _opens(text, mark, start, end):
            open_marks[mark] = start, end
    return _without(text, sorted(gone))


def _opens(text: str, mark: str, start: int, end: int) -> bool:
    inside = mark[0] == "_" and start > 0 and text[start - 1].isalnum()
    return end < len(text) and not text[end].isspace() and not inside


def _closes(text: str, mark: str, start: int, end: int) -> bool:
    inside = mark[0] == "_" and end < len(text) and text[end].isalnum()
    return not text[start - 1].isspace() and not inside


def _without(text: str, gone: list[tuple[int, int]]) -> str:
    kept: list[str] = []
    at = 0
    for start, end in gone:
        kept.append(text[at:start])
        at = end
    return "".join((*kept, text[at:]))


def _uncommented(text: str) -> str:
    # Without an end no comment starts; to look for it from each start would take hours on a hostile file.
    last = text.rfind("-->")
    return _COMMENT.sub("", text[: last + 3]) + text[last + 3 :] if last >= 0 else text


def _parted(text: str) -> tuple[str, str]:
    """The front matter between two lines of dashes, and the rest."""
    start = text.lstrip("\ufeff")
    end = start.find("\n---", 3, _MOST_FRONT) if start.startswith("---\n") else -1
    if end < 0 or ":" not in start[:end]:
        return "", text
    line_end = start.find("\n", end + 1)
    return start[4:end], start[line_end + 1 :] if line_end >= 0 else ""


def _about(front: str) -> About:
    fields = {found[1].lower(): _bare(found[2]) for line in front.split("\n") if (found := _FIELD.match(line))}
    author = next((fields[key] for key in ("author", "authors", "byline", "by") if key in fields), "")
    day = next((fields[key] for key in ("published", "date") if key in fields), "")
    return About(fields.get("title") or None, author_in(author, bare=True), day_in(day.replace("T", " ", 1)))


def _bare(value: str) -> str:
    return unicodedata.normalize("NFC", value.strip().strip("\"'[]").strip())
