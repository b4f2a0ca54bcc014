"""Checks drafts and originals against the hashes they are kept under."""

import json
from hashlib import sha256

from sqlalchemy import Connection, LargeBinary, cast, select

from factcheck.store.file_rows import read_file
from factcheck.store.schema import drafts, originals
from factcheck.text import article_from_dict


def draft_problems(connection: Connection) -> tuple[list[str], int]:
    """Returns what is wrong with the drafts, a line each, and how many drafts there are."""
    written = cast(drafts.c.article, LargeBinary)
    rows = connection.execute(select(drafts.c.text_sha256, written, drafts.c.article_sha256)).all()
    wrong = [name for name, article, digest in rows if not _is_draft(bytes(article), name, digest)]
    return [f"The draft {name[:12]} was changed after it was kept." for name in wrong], len(rows)


def original_problems(connection: Connection) -> tuple[list[str], int]:
    """Returns what is wrong with the original files, a line each, and how many there are."""
    names = connection.execute(select(originals.c.sha256)).scalars().all()
    wrong = [name for name in names if sha256(read_file(connection, name) or b"").hexdigest() != name]
    return [f"The original file {name[:12]} was changed after it was kept." for name in wrong], len(names)


def _is_draft(written: bytes, name: str, digest: str) -> bool:
    try:
        return (
            sha256(written).hexdigest() == digest and article_from_dict(json.loads(written), None).text_sha256 == name
        )
    except (ValueError, KeyError, TypeError):
        return False
