"""`factcheck desk`: copies of a desk, plain files, and a desk that an older version made."""

from pathlib import Path

import click

from factcheck.cli.options import desk_option
from factcheck.reports.visible import visible

_folder = click.argument("folder", type=click.Path(path_type=Path, file_okay=False))


@click.group("desk")
def desk_command() -> None:
    """Back up, merge, export, rebuild or migrate a desk."""


@desk_command.command("backup")
@click.argument("file", type=click.Path(path_type=Path))
@desk_option
def backup_command(file: Path, where: str | None) -> None:
    """Copy the desk to FILE as it is at this moment, while people work on it."""
    from factcheck.desk import open_desk

    with open_desk(where) as desk:
        click.echo(f"Wrote {visible(str(desk.back_up(file)))}")


@desk_command.command("merge")
@click.argument("other", type=click.Path(path_type=Path))
@click.option("--by", prompt="Your name", help="Who merges; it goes on record.")
@desk_option
def merge_command(other: Path, by: str, where: str | None) -> None:
    """Take in what OTHER has and this desk has not.

    OTHER is another desk's file, a folder that a desk was exported to, or the plain file of one case. Nothing on
    either side is changed or lost; claims that both worked on wait for the editor.
    """
    from factcheck.desk import open_desk

    with open_desk(where) as desk:
        merged = desk.merge(other, by=by)
    cases = "1 case" if len(merged.cases) == 1 else f"{len(merged.cases)} cases"
    click.echo(f"Took in {merged.entries} acts; {cases} got something new.")
    for case, claims in merged.conflicts.items():
        count = "1 claim that both worked on waits" if len(claims) == 1 else f"{len(claims)} claims wait"
        click.echo(f"{visible(case)}  {count} for the editor")


@desk_command.command("export")
@_folder
@desk_option
def export_command(folder: Path, where: str | None) -> None:
    """Write the desk to FOLDER as plain files that version control can keep.

    Files that hold everything already are not touched. Names of confidential sources stay on the desk.
    """
    from factcheck.desk import open_desk

    with open_desk(where) as desk:
        exported = desk.export(folder)
    for name in exported.written:
        click.echo(f"wrote      {visible(name)}")
    click.echo(f"unchanged  {exported.unchanged}")


@desk_command.command("rebuild")
@_folder
@click.option("--desk", "where", required=True, metavar="PATH", help="The new desk's file.")
def rebuild_command(folder: Path, where: str) -> None:
    """Make a new desk of the plain files in FOLDER, entry for entry as it was."""
    from factcheck.desk import rebuild

    click.echo(f"Made {visible(str(rebuild(folder, where)))}")


@desk_command.command("migrate")
@desk_option
def migrate_command(where: str | None) -> None:
    """Bring a desk that an older version of this program made up to date, after a copy was made beside it."""
    from factcheck.desk import default_location
    from factcheck.store import migrate

    done = migrate(default_location() if where is None else where)
    if done.backup is None:
        click.echo("The desk is up to date; nothing was changed.")
    else:
        click.echo(f"The desk went from schema {done.before} to {done.after}.")
        click.echo(f"As it was before: {visible(str(done.backup))}")
