r"""The hashes of the ledger: exactly what is hashed, in this one place.

Canonical JSON is JSON with the keys of every object sorted by code point, no white space between tokens, every
character written as itself except those that JSON must escape, and numbers as Python writes them (the shortest
decimal that reads back the same). NaN and infinities are refused.

The **content hash** of an entry is the SHA-256, in lower-case hexadecimal, of the UTF-8 bytes of ::

    factcheck entry 1\n{"at":...,"body":...,"by":...,"case":...,"claim":...,"claim_version":...,"id":...,"kind":...}

It travels with the entry wherever the entry goes.

The **chain hash** is that of ::

    factcheck chain 1\n<chain hash of the entry before>\n<content hash of this entry>

where the first entry of a ledger follows 64 zeros. It belongs to the copy of the ledger that the entry stands in.
"""

import json
from hashlib import sha256
from typing import Any

from factcheck.model import ActRefused

GENESIS = "0" * 64
"""The chain hash that the first entry of a ledger follows."""

HASHED_FIELDS = ("at", "body", "by", "case", "claim", "claim_version", "id", "kind")
"""The fields of an entry under its content hash."""


def canonical_json(value: Any) -> str:
    """Returns `value` as canonical JSON.

    Raises:
        ActRefused: It holds a number that JSON has not, or half of a surrogate pair, which is no text.
    """
    try:
        written = json.dumps(value, sort_keys=True, separators=(",", ":"), ensure_ascii=False, allow_nan=False)
        written.encode()
    except UnicodeEncodeError as error:
        raise ActRefused("The text holds half a character (a lone surrogate). Type or paste it again.") from error
    except ValueError as error:
        raise ActRefused(f"This number cannot be kept: {error}.") from error
    return written


def content_hash(fields: dict[str, Any]) -> str:
    """Returns the content hash of an entry.

    Args:
        fields: The entry's fields by name; those outside `HASHED_FIELDS` are left out.
    """
    return _sha256("factcheck entry 1\n" + canonical_json({name: fields[name] for name in HASHED_FIELDS}))


def chain_hash(previous: str, content: str) -> str:
    """Returns the chain hash of the entry with content hash `content` after one with chain hash `previous`."""
    return _sha256(f"factcheck chain 1\n{previous}\n{content}")


def _sha256(text: str) -> str:
    return sha256(text.encode()).hexdigest()
