"""Reads the lines of a page that say who wrote the article and when it was published."""

import datetime as dt
import re

from factcheck.text.about import About
from factcheck.text.byline import author_in
from factcheck.text.dateline import day_in, is_change_line, is_date_line
from factcheck.text.furniture import is_furniture

MOST_LINE = 300
"""A line that says so is never longer, in code points."""

_PUBLISHED = re.compile(r"\b(?:published|posted)\b", re.IGNORECASE)


def said_in(words: str, bare: bool = False) -> About:
    """Returns the author and the day that the lines of `words` name; the day of a change is none."""
    about = About()
    for line in words.split("\n"):
        about = about.filled_from(About(byline=_author(line, bare), published=_day(line)))
    return about


def said_at_foot(words: str) -> About:
    """Returns the author that a byline below the text names, and the day that it calls that of publication.

    Other days stand there too, such as those of the articles that the page recommends.
    """
    if len(words) > MOST_LINE or not (is_signed(words) or is_furniture(words)):
        return About()
    said = said_in(words)
    return said if _PUBLISHED.search(words) else said._replace(published=None)


def is_signed(words: str, bare: bool = False) -> bool:
    """Whether each line of `words` is a byline, a date or the page's own, and one of them a byline or a date."""
    lines = [line for line in words.split("\n") if line.strip()]
    if len(words) > MOST_LINE * 2:
        return False
    signed = [_author(line, bare) is not None or is_date_line(_dated_part(line)) for line in lines]
    return any(signed) and all(yes or is_furniture(line) for yes, line in zip(signed, lines, strict=True))


def _author(line: str, bare: bool) -> str | None:
    if len(line) > MOST_LINE or is_date_line(line):
        return None
    dated = _dated_part(line)
    return author_in(line[len(dated) :].strip() if is_date_line(dated) else line, bare)


def _dated_part(line: str) -> str:
    """What stands before "by" on a line such as "Posted on 3 June 2015 by Ada Byrne"; the line if that is no date."""
    dated, _, _ = line.partition(" by ")
    return dated if is_date_line(dated) else line


def _day(line: str) -> dt.date | None:
    return day_in(line) if len(line) <= MOST_LINE and not is_change_line(line) else None
