"""An article as JSON values and back, for the store: all but the bytes of the file it was read from."""

import datetime as dt
from typing import Any

from factcheck.model import Block, BlockKind, Span
from factcheck.text.article import Article, Original


def article_to_dict(article: Article) -> dict[str, Any]:
    """Returns the article as JSON values; the file it came from is named by its hash and left out."""
    original = article.original
    return {
        "text": article.text,
        "blocks": [[block.kind.value, *block.span, block.level, block.continues] for block in article.blocks],
        "sentences": [list(sentence) for sentence in article.sentences],
        "title": article.title,
        "byline": article.byline,
        "published": article.published.isoformat() if article.published else None,
        "original": original and {"name": original.name, "media_type": original.media_type, "sha256": original.sha256},
    }


def article_from_dict(values: dict[str, Any], original: Original | None = None) -> Article:
    """Returns the article that `article_to_dict` gave; `original` is the file, where it is at hand.

    Raises:
        ValueError: `original` is another file than the one the article was read from.
    """
    named = values["original"]
    if original is not None and (named is None or named["sha256"] != original.sha256):
        raise ValueError("That is not the file that the article was read from: its SHA-256 differs.")
    published = values["published"]
    return Article(
        text=values["text"],
        blocks=tuple(
            Block(BlockKind(kind), Span(start, end), level, continues)
            for kind, start, end, level, continues in values["blocks"]
        ),
        sentences=tuple(Span(start, end) for start, end in values["sentences"]),
        title=values["title"],
        byline=values["byline"],
        published=dt.date.fromisoformat(published) if published else None,
        original=original,
    )
