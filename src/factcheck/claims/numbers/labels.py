"""Numbers that only name something: "No. 6", "Boeing 737", "0800 555 0147", "1." before a point of a list."""

from factcheck.claims.dates.codes import CODE
from factcheck.claims.dates.tokens import Tokens
from factcheck.claims.numbers.core import Core
from factcheck.claims.numbers.counted import is_plural, measure_at, noun_at
from factcheck.claims.numbers.lexicon import BASE_MONEY, LABELS, PRICE_BASES

_ROADS = frozenset("street road avenue lane drive square place terrace boulevard court close crescent row way".split())
_BREAK, _DOT, _CAPITAL, _CLOSE = CODE["break"], CODE["dot"], CODE["capital"], CODE["close"]


def is_label(tokens: Tokens, core: Core) -> bool:
    """Whether the amount is a name, a phone number, a numeral of a list, or a pronoun ("one of them")."""
    if _is_price_base(tokens, core):
        return True
    if core.unit is not None:
        return False
    if not core.in_figures:
        return _is_pronoun(tokens, core) or _is_hour(tokens, core)
    ranked = _word(tokens, core.first - 1) in ("first", "last", "new", "latest")
    if _word(tokens, core.first - 1 - ranked) == "the" and _is_alone(tokens, core):
        return True
    return (
        _is_list_numeral(tokens, core) or _is_phone(tokens, core) or _is_name(tokens, core) or _is_glued(tokens, core)
    )


def _is_price_base(tokens: Tokens, core: Core) -> bool:
    """Whether a year says by which year's money something is measured: "at 1990 prices", "in constant 2010 dollars"."""
    year = tokens.word(core.first)
    if not (year.isdecimal() and len(year) == 4 and "1800" <= year < "2100"):
        return False
    before, behind = _word(tokens, core.first - 1), core.first + 1
    behind += _word(tokens, behind) in ("us", "constant")
    if before in ("in", "constant", "fixed") and _word(tokens, behind) in BASE_MONEY:
        return True
    return before in ("at", "in", "constant", "fixed") and _word(tokens, behind) in PRICE_BASES


def _is_hour(tokens: Tokens, core: Core) -> bool:
    """Whether a word for a small number is the hour of a clock: "awake since three", "until half past six"."""
    before = _word(tokens, core.first - 1)
    is_small = isinstance(core.value, float) and 1 <= core.value <= 12 and core.end - core.first == 1
    return is_small and before in ("since", "until", "till") and _is_alone(tokens, core)


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
    return _is_model(tokens, core, before) or _is_address(tokens, core)


def _is_model(tokens: Tokens, core: Core, before: int) -> bool:
    """Whether the figure ends a name: "Boeing 737", "the iPhone 4 antenna", "the Standard & Poor's 500 index"."""
    if before < 0 or measure_at(tokens, core.end) is not None:
        return False
    if tokens.word(before) == "s" and _word(tokens, before - 1) in ("'", "’"):
        return _is_bare_of(tokens, core, before - 2)
    if not _is_proper(tokens, before):
        return False
    noun = noun_at(tokens, core.end)
    named = noun is None or (noun.unit or "")[:1].isupper()
    if _begins_sentence(tokens, before):
        return noun is None and not tokens.word(before).endswith("ly")
    return named or (core.end - core.first == 1 and not is_plural(_word(tokens, core.end)) and _mixed(tokens, before))


def _is_bare_of(tokens: Tokens, core: Core, owner: int) -> bool:
    """Whether a figure behind an owner counts nothing: "Poor's 500 fell", "Poor's 500 index"."""
    if owner < 0 or not _is_proper(tokens, owner) or core.end - core.first != 1:
        return False
    return noun_at(tokens, core.end) is None or _word(tokens, core.end) in ("index", "stock", "stocks", "futures")


def _is_proper(tokens: Tokens, at: int) -> bool:
    return tokens.codes[at] == _CAPITAL or _mixed(tokens, at)


def _mixed(tokens: Tokens, at: int) -> bool:
    """Whether capitals stand inside the word: "iPhone", "PlayStation"."""
    written = tokens.text[tokens.starts[at] : tokens.ends[at]]
    return written.isalpha() and not written[1:].islower() and not written.isupper() and len(written) > 2


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
