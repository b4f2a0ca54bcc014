"""What becomes of an expression: its values, or why it has none."""

from dataclasses import dataclass

from factcheck.claims.dates.stretch import Stretch
from factcheck.claims.dates.writing import edtf, timex

NO_PUBLICATION = "The article has no publication date to count from."
NO_DATE_BEFORE = "No date stands close enough before it to count from."
NO_YEAR = "The text does not give the year, and the article has no publication date to count from."
NOT_YET = "Counted from the date before it, it would lie after publication, and the sentence speaks of the past."
TOO_COARSE = "The date before it is not exact enough to count from."
TWO_WAYS = "It can be read with the day first or with the month first, and the article's other dates do not show which."
NO_ACCOUNTS = "The article does not say when its year of accounts ends."
NO_CENTURY = "The text leaves out the century."
NO_AMOUNT = "The text does not say how many."
NO_MONTH = "The text does not say which month."
WRITING = "It means the time of writing as a whole, not one day."
NO_DAY = "The text does not say which day."


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """The values of one expression.

    Attributes:
        value: The claim's value; None where it is open.
        timex: The TIMEX3 value, if it has one.
        because: Why there is no value, in plain words.
        readings: The values it may have, at least two, else empty.
        how: How the value was reached, in plain words; empty where the text gives it outright.
        stretch: The stretch of the calendar, for what is counted from it; None for lengths, sets and open dates.
        worth: How checkable it is, 0..1.
    """

    value: str | None = None
    timex: str | None = None
    because: str | None = None
    readings: tuple[str, ...] = ()
    how: str = ""
    stretch: Stretch | None = None
    worth: float = 0.5


def known(stretch: Stretch, how: str = "", worth: float = 0.6) -> Answer:
    """Returns the answer of a stretch whose year is known, or of a clock time."""
    because = NO_DAY if edtf(stretch) is None else None
    return Answer(
        value=edtf(stretch),
        timex=timex(stretch),
        because=because,
        how=how,
        worth=worth,
        stretch=stretch if stretch.first_year is not None else None,
    )


def unknown(because: str, stretch: Stretch | None = None, timex_value: str | None = None) -> Answer:
    """Returns the answer of an expression without a value; `stretch` is what is known of it all the same."""
    written = timex_value if stretch is None else timex(stretch)
    return Answer(timex=written, because=because, worth=0.3)
