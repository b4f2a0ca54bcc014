"""Makes entries and drafts of the records of a plain file, without trusting a single value."""

from base64 import b64decode
from hashlib import sha256
from typing import Any

from factcheck.desk.plain_lines import ENTRY_KEYS, article_sha256
from factcheck.ledger import Entry, EntryKind, Recorded, body_problem, chain_hash, checked_id, content_hash
from factcheck.text import Article, Original, article_from_dict
from factcheck.text.limits import refuse_bad_text

_TOO_MUCH = 2**53
"""No claim has as many versions; larger numbers are not the same everywhere."""

_MAY_BE_MISSING = frozenset({"claim", "claim_version", "case"})


def entry_of(record: dict[str, Any]) -> Entry:
    """Returns the entry that a record holds.

    Raises:
        ValueError: It holds none, or was changed after it was written.
        ActRefused: It holds what cannot be written.
    """
    values = {key: record[key] for key in ENTRY_KEYS}
    for key, value in values.items():
        if not _fits(key, value):
            raise ValueError(f"“{key}” is no {_TYPES[key].__name__}.")
    kind = EntryKind(values["kind"])
    if content_hash(values) != values["content_hash"] or checked_id(values["id"]) != values["id"]:
        raise ValueError(f"The act ({kind.words} by {values['by']}) was changed after it was written.")
    problem = body_problem(kind, values["body"])
    if problem:
        raise ValueError(problem)
    return Entry(**values | {"kind": kind})


def recorded_of(record: dict[str, Any], previous: str, place: int) -> Recorded:
    """Returns the entry that a record holds where it stands in its ledger.

    Args:
        record: The record.
        previous: The chain hash of the entry before it.
        place: The place that it must have.

    Raises:
        ValueError: It holds none, was changed, or stands in the wrong place.
        ActRefused: It holds what cannot be written.
    """
    entry = entry_of(record)
    if type(record["sequence"]) is not int or record["sequence"] != place:
        raise ValueError(f"It is entry {record['sequence']!r} where entry {place} should stand.")
    if record["chain_hash"] != chain_hash(previous, entry.content_hash):
        raise ValueError(f"Entry {place} does not follow the entry before it.")
    return Recorded(entry, place, record["chain_hash"])


def draft_of(record: dict[str, Any]) -> Article:
    """Returns the draft that a record holds, with the file it was read from.

    Raises:
        ValueError: It holds none, or was changed after it was kept.
        UnreadableArticle: Its text cannot be an article.
    """
    values, content = record["article"], record["content"]
    named = values["original"]
    original = None
    if content is not None:
        original = Original(named["name"], named["media_type"], b64decode(content, validate=True))
    elif named is not None:
        raise ValueError("The file that the draft was read from is missing.")
    article = article_from_dict(values, original)
    hashes = (article.text_sha256, article_sha256(values))
    if hashes != (record["text_sha256"], record["article_sha256"]) or not _stands(article):
        raise ValueError("The draft was changed after it was kept.")
    return article


def file_of(record: dict[str, Any]) -> bytes:
    """Returns the file that a record holds.

    Raises:
        ValueError: It holds none, or was changed after it was kept.
    """
    content = b64decode(record["content"], validate=True)
    if sha256(content).hexdigest() != record["sha256"]:
        raise ValueError("The file was changed after it was kept.")
    return content


def _stands(article: Article) -> bool:
    """Whether its parts lie in the text, in order and apart, and what it says about itself is text."""
    end = len(refuse_bad_text(article.text))
    about = (article.title, article.byline)
    parts = ([block.span for block in article.blocks], article.sentences)
    spans = all(_in_order([place for span in part for place in span], end) for part in parts)
    return spans and all(one is None or isinstance(one, str) for one in about)


def _in_order(places: list[int], end: int) -> bool:
    whole = [0, *places, end]
    return all(type(place) is int for place in places) and whole == sorted(whole)


def _fits(key: str, value: Any) -> bool:
    """Whether the store keeps the value as it is: it has words of its own for what is missing."""
    if value is None:
        return key in _MAY_BE_MISSING
    kept = 0 <= value < _TOO_MUCH if type(value) is int else value != ""
    return type(value) is _TYPES[key] and kept


_TYPES: dict[str, type] = dict.fromkeys(ENTRY_KEYS, str) | {"claim_version": int, "body": dict}
