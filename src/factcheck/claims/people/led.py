"""Tells what an office leads from who bears it: "Prime Minister of New Zealand | Jacinda Ardern"."""

from factcheck.claims.people.given_names import FEMALE, MALE
from factcheck.claims.people.titles import OFFICES, ORGANISATION_WORDS, PERSON_NOUNS, PLACE_WORDS, TITLES
from factcheck.claims.words import Word

_LED = frozenset({"GPE", "ORG", "LOC", "NORP"})
_INSIDE = frozenset({"of", "the", "for", "and", "&", "-"})

_LONGEST = 10
"""Words of what an office leads, at most: "the House of Commons Home Affairs Select Committee" has nine."""


def office_before(words: tuple[Word, ...], first: int) -> int | None:
    """Returns the place of the office's last word where "OFFICE of" or "OFFICE of the" stands before `first`."""
    at = first - 1
    if at >= 0 and words[at].lower == "the":
        at -= 1
    if at < 1 or words[at].lower != "of":
        return None
    office = words[at - 1]
    return office.at if {office.lower, office.lemma} & (TITLES | OFFICES | PERSON_NOUNS) else None


def office_of_bearer(words: tuple[Word, ...], name: int) -> int | None:
    """Returns the place of the office whose bearer's name begins at `name`, right behind what the office leads."""
    for first in range(name - 1, max(0, name - _LONGEST), -1):
        office = office_before(words, first)
        if office is not None or not (words[first].capital or words[first].lower in _INSIDE):
            return office
    return None


def bearer_at(words: tuple[Word, ...], first: int, end: int) -> int | None:
    """Returns where, in the capital words from `first` to `end`, the name of the office's bearer begins.

    None where no office leads them, where they name a body alone ("chair of the John Lewis Partnership"), or where
    nothing tells the two apart: then the whole stays one name.
    """
    if office_before(words, first) is None or words[end - 1].lower in ORGANISATION_WORDS | PLACE_WORDS:
        return None
    return next((at for at in range(first + 1, end - 1) if _begins_name(words, first, at)), None)


def _begins_name(words: tuple[Word, ...], first: int, at: int) -> bool:
    word, before = words[at], words[at - 1]
    if not word.capital:
        return False
    given = word.lower in MALE or word.lower in FEMALE
    person = word.entity == "PERSON" and before.entity != "PERSON"
    land = before.entity == "GPE" and word.entity not in _LED and before.pos == "PROPN"
    return given or person or land
