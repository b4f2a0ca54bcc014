"""Finds who utters a cue in a frame: by the parse, and by the place of the words where quotes confuse the parse."""

from factcheck.claims.people.titles import PARTICLES
from factcheck.claims.quotes.frames import Frame, Item
from factcheck.claims.quotes.subjects import agent_of, bare_name_before, subject_of
from factcheck.claims.words import ParsedSentence, Word

Noun = tuple[ParsedSentence, Word]
"""The head of a noun phrase and its sentence."""

_NOMINAL = ("PROPN", "NOUN", "PRON")
_SKIPPED = ("ADV", "AUX", "PART", "ADP")


def utterer(frame: Frame, place: int) -> Noun | None:
    """Returns who utters the cue at `place` of the frame."""
    item = frame.items[place]
    assert item.word is not None and item.sentence is not None
    parsed = _by_parse(frame, item.sentence, item.word)
    inverted = _after(frame, place) if place and _follows_slot(frame, place) else None
    return (
        inverted
        or _bare_name(frame, item.sentence, item.word)
        or parsed
        or _before(frame, place)
        or _after(frame, place)
    )


def _bare_name(frame: Frame, sentence: ParsedSentence, verb: Word) -> Noun | None:
    found = bare_name_before(sentence, verb)
    return (sentence, found) if found and frame.place_of(found) is not None else None


def _by_parse(frame: Frame, sentence: ParsedSentence, verb: Word) -> Noun | None:
    found = agent_of(sentence, verb) or subject_of(sentence, verb)
    if found is None or frame.place_of(found) is None:
        return None
    return sentence, found


def _follows_slot(frame: Frame, place: int) -> bool:
    before = frame.items[place - 1]
    return before.quoted is not None or (
        before.text in (",", "-", "–", "—") and place > 1 and frame.items[place - 2].quoted is not None
    )


def _after(frame: Frame, place: int) -> Noun | None:
    """The noun phrase right after the cue: "said the vicar, Josias Penhallow"."""
    head: Item | None = None
    for item in frame.items[place + 1 : place + 12]:
        if item.word is None:
            break
        if item.word.pos in _NOMINAL:
            if head and head.word and item.word.start > head.word.end + 1:
                break
            head = item
        elif (
            item.word.pos in ("DET", "ADJ", "NUM")
            or item.text in ("-", "'s", "’s", *PARTICLES)
            or (head is None and item.word.pos == "ADV")
        ):
            continue
        else:
            break
    return (head.sentence, head.word) if head and head.word and head.sentence else None


def _before(frame: Frame, place: int) -> Noun | None:
    """The noun phrase before the cue, over adverbs and one pair of commas: "Dr. Lee, the dean, told reporters"."""
    items = frame.items[:place]
    while items and (word := items[-1].word) and (word.pos in _SKIPPED or word.entity in ("DATE", "TIME")):
        items = items[:-1]
    if not items or items[-1].word is None:
        return None
    if items[-1].text == ",":
        return _over_commas(items)
    last = items[-1]
    return (last.sentence, last.word) if last.word and last.sentence and last.word.pos in _NOMINAL else None


def _over_commas(items: tuple[Item, ...]) -> Noun | None:
    """The last nominal before the first comma of the clause, a slot's own comma aside."""
    begin = max((place + 1 for place, item in enumerate(items) if item.quoted), default=0)
    clause = items[begin:]
    while clause and clause[0].text == ",":
        clause = clause[1:]
    found: Item | None = None
    for item in clause:
        if item.text == ",":
            break
        if item.word and item.word.pos in _NOMINAL:
            found = item
    return (found.sentence, found.word) if found and found.word and found.sentence else None
