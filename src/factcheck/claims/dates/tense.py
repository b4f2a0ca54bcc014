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
    "will shall ll would might could should must going due plan plans planned planning scheduled expected expects expect set "
    "hope hopes hoping intend intends begin begins start starts open opens close closes resume resumes tomorrow next upcoming "
    "coming ahead expires deadline forecast predicted aims remain become until takes take takes".split()
)
_PAST = frozenset(
    "was were had did said told went came became began left took made gave got found met won lost held led fell rose grew "
    "wrote spoke saw sold bought brought built broke chose cut drew fought flew hit kept knew laid let paid put ran sent "
    "set shot shut sat spent stood struck swore taught thought threw ago earlier previous been drove died dealt felt sank "
    "sought spread stole sprang swept bore beat bid bound burst caught fled forbade forgot froze hid lay rode rang shook "
    "shone showed slid split stuck sung swam tore understood withdrew woke wore born last".split()
)
_PRESENT = frozenset("is are has have does do says remains".split())
_NO_VERBS = frozenset(
    "need speed seed feed indeed hundred red bed shed united limited breed greed exceed proceed succeed agreed".split()
)


class Tense(StrEnum):
    """Where the nearest verb looks."""

    PAST = "past"
    PRESENT = "present"
    FUTURE = "future"


def tense_at(tokens: Tokens, first: int, end: int) -> Tense | None:
    """Returns the tense of the verb nearest to the tokens from `first` to before `end` in their sentence.

    Returns:
        None where no verb is known to stand near.
    """
    left = _nearest(tokens, range(first - 1, max(-1, first - 1 - _REACH), -1))
    right = _nearest(tokens, range(end, min(len(tokens.codes), end + _REACH)))
    if left and right:
        return left[1] if left[0] <= right[0] + _RIGHT_HANDICAP else right[1]
    either = left or right
    return either[1] if either else None


def _nearest(tokens: Tokens, indexes: range) -> tuple[int, Tense] | None:
    commas = 0
    for distance, index in enumerate(indexes):
        if tokens.codes[index] in _ENDS:
            return None
        commas += tokens.codes[index] == _COMMA
        word = tokens.word(index)
        tense = _tense_of(word)
        if tense is Tense.PAST and indexes.step < 0 and _is_future_before(tokens, index):
            tense = Tense.FUTURE
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
            return distance + _COMMA_HANDICAP * commas, tense
    return None


def _tense_of(word: str) -> Tense | None:
    if word in _FUTURE:
        return Tense.FUTURE
    if word in _PAST or (len(word) > 4 and word.endswith("ed") and word not in _NO_VERBS):
        return Tense.PAST
    return Tense.PRESENT if word in _PRESENT else None


def _is_future_before(tokens: Tokens, index: int) -> bool:
    """Whether the participle at `index` hangs on a future verb: "will be paid", "is to be paid"."""
    before = [tokens.word(at) for at in range(max(0, index - 3), index)]
    return before[-1:] == ["be"] and any(
        word in ("will", "to", "would", "should", "may", "might", "shall") for word in before
    )


def _of_infinitive(tokens: Tokens, index: int) -> Tense | None:
    """ "is to meet" and "plans to meet" look ahead; "was to" and "went to" do not."""
    before = tokens.word(index - 1) if index else ""
    return Tense.FUTURE if before in ("is", "are", "due", "plans", "set", "expected", "hopes", "scheduled") else None
