"""Name claims: who the article says that somebody is."""

from factcheck.claims.names.finder import find_names

__all__ = ["find_names"]
