"""`factcheck text`: the plain text that every offset counts in."""

import sys
from datetime import date

import click

from factcheck.cli.options import published_option


@click.command("text")
@click.argument("article")
@published_option
def text_command(article: str, published: date | None) -> None:
    """Print the plain text of ARTICLE, byte for byte.

    Offsets of claims count code points in this text.
    """
    from factcheck.text import read_article

    sys.stdout.buffer.write(read_article(article, published=published).text.encode())
