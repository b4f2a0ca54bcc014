"""Reads the role that stands beside a name: before it ("the historian X") and behind it ("X, 47, a nurse in Y")."""

from dataclasses import dataclass

from factcheck.claims.names.before import office, office_led, phrase_before, title_start
from factcheck.claims.names.behind import words_behind
from factcheck.claims.people.runs import Run
from factcheck.claims.people.titles import PERSON_NOUNS, TITLES
from factcheck.claims.word_sets import word_set

COMPANY_NOUNS = word_set(
    "agency airline association bank brand brewer broadcaster business carmaker chain charity club college company "
    "conglomerate consultancy cooperative developer distributor firm foundation group institute insurer journal "
    "lender label magazine maker manufacturer museum network newspaper operator organisation organization outfit "
    "party pollster producer publication publisher retailer school subsidiary supermarket supplier start-up startup "
    "tabloid think-tank union university utility watchdog website weekly daily platform studio theatre orchestra "
    "band contractor"
)
"""Nouns, by their base form, that say what an organisation is."""


@dataclass(frozen=True, slots=True)
class Role:
    """What the article says beside one place of a name.

    Attributes:
        first: Place in the sentence of the first word of name and role.
        last: Place of the last word.
        words: The role, in the article's words.
    """

    first: int
    last: int
    words: str


def role_beside(run: Run, is_person: bool) -> Role | None:
    """Returns the role that stands beside a name; None where none does."""
    nouns = PERSON_NOUNS | TITLES if is_person else COMPANY_NOUNS
    before = (office_led(run) if is_person else None) or phrase_before(run, nouns)
    first, words = before or (title_start(run), office(run) if is_person else "")
    last, behind = words_behind(run, nouns, is_person, bool(words))
    parts = [part for part in (words, *behind) if part]
    return Role(first, last, ", ".join(parts)) if parts else None


def is_bare_title(run: Run, role: Role) -> bool:
    """Whether all that is told is the title before the name: "President Trump", once he has been introduced."""
    return role.words == office(run) and role.last == run.last.at
