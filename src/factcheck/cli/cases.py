"""`factcheck cases`: the cases of a desk."""

import click

from factcheck.cli.options import desk_option
from factcheck.reports.visible import visible


@click.command("cases")
@desk_option
def cases_command(where: str | None) -> None:
    """List the cases of the desk, newest first."""
    from factcheck.desk import open_desk

    with open_desk(where) as desk:
        found = desk.cases()
    if not found:
        click.echo("There is no case yet. Open one with: factcheck open ARTICLE")
    for case in found:
        standing = "signed off" if case.signed_off else f"{case.done} of {case.total} done"
        click.echo(f"{case.id}  {case.opened_at[:10]}  {standing:<16}  {visible(case.title or 'Untitled article')}")
