"""Says of each quoted stretch who uttered it, by which words, and how it stands in the reporter's sentence."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from factcheck.claims.quotes.cues import BESIDE_ONLY, CALLING_VERBS, FRAMING_VERBS, SPEECH_NOUNS, SPEECH_VERBS
from factcheck.claims.quotes.frames import Frame, Item
from factcheck.claims.quotes.naming import is_name_of_something
from factcheck.claims.quotes.utterers import Noun, utterer
from factcheck.claims.word_sets import word_set
from factcheck.claims.words import Word

_REACH = 12
"""How many items before a stretch a noun of speech can stand."""


_ANYBODY = word_set("we you they i one people some many locals everybody everyone anybody nobody")
"""Who gives a name in general."""


_BEGINS_PHRASE = ("PROPN", "PRON", "NOUN", "DET", "ADJ", "NUM", "ADV")


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
    cues = [place for place, item in enumerate(frame.items) if _is_cue(item)]
    found: dict[int, Attribution] = {}
    for slot in frame.slots:
        if is_name_of_something(text, frame, slot):
            continue
        spoken = _spoken(text, frame, slot, cues, found)
        if spoken:
            found[slot] = spoken
    return found


def _is_cue(item: Item) -> bool:
    word = item.word
    if word is None or item.sentence is None or word.lemma not in SPEECH_VERBS:
        return False
    return word.tag.startswith("VB") or (word.tag in ("NNS", "NN") and word.dep in ("ROOT", "ccomp", "parataxis"))


def _spoken(text: str, frame: Frame, slot: int, cues: list[int], found: dict[int, Attribution]) -> Attribution | None:
    right = _cue_beside(frame, slot, cues)
    if right is not None:
        return _by_verb(text, frame, slot, right, found)
    before = [cue for cue in cues if cue < slot and _may_lead(frame, cue, slot)]
    if before and _reaches(frame, before[-1], slot):
        return _by_verb(text, frame, slot, before[-1], found)
    if phrase := _according(frame, slot) or _by_noun(frame, slot) or _owned(frame, slot):
        return Attribution(*phrase, apart=_stands_apart(text, frame, slot, set(), found))
    after = [cue for cue in cues if cue > slot and _closes(frame, cue, slot)]
    if after and _length(text, frame, slot) > 2:
        return _by_verb(text, frame, slot, after[0], found)
    return None


def _length(text: str, frame: Frame, slot: int) -> int:
    return len(frame.items[slot].span.of(text).split())


def _by_verb(text: str, frame: Frame, slot: int, cue: int, found: dict[int, Attribution]) -> Attribution | None:
    item = frame.items[cue]
    assert item.word is not None
    noun = utterer(frame, cue)
    apart = item.word.lemma not in FRAMING_VERBS - {"put"} and _stands_apart(text, frame, slot, {cue}, found)
    if item.word.lemma in CALLING_VERBS and (noun is None or noun[1].lower in _ANYBODY):
        return None
    return Attribution(noun, item.word.text, apart)


def _cue_beside(frame: Frame, slot: int, cues: list[int]) -> int | None:
    """The cue of the words right behind the slot: "…,” said Ann Lee" or "…,” Ann Lee, 44, a nurse, said"."""
    items = frame.items
    place = slot + 1
    while place < len(items) and items[place].text in (",", "-", "–", "—"):
        place += 1
    if place in cues:
        return place
    commas = 0
    for at in range(place, min(len(items), place + 24)):
        item = items[at]
        if item.quoted or item.text in (";", ":", ".") or (item.word and item.word.text == ")"):
            return None
        if at in cues and _heads_clause(item):
            return at
        commas += item.text == ","
        if (
            item.word
            and item.word.tag in ("VBD", "VBZ", "VBP", "MD")
            and item.word.dep != "relcl"
            and at > place
            and not commas
        ):
            if not _leads_to_cue(item, items[at + 1 : at + 5]):
                return None
        if at == place and item.word and not item.word.capital and item.word.pos not in _BEGINS_PHRASE:
            return None
    return None


def _may_lead(frame: Frame, cue: int, slot: int) -> bool:
    """Whether a cue before the slot can attribute it from where it stands."""
    word = frame.items[cue].word
    assert word is not None
    if word.lemma == "put":
        return any(item.text == "it" for item in frame.items[cue + 1 : cue + 3])
    return word.lemma not in BESIDE_ONLY or slot - cue <= 3


def _heads_clause(item: Item) -> bool:
    """Whether the cue is the clause's own verb, not one inside a relative clause."""
    assert item.word is not None
    return item.word.dep not in ("relcl", "acl") and item.word.tag != "VB"


def _leads_to_cue(verb: Item, following: tuple[Item, ...]) -> bool:
    """Auxiliaries and "went on to say", "was quoted as saying"."""
    assert verb.word is not None
    return any(item.word and item.word.lemma in SPEECH_VERBS and item.word.pos in ("VERB", "AUX") for item in following)


def _reaches(frame: Frame, cue: int, slot: int) -> bool:
    """Whether a cue before the slot governs it: right beside it, or with the slot inside its own complement."""
    between = frame.items[cue + 1 : slot]
    item = frame.items[cue]
    assert item.word is not None and item.sentence is not None
    if any(part.text in (";", ")") for part in between):
        return False
    if len(between) <= 4 or between[-1].text == ":" or any(part.text == ":" for part in between[-2:]):
        return True
    edges = [part.word for part in between if part.word and part.sentence is item.sentence]
    if not edges:
        return True
    nearest = edges[-1]
    if nearest.text == "," and len(edges) > 1:
        nearest = edges[-2]
    return any(above is item.word for above, _ in item.sentence.ancestors(nearest)) or _same_chain(item, nearest)


