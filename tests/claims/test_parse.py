"""The article as the language model reads it, in our own sentences."""

from collections.abc import Callable

import pytest

from factcheck.claims import parse as parsing
from factcheck.claims.parse import Parsed, keep, parse, parsed_sections, section_count
from factcheck.claims.readable import readable_sentences, readable_spans, touches_silence
from factcheck.model import BlockKind, Span
from factcheck.text import Article

CUT = """\
The dam at Kariba

So far the ministry seems to have thought that it could go on as before, and that nobody would ask about the dam, but

when eventually the auditors came from Harare in 1998, they found that 40 files had been lost.

Tags

Dams
"""


def test_words_stand_where_the_article_has_them(parsed: Callable[[str], Parsed]) -> None:
    article = parsed(CUT).article

    for sentence in parsed(CUT).sentences:
        assert all(article.text[word.start : word.end] == word.text for word in sentence.words)
        assert [word.at for word in sentence.words] == list(range(len(sentence.words)))
        assert all(0 <= word.left <= word.at <= word.right < len(sentence.words) for word in sentence.words)


def test_a_paragraph_cut_in_two_is_read_as_one_sentence(parsed: Callable[[str], Parsed]) -> None:
    first, second = CUT.index("the dam, but"), CUT.index("when eventually")

    assert parsed(CUT).sentence_at(first) is parsed(CUT).sentence_at(second) is not None


def test_furniture_is_not_read(parsed: Callable[[str], Parsed]) -> None:
    assert parsed(CUT).sentence_at(CUT.index("Dams")) is None
    assert parsed(CUT).sentences_in(Span(CUT.index("Tags"), len(CUT))) == ()
    assert touches_silence(parsed(CUT).article, Span(CUT.index("Dams"), CUT.index("Dams") + 4))


def test_an_article_is_parsed_once_while_somebody_holds_it() -> None:
    article = Article.from_text("The mill burned down in 1911.")
    held = parse(article)

    assert parse(article) is held
    assert keep(Parsed(article, ())) is held


def test_sections_hold_the_sentences_of_the_whole(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(parsing, "CHUNK", 60)
    article = Article.from_text("The mill burned down in 1911. It was rebuilt in oak. Then the river took it in 1913.")
    sections = list(parsed_sections(article))

    assert len(sections) == section_count(article) == 2
    assert [sentence.span for section in sections for sentence in section] == list(article.sentences)


def test_an_article_without_readable_words_has_one_empty_section() -> None:
    article = Article.from_text("Share\n\nTweet\n")

    assert [block.kind for block in article.blocks] == [BlockKind.FURNITURE] * 2
    assert list(parsed_sections(article)) == [()]
    assert section_count(article) == 1


def test_an_endless_sentence_is_cut_at_blanks() -> None:
    article = Article.from_text("word " * 1_000 + "end.")
    cut = readable_sentences(article, 500)

    assert all(len(sentence.words) <= 500 for sentence in cut)
    assert "".join(sentence.words for sentence in cut).replace(" ", "") == article.text.replace(" ", "").strip()


def test_readable_spans_join_the_cut_paragraph() -> None:
    article = Article.from_text(CUT)

    assert any(span.of(CUT).startswith("So far") and span.of(CUT).endswith("lost.") for span in readable_spans(article))
