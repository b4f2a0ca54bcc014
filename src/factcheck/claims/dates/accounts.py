"""Reckons years of accounts and their quarters, once the article has said when its year ends."""

from factcheck.claims.dates import answer
from factcheck.claims.dates.answer import Answer, known
from factcheck.claims.dates.expressions import Point, UnitAt, Which
from factcheck.claims.dates.story import Story
from factcheck.claims.dates.stretch import Stretch, add_months
from factcheck.claims.dates.tense import Tense

_SAID = "The article says when its year of accounts ends."


def reckon_accounts(point: Point, story: Story, tense: Tense | None) -> Answer:
    """Returns the values of a year of accounts, or of a quarter of one."""
    end = story.habits.accounts_end
    year = point.year
    if year is None and point.of is not None and story.published is not None and end is not None:
        current = _accounts_year(story.published, end)
        year = current + point.of.which.step - (point.of.which is Which.THIS and tense is not Tense.FUTURE)
    if end is None or year is None:
        return Answer(timex=f"FY{year:04}" if year is not None else None, because=answer.NO_ACCOUNTS, worth=0.4)
    if point.quarter is None and point.half is None:
        return known(Stretch(year=year, accounts_end=end), _SAID)
    months = 3 * point.quarter if point.quarter is not None else 6 * (point.half or 1)
    calendar_year, last = add_months(year, end, months - 12)
    if point.quarter is not None and last % 3 == 0:
        return known(Stretch(year=calendar_year, quarter=last // 3), _SAID)
    return Answer(timex=f"FY{year:04}", because=answer.NO_ACCOUNTS, worth=0.4)


def _accounts_year(day: Stretch, end: int) -> int:
    """The year of accounts that `day` lies in, named by the year it ends in."""
    assert day.year is not None  # the day of publication always has one
    return day.year + ((day.month or 1) > end)


def reckon_accounts_year(said: UnitAt, anchor: Stretch, story: Story) -> Answer:
    """Returns the year of accounts that lies at, before or after `anchor` ("the previous year")."""
    end = story.habits.accounts_end
    if end is None or anchor.year is None:
        return Answer(because=answer.NO_ACCOUNTS, worth=0.4)
    current = anchor.year if anchor.accounts_end is not None else anchor.year + ((anchor.month or 1) > end)
    return known(Stretch(year=current + said.which.step, accounts_end=end), _SAID)
