"""`factcheck draft`: carries a case over to a new draft."""

import datetime as dt
from collections.abc import Iterator
from typing import TYPE_CHECKING

import click

from factcheck.cli.options import desk_option, published_option
from factcheck.reports.visible import visible

if TYPE_CHECKING:
    from factcheck.desk import Case
    from factcheck.desk.drafted import Drafted

_MEANING = {
    "unchanged": "stand as they did",
    "moved": "stand elsewhere, word for word with their sentence",
    "context": "keep their words in a sentence that changed: the verdict stays, look again",
    "changed": "have other words: reopened",
    "gone": "are not in the new draft",
    "unsure": "could stand in several places, or elsewhere: say where",
}


@click.command("draft")
@click.argument("case_id", metavar="CASE")
@click.argument("source", metavar="FILE")
@click.option("--by", prompt="Your name", help="Who brings the draft; it goes on record.")
@published_option
@desk_option
def draft_command(case_id: str, source: str, by: str, published: dt.date | None, where: str | None) -> None:
    """Make FILE the newest draft of CASE and carry every claim over.

    Nothing is lost: the draft before stays as it is, and `undo` in the desk takes the new one back.
    """
    from factcheck.desk import open_desk
    from factcheck.text import read_article

    with open_desk(where) as desk:
        case = desk.case(case_id)
        article = read_article(source, published=published or case.article.published)
        drafted = case.new_draft(article, by=by)
        click.echo(f"Draft {drafted.number} of {visible(case.title or case.id)}")
        for line in _lines(case, drafted):
            click.echo(line)


def _lines(case: "Case", drafted: "Drafted") -> Iterator[str]:
    for outcome, meaning in _MEANING.items():
        yield f"{len(drafted.of(outcome)):>6}  {outcome:<9}  {meaning}"
    fresh = sum(state.carried is None for state in case.states)
    yield f"{fresh:>6}  new"
    for state in case.unsettled:
        yield f"unsure    {visible(state.claim.exact)}"
    for claim in drafted.taken_over:
        yield f"taken over, a decision confirms it: {visible(case.state(claim).claim.exact)}"
