"""Finds where the clause around an attribution begins and ends."""

from factcheck.claims.words import ParsedSentence, Word
from factcheck.model import Span

FINITE = ("VBD", "VBZ", "VBP", "MD")
"""Tags of verbs that make a clause."""

CLOSING = (".", "!", "?", ";", "…")
"""Marks that end a clause."""


def clause_bounds(sentence: ParsedSentence, at: int) -> tuple[int, int]:
    """Returns the first word of the clause around `at` and the place after its last; semicolons part clauses."""
    words = sentence.words
    begin = max((word.at + 1 for word in words[:at] if word.text in (";", "—", ":")), default=0)
    end = min((word.at for word in words[at:] if word.text in (";", "—")), default=len(words))
    while end > begin and words[end - 1].text in CLOSING:
        end -= 1
    while begin < at and words[begin].text in ('"', "“", "‘", "•", "*", "-"):
        begin += 1
    return begin, end


def end_of_aside(sentence: ParsedSentence, at: int, end: int) -> int:
    """Returns the comma after which the clause goes on, past appositions; `end` where it does not."""
    words = sentence.words
    commas = [word.at for word in words[at:end] if word.text == ","]
    for place, comma in enumerate(commas):
        follower = words[comma + 1] if comma + 1 < end else None
        if follower is None:
            return end
        closing = commas[place + 1] if place + 1 < len(commas) else end
        if _is_inserted(sentence, follower, closing):
            continue
        return comma
    return end


def _is_inserted(sentence: ParsedSentence, first: Word, closing: int) -> bool:
    """Whether the words from `first` to the next comma are an age, an apposition or a relative clause."""
    return first.tag in ("WP", "WDT", "WP$") or first.text.isdigit() or _is_apposed(sentence, first.at, closing)


def _is_apposed(sentence: ParsedSentence, first: int, comma: int) -> bool:
    """Whether the words between two commas are a noun phrase and no clause."""
    part = sentence.words[first:comma]
    for word in part:
        if word.tag in ("WP", "WDT", "WP$"):
            break
        if word.tag in FINITE:
            return False
    return bool(part) and part[0].pos in ("DET", "ADJ", "NOUN", "PROPN")


def clause_of(sentence: ParsedSentence, first: int, end: int) -> Span | None:
    """Returns the words from `first` up to `end`, without commas and "and" at the edges; None for hardly any."""
    words = sentence.words
    while first < end and (words[first].text in (",", "-", "–") or words[first].lower == "that"):
        first += 1
    while end > first and words[end - 1].text in (",", ":", "-", "–"):
        end -= 1
    # The model takes some verbs in the present for infinitives: "Octopuses that hunt in company keep ...".
    has_verb = any(word.tag in (*FINITE, "VB") or word.pos == "AUX" for word in words[first:end])
    return Span(words[first].start, words[end - 1].end) if end - first >= 3 and has_verb else None
