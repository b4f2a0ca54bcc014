"""Turns what an expression says into its values, seen from the story so far."""

from dataclasses import replace

from factcheck.claims.dates import answer
from factcheck.claims.dates.answer import Answer, known, unknown
from factcheck.claims.dates.expressions import (
    AccountsYear,
    Duration,
    Expression,
    Named,
    Offset,
    Period,
    Point,
    Share,
    Unclear,
    UnitAt,
    WeekOf,
)
from factcheck.claims.dates.points import placed, reckon_point
from factcheck.claims.dates.relative import reckon_offset, reckon_unit
from factcheck.claims.dates.story import Story
from factcheck.claims.dates.stretch import Stretch, add_months, week_of
from factcheck.claims.dates.tense import Tense
from factcheck.claims.dates.writing import edtf, length, year_in_edtf


def reckon(said: Expression, story: Story, tense: Tense | None) -> Answer:
    """Returns the values of `said`, seen from `story` in a sentence of the given tense."""
    if isinstance(said, Point):
        return reckon_point(said, story, tense)
    if isinstance(said, Period):
        return _period(said, story, tense)
    if isinstance(said, Unclear):
        return _unclear(said, story, tense)
    if isinstance(said, UnitAt):
        return reckon_unit(said, story, tense)
    if isinstance(said, Offset):
        return reckon_offset(said, story, tense)
    if isinstance(said, Duration):
        return _duration(said)
    if isinstance(said, Share):
        return _share(said, story, tense)
    return _fixed(said, story, tense)


def _fixed(said: Expression, story: Story, tense: Tense | None) -> Answer:
    if isinstance(said, Named):
        return Answer(value=said.value, timex=said.timex, because=said.because, worth=0.35 if said.value else 0.15)
    if isinstance(said, WeekOf):
        day = reckon_point(said.day, story, tense).stretch
        if day is None or day.bounds is None:
            return unknown(answer.NO_YEAR, Stretch())
        return known(week_of(day.bounds[0]), "The week that holds this day.")
    return _accounts(said, story, tense) if isinstance(said, AccountsYear) else unknown(answer.NO_DAY)


def _accounts(said: AccountsYear, story: Story, tense: Tense | None) -> Answer:
    end = reckon_point(said.end, story, tense).stretch
    if end is None or end.year is None or end.month is None:
        return unknown(answer.NO_YEAR)
    if said.months == 12:
        return known(Stretch(year=end.year, accounts_end=end.month), worth=0.6)
    year, month = add_months(end.year, end.month, 1 - said.months)
    if said.months == 3 and end.month % 3 == 0:
        return known(Stretch(year=end.year, quarter=end.month // 3))
    value = f"{year_in_edtf(year)}-{month:02}/{year_in_edtf(end.year)}-{end.month:02}"
    return Answer(value=value, timex=value, stretch=Stretch(year=end.year, month=end.month), worth=0.6)


def _period(said: Period, story: Story, tense: Tense | None) -> Answer:
    start, end = said.start, said.end
    if isinstance(start, Point) and isinstance(end, Point):
        start, end = _sharing(start, end)
    last = _end(end, story, tense)
    first = _end(start, story, tense)
    if first.stretch is not None and last.stretch is not None and isinstance(start, Point) and start.year is None:
        first = _before(first, last, start)
    written = [one.timex for one in (first, last)]
    spelled = f"{written[0]}/{written[1]}" if all(written) else None
    if first.value is None or last.value is None:
        both_weekdays = isinstance(said.start, Point) and said.start.weekday is not None and said.start.day is None
        if both_weekdays and spelled:
            return Answer(value=spelled, timex=spelled, worth=0.35)
        return Answer(timex=spelled, because=last.because or first.because, worth=0.4)
    return Answer(
        value=f"{first.value}/{last.value}",
        timex=spelled,
        how=last.how,
        stretch=last.stretch,
        worth=max(first.worth, last.worth),
    )


def _end(said: Point | UnitAt, story: Story, tense: Tense | None) -> Answer:
    if isinstance(said, Point) and said.weekday is not None and said.day is None and not said.which:
        return unknown(answer.NO_DAY, Stretch(weekday=said.weekday))
    return reckon(said, story, tense)


def _sharing(start: Point, end: Point) -> tuple[Point, Point]:
    """The first of two takes the year, and a short second the century, of the other ("March to May 2015")."""
    if start.year is None and end.year is not None and not end.short_year:
        start = replace(start, year=end.year - _wraps(start, end))
    if start.decade is not None and end.short_year and end.decade is not None:
        end = replace(end, decade=start.decade // 100 * 100 + end.decade, short_year=False)
    return start, end


def _wraps(start: Point, end: Point) -> bool:
    """Whether the new year lies between two months ("November to March")."""
    return start.month is not None and end.month is not None and start.month > end.month


def _before(first: Answer, last: Answer, start: Point) -> Answer:
    """The first end moved to the year in which it comes before the last."""
    begin, end = first.stretch, last.stretch
    if begin is None or end is None or end.year is None or begin.month is None or end.month is None:
        return first
    year = end.year - (begin.month > end.month)
    return known(placed(start, year), first.how)


def _unclear(said: Unclear, story: Story, tense: Tense | None) -> Answer:
    answers = [reckon(reading, story, tense) for reading in said.readings]
    in_figures = all(isinstance(reading, Point) and reading.day for reading in said.readings)
    if in_figures and story.habits.day_first is not None:
        chosen = answers[0 if story.habits.day_first else 1]
        first = "day" if story.habits.day_first else "month"
        return replace(chosen, how=f"The article's other dates put the {first} first.")
    readings = tuple(one.value for one in answers if one.value is not None)
    because = answer.TWO_WAYS if in_figures else "It can be a month or a stretch of years."
    return Answer(because=because, readings=readings if len(readings) > 1 else (), worth=0.6)


def _duration(said: Duration) -> Answer:
    written = length(said.parts)
    if said.until is not None:
        written += "/" + length(((said.until, said.parts[0][1]),))
    vague = any(amount is None for amount, _ in said.parts)
    return Answer(
        value=None if vague else written,
        timex=written,
        because=answer.NO_AMOUNT if vague else None,
        worth=0.25 if vague else 0.4,
    )


def _share(said: Share, story: Story, tense: Tense | None) -> Answer:
    whole = reckon(said.of, story, tense).stretch
    spelled = length(((float(said.amount), said.unit),))
    if whole is None or whole.bounds is None or said.unit not in ("M", "W", "D") or whole.accounts_end is not None:
        return Answer(value=spelled, timex=spelled, worth=0.4)
    first, last = whole.bounds
    if said.unit == "M" and whole.year is not None:
        start = 1 if said.first else 13 - said.amount
        ends = [Stretch(year=whole.year, month=month) for month in (start, start + said.amount - 1) if 1 <= month <= 12]
        if len(ends) == 2:
            return Answer(
                value="/".join(edtf(end) or "" for end in dict.fromkeys(ends)),
                timex=spelled,
                stretch=ends[1],
                worth=0.6,
            )
    if said.unit == "W" and said.amount == 1:
        return known(week_of(first + 3 if said.first else last - 3))
    return Answer(value=spelled, timex=spelled, worth=0.4)
