"""Step 3: candidate evidence for a claim; stores nothing itself."""

from factcheck.sources.addresses import checked_url
from factcheck.sources.prepare import LONGEST_DETAIL, prepare_source
from factcheck.sources.search_words import search_words
from factcheck.sources.wikipedia import (
    Hit,
    NoSuchWiki,
    WikiPage,
    WikiPassage,
    Wikipedia,
    passages,
    wikipedia_details,
)

__all__ = [
    "LONGEST_DETAIL",
    "Hit",
    "NoSuchWiki",
    "WikiPage",
    "WikiPassage",
    "Wikipedia",
    "checked_url",
    "passages",
    "prepare_source",
    "search_words",
    "wikipedia_details",
]
