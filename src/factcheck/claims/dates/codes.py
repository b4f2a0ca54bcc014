"""One character for each kind of token, so that a text becomes a short string that patterns run over.

Patterns over kinds of tokens find dates better than patterns over letters (Zhong, Sun and Cambria, "Time expression
analysis and recognition using syntactic token types and general heuristic rules", ACL 2017), and need one pass each.
"""

from collections.abc import Iterable

from factcheck.claims.dates.lexicon import EDGES, PARTS, PLURAL_UNITS, REFERENCES, SEASONS, UNITS
from factcheck.claims.numbers.words import NUMBER_WORDS, ORDINALS

LITERALS = (
    "a about additional after afternoon afternoons afterwards age aged ago all almost alternate am an and another "
    "approximately are around as at attacks back barely be before beforehand beginning being between billion "
    "billions black bloody brought but by calendar can centuries century circa close closed coming comparable "
    "consecutive corresponding could couple current cyber dame date day days decade distant dozen dozens dr "
    "during each earlier early end ended ending ends entire equivalent evening evenings every exactly extra fall "
    "few fewer final financial finish finished first fiscal following for foreseeable fortnight fourth from full "
    "further future had half he hence her his hour hours hundred hundreds i in initial intervening into is its "
    "just lady last lasted late later latter least less little long lord lunchtime many mar may mere mid midday "
    "middle midnight might millennium million millions minute miss moment month more morning mornings most mr mrs "
    "ms much must my near nearly next night nights noon now o'clock of old olds on once one only opening or other "
    "our over overnight part past per preceding present previous previously prior quarter quarters recent "
    "recently remainder rest right roughly row running s same saw scores second several she should since single "
    "sir small so some starting straight successive super take takes tens terrorist than that the their these "
    "third this thousand thousands through throughout till time times to today tomorrow tonight took turn turned "
    "madness turns twice two under until up upcoming very was week weekdays weekend weekends well were when which who "
    "whole will with within would year years yesterday your"
).split()
"""Words that patterns name; each has a code of its own, whatever kind it is of."""

COUNTED = "people men women children troops dead metres meters feet miles km copies staff cattle sheep".split()
"""Words that are counted although they have no plural "s", and some measures."""

KINDS = (
    "break small day31 two three year4 four num number "
    "ordday ordnum ordword month maymarch mon weekday weekdays wday "
    "season unit units part feast iso slash clock dotted decade spelled shortyear fy qn hn ampm era zone circadot "
    "frequency ref edge dash hyphen comma apostrophe quote open close dot percent other lower plural capital"
).split()
"""Kinds of tokens that share a code."""

_WORDS = tuple(dict.fromkeys((*LITERALS, *COUNTED, *EDGES, *REFERENCES)))
CODE = {name: chr(0x4E00 + index) for index, name in enumerate((*KINDS, *(f"'{word}" for word in _WORDS)))}
"""Kind, or literal after an apostrophe, to its character."""

WORD_CODE = {word: CODE[f"'{word}"] for word in _WORDS}
"""Lower-case literal to its character."""


def _set(kinds: str = "", words: str | Iterable[str] = "") -> str:
    """The characters of kinds, and of those words that have one of their own."""
    literals = words.split() if isinstance(words, str) else sorted(words)
    return "".join(CODE[kind] for kind in kinds.split()) + "".join(WORD_CODE.get(word, "") for word in literals)


CLASSES = {
    "DAY": _set("small day31 ordday"),
    "NUMDAY": _set("small day31"),
    "ORDDAY": _set("ordday"),
    "YEAR": _set("year4"),
    "THREE": _set("three"),
    "OLDYEAR": _set("year4 four three two small day31"),
    "TWO": _set("two small day31"),
    "MONTH": _set("month maymarch mon", "mar"),
    "SUREMONTH": _set("month"),
    "WEAKMONTH": _set("maymarch mon"),
    "WEEKDAY": _set("weekday wday"),
    "SUREWEEKDAY": _set("weekday"),
    "SHORTWEEKDAY": _set("wday"),
    "WEEKDAYS": _set("weekdays"),
    "SEASON": _set("season", SEASONS),
    "SURESEASON": _set("season"),
    "ORDINAL": _set("ordday ordword", {*ORDINALS, "last", "latter"}),
    "CENTURYORD": _set("ordday ordnum ordword", ORDINALS),
    "TENS": _set("number"),
    "UNIT": _set("unit units", UNITS),
    "UNITS": _set("units", PLURAL_UNITS),
    "SOLE": _set("unit", set(UNITS) - PLURAL_UNITS),
    "PART": _set("part", PARTS),
    "NOON": _set("", "noon midnight midday"),
    "HOUR": _set("small day31", "one two") + CODE["number"],
    "CLOCK": _set("clock"),
    "DOTTED": _set("dotted"),
    "AMPM": _set("ampm"),
    "ZONE": _set("zone"),
    "ERA": _set("era"),
    "FEAST": _set("feast"),
    "DECADE": _set("decade"),
    "SPELLED": _set("spelled"),
    "ISO": _set("iso"),
    "SLASH": _set("slash"),
    "FY": _set("fy"),
    "QN": _set("qn"),
    "HN": _set("hn"),
    "SHORTYEAR": _set("shortyear"),
    "CARDINAL": _set("small day31 two three year4 four num number", NUMBER_WORDS),
    "DIGITS": _set("small day31 two three year4 four num"),
    "NUMWORD": _set("number", NUMBER_WORDS),
    "AGE": _set("small day31 two three"),
    "VAGUE": _set("", "several few many"),
    "FREQUENCY": _set("frequency"),
    "REF": _set("ref", REFERENCES),
    "EARLY": _set("", "early late mid middle later earlier"),
    "EDGE": _set("", EDGES),
    "CIRCADOT": _set("circadot", "circa"),
    "CIRCA": _set("circadot", "circa about around approximately roughly"),
    "WHICH": _set("", "last past previous preceding next following coming upcoming this that same current"),
    "BACKWARD": _set("", "last past previous preceding"),
    "PREP": _set(
        "",
        "in on at by from since until till through throughout to of during before after between for within "
        "over around about and or than into circa per",
    ),
    "OWNER": _set("", "the its his her their our my your a an this that"),
    "DASH": _set("dash hyphen"),
    "HYPHEN": _set("hyphen"),
    "COMMA": _set("comma"),
    "OPEN": _set("open"),
    "CLOSE": _set("close"),
    "DOT": _set("dot"),
    "APOSTROPHE": _set("apostrophe"),
    "QUOTE": _set("quote"),
    "BREAK": _set("break"),
    "STOP": _set("dot comma close quote break dash hyphen other"),
    "MARK": _set("dot comma open close quote break dash hyphen other apostrophe"),
    "PLURAL": _set("plural"),
    "LOWER": _set("lower plural", COUNTED),
    "CAPITAL": _set("capital"),
    "PERCENT": _set("percent"),
    "TITLE": _set("", "mr mrs ms miss dr sir lord lady dame"),
    "COUNTED": _set("", COUNTED),
}
"""Class names of the patterns, each with the characters that belong to it."""
