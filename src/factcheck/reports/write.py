"""Writes a case's report to a file."""

import os
from pathlib import Path
from typing import TYPE_CHECKING

from factcheck.model import ActRefused
from factcheck.reports.content import Include, gather
from factcheck.reports.formats import FORMATS, Format
from factcheck.reports.place import place

if TYPE_CHECKING:
    from factcheck.desk import Case


def write_report(
    case: "Case",
    path: str | os.PathLike[str],
    to: str | None = None,
    include: Include = "all",
    *,
    public: bool = True,
    overwrite: bool = False,
    tracked: bool = False,
) -> Path:
    """Writes the report of `case` as it stands now and returns the file's path.

    Args:
        case: The case.
        path: The file; an unsafe name is made safe, and its folder must exist.
        to: The format; None takes it from the file's ending.
        include: ``all`` claims, only ``problems`` (what is not done), or only ``queries`` (what somebody was asked).
        public: Whether to leave out confidential sources.
        overwrite: Whether a file that is there may be replaced.
        tracked: Whether proposed wordings are also marked in the text, as changes that Word can accept or reject.

    Raises:
        ActRefused: The format is unknown or has no tracked changes, or the file cannot be put there; the text says why.
        ValueError: `include` is none of its words.
        StoreUnavailable: The disk is full or the folder cannot be written to; an old file is as it was.
    """
    target = Path(path)
    name = to or target.suffix.removeprefix(".")
    return place(render(case, name, include, public=public, tracked=tracked), target, overwrite=overwrite)


def render(case: "Case", to: str, include: Include = "all", *, public: bool = True, tracked: bool = False) -> bytes:
    """Returns the report of `case` as it would stand in a file.

    Raises:
        ActRefused: The format is unknown or has no tracked changes.
        ValueError: `include` is none of its words.
    """
    chosen = format_of(to)
    if tracked and not chosen.tracks:
        raise ActRefused(f"A report as {chosen.name} has no tracked changes; only docx has them.")
    return chosen.bytes_of(gather(case, include=include, public=public, tracked=tracked))


def formats() -> dict[str, str]:
    """Returns every format's name with what it is good for."""
    return {name: one.words for name, one in FORMATS.items()}


def format_of(name: str) -> Format:
    """Returns the format called `name`.

    Raises:
        ActRefused: There is none; the text lists those there are.
    """
    if name.lower() not in FORMATS:
        raise ActRefused(f"There is no report format {name!r}. There are: {', '.join(FORMATS)}.")
    return FORMATS[name.lower()]
