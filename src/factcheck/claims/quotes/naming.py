"""Tells quotation marks that hold a name, a title or a word as a word from those that hold speech."""

import re

from factcheck.claims.quotes.cues import NAMING_WORDS, WORK_NOUNS
from factcheck.claims.quotes.frames import Frame, Token
from factcheck.claims.word_sets import word_set

LONGEST = 8
"""A name, a title or a term has no more words."""

_SMALL = word_set(
    "a an and as at but by de for from in into is la le my no nor not of off on or our so than the to up via with"
)
_WORD = re.compile(r"[^\W_][\w'’-]*")
_GIVES_NAME = ("call", "dub", "name", "nickname", "label", "term", "know")


def is_name_of_something(words: str, frame: Frame, slot: int) -> bool:
    """Whether what stands before the slot says that `words`, which stand in it, are a term, a nickname or a title."""
    before = [item.text for item in frame.items[max(0, slot - 4) : slot]]
    if not before or len(_WORD.findall(words)) > LONGEST:
        return False
    if before[-1] in NAMING_WORDS or before[-2:] in (["known", "as"], ["styled", "as"], ["speak", "of"]):
        return True
    beside = before[-1] in (",", "the") or before[-1] in WORK_NOUNS
    if beside and any(word in WORK_NOUNS for word in before) and is_title(words):
        return True
    return _is_named_so(frame, slot)


def _is_named_so(frame: Frame, slot: int) -> bool:
    """Whether nobody in particular gives the name: "It has been called a “…”", "a man called “…”"."""
    for item in frame.items[max(0, slot - 2) : slot]:
        if isinstance(item, Token) and item.tag == "VBN" and item.word.lemma in _GIVES_NAME:
            helped = {child.lower for child in item.sentence.children(item.word, "aux", "auxpass")}
            return not helped or bool(helped & {"is", "are", "was", "were", "be", "been", "being"})
    return False


def is_title(words: str) -> bool:
    """Whether `words` are written like the title of a work: two words at least, the big ones with capitals."""
    found = _WORD.findall(words)
    if len(found) < 2 or words[-1:] in ".,?!" or not found[0][0].isupper():
        return False
    return all(word[0].isupper() or word[0].isdigit() for word in found if word.lower() not in _SMALL)
