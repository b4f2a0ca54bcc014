"""A case, or the desk's own ledger, as JSON Lines: the format `factcheck-case-1`.

One record a line, in this order and with these keys in this order, so that version control shows what was done:

- ``case`` (or ``desk``): the format's name, the case, and how many entries follow with which head;
- ``draft``: each draft of the case, oldest first, with the file it was read from in base 64;
- ``source``: what the desk's own ledger says of the sources that the case names, in order of the entries' ids; never a
  confidential one's name;
- ``file``: the files that those sources are, in base64 and in order of their SHA-256; never a confidential one's. Those
  of sources that no case names stand in the desk's own file;
- ``entry``: each act with its place and chain hash, oldest first.

A line is written in one way only: no white space between tokens, the keys of what stands inside sorted, every
character as itself.
"""

import json
from base64 import b64encode
from collections.abc import Iterator, Sequence
from hashlib import sha256
from importlib.resources import files
from typing import Any

from factcheck.desk.copy_of_case import CaseCopy
from factcheck.desk.copy_of_desk import DeskCopy
from factcheck.ledger import CaseLedger, Entry, Recorded, canonical_json
from factcheck.text import Article, article_to_dict

SCHEMA = "factcheck-case-1"
"""The name of the format; a change that could break a reader gets a new number."""

ENTRY_KEYS = ("at", "by", "kind", "claim", "claim_version", "body", "id", "case", "content_hash")
"""The keys of an entry in their order; in a ledger `sequence` stands before and `chain_hash` after them."""

Record = dict[str, Any]


def case_lines(copy: CaseCopy) -> Iterator[bytes]:
    """Yields the lines of a case's plain file."""
    title = CaseLedger.of(copy.entries[:1]).title
    yield _line({"record": "case", "schema": SCHEMA, "case": copy.case, "title": title, **_counted(copy.entries)})
    yield from (_line(_draft(article)) for article in copy.drafts)
    sources = sorted(copy.sources, key=lambda entry: entry.id)  # the same in every copy, whatever came first there
    yield from (_line({"record": "source", **_entry(entry)}) for entry in sources)
    yield from map(_file, copy.files)
    yield from map(_recorded, copy.entries)


def desk_lines(copy: DeskCopy) -> Iterator[bytes]:
    """Yields the lines of the plain file of a desk's own ledger."""
    yield _line({"record": "desk", "schema": SCHEMA, **_counted(copy.entries)})
    yield from map(_file, copy.files)
    yield from map(_recorded, copy.entries)


def case_schema() -> Record:
    """Returns the JSON Schema (2020-12) that every line of a plain file fits."""
    text = files("factcheck.desk").joinpath("schema", "case-1.json").read_text(encoding="utf-8")
    schema: Record = json.loads(text)
    return schema


def _counted(entries: Sequence[Recorded]) -> Record:
    """Shows a file that ends too early."""
    return {"entries": len(entries), "head": entries[-1].chain_hash if entries else None}


def _draft(article: Article) -> Record:
    content = b64encode(article.original.content).decode() if article.original else None
    values = article_to_dict(article)
    name = {"record": "draft", "text_sha256": article.text_sha256, "article_sha256": article_sha256(values)}
    return name | {"article": values, "content": content}


def article_sha256(values: Record) -> str:
    """Returns the SHA-256 of an article's values as canonical JSON, lower-case hexadecimal."""
    return sha256(canonical_json(values).encode()).hexdigest()


def _entry(entry: Entry) -> Record:
    values = entry.to_dict()
    return {key: values[key] for key in ENTRY_KEYS}


def _recorded(one: Recorded) -> bytes:
    place = {"record": "entry", "sequence": one.sequence}
    return _line({**place, **_entry(one.entry), "chain_hash": one.chain_hash})


def _file(content: bytes) -> bytes:
    return _line({"record": "file", "sha256": sha256(content).hexdigest(), "content": b64encode(content).decode()})


def _line(record: Record) -> bytes:
    written = ",".join(f'"{key}":{canonical_json(value)}' for key, value in record.items())
    return f"{{{written}}}\n".encode()
