"""Finds attributions that stand beside what they attribute: ", the agency said", "according to X"."""

from collections.abc import Iterator
from dataclasses import dataclass

from factcheck.claims.quotes.cues import FINDING_VERBS, REPORTING_VERBS
from factcheck.claims.words import ParsedSentence, Word
from factcheck.model import Span

_NOMINAL = ("PROPN", "NOUN", "PRON")
_FINITE = ("VBD", "VBZ", "VBP", "MD")
_CLOSING = (".", "!", "?", ";", "…")


@dataclass(frozen=True, slots=True, eq=False)
class Aside:
    """An attribution and the clause beside it.

    Attributes:
        span: The clause that is attributed; the whole sentence where the attribution interrupts it.
        speaker: The head of the noun phrase that names the speaker.
        cue: The words that attribute.
        cue_word: The first of them.
    """

    span: Span
    speaker: Word
    cue: str
    cue_word: Word


def asides(sentence: ParsedSentence) -> Iterator[Aside]:
    """Yields the attributions of a sentence that stand beside a clause."""
    for word in sentence.words:
        if word.lower == "according" and _next_is(sentence, word, "to"):
            yield from _according(sentence, word)
        elif word.tag in ("VBD", "VBZ", "VBP", "VB") and word.lemma in REPORTING_VERBS | FINDING_VERBS:
            yield from _said_behind(sentence, word)


def _next_is(sentence: ParsedSentence, word: Word, text: str) -> bool:
    return word.at + 1 < len(sentence.words) and sentence.words[word.at + 1].lower == text


def _according(sentence: ParsedSentence, word: Word) -> Iterator[Aside]:
    speaker = _head_of_phrase(sentence, word.at + 2)
    if speaker is None:
        return
    words = sentence.words
    begin, end = _clause_bounds(sentence, word.at)
    inner = next((above for above, _ in sentence.ancestors(word) if above.dep == "relcl"), None)
    if inner is not None:
        begin, end = max(begin, inner.left), min(end, inner.right + 1)
    stop = _end_of_aside(sentence, speaker.at, end)
    if word.at == begin:
        span = _between(sentence, stop + 1, end)
    elif stop >= end or words[stop].text in _CLOSING or stop == end - 1:
        span = _between(sentence, begin, word.at - 1)
    else:
        span = _between(sentence, begin, end)
    if span:
        yield Aside(span, speaker, "according to", word)


def _head_of_phrase(sentence: ParsedSentence, at: int) -> Word | None:
    """The head of the noun phrase that begins at `at`."""
    head: Word | None = None
    for word in sentence.words[at : at + 14]:
        if word.pos in _NOMINAL and not (head and word.lower.endswith("self")):
            head = word
        elif (head is not None and word.pos != "PART" and word.text not in ("-", "&")) or (
            word.pos in ("VERB", "AUX") and head is None and word.tag != "VBN"
        ):
            break
    return head


def _clause_bounds(sentence: ParsedSentence, at: int) -> tuple[int, int]:
    """The first word of the clause around `at` and the place after its last, semicolons and the full stop being its ends."""
    words = sentence.words
    begin = max((word.at + 1 for word in words[:at] if word.text in (";", "—", ":")), default=0)
    end = min((word.at for word in words[at:] if word.text in (";", "—")), default=len(words))
    while end > begin and words[end - 1].text in _CLOSING:
        end -= 1
    while begin < at and words[begin].text in ('"', "“", "‘", "•", "*", "-"):
        begin += 1
    return begin, end


def _end_of_aside(sentence: ParsedSentence, at: int, end: int) -> int:
    """The comma after which the clause goes on, past appositions and relative clauses; `end` where it does not."""
    words = sentence.words
    commas = [word.at for word in words[at:end] if word.text == ","]
    for place, comma in enumerate(commas):
        follower = words[comma + 1] if comma + 1 < end else None
        if follower is None:
            return end
        closing = commas[place + 1] if place + 1 < len(commas) else end
        if follower.tag in ("WP", "WDT", "WP$") or _is_apposed(sentence, comma + 1, closing) or follower.text.isdigit():
            continue
        return comma
    return end


def _is_apposed(sentence: ParsedSentence, first: int, comma: int) -> bool:
    """Whether the words between two commas are a noun phrase and no clause."""
    part = sentence.words[first:comma]
    for word in part:
        if word.tag in ("WP", "WDT", "WP$"):
            break
        if word.tag in _FINITE:
            return False
    return bool(part) and part[0].pos in ("DET", "ADJ", "NOUN", "PROPN")