def _same_chain(item: Item, word: Word) -> bool:
    """The parse may hang the complement beside the cue: then nothing but the cue's own clause may come between."""
    assert item.word is not None and item.sentence is not None
    return not any(
        other.dep in ("conj", "ROOT") and other.pos in ("VERB", "AUX") and other is not item.word
        for other in item.sentence.words[item.word.at + 1 : word.at + 1]
    )


def _closes(frame: Frame, cue: int, slot: int) -> bool:
    """Whether the frame ends with ", he added": the cue's clause is short and comes after a comma."""
    item = frame.items[cue]
    assert item.word is not None
    start = max((place for place in range(slot + 1, cue) if frame.items[place].text == ","), default=None)
    if start is None or cue - start > 10 or item.word.tag not in ("VBD", "VBZ", "VBP"):
        return False
    return not any(
        part.word and part.word.tag in ("IN", "WDT", "WP", "CC", "WRB") for part in frame.items[start + 1 : start + 2]
    )


def _according(frame: Frame, slot: int) -> tuple[Noun | None, str] | None:
    """ "According to X", anywhere in the frame."""
    items = frame.items
    for place in range(len(items) - 2):
        if items[place].text == "according" and items[place + 1].text == "to" and _shares_clause(items, place, slot):
            return _phrase_after(items, place + 2), "according to"
    return None


def _shares_clause(items: tuple[Item, ...], place: int, slot: int) -> bool:
    """Whether "according to" speaks of the slot: inside a relative clause it speaks of nothing outside."""
    word, sentence = items[place].word, items[place].sentence
    assert word is not None and sentence is not None
    inner = next((above for above, _ in sentence.ancestors(word) if above.dep in ("relcl", "advcl", "acl")), None)
    return (
        inner is None or sentence.words[inner.left].start <= items[slot].span.start <= sentence.words[inner.right].end
    )


def _phrase_after(items: tuple[Item, ...], place: int) -> Noun | None:
    """The head of the noun phrase that begins at `place`."""
    head: Item | None = None
    for item in items[place : place + 14]:
        if (
            item.word is None
            or (item.word.pos == "PUNCT" and item.text not in ("-", "'", "’"))
            or item.word.pos == "ADP"
        ):
            break
        if item.word.pos in ("NOUN", "PROPN", "PRON") and not (
            head and item.word.tag == "PRP" and item.text.endswith("self")
        ):
            head = item
        elif head is not None and item.word.pos not in ("PART", "PROPN", "NOUN"):
            break
    return (head.sentence, head.word) if head and head.sentence and head.word else None


def _by_noun(frame: Frame, slot: int) -> tuple[Noun | None, str] | None:
    """A noun of speech with its owner: "Holt's remarks about the need to “…”", "in the words of the poet X"."""
    items = frame.items
    for place in range(slot - 1, max(-1, slot - _REACH), -1):
        item = items[place]
        if item.quoted or (item.text in (";", ":") and place < slot - 2):
            return None
        if item.word and item.sentence and item.word.lemma in SPEECH_NOUNS and item.word.pos == "NOUN":
            for owner in _owners(item):
                return (item.sentence, owner), item.word.text
    return None


def _owners(item: Item) -> Iterator[Word]:
    """Whose the speech is: by possessive, or by "of" and "by"."""
    assert item.word is not None and item.sentence is not None
    yield from item.sentence.children(item.word, "poss")
    for preposition in item.sentence.children(item.word, "prep"):
        if preposition.lower in ("of", "by", "from"):
            yield from item.sentence.children(preposition, "pobj")


def _owned(frame: Frame, slot: int) -> tuple[Noun | None, str] | None:
    """The owner named behind it: "“Shade first” is Brandvold's rule"."""
    for item in frame.items[slot + 1 : slot + 6]:
        if item.quoted or (item.word and item.word.pos == "PUNCT"):
            return None
        if item.word and item.sentence and item.word.lemma in SPEECH_NOUNS and item.word.pos == "NOUN":
            owner = next(_owners(item), None)
            return ((item.sentence, owner), item.word.text) if owner else None
    return None


def _stands_apart(text: str, frame: Frame, slot: int, cues: set[int], found: dict[int, Attribution]) -> bool:
    """Whether the words are set off as an utterance of their own."""
    items = frame.items
    inner = items[slot].quoted.inner.of(text) if items[slot].quoted else ""
    before = items[slot - 1] if slot else None
    if (before and before.text == ":") or _is_put_so(items, slot):
        return True
    capital = (
        bool(re.match(r"[\W\d]*[^\W\d_]", inner)) and next((sign for sign in inner if sign.isalnum()), "a").isupper()
    )
    if not capital and not inner[:1].isdigit():
        return any(place < slot and found[place].apart for place in found) and _is_set_off(before, slot - 1, cues)
    if before is None:
        return True
    return _is_set_off(before, slot - 1, cues) or (
        not any(item.text == "that" for item in items[:slot]) and _is_addressed(items, slot, cues)
    )


def _is_put_so(items: tuple[Item, ...], slot: int) -> bool:
    """ "As X puts it, “…”"."""
    return [item.text for item in items[max(0, slot - 2) : slot]] == ["it", ","]


def _is_set_off(before: Item | None, place: int, cues: set[int]) -> bool:
    return (
        before is None
        or before.quoted is not None
        or before.text in (",", ":", "(", "-", "–", "—", "and")
        or place in cues
    )


def _is_addressed(items: tuple[Item, ...], slot: int, cues: set[int]) -> bool:
    """ "told reporters “We …”": only the hearer stands between."""
    return (
        any(0 < slot - cue <= 4 for cue in cues)
        and items[slot - 1].word is not None
        and items[slot - 1].word.pos in ("NOUN", "PROPN", "PRON")
    )  # type: ignore[union-attr]
