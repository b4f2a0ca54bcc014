"""`factcheck` alone, and `factcheck home`: all cases of the desk, already running."""

import click

from factcheck.cli.options import desk_option
from factcheck_workbench.launch.notebook import desk_source, hidden_notebook
from factcheck_workbench.launch.options import voila_option
from factcheck_workbench.launch.run import run_page

NOTEBOOK = "factcheck.ipynb"
"""The notebook's file name."""


@click.command("home")
@desk_option
@click.option("--by", metavar="NAME", help="Your name on the record; asked once in the desk otherwise.")
@voila_option
def home_command(where: str | None = None, by: str | None = None, voila: bool = False) -> None:
    """Open the home of the desk: its cases, and a place to drop a draft.

    Without any command, factcheck does the same.
    """
    from factcheck.desk import default_location
    from factcheck_workbench.person import checked_name

    person = checked_name(by) if by else None
    # The person's own desk is opened by the home itself, which can say in the page what keeps it closed.
    desk = f"fc.open_desk({where!r}, reading=True)" if where else ""
    place = where or default_location()
    run_page(NOTEBOOK, hidden_notebook(desk_source("Home", desk, person)), f"Home {place}", voila=voila)
