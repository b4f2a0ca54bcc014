"""`factcheck cases`: the cases of a desk."""

from typing import TYPE_CHECKING

import click

from factcheck.cli.options import desk_option
from factcheck.reports.visible import visible

if TYPE_CHECKING:
    from factcheck.desk import CaseSummary


@click.command("cases")
@desk_option
def cases_command(where: str | None) -> None:
    """List the cases of the desk, newest first.

    Each with its id, the day of the last act, its state, when it is due, its title, and who is on it.
    """
    from factcheck.desk import open_desk

    with open_desk(where, reading=True) as desk:
        found = desk.cases()
    if not found:
        click.echo("There is no case yet. Open one with: factcheck open ARTICLE")
    for case in found:
        due = f"due {case.due}" if case.due else ""
        people = ", ".join(dict.fromkeys([*case.people, *case.assigned]))
        columns = (case.id, case.last_at[:10], f"{_state(case):<22}", f"{due:<14}", case.title or "Untitled article")
        click.echo(visible(f"{'  '.join(columns)}  ({people})"))


def _state(case: "CaseSummary") -> str:
    if case.signed_off:
        return f"signed off by {case.signed_off_by}"
    return f"{case.done} of {case.total} done" + ("" if case.searched else ", still finding claims")
