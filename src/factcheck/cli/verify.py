"""`factcheck verify`: is everything on the desk as it was written?"""

import click

from factcheck.cli.options import desk_option
from factcheck.reports.visible import visible


@click.command("verify")
@click.option("--head", metavar="HASH", help="A head that a report printed: shows entries cut off since.")
@desk_option
@click.pass_context
def verify_command(ctx: click.Context, head: str | None, where: str | None) -> None:
    """Check hash chains, tables, drafts, original files, and that replay gives the recorded state.

    Says what is wrong and what is still good. Exit code 0 means clean, 1 damaged.
    """
    from factcheck.desk import open_desk

    with open_desk(where, reading=True) as desk:
        found = desk.verify(head)
    for line in found.good:
        click.echo(f"good     {visible(line)}")
    for line in found.problems:
        click.echo(f"DAMAGED  {visible(line)}")
    for ledger, head in found.heads.items():
        click.echo(f"head     {ledger}  {head}")
    ctx.exit(1 if found.problems else 0)
