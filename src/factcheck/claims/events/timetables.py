"""Present tense for what is to come: "flights resume in March", "the tour is set for May", "she joins on 1 July"."""

import re

from factcheck.claims.clauses.clause import Clause, Role
from factcheck.claims.events.nouns import EVENT_NOUNS
from factcheck.claims.word_sets import word_set

_DATED = frozenset({"DATE", "TIME"})
_TIMETABLE = word_set(
    "plan schedule slate set forecast resume start begin open close end reopen expire return arrive leave depart launch"
    " premiere run finish report hold host meet"
)
_TO_COME = word_set("due set scheduled planned slated forecast")
_DAY = re.compile(
    r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|tomorrow|January|February|March|April|June|July|August|September"
    r"|October|November|December"
)
"""Words of one day or month to come; May is left out, it is a verb as well."""
_HABIT = word_set(
    "every each most always usually often normally mondays tuesdays wednesdays thursdays fridays saturdays sundays"
    " daily weekly weekdays weekends"
)


def is_timed(clause: Clause) -> bool:
    """Whether a clause in the present tense tells of something fixed for a time."""
    if not any(word.entity in _DATED for word in clause.words) or any(word.lower in _HABIT for word in clause.words):
        return False
    return clause.verb.lemma in _TIMETABLE or _names_a_day(clause)


def is_due(clause: Clause) -> bool:
    """Whether a form of "be" dates an event: "the election is due on 9 August", "the vote was on Sunday"."""
    if not any(word.entity in _DATED for word in clause.words) or any(word.lower in _HABIT for word in clause.words):
        return False
    told = clause.sentence.children(clause.verb, "attr", "acomp")
    if any(word.lower in _TO_COME for word in told):
        return True
    return not told and clause.subject is not None and clause.subject.lemma in EVENT_NOUNS


def is_deadline(clause: Clause) -> bool:
    """Whether something must or would happen by a time that is given: "votes must arrive by noon on Friday"."""
    if not any(word.lower in ("must", "would") for word in clause.helpers) or clause.role is not Role.MAIN:
        return False
    preps = clause.sentence.children(clause.verb, "prep")
    return any(
        prep.lower in _BY and any(word.entity in _DATED for word in clause.sentence.subtree(prep)) for prep in preps
    )


_BY = word_set("by from until before on")


def _names_a_day(clause: Clause) -> bool:
    """Whether the verb itself has "on Sunday", "on 1 July"."""
    for prep in clause.sentence.children(clause.verb, "prep"):
        inside = clause.sentence.subtree(prep)
        if prep.lower == "on" and any(word.entity in _DATED and _DAY.fullmatch(word.text) for word in inside):
            return True
    return False
