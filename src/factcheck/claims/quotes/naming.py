"""Tells quotation marks that hold a name, a title or a word as a word from those that hold speech."""

import re

from factcheck.claims.quotes.cues import NAMING_WORDS, WORK_NOUNS
from factcheck.claims.quotes.frames import Frame
from factcheck.claims.word_sets import word_set

_SMALL = word_set(
    "a an and as at but by de for from in into is la le my no nor not of off on or our so than the to up via with"
)
_WORD = re.compile(r"[^\W_][\w'’-]*")


def is_name_of_something(text: str, frame: Frame, slot: int) -> bool:
    """Whether the words before the slot say that it holds a term, a nickname or a title."""
    items = frame.items
    quoted = items[slot].quoted
    assert quoted is not None
    words = _WORD.findall(quoted.inner.of(text))
    before = [item.text for item in items[max(0, slot - 4) : slot]]
    if not before or len(words) > 8:
        return False
    if before[-1] in NAMING_WORDS or (before[-1] == "as" and before[-2:-1] and before[-2] in ("known", "styled")):
        return True
    named = before[-1] in (",", "the") or before[-1] in WORK_NOUNS
    if named and any(word in WORK_NOUNS for word in before) and is_title(quoted.inner.of(text)):
        return True
    return _is_passive_name(frame, slot) or before[-2:] == ["speak", "of"]


def _is_passive_name(frame: Frame, slot: int) -> bool:
    """ "It has been called “…”", "a man called “…”": named so by nobody in particular."""
    for item in frame.items[max(0, slot - 2) : slot]:
        word, sentence = item.word, item.sentence
        if (
            word
            and sentence
            and word.tag == "VBN"
            and word.lemma in ("call", "dub", "name", "nickname", "label", "term", "know")
        ):
            helped = {child.lower for child in sentence.children(word, "aux", "auxpass")}
            return not helped or bool(helped & {"is", "are", "was", "were", "be", "been", "being"})
    return False


def is_title(words: str) -> bool:
    """Whether `words` are written like the title of a work: two words at least, the big ones with capitals."""
    found = _WORD.findall(words)
    big = [word for word in found if word.lower() not in _SMALL]
    return (
        len(found) > 1
        and words[-1:] not in ".,?!"
        and found[0][0].isupper()
        and all(word[0].isupper() or word[0].isdigit() for word in big)
    )
