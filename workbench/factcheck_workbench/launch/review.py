"""`factcheck review`: the review desk of a case, in JupyterLab, already running."""

import click

from factcheck.cli.options import desk_option
from factcheck_workbench.launch.options import voila_option
from factcheck_workbench.launch.run import run_desk


@click.command("review")
@click.argument("case_id", metavar="CASE")
@desk_option
@click.option("--by", metavar="NAME", help="Your name on the record; asked once in the desk otherwise.")
@voila_option
def review_command(case_id: str, where: str | None, by: str | None, voila: bool) -> None:
    """Open CASE in the review desk; `factcheck cases` lists the cases."""
    from factcheck import open_desk
    from factcheck_workbench.person import checked_name

    person = checked_name(by) if by else None
    with open_desk(where, reading=True) as desk:
        case = desk.case(case_id)
        where, title = desk.location, case.title
    run_desk("ReviewDesk", desk=where, case=case.id, title=title, by=person, voila=voila)
