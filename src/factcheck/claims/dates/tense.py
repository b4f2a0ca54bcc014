"""Which way the sentence around an expression looks: into the past or into the future."""

from enum import StrEnum

from factcheck.claims.dates.codes import CLASSES
from factcheck.claims.dates.tokens import Tokens

_REACH = 40
_RIGHT_HANDICAP = 2
"""A verb before the expression speaks for it more often than one after it."""
_COMMA_HANDICAP = 6
"""A verb in the next clause speaks for it less often."""

_ENDS = frozenset(CLASSES["DOT"] + CLASSES["BREAK"])
_COMMA = CLASSES["COMMA"]
_FUTURE = frozenset(
    "will shall ll would might could should must going due plan plans planned planning scheduled expected "
    "expects expect set "
    "hope hopes hoping intend intends begin begins start starts open opens close closes resume resumes tomorrow "
    "next upcoming "
    "go goes heads meets returns arrives departs launches hosts airs reopens premieres "
    "coming ahead expires deadline forecast predicted aims remain become takes take takes".split()
)
_PAST = frozenset(
    "was were had has have did said told went came became began "
    "left took made gave got found met won lost held led fell "
    "rose grew "
    "wrote spoke saw sold bought brought built broke chose cut drew fought flew hit kept knew laid let paid put "
    "ran sent "
    "set shot shut sat spent stood struck swore taught thought threw ago earlier previous been drove died dealt "
    "felt sank "
    "sought spread stole sprang swept bore beat bid bound burst caught fled forbade forgot froze hid lay rode "
    "rang shook "
    "ate blew bled bred clung crept drank dug fed flung forgave hung knelt leapt lent lit meant mistook overcame "
    "overran overthrew overtook quit sang shrank slept slew slung spun strode strove strung swung trod undertook "
    "underwent upheld wept withstood "
    "shone showed slid split stuck sung swam tore understood withdrew woke wore born".split()
)
_PRESENT = frozenset("is are does do".split())
_BEFORE_NOUNS = frozenset("the a an its his her their our this that these those last first most newly so".split())
_HAVE = frozenset(("has", "have"))
_BETWEEN = frozenset("not also already since now never still just only recently".split())
_SET_AHEAD = frozenset("scheduled planned set slated called expected fixed due".split())
_NO_VERBS = frozenset(
    "need speed seed feed indeed hundred red bed shed united limited breed greed exceed proceed succeed agreed".split()
)


_FAR = 8
"""A verb farther away than so many words is weak evidence."""


class Tense(StrEnum):
    """Where the nearest verb looks."""

    PAST = "past"
    PRESENT = "present"
    FUTURE = "future"
    PERHAPS_PAST = "perhaps past"
    PERHAPS_FUTURE = "perhaps future"


_WEAK = {Tense.PAST: Tense.PERHAPS_PAST, Tense.FUTURE: Tense.PERHAPS_FUTURE}


def tense_at(tokens: Tokens, first: int, end: int) -> Tense | None:
    """Returns the tense of the verb nearest to the tokens from `first` to before `end` in their sentence.

    Returns:
        None where no verb is known to stand near.
    """
    left = _nearest(tokens, range(first - 1, max(-1, first - 1 - _REACH), -1))
    right = _nearest(tokens, range(end, min(len(tokens.codes), end + _REACH)), _RIGHT_HANDICAP)
    nearer = min((verb for verb in (left, right) if verb), key=lambda verb: verb[0], default=None)
    if nearer is None or (nearer[1] is Tense.PRESENT and nearer[0] > _FAR):
        return None
    return _WEAK.get(nearer[1], nearer[1]) if nearer[0] > _FAR else nearer[1]


def _nearest(tokens: Tokens, indexes: range, handicap: int = 0) -> tuple[int, Tense] | None:
    commas = 0
    for distance, index in enumerate(indexes):
        if tokens.codes[index] in _ENDS:
            return None
        commas += tokens.codes[index] == _COMMA
        word = tokens.word(index)
        tense = _tense_of(word)
        if indexes.step > 0 and tense is Tense.FUTURE and _left_to(tokens, index):
            continue
        if tense is Tense.PAST and word in _HAVE:
            tense = _of_have(tokens, index)
        elif tense is Tense.PAST:
            tense = _of_participle(tokens, index)
        if (
            tense is Tense.PRESENT
            and indexes.step > 0
            and index + 1 < len(tokens.codes)
            and tokens.word(index + 1) in ("to", "due")
        ):
            tense = Tense.FUTURE
        if tense is None and word == "to" and indexes.step < 0 and index + 1 < len(tokens.codes):
            tense = _of_infinitive(tokens, index)
        if tense is not None:
            return distance + handicap + _COMMA_HANDICAP * commas, tense
    return None


def _left_to(tokens: Tokens, index: int) -> bool:
    """Whether the word is the infinitive of another verb, which alone says when: "voted Tuesday to close"."""
    return tokens.word(index - 1) == "to"


def _of_have(tokens: Tokens, index: int) -> Tense | None:
    """Tells "has won" (past) from "has a June 1 deadline" (none) and from "has been scheduled" (ahead)."""
    following = [word for word in tokens.words(index + 1, index + 4) if word not in _BETWEEN][:2]
    if following[:1] == ["been"] and following[1:2] and following[1] in _SET_AHEAD:
        return Tense.FUTURE
    taken = following[:1] and (following[0].endswith("ed") or following[0].endswith("en") or following[0] in _PAST)
    return Tense.PAST if taken or following[:1] == ["been"] else None


def _tense_of(word: str) -> Tense | None:
    if word in _FUTURE:
        return Tense.FUTURE
    if word in _PAST or (len(word) > 4 and word.endswith("ed") and word not in _NO_VERBS):
        return Tense.PAST
    return Tense.PRESENT if word in _PRESENT else None


def _of_participle(tokens: Tokens, index: int) -> Tense | None:
    """Tells "will be paid" (ahead) and "is held" (present) from "paid"; "a televised debate" has no verb at all."""
    before = tokens.words(max(0, index - 3), index)
    if before and before[-1] in _BEFORE_NOUNS and tokens.word(index).endswith("ed"):
        return None
    if before and before[-1] in ("be", "remain", "stay"):
        ahead = any(
            word in ("will", "to", "would", "should", "may", "might", "shall", "must", "could") for word in before
        )
        return Tense.FUTURE if ahead else Tense.PRESENT
    return Tense.PRESENT if before[-1:] in (["is"], ["are"], ["being"], ["am"]) else Tense.PAST


def _of_infinitive(tokens: Tokens, index: int) -> Tense | None:
    """Tells "is to meet" and "plans to meet", which look ahead, from "was to" and "went to"."""
    before = tokens.word(index - 1) if index else ""
    return Tense.FUTURE if before in ("is", "are", "due", "plans", "set", "expected", "hopes", "scheduled") else None
