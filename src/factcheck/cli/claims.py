"""`factcheck claims`: what can be checked in an article."""

import json
from datetime import date

import click

from factcheck.cli.options import published_option
from factcheck.model import Claim, Kind
from factcheck.reports.amount import grouped
from factcheck.reports.visible import visible


@click.command("claims")
@click.argument("article")
@published_option
@click.option("--json", "as_json", is_flag=True, help="JSON Lines: one claim a line, offsets into the plain text.")
@click.option(
    "--kind",
    "kinds",
    multiple=True,
    type=click.Choice([kind.value for kind in Kind]),
    help="Only claims of this kind; can be given several times.",
)
def claims_command(article: str, published: date | None, as_json: bool, kinds: tuple[str, ...]) -> None:
    """Print the claims of ARTICLE in text order."""
    from factcheck.claims import find_claims
    from factcheck.text import read_article

    found = find_claims(read_article(article, published=published), kinds=kinds or None)
    for number, claim in enumerate(found, start=1):
        click.echo(json.dumps(claim.to_dict(), ensure_ascii=False) if as_json else _line(number, claim))


def _line(number: int, claim: Claim) -> str:
    words = visible(" ".join(claim.exact.split()))
    return f"{number:>4}  {claim.kind:<9}  {claim.worthiness:.2f}  {words}{_read_as(claim)}"


def _read_as(claim: Claim) -> str:
    """What the claim was read as, where its kind has such a thing."""
    if claim.kind is Kind.DATE:
        return f"  = {claim.value or f'unresolved: {claim.unresolved_because}'}"
    if claim.kind is Kind.NUMBER and claim.value is not None:
        return f"  = {' '.join(str(part) for part in (grouped(claim.value), claim.unit) if part is not None)}"
    return f"  ({claim.speaker})" if claim.speaker else ""
