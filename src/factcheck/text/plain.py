"""Normalises text given as text: NFC, one kind of line end, links read as their words; nothing else changes."""

import unicodedata


def normalise(text: str) -> str:
    """Returns `text` in NFC, with LF line ends, and with ``[words](target)`` read as ``words``.

    Leading and trailing blank lines stay: offsets count from the first character that the caller gave.
    """
    lines = text.replace("\r\n", "\n").replace("\r", "\n")
    return unicodedata.normalize("NFC", unlink(lines))


def unlink(text: str) -> str:
    r"""Returns `text` with each Markdown link replaced by its words, in one pass from the left.

    The same result as replacing ``\[([^\]]*)\]\(([^)]*)\)`` by its first group, but in linear time: that
    expression takes hours on a megabyte of opening brackets.
    """
    kept: list[str] = []
    at = 0
    opened = text.find("[")
    while opened >= 0:
        closed = text.find("]", opened)
        if closed < 0:
            break
        if not text.startswith("(", closed + 1):
            # Every bracket opened before `closed` closes there too, so none of them starts a link.
            opened = text.find("[", closed)
            continue
        end = text.find(")", closed)
        if end < 0:
            break
        kept += text[at:opened], text[opened + 1 : closed]
        at = end + 1
        opened = text.find("[", at)
    return "".join((*kept, text[at:]))
