"""Finds the short subject right before a verb that the model hung on another word."""

from factcheck.claims.words import ParsedSentence

LONGEST = 6
"""A longer run of nouns before a verb is rather a place or a time with something else."""

_NOUNS = frozenset({"NOUN", "PROPN"})
_INSIDE = frozenset({"NOUN", "PROPN", "ADJ", "NUM", "PART", "DET", "PRON"})
_TIMES = frozenset({"DATE", "TIME"})


def unread_subject(sentence: ParsedSentence, begins: int) -> int:
    """Returns where the noun phrase that ends right before the word at `begins` begins; `begins` where none does."""
    words = sentence.words
    if begins == 0 or words[begins - 1].pos not in _NOUNS or words[begins - 1].entity in _TIMES:
        return begins
    first = begins
    while first > 0 and begins - first < LONGEST:
        word = words[first - 1]
        if word.pos not in _INSIDE and word.lower != "of":
            break
        first -= 1
        if (word.pos == "DET" or word.tag == "PRP$") and (first == 0 or words[first - 1].lower != "of"):
            break
    before = words[first - 1] if first else None
    governed = before is not None and before.pos in ("ADP", "VERB", "AUX", "SCONJ")
    return begins if governed or words[first].lower == "of" else first