def _between(sentence: ParsedSentence, first: int, end: int) -> Span | None:
    """The words from `first` up to `end`, without commas and "and" at the edges; None for hardly any."""
    words = sentence.words
    while first < end and (words[first].text in (",", "-", "–") or words[first].lower == "that"):
        first += 1
    while end > first and words[end - 1].text in (",", ":", "-", "–"):
        end -= 1
    has_verb = any(word.tag in ("VBD", "VBZ", "VBP", "MD") or word.pos == "AUX" for word in words[first:end])
    return Span(words[first].start, words[end - 1].end) if end - first >= 3 and has_verb else None


def _said_behind(sentence: ParsedSentence, verb: Word) -> Iterator[Aside]:
    """ "…, the agency said on Thursday", "…, she said, but …", "…, cautioned Prof. Krantz"."""
    begin, end = _clause_bounds(sentence, verb.at)
    comma = _comma_before(sentence, verb, begin)
    if comma is None or comma <= begin:
        return
    speaker = _inverted_speaker(sentence, verb) if comma == verb.at - 1 else _speaker_between(sentence, comma, verb)
    if speaker is None or not _is_whole(sentence, verb, end):
        return
    stop = _end_of_aside(sentence, max(verb.at, speaker.at), end)
    goes_on = stop < end and sentence.words[stop].text == ","
    span = _between(sentence, begin, end if goes_on and _resumes(sentence, stop) else comma)
    if span:
        yield Aside(span, speaker, verb.text, verb)


def _comma_before(sentence: ParsedSentence, verb: Word, begin: int) -> int | None:
    """The comma that the attribution begins with; its own apposition's commas do not count."""
    commas = [word.at for word in sentence.words[begin : verb.at] if word.text == ","]
    if not commas:
        return None
    subjects = sentence.children(verb, "nsubj")
    if subjects and subjects[0].at < verb.at:
        inside = [comma for comma in commas if comma < sentence.words[subjects[0].left].at + 1]
        return inside[-1] if inside and sentence.words[subjects[0].left].at - inside[-1] == 1 else None
    return commas[-1]


def _speaker_between(sentence: ParsedSentence, comma: int, verb: Word) -> Word | None:
    """The subject between the comma and the verb, when nothing else stands there."""
    subjects = [child for child in sentence.children(verb, "nsubj") if comma < child.at < verb.at]
    if subjects:
        return None if subjects[0].tag in ("WP", "WDT") else subjects[0]
    nominal = [
        word for word in sentence.words[comma + 1 : verb.at] if word.pos in _NOMINAL and word.tag not in ("WP", "WDT")
    ]
    between = sentence.words[comma + 1 : verb.at]
    plain = all(
        word.pos in (*_NOMINAL, "DET", "ADJ", "NUM", "ADV", "AUX", "PART", "ADP") or word.lemma == "use"
        for word in between
    )
    return (
        nominal[0]
        if len(nominal) == 1 and plain and between[0].pos in (*_NOMINAL, "DET")
        else _last_of_name(nominal, plain)
    )


def _last_of_name(nominal: list[Word], plain: bool) -> Word | None:
    """The last word of a name of several words."""
    return nominal[-1] if nominal and plain and all(word.pos == "PROPN" for word in nominal) else None


def _inverted_speaker(sentence: ParsedSentence, verb: Word) -> Word | None:
    if verb.tag not in ("VBD", "VBZ", "VBP"):
        return None
    following = sentence.words[verb.at + 1 : verb.at + 2]
    if not following or following[0].pos not in (*_NOMINAL, "DET", "ADJ") or following[0].lower == "that":
        return None
    subjects = [child for child in sentence.children(verb, "nsubj") if child.at > verb.at]
    return subjects[0] if subjects else None


def _is_whole(sentence: ParsedSentence, verb: Word, end: int) -> bool:
    """Whether the verb has nothing of its own that it reports: no clause and no object behind it."""
    return not any(
        child.at > verb.at
        and child.at < end
        and (child.dep in ("ccomp", "dobj", "xcomp") and not _reads_on(sentence, verb, child))
        for child in sentence.children(verb)
    )


def _reads_on(sentence: ParsedSentence, verb: Word, child: Word) -> bool:
    """Whether a comma parts the verb from what the parse takes for its complement: the sentence goes on."""
    return any(word.text == "," for word in sentence.words[verb.at + 1 : max(child.left, verb.at + 1) + 1])


def _resumes(sentence: ParsedSentence, comma: int) -> bool:
    """Whether what follows the aside goes on with what was said."""
    return comma + 2 < len(sentence.words) and sentence.words[comma + 1].tag not in ("VBG",)
