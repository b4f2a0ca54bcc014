"""Numbers that only name something: "No. 6", "Boeing 737", "0800 555 0147", "1." before a point of a list."""

from factcheck.claims.dates.codes import CODE
from factcheck.claims.dates.tokens import Tokens
from factcheck.claims.numbers.core import Core
from factcheck.claims.numbers.counted import is_plural, measure_at, noun_at
from factcheck.claims.numbers.lexicon import LABELS

_ROADS = frozenset("street road avenue lane drive square place terrace boulevard court close crescent row way".split())
_BREAK, _DOT, _CAPITAL, _CLOSE = CODE["break"], CODE["dot"], CODE["capital"], CODE["close"]


def is_label(tokens: Tokens, core: Core) -> bool:
    """Whether the amount is a name, a phone number, a numeral of a list, or a pronoun ("one of them")."""
    if core.unit is not None:
        return False
    if not core.in_figures:
        return _is_pronoun(tokens, core)
    if _word(tokens, core.first - 1) == "the" and _is_alone(tokens, core):
        return True
    return (
        _is_list_numeral(tokens, core) or _is_phone(tokens, core) or _is_name(tokens, core) or _is_glued(tokens, core)
    )


def _word(tokens: Tokens, at: int) -> str:
    return tokens.word(at) if 0 <= at < len(tokens.codes) else ""


def _is_pronoun(tokens: Tokens, core: Core) -> bool:
    """Words such as "one" and "the two" stand for somebody, unless something that is counted follows."""
    words = tokens.words(core.first, core.end)
    if words[0] in ("a", "an", "half"):
        return False
    following = _word(tokens, core.end)
    if words == ["one"]:
        return (
            not (following in ("fewer", "more", "less") and _word(tokens, core.end + 1) == "than")
            and measure_at(tokens, core.end) is None
        )
    if words in (["zero"], ["hundred"], ["thousand"], ["million"], ["billion"]):
        return True
    return _is_alone(tokens, core) and _word(tokens, core.first - 1) in (
        "the",
        "these",
        "those",
        "all",
        "other",
        "us",
        "you",
        "them",
        "for",
    )


def _is_alone(tokens: Tokens, core: Core) -> bool:
    """Whether nothing that can be counted follows."""
    if noun_at(tokens, core.end) is not None or measure_at(tokens, core.end) is not None:
        return False
    return _word(tokens, core.end) not in ("-", "of") and not isinstance(core.value, str)


def _is_list_numeral(tokens: Tokens, core: Core) -> bool:
    before, after = core.first - 1, core.end
    begins = (
        before < 0
        or tokens.codes[before] == _BREAK
        or "\n" in tokens.text[tokens.ends[before] : tokens.starts[core.first]]
    )
    return begins and after < len(tokens.codes) and tokens.codes[after] in (_DOT, _CLOSE) and core.end - core.first == 1


def _is_phone(tokens: Tokens, core: Core) -> bool:
    """Figures that begin with 0, or stand in a row of groups of figures."""
    written = tokens.word(core.first)
    if len(written) > 1 and written[0] == "0" and written.isdecimal():
        return True
    groups = sum(_word(tokens, at).isdecimal() for at in range(core.first - 2, core.first + 3))
    return groups >= 3 and _gap_is_blank(tokens, core)


def _gap_is_blank(tokens: Tokens, core: Core) -> bool:
    return any(_word(tokens, at).isdecimal() for at in (core.first - 1, core.end))


def _is_name(tokens: Tokens, core: Core) -> bool:
    before = core.first - 1
    if _word(tokens, before - (_word(tokens, before) == ".")) in LABELS or _word(tokens, before).rstrip(".") in LABELS:
        return True
    if _word(tokens, before) in ("#", "/", "@", "_") or _word(tokens, core.end) in ("/", "@", "_"):
        return True
    if before >= 0 and tokens.codes[before] == _CAPITAL and not _begins_sentence(tokens, before):
        noun = noun_at(tokens, core.end)
        named = noun is None or (noun.unit or "")[:1].isupper()
        return named and measure_at(tokens, core.end) is None
    return _is_address(tokens, core)


def _begins_sentence(tokens: Tokens, at: int) -> bool:
    return at == 0 or tokens.codes[at - 1] in (_BREAK, _DOT)


def _is_address(tokens: Tokens, core: Core) -> bool:
    for at in range(core.end, min(core.end + 4, len(tokens.codes))):
        if not tokens.text[tokens.starts[at] : tokens.ends[at]][:1].isupper():
            return False
        if tokens.word(at) in _ROADS:
            return True
        if is_plural(tokens.word(at)):
            return False
    return False


def _is_glued(tokens: Tokens, core: Core) -> bool:
    """Figures that are part of a word ("B52", "H5N1", "3D")."""
    start, end = tokens.starts[core.first], tokens.ends[core.end - 1]
    before, after = tokens.text[start - 1 : start], tokens.text[end : end + 1]
    if before.isalpha() or (before in ("_", "-") and start > 1 and tokens.text[start - 2].isalpha()):
        return True
    return after.isalpha() and measure_at(tokens, core.end) is None
