"""Restatement: a claim as one sentence that can be read alone, with what was filled in marked."""

from factcheck.claims.restate.restating import Restating, restate

__all__ = ["Restating", "restate"]
