"""Reads results of games and votes ("3-1"), which are two numbers that make one claim."""

from factcheck.claims.dates.codes import CODE
from factcheck.claims.dates.tokens import Tokens
from factcheck.claims.numbers.counted import measure_at, noun_at
from factcheck.claims.numbers.reach import Reach

_LONGEST = 3
"""Figures of one side of a result."""


def score_at(tokens: Tokens, at: int) -> Reach | None:
    """Returns the result that begins at token `at`; a rising pair before something counted is a range instead."""
    if tokens.codes[at + 1 : at + 2] != CODE["hyphen"] or at + 2 >= len(tokens.codes):
        return None
    first, last = tokens.word(at), tokens.word(at + 2)
    if not (_is_side(first) and _is_side(last)) or _goes_on(tokens, at):
        return None
    if int(first) < int(last) and (len(first) != len(last) or len(first) == _LONGEST):
        return None
    counted = noun_at(tokens, at + 3) is not None or measure_at(tokens, at + 3) is not None
    follows = tokens.word(at + 3) if at + 3 < len(tokens.codes) else ""
    if int(first) < int(last) and (counted or follows in ("%", "per", "percent", "p")):
        return None
    return Reach(at, at + 3, f"{first}-{last}", "score", "A result", in_figures=True)


def _is_side(word: str) -> bool:
    return word.isdecimal() and len(word) <= _LONGEST and (word == "0" or word[0] != "0")


def _goes_on(tokens: Tokens, at: int) -> bool:
    """Whether it is part of a longer row of figures, of an amount of money or of a word."""
    after, before = at + 3, at - 1
    glued_before = (
        before >= 0 and tokens.ends[before] == tokens.starts[at] and tokens.word(before) not in ("(", '"', "“")
    )
    glued_after = (
        after < len(tokens.codes)
        and tokens.starts[after] == tokens.ends[after - 1]
        and (tokens.word(after).isalnum() or tokens.codes[after] == CODE["hyphen"])
    )
    return glued_before or glued_after
