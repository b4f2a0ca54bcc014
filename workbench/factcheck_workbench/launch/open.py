"""`factcheck open`: the checking desk of an article, in JupyterLab, already running."""

from datetime import date
from typing import TYPE_CHECKING

import click

from factcheck.cli.options import desk_option, published_option
from factcheck_workbench.launch.options import voila_option
from factcheck_workbench.launch.run import run_desk

if TYPE_CHECKING:
    from factcheck import Article


@click.command("open")
@click.argument("article", required=False)
@published_option
@desk_option
@click.option("--by", metavar="NAME", help="Your name on the record; asked once in the desk otherwise.")
@voila_option
def open_command(article: str | None, published: date | None, where: str | None, by: str | None, voila: bool) -> None:
    """Open ARTICLE, a file or an address, in the checking desk; without one, a sample.

    The same text opens the same case again, with everything that was recorded.
    """
    from factcheck import open_desk
    from factcheck_workbench.person import account_name, checked_name, current_person

    person = checked_name(by) if by else None
    with open_desk(where, reading=True) as desk:
        opener = person or current_person() or account_name()
        case = desk.open_case(_draft(article, published), by=opener, find="later")
        where, title = desk.location, case.title
    run_desk("CheckingDesk", desk=where, case=case.id, title=title, by=person, voila=voila)


def _draft(article: str | None, published: date | None) -> "Article":
    from factcheck import read_article
    from factcheck_workbench.launch.samples import PUBLISHED, sample_article

    if article:
        return read_article(article, published=published)
    return read_article(sample_article(), published=published or PUBLISHED)
