"""How a stretch of text begins and ends: whether it stops, whether it breaks off, whether it goes on."""

import re

STOPS = ".!?…。！？؟"
"""Marks that end a sentence."""

CLOSERS = "\"”’'»›)]*_"
"""What may stand after the stop and still belong to the sentence; the last two are Markdown's emphasis."""

OPENERS = "\"“‘„‚'«‹([*_¡¿"
"""What may stand before the first word of a sentence."""

_DANGLING = frozenset(
    "a about after against although an and are as at be because before between but by could during for from has have "
    "her his if in into is its my nor of on or our should than that the their through to under until was were when "
    "where whether which while who whose will with without would your".split()
)
_LAST_WORD = re.compile(r"[\w’'-]{1,40}\Z")
_LEAST_WORDS = 4
_LEAST_BEFORE_CAPITAL = 8


def ends_sentence(words: str) -> bool:
    """Whether `words` end with a stop, closing marks aside."""
    return words.rstrip().rstrip(CLOSERS).endswith(tuple(STOPS))


def starts_small(words: str) -> bool:
    """Whether `words` begin with a small letter, opening marks aside; "iPhone" begins like a name."""
    first = words.lstrip().lstrip(OPENERS + "—–-").lstrip()[:2]
    return first[:1].islower() and not first[1:].isupper()


def dangles(words: str) -> bool:
    """Whether `words` end with a word or mark that another must follow ("..., but", "of the", "and,")."""
    bare = words.rstrip()
    if bare.endswith((",", "-", "–", "—", "/")):
        return True
    last = _LAST_WORD.search(bare)
    return last is not None and last.group() in _DANGLING


def is_cut(before: str, after: str) -> bool:
    """Whether the page cut one paragraph in two between `before` and `after`.

    It did where the first part does not stop and the second begins in the middle of a sentence, or where the
    first part breaks off at a word that cannot be the last.
    """
    if ends_sentence(before) or before.rstrip().rstrip(CLOSERS).endswith(":"):
        return False
    length = len(before.split(maxsplit=_LEAST_BEFORE_CAPITAL))
    if starts_small(after):
        return length >= _LEAST_WORDS
    return length >= _LEAST_BEFORE_CAPITAL and dangles(before)
