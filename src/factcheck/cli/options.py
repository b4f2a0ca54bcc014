"""Options that several commands share."""

from collections.abc import Callable
from datetime import date, datetime
from typing import Any

import click

Command = Callable[..., Any]


def _day(ctx: click.Context, param: click.Parameter, given: datetime | None) -> date | None:
    return given.date() if given else None


published_option: Callable[[Command], Command] = click.option(
    "--published",
    metavar="DATE",
    type=click.DateTime(["%Y-%m-%d"]),
    callback=_day,
    help="The publication date, as 2017-07-12, where it is not in the draft.",
)
"""The date that relative dates are resolved against."""

desk_option: Callable[[Command], Command] = click.option(
    "--desk", "where", metavar="PATH", help="Another desk than your own."
)
"""The desk to work on."""
