"""Finds the verb of speaking that a quoted stretch belongs to: right beside it, before it, or at the sentence's end."""

from dataclasses import dataclass

from factcheck.claims.quotes.cues import BESIDE_ONLY, SPEECH_VERBS
from factcheck.claims.quotes.frames import DASHES, Frame, Item, Slot, Token
from factcheck.claims.words import Word

_FINITE = ("VBD", "VBZ", "VBP", "MD")
_BEGINS_PHRASE = ("PROPN", "PRON", "NOUN", "DET", "ADJ", "NUM", "ADV")
_BREAKS = (";", ":", ".", ")")

LONGEST_NAME = 24
"""How many items a speaker with all appositions may take between a quote and its verb."""

LONGEST_TAIL = 10
"""How many items ", the minister added on Monday" may have."""


@dataclass(frozen=True, slots=True, eq=False)
class Cue:
    """A verb of speaking in a frame.

    Attributes:
        place: Its place among the items.
        token: The verb.
    """

    place: int
    token: Token

    @property
    def lemma(self) -> str:
        """The verb's base form."""
        return self.token.word.lemma


def cues_of(frame: Frame) -> list[Cue]:
    """Returns the frame's verbs of speaking in text order."""
    return [
        Cue(place, item) for place, item in enumerate(frame.items) if isinstance(item, Token) and _is_cue(item.word)
    ]


def _is_cue(word: Word) -> bool:
    """Whether it is a verb of speaking; the model takes some ("quips") for nouns at the head of the sentence."""
    as_noun = word.tag in ("NNS", "NN") and (word.dep in ("ROOT", "ccomp", "parataxis") or word.lower == "read")
    return word.lemma in SPEECH_VERBS and (word.tag.startswith("VB") or as_noun)


def cue_beside(frame: Frame, slot: int, cues: list[Cue]) -> Cue | None:
    """Returns the cue of the words right behind the slot: "said Ann Lee", or "Ann Lee, 44, a nurse, said"."""
    items = frame.items
    first = slot + 1
    while first < len(items) and items[first].text in (",", *DASHES):
        first += 1
    if first < len(items) and items[first].text == "as":  # "“…”, as he put it"
        first += 1
    by_place = {cue.place: cue for cue in cues}
    if first in by_place:
        return by_place[first]
    if first >= len(items) or not _begins_name(items[first]):
        return None
    commas = 0
    for at, item in enumerate(items[first : first + LONGEST_NAME], start=first):
        if isinstance(item, Slot) or item.text in _BREAKS:
            return None
        if at in by_place and item.word.dep not in ("relcl", "acl") and (item.tag != "VB" or _is_habit(items, at)):
            return by_place[at]
        commas += item.text == ","
        if (
            not commas
            and item.tag in _FINITE
            and item.word.dep != "relcl"
            and not _leads_to_cue(items[at + 1 : at + 5])
        ):
            return None
    return None


def _is_habit(items: tuple[Item, ...], at: int) -> bool:
    """Whether an infinitive tells what somebody says again and again: ", as she liked to say"; "is hard to say" not."""
    habit = items[at - 2]
    return items[at - 1].text == "to" and isinstance(habit, Token) and habit.word.lemma in ("like", "love", "use")


def _begins_name(item: Item) -> bool:
    return isinstance(item, Token) and (item.word.capital or item.pos in _BEGINS_PHRASE)


def _leads_to_cue(following: tuple[Item, ...]) -> bool:
    """Auxiliaries and "went on to say", "was quoted as saying"."""
    return any(isinstance(item, Token) and item.word.lemma in SPEECH_VERBS and item.pos == "VERB" for item in following)


def cue_before(frame: Frame, slot: int, cues: list[Cue]) -> Cue | None:
    """Returns the last cue before the slot, if it governs the slot."""
    before = [cue for cue in cues if cue.place < slot and _may_lead(frame, cue, slot)]
    return before[-1] if before and _reaches(frame, before[-1], slot) else None


def _may_lead(frame: Frame, cue: Cue, slot: int) -> bool:
    """Whether a cue before the slot can attribute it from where it stands; "put" needs its "it"."""
    if cue.lemma == "put":
        return any(item.text == "it" for item in frame.items[cue.place + 1 : cue.place + 3])
    between = [item for item in frame.items[cue.place + 1 : slot] if not _is_filling(item)]
    return cue.lemma not in BESIDE_ONLY or len(between) <= 2


def _is_filling(item: Item) -> bool:
    """Whether a word between a cue and its words takes them no farther apart: "He added, however, that"."""
    return item.pos in ("PUNCT", "ADV") or item.text == "that"


def _reaches(frame: Frame, cue: Cue, slot: int) -> bool:
    """Whether the cue is right beside the slot, or the slot lies inside the cue's own complement."""
    between = frame.items[cue.place + 1 : slot]
    if any(item.text in (";", ")") for item in between):
        return False
    if len(between) <= 4 or any(item.text == ":" for item in between[-2:]):
        return True
    sentence = cue.token.sentence
    near = [item.word for item in between if isinstance(item, Token) and item.sentence is sentence]
    if near and near[-1].text == ",":
        near.pop()
    if not near or any(above is cue.token.word for above, _ in sentence.ancestors(near[-1])):
        return True
    # The parse may hang the complement beside the cue: then no other clause of the reporter's may come between.
    return not any(word.dep in ("conj", "ROOT") and word.pos in ("VERB", "AUX") for word in near)


def cue_behind(frame: Frame, slot: int, cues: list[Cue]) -> Cue | None:
    """Returns the cue of a ", she said" that ends the frame."""
    return next((cue for cue in cues if cue.place > slot and _closes(frame, cue, slot)), None)


def _closes(frame: Frame, cue: Cue, slot: int) -> bool:
    commas = [place for place in range(slot + 1, cue.place) if frame.items[place].text == ","]
    if not commas or cue.place - commas[-1] > LONGEST_TAIL or cue.token.tag not in _FINITE:
        return False
    return frame.items[commas[-1] + 1].tag not in ("IN", "WDT", "WP", "CC", "WRB")
