"""How far a number claim reaches: the words before the amount that belong to it, its range, what it counts."""

from collections.abc import Sequence
from dataclasses import dataclass

from factcheck.claims.dates.codes import CODE
from factcheck.claims.dates.tokens import Tokens
from factcheck.claims.numbers.core import Core, read_core
from factcheck.claims.numbers.counted import Counted, measure_at, noun_at, rate_at, share_of
from factcheck.claims.numbers.lexicon import MODIFIERS

_BY_LENGTH = tuple(tuple(words.split()) for words in sorted(MODIFIERS, key=lambda words: -len(words.split())))
_LAST_WORDS = frozenset(words[-1] for words in _BY_LENGTH)
_DETERMINERS = frozenset("the a an its his her their our my your this that these those all".split())
_COMPARED = frozenset(("more", "less", "fewer"))
_DASHES = (CODE["dash"], CODE["hyphen"])


@dataclass(frozen=True, slots=True)
class Reach:
    """The stretch of a number claim with its normalised fields.

    Attributes:
        first: Its first token.
        end: The token after the last.
        value: The amount, or both ends of a range with a slash between, or a share such as "1/3".
        unit: What is counted or measured, as far as the words beside it say.
        kind: What sort of number it is, in plain words.
        in_figures: Whether it is written in figures.
    """

    first: int
    end: int
    value: float | str
    unit: str | None
    kind: str
    in_figures: bool


def reach_of(tokens: Tokens, core: Core, dated: Sequence[int], floor: int) -> Reach:
    """Returns how far the amount `core` reaches.

    Args:
        tokens: The text.
        core: The amount.
        dated: The number of the date that each token belongs to, 0 for none; a number never reaches into one,
            its rate aside.
        floor: The token that the number claim before it ends at.
    """
    first = _with_modifiers(tokens, core.first, floor)
    value, unit, end = core.value, core.unit, core.end
    other = _range_end(tokens, core, dated)
    if other is not None:
        value, unit, end = f"{_written(core.value)}/{_written(other.value)}", other.unit or unit, other.end
    counted = _counted(tokens, core, end, unit)
    if any(dated[end : counted.end]):
        counted = Counted(end, unit)
    rate = rate_at(tokens, counted.end)
    if rate.end > counted.end and dated[rate.end - 1] and dated[rate.end - 1] == dated[rate.end]:
        rate = Counted(counted.end, None)  # "a year earlier" is a date
    if _has_plus(tokens, core):
        first = core.first - 1
    if _is_negative(tokens, core):
        first, value = core.first - 1, -core.value if isinstance(core.value, float) else value
    named = (counted.unit or "") + (rate.unit or "")
    p_value = _p_value(tokens, core.first)
    if p_value is not None:
        return Reach(p_value, core.end, value, "p-value", "A probability", in_figures=True)
    return Reach(first, rate.end, value, named or None, _kind(unit, counted.unit), core.in_figures or unit is not None)


def _is_negative(tokens: Tokens, core: Core) -> bool:
    """Whether a minus sign stands before the figures, with a blank before it and none after."""
    sign = core.first - 1
    if (
        sign < 1
        or tokens.codes[sign] not in _DASHES
        or tokens.ends[sign] != tokens.starts[core.first]
        or not core.in_figures
    ):
        return False
    return tokens.ends[sign] - tokens.starts[sign] == 1 and tokens.starts[sign] > tokens.ends[sign - 1]


def _has_plus(tokens: Tokens, core: Core) -> bool:
    """Whether a plus stands glued before the figures and nothing glued before it: "+140%", not "4+4"."""
    sign = core.first - 1
    if sign < 0 or tokens.word(sign) != "+" or tokens.ends[sign] != tokens.starts[core.first] or not core.in_figures:
        return False
    return sign == 0 or tokens.starts[sign] > tokens.ends[sign - 1] or tokens.word(sign - 1) in ("(", "|", "")


def _kind(unit: str | None, counted: str | None) -> str:
    if unit in ("percent", "percentage points", "share"):
        return "A share"
    if unit is not None:
        return "An amount of money"
    return "A count or a measure" if counted else "A number"


def _written(value: float | str) -> str:
    return value if isinstance(value, str) else f"{value:.12g}" if value < 1e12 else str(int(value))


