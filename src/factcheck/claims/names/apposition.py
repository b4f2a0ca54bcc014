"""Finds how far an apposition behind a name goes: "X, a retired dentist from Toledo, Ohio"."""

from factcheck.claims.words import ParsedSentence, Word

_INSIDE = ("DET", "ADJ", "NOUN", "PROPN", "NUM", "ADV", "PART")

_ENDING = (";", ":", "”", '"', "''", "“", ")", "—", "–", "(")


def apposition_end(sentence: ParsedSentence, at: int, nouns: frozenset[str]) -> int | None:
    """Returns the last word of the noun phrase that begins at `at`, if it says what somebody is."""
    words = sentence.words
    if words[at].pos not in (*_INSIDE, "VERB") and words[at].tag not in ("PRP$", "VBN"):
        return None
    head = _head_noun(words, at, nouns)
    if head is None:
        return None
    end = _phrase_end(sentence, at, head)
    return end if end + 1 >= len(words) or words[end + 1].pos == "PUNCT" else None


def _head_noun(words: tuple[Word, ...], at: int, nouns: frozenset[str]) -> int | None:
    """The role noun of the phrase that begins at `at`, before any preposition, comma or verb."""
    found = None
    for place in range(at, min(len(words), at + 9)):
        word = words[place]
        if word.pos not in (*_INSIDE, "PRON") and word.tag not in ("PRP$", "POS", "VBN", "HYPH", "VBG", "JJR"):
            break
        if (word.lemma in nouns or word.lower in nouns) and word.tag != "NNS" and word.pos != "VERB":
            found = None if word.capital and "company" in nouns else place  # another name of a list
    follower = words[found + 1].text if found is not None and found + 1 < len(words) else ""
    return None if follower in ("'s", "’s") else found


def _phrase_end(sentence: ParsedSentence, at: int, head: int) -> int:
    """Where the phrase ends: at the comma after which the main clause goes on, a mark, or the end."""
    words = sentence.words
    for place in range(head + 1, len(words)):
        word = words[place]
        if word.text in _ENDING or (word.text == "." and place + 1 == len(words)):
            return place - 1
        if word.text == "," and not _goes_on(words, place):
            return place - 1
        if word.tag in ("VBD", "VBZ", "VBP", "MD") and not _in_relative(words, head, place):
            return place - 1
    return len(words) - 1


def _goes_on(words: tuple[Word, ...], comma: int) -> bool:
    """Whether the comma is inside a place: "Toledo, Ohio"."""
    if comma + 1 >= len(words) or not words[comma - 1].capital or not words[comma + 1].capital:
        return False
    closing = words[comma + 2].text if comma + 2 < len(words) else "."
    return words[comma + 1].pos == "PROPN" and closing in (",", ".", ")", "(", ";")


def _in_relative(words: tuple[Word, ...], head: int, at: int) -> bool:
    return any(word.lower in ("who", "whose", "which", "that", "where", "when") for word in words[head + 1 : at])
