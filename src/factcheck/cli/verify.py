"""`factcheck verify`: is everything on the desk as it was written?"""

import click

from factcheck.cli.options import desk_option
from factcheck.reports.visible import visible


@click.command("verify")
@desk_option
@click.pass_context
def verify_command(ctx: click.Context, where: str | None) -> None:
    """Check hash chains, drafts, original files, and that replay gives the recorded state.

    Exit code 0 means clean, 1 damaged.
    """
    from factcheck.desk import open_desk

    with open_desk(where) as desk:
        found = desk.verify()
    for line in found.good:
        click.echo(f"good     {visible(line)}")
    for line in found.problems:
        click.echo(f"DAMAGED  {visible(line)}")
    for ledger, head in found.heads.items():
        click.echo(f"head     {ledger}  {head}")
    ctx.exit(1 if found.problems else 0)
