"""Reckons from an anchor: the day of publication, or the date that the text has given last."""

from dataclasses import replace

from factcheck.claims.dates import answer
from factcheck.claims.dates.accounts import reckon_accounts_year
from factcheck.claims.dates.answer import Answer, known, unknown
from factcheck.claims.dates.expressions import Offset, UnitAt, Which
from factcheck.claims.dates.points import reckon_point
from factcheck.claims.dates.steps import near_weekday, step
from factcheck.claims.dates.story import Story
from factcheck.claims.dates.stretch import Stretch
from factcheck.claims.dates.tense import Tense
from factcheck.claims.dates.writing import length

_FINE = {
    "D": ("day",),
    "W": ("day", "week"),
    "E": ("day", "week"),
    "F": ("day",),
    "M": ("month",),
    "Q": ("quarter", "month"),
}
_SATURDAY = 6
_FROM_PUBLICATION, _FROM_TEXT = "Counted from the publication date.", "Counted from a date before it."


def reckon_unit(said: UnitAt, story: Story, tense: Tense | None) -> Answer:
    """Returns the values of "last week", "the following month", "today"."""
    if said.generic and said.unit == "E":
        return _weekend(story, tense)
    if said.generic and story.habits.tells_past:
        return Answer(timex="PRESENT_REF", because=answer.WRITING, worth=0.15)
    if said.year is not None or said.years_back:
        return _same_in_year(said, story)
    spoken_of = said.bare and story.is_close and story.anchor("day") is not None
    from_text = said.which.from_text or spoken_of or (story.habits.tells_past and said.which is Which.THIS)
    anchor = story.anchor(*_FINE.get(said.unit, ("year", "decade", "century"))) if from_text else story.published
    if anchor is None:
        because = answer.NO_DATE_BEFORE if from_text else answer.NO_PUBLICATION
        return unknown(because, timex_value=_open(said))
    if said.fiscal or (said.unit == "Y" and anchor.accounts_end is not None):
        return reckon_accounts_year(said, anchor, story)
    moved = step(anchor, said.unit, said.which.step * said.steps)
    if moved is None:
        return unknown(answer.TOO_COARSE, timex_value=_open(said))
    if from_text and _has_yet_to_come(moved, story, tense):
        return unknown(answer.NOT_YET, timex_value=_open(said))
    return known(replace(moved, part=said.part), _FROM_TEXT if from_text else _FROM_PUBLICATION)


def _weekend(story: Story, tense: Tense | None) -> Answer:
    """The weekend is the last one begun or the next one, as the verb has it."""
    if story.published is None:
        return unknown(answer.NO_PUBLICATION, timex_value="XXXX-WXX-WE")
    saturday = near_weekday(story.published, _SATURDAY, tense in (Tense.FUTURE, Tense.PERHAPS_FUTURE))
    week = step(saturday, "E", 0) if saturday is not None else None
    return known(week, _FROM_PUBLICATION) if week is not None else unknown(answer.TOO_COARSE)


def _open(said: UnitAt) -> str | None:
    """The TIMEX3 value of a unit whose anchor is not known."""
    stems = {"D": "XXXX-XX-XX", "W": "XXXX-WXX", "E": "XXXX-WXX-WE", "M": "XXXX-XX", "Y": "XXXX", "Q": "XXXX-QX"}
    stem = stems.get(said.unit)
    return f"{stem}T{said.part}" if stem and said.part else stem


def _same_in_year(said: UnitAt, story: Story) -> Answer:
    names = {"W": ("week",), "Q": ("quarter",), "M": ("month",), "D": ("day",), "E": ("week",)}.get(
        said.unit, ("year",)
    )
    anchor = story.anchor(*names) or story.published
    here = step(anchor, said.unit, 0) if anchor is not None else None
    if here is None or here.year is None:
        return unknown(answer.NO_DATE_BEFORE)
    year = said.year if said.year is not None else here.year - said.years_back
    return known(replace(here, year=year), "The same stretch in another year.")


def reckon_offset(said: Offset, story: Story, tense: Tense | None) -> Answer:
    """Returns the values of "three years ago", "a day later"."""
    if said.amount is None:
        return Answer(timex="PAST_REF" if said.sign < 0 else "FUTURE_REF", because=answer.NO_AMOUNT, worth=0.25)
    if said.origin is not None:
        anchor = reckon_point(said.origin, story, tense).stretch
    else:
        anchor = (
            story.anchor(*_FINE.get(said.unit, ("year", "decade", "century"))) if said.from_text else story.published
        )
    if anchor is None:
        because = answer.NO_DATE_BEFORE if said.from_text else answer.NO_PUBLICATION
        return unknown(because, timex_value=length(((said.amount, said.unit),)))
    moved = _moved(anchor, said)
    if moved is None:
        return unknown(answer.TOO_COARSE, timex_value=length(((said.amount, said.unit),)))
    if said.from_text and _has_yet_to_come(moved, story, tense):
        return unknown(answer.NOT_YET, timex_value=length(((said.amount, said.unit),)))
    return known(moved, _FROM_TEXT if said.from_text else _FROM_PUBLICATION)


def _has_yet_to_come(found: Stretch, story: Story, tense: Tense | None) -> bool:
    """Whether a sentence about the past would speak of a day after publication: then it counts from another date."""
    published = story.published.bounds if story.published is not None else None
    return tense is Tense.PAST and published is not None and bool(found.bounds and found.bounds[0] > published[1])


def _moved(anchor: Stretch, said: Offset) -> Stretch | None:
    assert said.amount is not None  # asked by the caller
    steps = said.sign * said.amount
    if said.unit in ("W", "F") and said.from_text:
        return step(anchor, "D", steps * (14 if said.unit == "F" else 7))
    if said.unit in ("DE", "CE") and said.from_text:
        return step(anchor, "Y", steps * (10 if said.unit == "DE" else 100))
    return step(anchor, said.unit, steps) if said.unit not in ("S", "N", "H") else None
