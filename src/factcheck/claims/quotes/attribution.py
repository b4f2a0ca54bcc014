"""Says of each quoted stretch who uttered it, by which words, and how it stands in the reporter's sentence."""

from dataclasses import dataclass

from factcheck.claims.quotes.apart import stands_apart
from factcheck.claims.quotes.cues import CALLING_VERBS, FRAMING_VERBS, READABLE_NOUNS
from factcheck.claims.quotes.frames import Frame, Token
from factcheck.claims.quotes.naming import is_name_of_something
from factcheck.claims.quotes.owners import phrase_of_speech
from factcheck.claims.quotes.reach import Cue, cue_before, cue_behind, cue_beside, cues_of
from factcheck.claims.quotes.utterers import Noun, utterer
from factcheck.claims.word_sets import word_set

_ANYBODY = word_set("we you they i one people some many locals everybody everyone anybody nobody")
"""Who gives a name in general."""

_LEAST_BEHIND = 3
"""Words that a stretch must have to belong to a ", she said" at the end or to nobody's claim; a term is shorter."""


@dataclass(frozen=True, slots=True)
class Attribution:
    """Who utters a quoted stretch.

    Attributes:
        noun: The noun phrase that names the speaker; None where the cue has none.
        cue: The words that attribute it.
        apart: Whether the stretch stands apart from the reporter's sentence, as direct speech does.
    """

    noun: Noun | None
    cue: str
    apart: bool


def attributed(text: str, frame: Frame) -> dict[int, Attribution]:
    """Returns what the frame itself says of its slots, by their places; slots it says nothing of are missing."""
    cues = cues_of(frame)
    found: dict[int, Attribution] = {}
    for slot, quoted in frame.slots:
        goes_on = any(earlier.apart for earlier in found.values())
        words = quoted.inner.of(text)
        spoken = None if is_name_of_something(words, frame, slot) else _spoken(words, frame, slot, cues, goes_on)
        if spoken:
            found[slot] = spoken
    return found


def _spoken(words: str, frame: Frame, slot: int, cues: list[Cue], goes_on: bool) -> Attribution | None:
    if cue := _leading(slot, cues) or cue_beside(frame, slot, cues) or cue_before(frame, slot, cues):
        return _by_verb(words, frame, slot, cue, goes_on)
    phrase = phrase_of_speech(frame, slot)
    if phrase and (phrase[0] is not None or len(words.split()) >= _LEAST_BEHIND):
        return Attribution(*phrase, apart=stands_apart(words, frame, slot, None, goes_on))
    if len(words.split()) >= _LEAST_BEHIND and (cue := cue_behind(frame, slot, cues)):
        return _by_verb(words, frame, slot, cue, goes_on)
    return None


def _what_reads(frame: Frame, cue: Cue) -> Noun | None:
    """The sign or letter before "read"; a person who reads a book says nothing."""
    before = (item for item in reversed(frame.items[: cue.place]) if isinstance(item, Token))
    return next(((item.sentence, item.word) for item in before if item.word.lemma in READABLE_NOUNS), None)


def _leading(slot: int, cues: list[Cue]) -> Cue | None:
    """The verb right before the stretch, which says whose it is whoever reports that: "promised “it”, Lee said"."""
    return next((cue for cue in cues if cue.place == slot - 1 and cue.token.tag in ("VBD", "VBZ", "VBP")), None)


def _by_verb(words: str, frame: Frame, slot: int, cue: Cue, goes_on: bool) -> Attribution | None:
    noun = utterer(frame, cue)
    if cue.lemma in CALLING_VERBS and (noun is None or noun[1].lower in _ANYBODY):
        return None
    if cue.lemma == "read":
        noun = _what_reads(frame, cue)
        if noun is None:
            return None
    frames_it = cue.lemma in FRAMING_VERBS and cue.lemma != "put"
    apart = not frames_it and stands_apart(words, frame, slot, cue, goes_on)
    return Attribution(noun, cue.token.word.text, apart)
