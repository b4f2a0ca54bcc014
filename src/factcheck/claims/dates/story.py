"""The running reference of a text: which dates it has spoken of so far."""

import datetime as dt
from dataclasses import dataclass, field

from factcheck.claims.dates.habits import Habits
from factcheck.claims.dates.stretch import Stretch, of_date

_KEPT = 12
_CLOSE = 3
_NEAR = 1500
"""Code points after which a date of a news article is no longer what "a day later" counts from."""


@dataclass(frozen=True, slots=True)
class Mention:
    """A date that the text has given.

    Attributes:
        at: Where it ends, in code points.
        stretch: The date.
        said_year: Whether the words themselves gave the year.
        sentence: The number of its sentence.
    """

    at: int
    stretch: Stretch
    said_year: bool
    sentence: int


@dataclass(slots=True)
class Story:
    """What is known when an expression is read: the day of publication, the document's habits, the dates before it.

    Attributes:
        published: The day of publication, if known.
        habits: Of the whole document.
        at: Where the expression stands, in code points.
        sentence: The number of its sentence.
        mentions: The last dates before it, oldest first.
        before_era: Whether the last year with an era was before the common era.
        blurred: Where the last date stood that could not be resolved: no day or month before it counts any more.
    """

    published: Stretch | None
    habits: Habits
    at: int = 0
    sentence: int = 0
    mentions: list[Mention] = field(default_factory=list)
    before_era: bool = False
    blurred: int = -1

    def missed(self) -> None:
        """Takes note of a date that the text gave and that could not be resolved."""
        self.blurred = self.at

    def heard(self, stretch: Stretch, end: int, said_year: bool) -> None:
        """Takes note of a date that the text gave."""
        self.mentions.append(Mention(end, stretch, said_year, self.sentence))
        del self.mentions[:-_KEPT]
        if said_year and stretch.first_year is not None:
            self.before_era = stretch.first_year <= 0

    @property
    def latest(self) -> Mention | None:
        """The last date before the expression, if it stands near enough."""
        last = self.mentions[-1] if self.mentions else None
        return last if last and (self.habits.tells_past or self.at - last.at <= _NEAR) else None

    def anchor(self, *needed: str) -> Stretch | None:
        """Returns the last date that has one of the fields `needed` and that no later mention contradicts."""
        latest = self.latest
        if latest is None:
            return None
        for mention in reversed(self.mentions):
            if not (self.habits.tells_past or self.at - mention.at <= _NEAR):
                return None
            if any(getattr(mention.stretch, name) is not None for name in needed):
                if mention.at <= self.blurred and "year" not in needed:
                    return None
                return mention.stretch if _fits(mention.stretch, latest.stretch) else None
        return None

    @property
    def is_close(self) -> bool:
        """Whether the last date stands in the same sentence or one of the three before."""
        return bool(self.mentions) and self.sentence - self.mentions[-1].sentence <= _CLOSE

    def in_sentence(self) -> Mention | None:
        """Returns the last mention in the same sentence that is a year or a season."""
        for mention in reversed(self.mentions):
            if mention.sentence != self.sentence:
                return None
            if mention.stretch.year is not None and mention.stretch.month is None and mention.stretch.week is None:
                return mention
        return None


def _fits(one: Stretch, later: Stretch) -> bool:
    """Whether a later, coarser mention leaves the earlier one standing."""
    if one is later or one.bounds is None or later.bounds is None:
        return True
    return one.bounds[0] <= later.bounds[1] and later.bounds[0] <= one.bounds[1]


def story_of(published: dt.date | None, habits: Habits) -> Story:
    """Returns the story before its first word."""
    return Story(of_date(published) if published else None, habits)
