"""Finds a clause that a verb of saying attributes from beside it."""

from factcheck.claims.quotes.clause_edges import FINITE, clause_bounds, clause_of, end_of_aside
from factcheck.claims.words import ParsedSentence, Word
from factcheck.model import Span

_NOMINAL = ("PROPN", "NOUN", "PRON")
_PHRASE = (*_NOMINAL, "DET", "ADJ", "NUM", "ADV", "AUX", "PART", "ADP")


def said_beside(sentence: ParsedSentence, verb: Word) -> tuple[Span, Word] | None:
    """Returns the clause that `verb` attributes from behind or from inside it, and who says so.

    Such as "…, the agency said on Thursday", "…, she said, but …", "…, cautioned Prof. Krantz".
    """
    begin, end = clause_bounds(sentence, verb.at)
    comma = _comma_before(sentence, verb, begin)
    if comma is None or comma <= begin or not _is_whole(sentence, verb, end):
        return None
    speaker = _inverted(sentence, verb) if comma == verb.at - 1 else _between(sentence, comma, verb)
    if speaker is None:
        return None
    stop = end_of_aside(sentence, max(verb.at, speaker.at), end)
    span = clause_of(sentence, begin, end if _goes_on(sentence, stop, end) else comma)
    return (span, speaker) if span else None


def _goes_on(sentence: ParsedSentence, stop: int, end: int) -> bool:
    """Whether what was said goes on behind the attribution's comma; "…, she said, adding" does not."""
    return stop < end and sentence.words[stop].text == "," and sentence.words[stop + 1].tag != "VBG"


def _comma_before(sentence: ParsedSentence, verb: Word, begin: int) -> int | None:
    """The comma that the attribution begins with; its own apposition's commas do not count."""
    commas = [word.at for word in sentence.words[begin : verb.at] if word.text == ","]
    subjects = sentence.children(verb, "nsubj")
    if commas and subjects and subjects[0].at < verb.at:
        left = subjects[0].left
        return left - 1 if left - 1 in commas else None
    return commas[-1] if commas else None


def _between(sentence: ParsedSentence, comma: int, verb: Word) -> Word | None:
    """The subject between the comma and the verb, when nothing else stands there."""
    subjects = [child for child in sentence.children(verb, "nsubj") if comma < child.at < verb.at]
    if subjects:
        return None if subjects[0].tag in ("WP", "WDT") else subjects[0]
    between = sentence.words[comma + 1 : verb.at]
    nominal = [word for word in between if word.pos in _NOMINAL]
    if not nominal or not all(_is_plain(word) for word in between):
        return None
    is_name = all(word.pos == "PROPN" for word in nominal)
    return nominal[-1] if is_name or (len(nominal) == 1 and between[0].pos in (*_NOMINAL, "DET")) else None


def _is_plain(word: Word) -> bool:
    """Whether a word can stand between the comma and the verb: in a noun phrase, or in "used to say"."""
    return word.tag not in ("WP", "WDT") and (word.pos in _PHRASE or word.lemma == "use")


def _inverted(sentence: ParsedSentence, verb: Word) -> Word | None:
    """The subject behind the verb: "…, cautioned Prof. Krantz"."""
    following = sentence.words[verb.at + 1 : verb.at + 2]
    if verb.tag not in FINITE or not following or following[0].lower == "that":
        return None
    subjects = [child for child in sentence.children(verb, "nsubj") if child.at > verb.at]
    return subjects[0] if subjects and following[0].pos in (*_NOMINAL, "DET", "ADJ") else None


def _is_whole(sentence: ParsedSentence, verb: Word, end: int) -> bool:
    """Whether the verb has nothing of its own that it reports: no clause and no object behind it."""
    own = (child for child in sentence.children(verb, "ccomp", "dobj", "xcomp") if verb.at < child.at < end)
    return all(_reads_on(sentence, verb, child) for child in own)


def _reads_on(sentence: ParsedSentence, verb: Word, child: Word) -> bool:
    """Whether a comma parts the verb from what the parse takes for its complement: the sentence goes on."""
    return any(word.text == "," for word in sentence.words[verb.at + 1 : max(child.left, verb.at + 1) + 1])
