"""Keeps the drafts and the files they were read from, each under its own hash."""

import json
from hashlib import sha256

from sqlalchemy import Connection, insert, select

from factcheck.ledger import canonical_json
from factcheck.model import NotFound
from factcheck.store.file_rows import keep_file
from factcheck.store.schema import drafts, originals
from factcheck.text import Article, Original, article_from_dict, article_to_dict


def keep_draft(connection: Connection, article: Article) -> None:
    """Keeps the article and the bytes it was read from; what is kept already stays as it is.

    The same text can have been read from another file before: then both files are kept, and the article is the first.
    """
    original = article.original
    if original is not None:
        keep_file(connection, original.content)
    if _has_draft(connection, article.text_sha256):
        return
    written = canonical_json(article_to_dict(article))
    row = {
        "text_sha256": article.text_sha256,
        "article": written,
        "article_sha256": sha256(written.encode()).hexdigest(),
        "original": original and original.sha256,
    }
    connection.execute(insert(drafts).values(row))


def read_draft(connection: Connection, text_sha256: str) -> Article:
    """Returns a draft by the hash of its text, with the file it was read from.

    Raises:
        NotFound: It is not kept here.
    """
    kept = select(drafts, originals.c.content).outerjoin(originals, drafts.c.original == originals.c.sha256)
    row = connection.execute(kept.where(drafts.c.text_sha256 == text_sha256)).mappings().first()
    if row is None:
        raise NotFound(f"The text of the draft {text_sha256[:12]} is not on this desk.")
    values = json.loads(row["article"])
    named, content = values["original"], row["content"]
    original = None if content is None else Original(named["name"], named["media_type"], content)
    return article_from_dict(values, original)


def _has_draft(connection: Connection, text_sha256: str) -> bool:
    return connection.execute(select(drafts.c.original).where(drafts.c.text_sha256 == text_sha256)).first() is not None
