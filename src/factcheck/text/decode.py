"""Turns bytes into text: by their byte order mark, as UTF-8, or in the encoding that their letters point to."""

import codecs
import re
from collections.abc import Iterable

from factcheck.model import UnreadableArticle
from factcheck.text.latin import encodings_of

_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_CHARSET = re.compile(rb"<meta[^<>]{0,200}charset\s{0,9}=\s{0,9}[\"']?([A-Za-z0-9_-]{1,40})", re.IGNORECASE)
_AS_BROWSERS = {
    "iso-8859-1": "cp1252",
    "latin-1": "cp1252",
    "latin1": "cp1252",
    "us-ascii": "cp1252",
    "ascii": "cp1252",
}
_SAMPLE = 200_000
"""How many bytes are enough to tell an encoding by."""

_ENOUGH_BYTES = 120
"""From so many bytes of another script on, statistics tell an encoding."""

_CANNOT_TELL = (
    "The file is no text, or its encoding cannot be told. Open it in the program that made it and save it "
    "as UTF-8 text or as .docx."
)
_PLAIN_CONTROLS = frozenset("\t\n\v\f\r\x1b\x85")
_MOST_CONTROLS = 0.01
"""Text has hardly any control characters; more than this share of them is no text."""


def decoded(content: bytes, stated: str | None = None) -> str:
    """Returns the text that `content` holds.

    Args:
        content: The bytes of a text file or page.
        stated: The encoding that its sender names; it is believed where the bytes agree and are no UTF-8.

    Raises:
        UnreadableArticle: The bytes are no text in any encoding that can be told.
    """
    marked = next((name for mark, name in _MARKS if content.startswith(mark)), None)
    for encoding in filter(None, (marked, "utf-8", stated)):
        text = _tried(content, encoding)
        if text is not None:
            return _refuse_binary(text)
    return _refuse_binary(_guessed(content))


def stated_in(page: bytes) -> str | None:
    """Returns the encoding that an HTML page names in its head; None where it names none."""
    found = _CHARSET.search(page[:4096])
    return found[1].decode("ascii").lower() if found else None


def _tried(content: bytes, encoding: str) -> str | None:
    try:
        encoding = _AS_BROWSERS.get(encoding.lower(), encoding)
        codec = codecs.lookup(encoding)
        # Some codecs of Python turn bytes into bytes ("zlib", "hex"); only those for text are meant here.
        return content.decode(encoding) if codec._is_text_encoding else None
    except (LookupError, UnicodeError, ValueError):
        return None


def _guessed(content: bytes) -> str:
    """The text in the encoding that its letters point to; statistics get short texts and Latin letters wrong."""
    sample = content[:_SAMPLE]
    wide = b"\0" in sample  # UTF-16 without its mark
    known = None if wide else encodings_of(sample)
    if known is None and (wide or len(sample) >= _ENOUGH_BYTES):
        return _in_one_of(content, filter(None, (_by_statistics(sample),)))
    return _in_one_of(content, known if known is not None and len(known) == 1 else ())


def _by_statistics(sample: bytes) -> str | None:
    from charset_normalizer import from_bytes

    best = from_bytes(sample).best()
    return best.encoding if best is not None else None


def _in_one_of(content: bytes, encodings: Iterable[str]) -> str:
    text = next((text for encoding in encodings if (text := _tried(content, encoding)) is not None), None)
    if text is None:
        raise UnreadableArticle(_CANNOT_TELL)
    return text


def _refuse_binary(text: str) -> str:
    sample = text[:_SAMPLE]
    controls = sum(char < " " or "\x7f" <= char <= "\x9f" for char in sample)
    plain = sum(sample.count(char) for char in _PLAIN_CONTROLS)
    if controls - plain > _MOST_CONTROLS * len(sample) + 1:
        raise UnreadableArticle(
            "The file holds control characters as no text does, so it is some other kind of file. Save the article "
            "as UTF-8 text or as .docx."
        )
    return text
