"""Finds who utters a cue in a frame: by the parse, and by the place of the words where quotes confuse the parse."""

from collections.abc import Sequence

from factcheck.claims.people.titles import PARTICLES
from factcheck.claims.quotes.frames import DASHES, Frame, Item, Slot, Token
from factcheck.claims.quotes.reach import Cue
from factcheck.claims.quotes.subjects import agent_of, bare_name_before, quoted_one, subject_of
from factcheck.claims.word_sets import word_set
from factcheck.claims.words import ParsedSentence, Word

Noun = tuple[ParsedSentence, Word]
"""The head of a noun phrase and its sentence."""

_NOMINAL = ("PROPN", "NOUN", "PRON")
_SKIPPED = ("ADV", "AUX", "PART", "ADP")
_DAYS = word_set("monday tuesday wednesday thursday friday saturday sunday yesterday today tonight earlier later")


def utterer(frame: Frame, cue: Cue) -> Noun | None:
    """Returns who utters the cue; None where nobody does."""
    verb, sentence = cue.token.word, cue.token.sentence
    if _follows_slot(frame, cue.place) and (inverted := _after(frame, cue.place)):
        return inverted
    subjects = (
        quoted_one(sentence, verb),
        bare_name_before(sentence, verb),
        agent_of(sentence, verb) or subject_of(sentence, verb),
    )
    for found in subjects:
        if found and frame.holds(found):
            return sentence, found
    if sentence.children(verb, "auxpass"):
        return None  # "is claimed to be “revolutionary”": nobody says by whom
    return _before(frame, cue.place) or _after(frame, cue.place)


def is_time(word: Word) -> bool:
    """Whether a word beside a cue tells when it was said and not who said it: "said Lee Tuesday"."""
    return word.lower in _DAYS or word.entity in ("DATE", "TIME")


def _follows_slot(frame: Frame, place: int) -> bool:
    before = frame.items[:place]
    if before and before[-1].text in (",", *DASHES):
        before = before[:-1]
    return bool(before) and isinstance(before[-1], Slot)


def _after(frame: Frame, place: int) -> Noun | None:
    """The noun phrase right after the cue: "said the vicar, Josias Penhallow"."""
    head: Token | None = None
    reached = 0
    for item in frame.items[place + 1 : place + 12]:
        if isinstance(item, Slot) or is_time(item.word):
            break
        if item.pos in _NOMINAL and (head is None or item.word.start <= reached + 1):
            head = item
        elif not _leads_to_noun(item, begun=head is not None):
            break
        reached = item.word.end
    return (head.sentence, head.word) if head else None


def _leads_to_noun(item: Token, begun: bool) -> bool:
    if item.pos in ("DET", "ADJ", "NUM") or item.text in ("-", "'s", "’s", *PARTICLES):
        return True
    return item.pos == "ADV" and not begun


def _before(frame: Frame, place: int) -> Noun | None:
    """The noun phrase before the cue, over adverbs, days and one pair of commas: "Dr. Lee, the dean, told us"."""
    items: Sequence[Item] = frame.items[:place]
    while items and _is_skipped(items[-1]):
        items = items[:-1]
    if items and items[-1].text == ",":
        items = _before_comma(items)
    last = items[-1] if items else None
    return (last.sentence, last.word) if isinstance(last, Token) and last.pos in _NOMINAL else None


def _is_skipped(item: Item) -> bool:
    return isinstance(item, Token) and (item.pos in _SKIPPED or is_time(item.word))


def _before_comma(items: Sequence[Item]) -> Sequence[Item]:
    """The clause up to its first comma, a slot's own comma aside, and no further than its last noun."""
    begin = max((place + 1 for place, item in enumerate(items) if isinstance(item, Slot)), default=0)
    while begin < len(items) and items[begin].text == ",":
        begin += 1
    comma = next((place for place in range(begin, len(items)) if items[place].text == ","), len(items))
    if comma + 2 < len(items) and items[begin].tag == "IN" and items[comma + 1].pos in ("PROPN", "PRON", "DET"):
        begin = comma + 1  # "In an interview, Crane, 58, said"
        comma = next((place for place in range(begin, len(items)) if items[place].text == ","), len(items))
    nouns = [place for place in range(begin, comma) if items[place].pos in _NOMINAL]
    return items[begin : nouns[-1] + 1] if nouns else ()
