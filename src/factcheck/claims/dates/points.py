"""Reckons a place in the calendar: completes the year, the weekday's day, the quarter's accounts."""

from dataclasses import replace

from factcheck.claims.dates import answer
from factcheck.claims.dates.accounts import reckon_accounts
from factcheck.claims.dates.answer import Answer, known, unknown
from factcheck.claims.dates.expressions import Point, UnitAt, Which
from factcheck.claims.dates.feasts import feast_day
from factcheck.claims.dates.steps import near_weekday, on_weekday, step
from factcheck.claims.dates.story import Story
from factcheck.claims.dates.stretch import Stretch, day_number, month_length, of_day_number, week_of, weekday_number
from factcheck.claims.dates.tense import Tense
from factcheck.claims.dates.years import by_reference, nearest

_AFTER = {Tense.PAST: "the last one", Tense.FUTURE: "the next one"}
_AHEAD = (Tense.FUTURE, Tense.PERHAPS_FUTURE)
_BACK = (Tense.PAST, Tense.PERHAPS_PAST)
_ROLLS_OVER = 7
"""Months back from which a bare month is rather one of the next year."""
_DECADE = 10
_LOOKS_AHEAD = 10
"""Years after the publication that a year in two figures may lie."""


def reckon_point(point: Point, story: Story, tense: Tense | None) -> Answer:
    """Returns the values of `point`, seen from `story` in a sentence of the given tense."""
    if point.fiscal or (point.of is not None and point.of.fiscal):
        return reckon_accounts(point, story, tense)
    if point.of is not None and point.of.unit in ("W", "D"):
        return _in_week_or_day(point, story)
    if point.short_year:
        return _short_year(point, story)
    if point.era_open:
        year = 1 - (point.year or 0) if story.before_era else point.year
        return known(Stretch(year=year)) if story.habits.before_era else unknown(answer.NO_CENTURY)
    if point.year is not None or point.decade is not None or point.century is not None:
        return known(placed(point, point.year), worth=0.7 if point.day else 0.6)
    if point.of is not None:
        year, because = _year_of(point.of, story)
        return (
            known(placed(point, year), "The year follows from the words beside it.")
            if year is not None
            else unknown(because, placed(point, None))
        )
    if point.weekday is not None and point.day is None and point.week is None:
        return _weekday(point, story, tense)
    if _has_date(point):
        return _without_year(point, story, tense)
    return _time_alone(point, story, tense)


def _has_date(point: Point) -> bool:
    return any((point.month, point.day, point.season, point.quarter, point.half, point.feast, point.within))


def placed(point: Point, year: int | None) -> Stretch:
    """Returns the stretch of `point` in `year`; None leaves the year open."""
    if point.feast is not None and year is not None:
        return _with_time(feast_day(point.feast, year), point)
    if point.week is not None and year is not None and point.month is not None:
        if point.weekday is not None:
            return _nth_weekday(year, point.month, point.weekday, point.week)
        return _week_in_month(year, point.month, point.week)
    quarter = point.quarter if point.within is None else (point.within + 2) // 3
    day = point.day
    return Stretch(
        year=None if point.decade is not None or point.century is not None else year,
        month=point.month,
        day=day,
        season=point.season,
        quarter=quarter,
        half=point.half,
        decade=point.decade,
        century=point.century,
        part=point.part,
        clock=point.clock,
        zone=point.zone,
        about=point.about,
    )


def _with_time(stretch: Stretch, point: Point) -> Stretch:
    return replace(stretch, part=point.part, clock=point.clock, zone=point.zone)


def _nth_weekday(year: int, month: int, weekday: int, nth: int) -> Stretch:
    """The n-th such weekday of a month; -1 is the last."""
    first = day_number(year, month, 1 if nth > 0 else month_length(year, month) - 6)
    return of_day_number(first + (weekday - weekday_number(first)) % 7 + 7 * (max(nth, 1) - 1))


def _week_in_month(year: int, month: int, week: int) -> Stretch:
    """The ISO week that holds the middle of the n-th seven days of a month; -1 is the last seven days."""
    day = month_length(year, month) - 3 if week == -1 else 7 * week - 3
    return week_of(day_number(year, month, day))


def _year_of(of: UnitAt, story: Story) -> tuple[int | None, str]:
    anchor = story.anchor("year") if of.which.from_text else story.published
    if anchor is None and of.which is Which.THIS:
        anchor = None
    if anchor is None or anchor.year is None:
        return None, answer.NO_DATE_BEFORE if of.which.from_text else answer.NO_PUBLICATION
    return anchor.year + of.which.step * of.steps, ""


def _in_week_or_day(point: Point, story: Story) -> Answer:
    of = point.of
    assert of is not None  # asked by the caller
    anchor = story.anchor("day", "week") if of.which.from_text else story.published
    if anchor is None:
        return unknown(
            answer.NO_DATE_BEFORE if of.which.from_text else answer.NO_PUBLICATION, Stretch(weekday=point.weekday)
        )
    moved = step(anchor, of.unit, of.which.step * of.steps)
    day = on_weekday(moved, point.weekday, 0) if moved is not None and point.weekday is not None else moved
    return (
        known(_with_time(day, point), "Counted from the publication date.")
        if day is not None
        else unknown(answer.TOO_COARSE)
    )


def _short_year(point: Point, story: Story) -> Answer:
    """The century that brings the year nearest to what the text speaks of."""
    told = story.anchor("year", "decade")
    anchor = told if story.habits.tells_past else story.published or told
    short = point.year if point.year is not None else point.decade
    if anchor is None or anchor.first_year is None or short is None:
        return unknown(answer.NO_CENTURY)
    reach = -_DECADE if point.decade is not None else _LOOKS_AHEAD
    full = _nearest_century(short, anchor.first_year, None if story.habits.tells_past else anchor.first_year + reach)
    complete = replace(point, decade=full) if point.decade is not None else replace(point, year=full)
    return known(placed(complete, complete.year), "The century follows from the dates around.")


