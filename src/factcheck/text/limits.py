"""Refuses text that cannot be an article, and says how large one may be."""

import re

from factcheck.model import UnreadableArticle

MOST_BYTES = 20 * 1024 * 1024
"""The largest file that is read, in bytes (20 MB)."""

MOST_CHARACTERS = 2_000_000
"""The longest text, in code points: about 350,000 words, twenty times the longest article we design for."""

_SURROGATE = re.compile("[\ud800-\udfff]")


def refuse_bad_text(text: str) -> str:
    """Returns `text` itself when it can be an article.

    NUL and lone surrogates are refused, because neither a store nor a page can hold them. Other control
    characters, bidirectional overrides and zero-width characters are text: they stay, and the desks mark them.

    Raises:
        UnreadableArticle: The text is empty, too long, or holds NUL or half a UTF-16 pair.
    """
    if len(text) > MOST_CHARACTERS:
        raise UnreadableArticle(
            f"The text has {len(text):,} characters; at most {MOST_CHARACTERS:,} are read. "
            "Cut it into several articles."
        )
    if not text.strip():
        raise UnreadableArticle("There is no text in it: nothing but white space. Check that the right file was taken.")
    if "\0" in text:
        raise UnreadableArticle(
            f"The text holds a NUL character at {text.index(chr(0)):,}, so it is no plain text. "
            "Save it again as UTF-8 text or .docx."
        )
    if broken := _SURROGATE.search(text):
        raise UnreadableArticle(
            f"The text holds half a character (a lone surrogate) at {broken.start():,}. Save it again as UTF-8."
        )
    return text
