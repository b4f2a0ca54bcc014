"""The words that say what a text is about, in a form in which "bridges" meets "bridge" and "Łódź" meets "Lodz"."""

import re
import unicodedata

_WORD = re.compile(r"\d+(?:[.,]\d+)*|[^\W\d_]+(?:['’][^\W\d_]+)*")

_TELL_NOTHING = """
a about above after again against ago all almost along already also although always am among an and any anyone are
around as at away back be became because become been before began behind being below between both but by came can
cannot could did do does doing done down during each either else enough even ever every everything few for from
further get give go goes had has have having he her here hers herself him himself his how however i if in indeed
instead into is it its itself just last later least less let like made make many may me might mine more most much
must my myself neither never next no nobody none nor not nothing now of off often on once one only onto or other
others our ours out over own per perhaps put quite rather really said same saw say says see seem seems shall she
should since so some someone something soon still such take than that the their them themselves then there these
they thing things this those though through thus till to together told too took toward towards under until up upon
us very was way we well went were what whatever when where whether which while who whom whose why will with within
without would yet you your th st nd rd s t d ll re ve m mr mrs ms dr
"""

STOP_WORDS = frozenset(_TELL_NOTHING.split())
"""Words that tell nothing of what a text is about."""

_NOT_DECOMPOSED = str.maketrans(
    {"ł": "l", "ø": "o", "đ": "d", "ð": "d", "þ": "th", "æ": "ae", "œ": "oe", "ı": "i", "’": "'"}
)


def content_words(text: str) -> list[str]:
    """Returns the words of `text` in order, as they are written, without those that tell nothing."""
    return [word for word in _WORD.findall(text) if _tells(fold(word))]


def stems(text: str) -> list[str]:
    """Returns the stems of the words of `text` that tell something, in order; numbers without their commas."""
    return [stem(word) for word in content_words(text)]


def fold(word: str) -> str:
    """Returns `word` in lower case, without accents."""
    parts = unicodedata.normalize("NFKD", word.casefold().translate(_NOT_DECOMPOSED))
    return "".join(sign for sign in parts if not unicodedata.combining(sign))


def stem(word: str) -> str:
    """Returns what the forms of an English word have in common, by light rules: endings of number, time and manner.

    Two words with the same stem are most often forms of one word; a stem is never shown.
    """
    if word[:1].isdigit():
        return re.sub(r",(?=\d{3})", "", word)
    base = fold(word).partition("'")[0]
    base = _without_plural(base)
    for ending in ("ing", "ed", "ly"):
        rest = base.removesuffix(ending)
        if rest != base and len(rest) >= 3 and re.search("[aeiouy]", rest):
            base = rest
            break
    if len(base) > 3 and base[-1] == "e":
        base = base[:-1]
    return base[:-1] if len(base) > 3 and base[-1] == base[-2] else base


def _tells(folded: str) -> bool:
    return not folded.endswith("n't") and folded.partition("'")[0] not in STOP_WORDS


def _without_plural(word: str) -> str:
    if len(word) < 4 or not word.endswith("s") or word.endswith(("ss", "us", "is")):
        return word
    if word.endswith("ies") and len(word) > 4:
        return f"{word[:-3]}y"
    return word[:-2] if word.endswith(("xes", "ches", "shes", "sses")) else word[:-1]
