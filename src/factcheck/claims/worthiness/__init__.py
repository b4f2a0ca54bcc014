"""How much a sentence or a claim is worth checking: how much harm a mistake would do, and how checkable it is."""

from factcheck.claims.worthiness.sentences import worthiness

__all__ = ["worthiness"]
