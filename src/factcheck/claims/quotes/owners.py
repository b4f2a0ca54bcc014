"""Finds attribution without a verb: "according to X", "X's claim that", "in the words of X", "is X's rule"."""

from collections.abc import Iterator

from factcheck.claims.quotes.cues import FINDING_VERBS, SPEECH_NOUNS, TELLING_NOUNS
from factcheck.claims.quotes.frames import Frame, Item, Slot, Token
from factcheck.claims.quotes.subjects import head_of_phrase
from factcheck.claims.quotes.utterers import Noun
from factcheck.claims.words import Word

REACH_BEFORE, REACH_BEHIND = 12, 6
"""How many items before and behind a stretch a noun of speech can stand."""

FOR = "for"
"""Attributes only to a person: "For Lee, the vote was “bittersweet”"."""

_INVERTED = frozenset(("said", "says", "asked", "added", "replied", "wrote"))
"""Verbs that may open the sentence before their subject."""

Phrase = tuple[Noun | None, str]
"""Who is named and the words that attribute."""


def phrase_of_speech(frame: Frame, slot: int) -> Phrase | None:
    """Returns whom a phrase of the frame names as the speaker of the slot, and that phrase's word."""
    return (
        _according(frame, slot)
        or _noun_before(frame, slot)
        or _noun_behind(frame, slot)
        or _inverted_lead(frame, slot)
        or _for_whom(frame, slot)
    )


def _inverted_lead(frame: Frame, slot: int) -> Phrase | None:
    """As in "Said Crane: “We are not surprised”", whose verb the model takes for a part of the name."""
    first = frame.items[0]
    if not isinstance(first, Token) or first.text not in _INVERTED or frame.items[slot - 1].text != ":":
        return None
    head = head_of_phrase(first.sentence, first.word.at + 1)
    return ((first.sentence, head), first.word.text) if head else None


def _for_whom(frame: Frame, slot: int) -> Phrase | None:
    """As in "For Lee, the vote was “bittersweet”"."""
    first = frame.items[0]
    if not isinstance(first, Token) or first.text != "for":
        return None
    head = head_of_phrase(first.sentence, first.word.at + 1)
    follower = first.sentence.words[head.at + 1 : head.at + 2] if head else ()
    named = head is not None and head.pos == "PROPN" and bool(follower) and follower[0].text == ","
    return ((first.sentence, head), FOR) if head and named else None


def _according(frame: Frame, slot: int) -> Phrase | None:
    for item, follower in zip(frame.items, frame.items[1:], strict=False):
        if (
            item.text == "according"
            and follower.text == "to"
            and isinstance(item, Token)
            and _covers(frame, item, slot)
        ):
            head = head_of_phrase(item.sentence, item.word.at + 2)
            return (item.sentence, head) if head else None, "according to"
    return None


def _covers(frame: Frame, according: Token, slot: int) -> bool:
    """Whether it speaks of the slot: inside a relative clause it speaks of nothing outside."""
    sentence = according.sentence
    above = (word for word, _ in sentence.ancestors(according.word))
    inner = next((word for word in above if word.dep in ("relcl", "advcl", "acl")), None)
    if inner is None:
        return True
    return sentence.words[inner.left].start <= frame.items[slot].span.start <= sentence.words[inner.right].end


def _noun_before(frame: Frame, slot: int) -> Phrase | None:
    """As in "Holt's remarks about the need to “…”", "in the words of the poet X, “…”"."""
    for place in range(slot - 1, max(-1, slot - REACH_BEFORE), -1):
        item = frame.items[place]
        if isinstance(item, Slot) or (item.text in (";", ":") and place < slot - 2):
            return None
        if item.tag in ("VBD", "VBZ", "VBP") and item.word.lemma in FINDING_VERBS:
            return None  # "the report by the agency found that …": it is the report that speaks
        if owned := _owned(item):
            return owned
        if place + 1 < slot and _is_told(item, frame.items[place + 1]):
            return None, item.text
    return None


def _is_told(item: Item, follower: Item) -> bool:
    """Whether a noun of speech has its clause behind it but nobody who speaks: "a warning that ... “floods”"."""
    return isinstance(item, Token) and item.word.lemma in TELLING_NOUNS and follower.text == "that"


def _noun_behind(frame: Frame, slot: int) -> Phrase | None:
    """As in "“Shade first” is Brandvold's rule"."""
    for item in frame.items[slot + 1 : slot + REACH_BEHIND]:
        if isinstance(item, Slot) or item.pos == "PUNCT":
            return None
        if owned := _owned(item):
            return owned
    return None


def _owned(item: Item) -> Phrase | None:
    """The owner of a noun of speech; None where it is none or nobody's."""
    if not isinstance(item, Token) or item.pos != "NOUN" or item.word.lemma not in SPEECH_NOUNS:
        return None
    owner = next(_owners(item), None)
    return ((item.sentence, owner), item.word.text) if owner else None


def _owners(noun: Token) -> Iterator[Word]:
    """Whose the speech is: by possessive, or by "of" and "by"."""
    yield from noun.sentence.children(noun.word, "poss")
    for preposition in noun.sentence.children(noun.word, "prep"):
        if preposition.lower in ("of", "by", "from"):
            yield from noun.sentence.children(preposition, "pobj")
