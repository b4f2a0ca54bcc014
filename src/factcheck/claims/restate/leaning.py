"""Says whether words stand on their own, and cuts stretches of a sentence out."""

from collections.abc import Callable, Sequence

from factcheck.claims.quotes.cues import FINDING_VERBS, PROMISING_VERBS, REPORTING_VERBS, THINKING_VERBS
from factcheck.claims.restate.wording import Piece, Taken
from factcheck.claims.word_sets import word_set
from factcheck.claims.words import ParsedSentence, Word
from factcheck.model import Span

IsOpen = Callable[[ParsedSentence, Word], bool]
"""Whether a word that points at something means nobody for certain."""

SAYING = REPORTING_VERBS | FINDING_VERBS | PROMISING_VERBS | THINKING_VERBS
"""Verbs that may make all that follows somebody's words."""

GOVERNING = word_set("both either neither not only whether if unless or nor according than as although though while")
"""Words that make one part of a sentence hang on another."""

LEAST_WORDS = 4
"""Fewer words are no sentence."""

_POINTING = word_set(
    "it its itself they them their theirs themselves this these those such so former latter both one ones other others "
    "another there then which who whom whose what where he she him her his hers i we you my our your neither nor did "
    "do does either none"
)
_PAIRS = (("“", "”"), ("(", ")"), ("[", "]"))


def leans(sentence: ParsedSentence, words: Sequence[Word], is_open: IsOpen) -> bool:
    """Whether one of the words is understood only from what stands outside them."""
    return any(word.lower in _POINTING and is_open(sentence, word) for word in words)


def last_before(sentence: ParsedSentence, first: int, after: int) -> int:
    """Returns the place of the last word before `after` that is no comma and no "and"."""
    last = after - 1
    while (
        last > first and sentence.words[last].pos in ("CCONJ", "PUNCT") and sentence.words[last].text not in "”\"’')]"
    ):
        last -= 1
    return last


def taken(sentence: ParsedSentence, first: int, last: int, *, filled: bool = False) -> Taken:
    """Returns the stretch from one word to another, both included."""
    return Taken(Span(sentence.words[first].start, sentence.words[last].end), filled)


def is_balanced(sentence: ParsedSentence, pieces: Sequence[Piece]) -> bool:
    """Whether quotation marks and brackets are whole in what is left."""
    words = [word.text for piece in pieces if isinstance(piece, Taken) for word in sentence.within(piece.span)]
    pairs = (*_PAIRS, ("‘", "’")) if "‘" in words else _PAIRS
    return words.count('"') % 2 == 0 and all(words.count(opening) == words.count(closing) for opening, closing in pairs)