def _with_modifiers(tokens: Tokens, first: int, floor: int) -> int:
    for _ in range(2):
        if first - 1 < floor or tokens.word(first - 1) not in _LAST_WORDS:
            return first
        for words in _BY_LENGTH:
            start = first - len(words)
            if start >= floor and tuple(tokens.words(start, first)) == words:
                first = start
                break
        else:
            return first
    return first


def _range_end(tokens: Tokens, core: Core, dated: Sequence[int]) -> Core | None:
    """The other end of "71% to 84%", "10-15 people", "between two and three"; ends of a change are two numbers."""
    if core.end + 1 >= len(tokens.codes) or core.unit == "share":
        return None
    link = tokens.word(core.end)
    before = tokens.word(core.first - 1) if core.first else ""
    joined = (
        tokens.codes[core.end] in _DASHES
        or (link == "to" and before != "from")
        or link == "or"
        or (link == "and" and before == "between")
    )
    other = read_core(tokens, core.end + 1) if joined else None
    if (
        other is None
        or any(dated[other.first : other.end])
        or isinstance(core.value, str)
        or isinstance(other.value, str)
    ):
        return None
    if not core.value < other.value or (core.unit and core.unit != other.unit) or other.unit == "share":
        return None
    alike = (
        core.unit == other.unit
        or (core.unit is None and link != "to")
        or (core.unit is None and link == "to" and other.in_figures == core.in_figures)
    )
    return other if alike else None


def _counted(tokens: Tokens, core: Core, end: int, unit: str | None) -> Counted:
    if unit in ("percent", "share"):
        whole = share_of(tokens, end)
        noun = noun_at(tokens, end) if unit == "share" and whole == end and core.end - core.first > 2 else None
        return Counted(noun.end if noun is not None else _compared(tokens, whole), unit)
    if unit == "percentage points":
        return Counted(end, unit)
    if unit is not None:
        return Counted(_ratio(tokens, end), unit)
    hyphened = end + 1 < len(tokens.codes) and tokens.codes[end] in _DASHES
    measure = measure_at(tokens, end + hyphened)
    if measure is not None:
        return measure if hyphened or measure.unit == "times" else Counted(_of_stuff(tokens, measure.end), measure.unit)
    if hyphened:
        return _adjective(tokens, end)
    return _things(tokens, core, end)


def _adjective(tokens: Tokens, end: int) -> Counted:
    """The word after a hyphen belongs to the figure ("a 19-strong team")."""
    word = tokens.word(end + 1)
    glued = tokens.starts[end + 1] == tokens.ends[end] and tokens.starts[end] == tokens.ends[end - 1]
    return Counted(end + 2, word) if glued and word.isalpha() else Counted(end, None)


def _things(tokens: Tokens, core: Core, end: int) -> Counted:
    """A noun with its "of ...", "of the seven arches", or "more" and "fewer" alone."""
    noun = noun_at(tokens, end) if core.value != 0.5 or core.in_figures else Counted(end + 1, tokens.word(end))
    if noun is not None:
        return Counted(_ratio(tokens, _of_stuff(tokens, noun.end)), noun.unit)
    if end < len(tokens.codes) and tokens.word(end) == "of":
        whole = share_of(tokens, end)
        return Counted(whole, tokens.word(whole - 1) if whole > end else None)
    return Counted(_compared(tokens, end), None)


def _of_stuff(tokens: Tokens, end: int) -> int:
    """One word of stuff after a plural belongs to it ("40 crates of glass")."""
    words = tokens.words(end, min(end + 2, len(tokens.codes)))
    stuff = len(words) > 1 and words[0] == "of" and words[1].isalpha() and words[1] not in _DETERMINERS
    return end + 2 if stuff else end


def _compared(tokens: Tokens, end: int) -> int:
    return end + 1 if end < len(tokens.codes) and tokens.word(end) in _COMPARED else end


def _ratio(tokens: Tokens, end: int) -> int:
    """A ratio is one number ("£1 for every £7 of sales")."""
    words = tokens.words(end, min(end + 3, len(tokens.codes)))
    other = read_core(tokens, end + 2) if words[:2] == ["for", "every"] else None
    if other is None:
        return end
    noun = noun_at(tokens, other.end)
    return noun.end if noun is not None else share_of(tokens, other.end)


def _p_value(tokens: Tokens, first: int) -> int | None:
    if first >= 2 and tokens.word(first - 1) in ("<", "=", ">", "≤") and tokens.word(first - 2) == "p":
        return first - 2
    return None
