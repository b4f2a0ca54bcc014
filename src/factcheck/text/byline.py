"""Finds the author's name in the line that gives it, and nothing where the line gives none."""

import re

from factcheck.text.dateline import day_in, is_date_line

MOST_WORDS = 25
"""A byline is never longer, in words."""

SEPARATOR = re.compile(r"\s*[|·•]\s*|\s+[–—/-]\s+")
"""What stands between a name, a date and a share link on one line."""

_GENRE = (
    "analysis article blog column comment commentary dispatch editorial essay explainer exclusive feature "
    "guide interview investigation opinion piece portrait post profile report reporting review story text words "
    "written posted"
).replace(" ", "|")
_BULLET = r"[•·*▪●\s–—-]*"
_MARKED = re.compile(
    rf"{_BULLET}(?:(?:authors?|byline|by|words|text|story|report(?:er|ing)?|writer)\s*:"
    rf"|(?:(?:an?\s+|the\s+)?(?:[\w-]+\s+)?(?:{_GENRE})\s+)?by(?=\s))\s*",
    re.IGNORECASE,
)
_BULLETED = re.compile(r"[•·▪●]\s*")
_END = re.compile(r"\s*[|·•;(\n]|\s+[–—-]\s+|(?<=\w\w)\.\s|(?<=\w\w)\.$")
_PARTICLES = frozenset(
    "al ap bin bint da das de del della den der di do dos du el ibn la le ten ter van von y zu".split()
)
_NO_NAMES = frozenset(
    "a all an and any by christmas comments day easter editor editorial election every follow for friday from hot "
    "how i if in is it its join latest long los monday more most my new news no north not now of off on one "
    "opinion our out over politics popular read royal saturday san santa share short sign so some south special "
    "staff street subscribe sunday ten that the there these this those three thursday time to top tuesday two un "
    "united university us video war we wednesday west what when where who why world year you your agencies "
    "correspondent reporter "
    "january february march april may june july august september october november december".split()
)


def author_in(line: str, bare: bool = False) -> str | None:
    """Returns the name that a byline gives, names joined by commas and "and"; None where `line` is no byline.

    Args:
        line: One line of the page.
        bare: Whether a name without "By" is enough, as right under a title.
    """
    if len(line.split()) > MOST_WORDS:
        return None
    if marker := _MARKED.match(line):
        rest = line[marker.end() :]
        colon = marker.group().rstrip().endswith(":")
        return None if _is_sentence(rest) else _names(rest, least=1 if colon else 2)
    if bulleted := _BULLETED.match(line):
        return _bare(line[bulleted.end() :])
    return _bare(line) if bare or _is_dated(line) else None


def _is_dated(line: str) -> bool:
    """Whether one of the line's parts is a date line: a name beside it needs no "By"."""
    return any(is_date_line(part) for part in SEPARATOR.split(line)[1:])


def _is_sentence(rest: str) -> bool:
    """Whether the words after "By" run on to a full stop, as in a paragraph that starts with "By"."""
    return rest.rstrip().endswith(".") and len(rest.split()) > 6 and day_in(rest) is None


def _bare(line: str) -> str | None:
    """Returns the name of a line that is a name, a name with a date, or a name with a role in lower case."""
    first = SEPARATOR.split(line)[0]
    name, comma, role = first.partition(",")
    if line.rstrip().endswith((".", "?", "!")) or (comma and not role.strip()[:1].islower()):
        return None
    return name.strip() if _is_name(name, least=2, whole=True) else None


def _names(rest: str, least: int) -> str | None:
    ended = _END.search(rest)
    phrase = rest[: ended.start()] if ended else rest
    # A comma is between names only where an "and" follows; else a role or a place comes after it.
    several = re.search(r"\s(?:and|&|with)\s", phrase)
    candidates = re.split(r"\s*,\s*|\s+(?:and|&|with)\s+", phrase) if several else phrase.split(",")[:1]
    names: list[str] = []
    for candidate in candidates:
        if not _is_name(candidate, least):
            break
        names.append(_leading_name(candidate))
    return " and ".join(filter(None, (", ".join(names[:-1]), names[-1]))) if names else None


def _leading_name(words: str) -> str:
    """Returns the words before the first that belongs to no name ("Ada Byrne in London" gives "Ada Byrne")."""
    kept: list[str] = []
    for word in words.split():
        if not (_is_name_word(word) or (kept and word.lower() in _PARTICLES)):
            break
        kept.append(word)
    return " ".join(kept).rstrip(".") if kept and len(kept[-1]) > 3 else " ".join(kept)


def _is_name(words: str, least: int, whole: bool = False) -> bool:
    name = _leading_name(words).split()
    return least <= len(name) <= 5 and (not whole or len(name) == len(words.split()))


def _is_name_word(word: str) -> bool:
    bare = word.rstrip(".,")
    if not bare or not bare[0].isupper() or bare.lower() in _NO_NAMES or bare.endswith(("'s", "’s")):
        return bool(re.match(r"(?:d|l|O)['’][A-Z]", word))
    return all(char.isalpha() or char in ".'’-\u00ad" for char in bare)
