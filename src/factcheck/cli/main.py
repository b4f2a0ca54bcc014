"""Gathers the commands, the workbench's among them, and says in plain words what went wrong."""

import sys
from importlib.metadata import entry_points
from typing import Any

import click

from factcheck import __version__
from factcheck.cli.cases import cases_command
from factcheck.cli.claims import claims_command
from factcheck.cli.desk import desk_command
from factcheck.cli.draft import draft_command
from factcheck.cli.notes import notes_command
from factcheck.cli.report import report_command
from factcheck.cli.sheet import sheet_command
from factcheck.cli.text import text_command
from factcheck.cli.verify import verify_command
from factcheck.model import FactcheckError
from factcheck.reports.visible import visible

COMMANDS = "factcheck.commands"
"""The entry-point group in which other packages register commands; `open` and `review` come this way."""

HOME = "home"
"""The command that is run when none is named, where a package has registered it."""


class PlainErrors(click.Group):
    """A group whose commands end with one plain sentence where the library refuses something on purpose."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """Returns the names of our own commands and of those that other packages registered."""
        return sorted({*super().list_commands(ctx), *(found.name for found in entry_points(group=COMMANDS))})

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """Returns a command; one of another package is imported only when it is asked for."""
        known = super().get_command(ctx, cmd_name)
        if known is not None:
            return known
        found = next(iter(entry_points(group=COMMANDS, name=cmd_name)), None)
        return found.load() if found else None

    def invoke(self, ctx: click.Context) -> Any:
        """Runs the command; an error of ours becomes its text, in which nothing can hide, and exit code 1."""
        try:
            return super().invoke(ctx)
        except FactcheckError as error:
            raise click.ClickException(visible(str(error))) from error


@click.group(cls=PlainErrors, invoke_without_command=True, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, prog_name="factcheck")
@click.pass_context
def main(ctx: click.Context) -> None:
    """Check an article claim by claim: find what can be checked, record what people found out, report it."""
    for stream in (sys.stdout, sys.stderr):
        stream.reconfigure(encoding="utf-8", errors="backslashreplace")  # type: ignore[union-attr]
    if ctx.invoked_subcommand is None:
        _without_command(ctx)


def _without_command(ctx: click.Context) -> None:
    """Opens the home where it is installed; the library alone shows its help."""
    home = main.get_command(ctx, HOME)
    if home is None:
        click.echo(ctx.get_help())
    else:
        ctx.invoke(home)


for _command in (
    cases_command,
    claims_command,
    desk_command,
    draft_command,
    notes_command,
    report_command,
    sheet_command,
    text_command,
    verify_command,
):
    main.add_command(_command)
