"""`factcheck report`: a case as a file."""

from pathlib import Path

import click

from factcheck.cli.options import desk_option
from factcheck.reports.write import format_of, formats


def _list_formats(ctx: click.Context, param: click.Parameter, value: str | None) -> str | None:
    if value == "list":
        for name, words in formats().items():
            click.echo(f"{name:<10} {words}")
        ctx.exit()
    return value


@click.command("report")
@click.argument("case_id", metavar="CASE")
@click.option(
    "--to", "to", metavar="FORMAT", callback=_list_formats, is_eager=True, help="The format; `list` shows all."
)
@click.option("-o", "--output", type=click.Path(path_type=Path), help="The file; without it a name after the article.")
@click.option("--include", type=click.Choice(["all", "problems", "queries"]), default="all", help="Which claims.")
@click.option("--internal", is_flag=True, help="Keep confidential sources in: never send such a report out.")
@click.option("--tracked", is_flag=True, help="Mark proposed wordings in the text, as changes to accept (docx).")
@click.option("--overwrite", is_flag=True, help="Replace a file that is there.")
@desk_option
def report_command(
    case_id: str,
    to: str | None,
    output: Path | None,
    include: str,
    internal: bool,
    tracked: bool,
    overwrite: bool,
    where: str | None,
) -> None:
    """Write the report of CASE, in the format of the file's ending unless --to names another."""
    from factcheck.desk import open_desk
    from factcheck.reports import safe_name, write_report

    chosen = format_of(to or (output.suffix.removeprefix(".") if output else "html"))
    with open_desk(where, reading=True) as desk:
        case = desk.case(case_id)
        target = output or Path(safe_name(case.title or "report", chosen.suffix))
        public = not internal
        written = write_report(case, target, chosen.name, include, public=public, overwrite=overwrite, tracked=tracked)  # type: ignore[arg-type]
    click.echo(f"Wrote {written}")