def _nearest_century(short: int, base: int, limit: int | None) -> int:
    """The year with these last two figures nearest to `base` and not after `limit`."""
    century = base // 100 * 100
    years = [start + short for start in (century - 100, century, century + 100)]
    return min((year for year in years if limit is None or year <= limit), key=lambda year: abs(base - year))


def _weekday(point: Point, story: Story, tense: Tense | None) -> Answer:
    open_day = Stretch(weekday=point.weekday, part=point.part, clock=point.clock, zone=point.zone)
    assert point.weekday is not None  # asked by the caller
    from_text = point.which is not None and point.which.from_text
    # Before a history has given its first date, it speaks from its own day: "Ann Lee, who died on Sunday".
    in_story = story.habits.tells_past and bool(story.mentions or story.published is None)
    anchor = story.anchor("day") if from_text or in_story else story.published
    if not from_text and story.published is None and not (tense in _BACK and story.is_close):
        anchor = None
    if anchor is None:
        return unknown(answer.NO_DATE_BEFORE if from_text else answer.NO_PUBLICATION, open_day)
    if point.which is None or point.which in (Which.THIS, Which.THAT):
        forward = tense in _AHEAD or tense is Tense.PRESENT or in_story
        day = near_weekday(anchor, point.weekday, forward)
    else:
        day = on_weekday(anchor, point.weekday, point.which.step)
    if day is None:
        return unknown(answer.TOO_COARSE, open_day)
    counted = "a date before it" if from_text or in_story else "the publication date"
    return known(_with_time(day, point), f"Counted from {counted}.")


def _without_year(point: Point, story: Story, tense: Tense | None) -> Answer:
    if point.which is not None:
        return _pointing(point, story, point.which)
    if point.day is not None and point.month is None:
        return _day_alone(point, story)
    sentence = story.in_sentence()
    if sentence is not None and _takes_year(point, sentence.stretch, sentence.said_year, story, tense):
        return known(_inside(point, sentence.stretch), "The year stands before it in the sentence.")
    if story.habits.tells_past and (story.published is not None or (tense in _BACK and story.is_close)):
        return _in_story(point, story)
    if story.published is None:
        return unknown(answer.NO_YEAR, placed(point, None))
    day = nearest(lambda year: placed(point, year), story.published, tense)
    if day is None:
        return unknown(answer.NO_YEAR, placed(point, None))
    which = _AFTER.get(tense, "the nearest") if tense else "the nearest"
    return known(day, f"No year is given: it is {which} seen from the publication date.")


def _day_alone(point: Point, story: Story) -> Answer:
    """A day alone ("the 20th") lies in the month that the text has spoken of."""
    anchor = story.anchor("month")
    if (
        anchor is None
        or anchor.year is None
        or anchor.month is None
        or (point.day or 0) > month_length(anchor.year, anchor.month)
    ):
        return unknown(answer.NO_MONTH, placed(point, None))
    return known(
        _with_time(Stretch(year=anchor.year, month=anchor.month, day=point.day), point), "The month stands before it."
    )


def _takes_year(point: Point, before: Stretch, said_year: bool, story: Story, tense: Tense | None) -> bool:
    if before.accounts_end is not None or before.quarter is not None or before.half is not None:
        return False
    if before.season is not None:
        first, last = before.bounds or (0, 0)
        inside = placed(point, before.year).bounds
        return inside is not None and first - 31 <= inside[0] <= last + 31
    return tense not in _AHEAD or not said_year


def _inside(point: Point, before: Stretch) -> Stretch:
    return placed(point, before.year)


def _pointing(point: Point, story: Story, which: Which) -> Answer:
    from_text = which.from_text or (story.habits.tells_past and which is Which.THIS)
    anchor = story.anchor("year") if from_text else story.published
    if anchor is None:
        return unknown(answer.NO_DATE_BEFORE if from_text else answer.NO_PUBLICATION, placed(point, None))
    if which is Which.THIS:
        day = placed(point, anchor.year)
    else:
        found = by_reference(lambda year: placed(point, year), anchor, which)
        day = found if found is not None else placed(point, None)
    return known(day, "Counted from " + ("a date before it." if from_text else "the publication date."))


def _in_story(point: Point, story: Story) -> Answer:
    """A date of a narrative takes the year of the date before it, or the next one where it would go far back."""
    anchor = story.anchor("year") or story.published
    if anchor is None or anchor.year is None:
        return unknown(answer.NO_DATE_BEFORE, placed(point, None))
    if anchor is story.published:
        day = nearest(lambda year: placed(point, year), anchor, Tense.PAST)
        return known(day, "Seen from the publication date.") if day else unknown(answer.NO_YEAR, placed(point, None))
    year = anchor.year
    here, before = placed(point, year), anchor.month
    if before is not None and here.month is not None and before - here.month > _ROLLS_OVER:
        year += 1
    return known(placed(point, year), "The year follows from the date before it.")


def _time_alone(point: Point, story: Story, tense: Tense | None) -> Answer:
    """A clock time or part of a day; its day is taken only where the clock has a zone, as in a report of events."""
    alone = Stretch(part=point.part, clock=point.clock, zone=point.zone)
    if point.part is not None:
        return Answer(timex=f"T{point.part}", because=answer.NO_DAY, worth=0.2)
    if point.zone and tense not in _AHEAD:
        day = story.anchor("day") or story.published
        if day is not None and day.day is not None:
            return known(_with_time(replace(day, part=None), point), "On the day that the text speaks of.")
    return known(alone, worth=0.4)
