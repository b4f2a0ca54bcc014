"""Step 1: a file or page becomes an Article."""

from factcheck.text.article import Article, Original
from factcheck.text.read import article_of, original_at, read_article
from factcheck.text.record import article_from_dict, article_to_dict

__all__ = [
    "Article",
    "Original",
    "article_from_dict",
    "article_of",
    "article_to_dict",
    "original_at",
    "read_article",
]
