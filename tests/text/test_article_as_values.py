"""An article as JSON values and back."""

import json
from pathlib import Path

import pytest

from factcheck.text import Article, Original, article_from_dict, article_to_dict, read_article

TEXT = "The dry valley\n\nBy Ada Byrne\n\n5 May 2020\n\nIn 1961 the ministry promised to pay, but\n\nnever did 🛶. Why?"


def test_an_article_comes_back_the_same_from_json(tmp_path: Path) -> None:
    (tmp_path / "story.txt").write_text(TEXT, encoding="utf-8")
    article = read_article(tmp_path / "story.txt")
    values = json.loads(json.dumps(article_to_dict(article)))

    assert article_from_dict(values, article.original) == article
    assert article_from_dict(values).text_sha256 == article.text_sha256
    assert values["original"]["name"] == "story.txt"
    assert "content" not in values["original"]


def test_an_article_without_a_file_comes_back_too() -> None:
    article = Article.from_text("It was late.")

    assert article_from_dict(article_to_dict(article)) == article


def test_another_file_is_not_taken_for_the_original(tmp_path: Path) -> None:
    (tmp_path / "story.txt").write_text(TEXT, encoding="utf-8")
    values = article_to_dict(read_article(tmp_path / "story.txt"))

    with pytest.raises(ValueError, match="SHA-256 differs"):
        article_from_dict(values, Original("story.txt", "text/plain", b"other"))
    with pytest.raises(ValueError, match="SHA-256 differs"):
        article_from_dict(article_to_dict(Article.from_text("x.")), Original("story.txt", "text/plain", b"x."))
