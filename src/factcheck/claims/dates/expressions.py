"""What a text says about time, before anything is reckoned: frozen values, as written."""

from dataclasses import dataclass
from enum import StrEnum


class Which(StrEnum):
    """How an expression points: from the day of writing, or from what the text spoke of just before."""

    LAST = "last"
    THIS = "this"
    NEXT = "next"
    THAT = "that"
    PREVIOUS = "previous"
    FOLLOWING = "following"

    @property
    def step(self) -> int:
        """Units to go from the anchor: -1, 0 or 1."""
        return {"last": -1, "previous": -1, "next": 1, "following": 1}.get(self.value, 0)

    @property
    def from_text(self) -> bool:
        """Whether the anchor is a date of the text and not the day of writing."""
        return self in (Which.THAT, Which.PREVIOUS, Which.FOLLOWING)


@dataclass(frozen=True, slots=True)
class UnitAt:
    """A unit reckoned from an anchor: "last week", "the following month", "today".

    Attributes:
        which: The direction and kind of anchor.
        unit: A unit of `lexicon.UNITS`.
        part: TIMEX3 letters of a part of that day.
        steps: How many units away, where it is more than one ("the day before yesterday").
        years_back: "the same quarter a year before".
        year: "the same week of 2023": the year to take it in.
        fiscal: Whether it is a year or a quarter of accounts.
        generic: Whether the words often mean the present as a whole ("today").
        bare: Whether it is "the day" without "this" or "that": the day spoken of, where one stands close.
    """

    which: Which
    unit: str
    part: str | None = None
    steps: int = 1
    years_back: int = 0
    year: int | None = None
    fiscal: bool = False
    generic: bool = False
    bare: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Point:
    """A place in the calendar, as far as it is said.

    Attributes:
        year: Astronomical, so that 493 BCE is -492.
        decade: First year of a decade.
        century: Number of a century, negative before the common era.
        month: 1..12.
        day: 1..31.
        weekday: 1..7, Monday first.
        season: EDTF code 21..24.
        quarter: 1..4.
        half: 1 or 2.
        feast: Lower-case name of a feast.
        week: Number of a week within the month; -1 is the last.
        within: The month that names a quarter ("the December quarter").
        fiscal: Whether year and quarter are those of accounts.
        part: TIMEX3 letters of a part of the day ("MO").
        clock: "19:45" or "19:45:10".
        zone: "Z" or "+01".
        which: "last May", "this spring".
        of: The year or week, given by reference ("July of that year", "Tuesday of last week").
        about: Whether the text says that it is not sure ("circa 1690").
        short_year: Whether the century of `year` or `decade` was left out ("'82").
        era_open: Whether the year may be one before the common era, if the text has spoken of those.
    """

    year: int | None = None
    decade: int | None = None
    century: int | None = None
    month: int | None = None
    day: int | None = None
    weekday: int | None = None
    season: int | None = None
    quarter: int | None = None
    half: int | None = None
    feast: str | None = None
    week: int | None = None
    within: int | None = None
    fiscal: bool = False
    part: str | None = None
    clock: str | None = None
    zone: str | None = None
    which: Which | None = None
    of: UnitAt | None = None
    about: bool = False
    short_year: bool = False
    era_open: bool = False


@dataclass(frozen=True, slots=True)
class Unclear:
    """A date in figures that can be read two ways ("12/07/2017").

    Attributes:
        readings: The points it may be: day first, then month first.
    """

    readings: tuple["Point | Period", ...]


@dataclass(frozen=True, slots=True)
class Period:
    """From one point to another, both included."""

    start: "Point | UnitAt"
    end: "Point | UnitAt"


@dataclass(frozen=True, slots=True)
class Offset:
    """A distance from an anchor: "three years ago", "a day later".

    Attributes:
        amount: How many units; None for "several".
        unit: A unit of `lexicon.UNITS`.
        sign: -1 into the past, 1 into the future.
        from_text: Whether it is reckoned from a date of the text.
        origin: The date it is reckoned from, where it stands right after it ("two days after 5 May").
    """

    amount: float | None
    unit: str
    sign: int
    from_text: bool
    origin: Point | None = None


@dataclass(frozen=True, slots=True)
class Duration:
    """A length of time, largest unit first; an amount of None is "several".

    Attributes:
        parts: Amounts with their units.
        until: The greater length of "two or three years".
    """

    parts: tuple[tuple[float | None, str], ...]
    until: float | None = None


@dataclass(frozen=True, slots=True)
class Share:
    """The first or last so many units of something longer ("the first four months of this year")."""

    amount: int
    unit: str
    first: bool
    of: Point | UnitAt


@dataclass(frozen=True, slots=True)
class AccountsYear:
    """The year that ends on a given day or month ("the year to 31 March 2025")."""

    end: Point
    months: int = 12


@dataclass(frozen=True, slots=True)
class WeekOf:
    """The week that a day lies in ("the week of 6 May", "the week ending 12 May")."""

    day: Point


@dataclass(frozen=True, slots=True)
class Named:
    """An expression with a fixed TIMEX3 value: sets ("every Tuesday"), PRESENT_REF and the like.

    Attributes:
        timex: The TIMEX3 value.
        value: What the claim shows; None where there is nothing to resolve.
        because: Why there is no value.
    """

    timex: str | None
    value: str | None = None
    because: str | None = None


@dataclass(frozen=True, slots=True)
class NoDate:
    """Words that look like a date and are none ("Black Friday sales", "the third quarter in a row")."""


Expression = Point | Unclear | Period | UnitAt | Offset | Duration | Share | AccountsYear | WeekOf | Named | NoDate


@dataclass(frozen=True, slots=True)
class Found:
    """An expression and where it stands among the tokens.

    Attributes:
        first: The first token.
        end: The token after the last.
        said: What it says.
        kind: The sort of expression in plain words, which becomes the claim's reason.
        parts: What it was joined from; empty where it is one piece.
    """

    first: int
    end: int
    said: Expression
    kind: str
    parts: tuple["Found", ...] = ()
