"""`factcheck notes`: what the author left in the draft's Word file, and what became of it."""

from typing import TYPE_CHECKING

import click

from factcheck.cli.options import desk_option
from factcheck.reports.visible import visible

if TYPE_CHECKING:
    from factcheck.desk.author_notes import Import

LONGEST = 70
"""Code points of the words that a line shows."""


@click.command("notes")
@click.argument("case_id", metavar="CASE")
@desk_option
def notes_command(case_id: str, where: str | None) -> None:
    """List the comments, footnotes, links and changes that came in the Word file of CASE, and what was made of each."""
    from factcheck.desk import open_desk

    with open_desk(where) as desk:
        case = desk.case(case_id)
        imports, text = case.author_notes, case.article.text
    if not imports:
        click.echo("Nothing came with the draft: it was no Word file, or there was only text in it.")
    for one in imports:
        words = "nowhere in the text" if one.note.span is None else f"on “{_brief(one.note.span.of(text))}”"
        click.echo(f"{one.note.origin.value}, {words}{_by(one)}: {_brief(one.note.text)}")
        click.echo(f"    became {_made(one)}")


def _by(one: "Import") -> str:
    return f", by {_brief(one.note.author)}" if one.note.author else ""


def _made(one: "Import") -> str:
    count = len(one.claims)
    return f"{one.made.value}, on {count} {'claim' if count == 1 else 'claims'}" if count else one.made.value


def _brief(words: str) -> str:
    line = visible(" ".join(words.split()))
    return line if len(line) <= LONGEST else f"{line[: LONGEST - 1]}…"
