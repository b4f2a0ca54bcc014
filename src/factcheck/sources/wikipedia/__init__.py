"""Wikipedia, and any other MediaWiki, as a source: search, read, find the passage."""

from factcheck.sources.wikipedia.adapter import Hit, Wikipedia
from factcheck.sources.wikipedia.page import WikiPage, wikipedia_details
from factcheck.sources.wikipedia.passages import WikiPassage, passages
from factcheck.sources.wikipedia.site import NoSuchWiki

__all__ = ["Hit", "NoSuchWiki", "WikiPage", "WikiPassage", "Wikipedia", "passages", "wikipedia_details"]
