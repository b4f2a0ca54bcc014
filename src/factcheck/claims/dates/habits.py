"""What a whole document tells about its dates: day or month first, when its accounts end, whether it tells the past."""

import datetime as dt
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from factcheck.claims.dates.codes import CLASSES
from factcheck.claims.dates.expressions import AccountsYear, Expression, Found, Offset, Period, Point, UnitAt, Which
from factcheck.claims.dates.tokens import Tokens

_NEWS_YEARS = 2
_LEAST_YEARS = 8
_LEAST_UNDATED = 4
_LEAST_TOLD = 2
"""Years that a text without a day of publication must give for its bare months to be those of its story."""
_NEWS_SHARE = 0.25
_MOST_DEICTIC = 0.1
_CHRONICLE = 25
_ANNALS = 20
"""So many dates, hardly one of them told from today, make a history even where few of them repeat their year."""
_LEAST_SPELLED = 2
_POINTING = frozenset(("this", "today", "tonight", "current", "present"))
_DAY_CODES = frozenset(CLASSES["DAY"])


@dataclass(frozen=True, slots=True)
class Habits:
    """What a document does throughout.

    Attributes:
        day_first: Whether the day comes first in figures; None where the document does not show it.
        accounts_end: Month in which its years of accounts end; None where it does not say.
        tells_past: Whether it tells a story of its own years, so that a bare month belongs to that and not to the
            day of publication.
        before_era: Whether it speaks of years before the common era.
    """

    day_first: bool | None = None
    accounts_end: int | None = None
    tells_past: bool = False
    before_era: bool = False


def habits_of(found: Sequence[Found], tokens: Tokens, published: dt.date | None) -> Habits:
    """Returns the habits of the document in which `found` stand."""
    points = [point for one in found for point in _points(one.said)]
    years = [point.year for point in points if point.year is not None and not point.short_year and not point.fiscal]
    return Habits(
        day_first=_day_first(found, tokens),
        accounts_end=next((_accounts_end(one.said) for one in found if isinstance(one.said, AccountsYear)), None),
        tells_past=_tells(years, found, tokens, published),
        before_era=any(year <= 0 for year in years) or any((point.century or 0) < 0 for point in points),
    )


def _points(said: Expression) -> Iterator[Point]:
    if isinstance(said, Point):
        yield said
    elif isinstance(said, Period):
        yield from (end for end in (said.start, said.end) if isinstance(end, Point))


def _accounts_end(said: AccountsYear) -> int | None:
    return said.end.month if said.months == 12 else None


def is_deictic(said: Expression) -> bool:
    """Whether it counts from the time of writing, as news does and history does not."""
    if isinstance(said, UnitAt):
        return not said.which.from_text and not said.generic
    return isinstance(said, Offset) and not said.from_text


def _tells(years: list[int], found: Sequence[Found], tokens: Tokens, published: dt.date | None) -> bool:
    if published is None:
        return len(years) >= (_LEAST_UNDATED if _of_today(found, tokens) else _LEAST_TOLD)
    deictic = sum(is_deictic(one.said) for one in found)
    return _tells_past(years, deictic, published) or _is_annals(years, found, tokens, published)


def _tells_past(years: list[int], deictic: int, published: dt.date) -> bool:
    if len(years) >= _CHRONICLE and deictic <= _MOST_DEICTIC * len(years):
        return True
    if len(years) < _LEAST_YEARS or deictic:
        return False
    recent = sum(published.year - _NEWS_YEARS < year for year in years)
    return recent / len(years) < _NEWS_SHARE


def _is_annals(years: list[int], found: Sequence[Found], tokens: Tokens, published: dt.date) -> bool:
    """Whether all years are long past and nearly all dates are days and months of theirs, without weekdays."""
    if len(years) < _LEAST_UNDATED or any(year > published.year - _NEWS_YEARS for year in years):
        return False
    points = [point for one in found for point in _points(one.said)]
    told = sum(point.year is not None or point.month is not None for point in points)
    return told >= _ANNALS and _of_today(found, tokens) <= _MOST_DEICTIC * len(found)


def _of_today(found: Sequence[Found], tokens: Tokens) -> int:
    """How many expressions count from the day of writing, weekdays included."""
    weekdays = sum(point.weekday is not None and point.day is None for one in found for point in _points(one.said))
    return weekdays + sum(is_deictic(one.said) and not _is_of_story(one, tokens) for one in found)


def _is_of_story(found: Found, tokens: Tokens) -> bool:
    """Whether "the end of the month" means the month spoken of: nothing in it says that it is this one."""
    unit = found.said
    if not isinstance(unit, UnitAt) or unit.which is not Which.THIS:
        return False
    return not _POINTING.intersection(tokens.words(found.first, found.end))


def _day_first(found: Sequence[Found], tokens: Tokens) -> bool | None:
    """Figures that can be read one way only decide; without any, the spelled dates do if all are of one order."""
    figures: set[bool] = set()
    spelled: list[bool] = []
    for one in found:
        if isinstance(one.said, Point) and one.said.day and one.said.month and not one.said.feast:
            order = _order_in_figures(tokens.word(one.first))
            if order is not None:
                figures.add(order)
            elif (order := _order_in_words(one, tokens)) is not None:
                spelled.append(order)
    if figures:
        return figures.pop() if len(figures) == 1 else None
    return spelled[0] if len(spelled) >= _LEAST_SPELLED and len(set(spelled)) == 1 else None


def _order_in_figures(word: str) -> bool | None:
    parts = [part for part in word.replace(".", "/").replace("-", "/").split("/") if part.isdecimal()]
    if len(parts) != 3 or len(parts[0]) > 2 or parts[0] == parts[1]:
        return None
    return int(parts[0]) > 12


def _order_in_words(one: Found, tokens: Tokens) -> bool | None:
    for index in range(one.first, one.end):
        code = tokens.codes[index]
        if code in _DAY_CODES:
            return True
        if code in CLASSES["MONTH"]:
            return False
    return None
