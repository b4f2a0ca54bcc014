"""What the comments of a Word report say, and the clean file for drafts that were none."""

import time
from io import BytesIO
from pathlib import Path

import docx
import pytest
import wordfiles

import factcheck as fc
from factcheck.reports import render
from factcheck.text import read_article


def comments(content: bytes) -> list[tuple[str, str]]:
    """The comments of a file with their writers, as python-docx reads them."""
    return [(one.author, one.text) for one in docx.Document(BytesIO(content)).comments]


def words_of(content: bytes) -> list[str]:
    return [paragraph.text for paragraph in docx.Document(BytesIO(content)).paragraphs]


def test_a_comment_tells_finding_reason_sources_proposal_and_who(case: fc.Case) -> None:
    told = comments(render(case, "docx", public=False))

    assert [by for by, _ in told] == ["theo", "ines", "ines"]
    lines = told[0][1].split("\n")
    assert lines[0] == "✗ inaccurate (claim 1, date)"
    assert lines[1].startswith("ines: inaccurate (overruled), 20")
    assert lines[2:6] == [
        "Why: Greta Lindqvist says 1888.",
        "Proposed wording: “1888”",
        'Source, contradicts: Yearbook "><svg onload=alert(1)> (web, primary, p. 41) https://example.org/a?x=1&y=2',
        "There: “opened in 1888”",
    ]
    assert lines[6] == "Source, supports: Greta Lindqvist (interview, confidential, call, 3 May)"
    assert lines[7].startswith("theo decides: stet, overruling a verdict – The plaque agrees. (20")
    assert told[1][1].split("\n")[1].startswith("ines asks the author: Which crowns? (20")
    assert told[1][1].endswith("No answer yet.")


def test_confidential_sources_stay_out_of_a_public_file(case: fc.Case) -> None:
    public = render(case, "docx")

    for name, part in wordfiles.parts_of_file(public).items():
        assert b"Lindqvist" not in part, name
        assert b"greta@example.org" not in part, name
    assert "1 confidential source is left out." in comments(public)[0][1]


def test_what_to_include_is_a_choice(case: fc.Case) -> None:
    assert len(comments(render(case, "docx"))) == 3  # the open claim and the dismissed one have nothing to say
    assert [text.split("\n")[0] for _, text in comments(render(case, "docx", "problems"))] == [
        "… awaiting an answer (claim 2, number)"
    ]
    assert len(comments(render(case, "docx", "queries"))) == 1


def test_the_same_case_gives_the_same_bytes(case: fc.Case, monkeypatch: pytest.MonkeyPatch) -> None:
    now = time.time()
    first = render(case, "docx")
    monkeypatch.setattr(time, "time", lambda: now + 5_000_000)
    later = time.localtime(now + 5_000_000)
    monkeypatch.setattr(time, "localtime", lambda *_: later)

    assert render(case, "docx") == first


def test_a_draft_that_was_no_word_file_becomes_a_clean_one(case: fc.Case) -> None:
    content = render(case, "docx")
    document = docx.Document(BytesIO(content))

    title, byline, *rest = case.article.text.strip().split("\n\n")
    assert [(one.style.name, one.text) for one in document.paragraphs if one.style] == [
        ("Title", title),
        ("Normal", byline),
        *(("Normal", words) for words in rest),
    ]
    assert (document.core_properties.title, document.core_properties.author) == ("Six bridges", "Mara Olsen")
    assert read_article_of(content).text.split() == case.article.text.split()


def read_article_of(content: bytes) -> fc.Article:
    from factcheck.text import Original, article_of
    from factcheck.text.about import About

    return article_of(Original("checked.docx", "", content), About())


def test_hidden_and_impossible_characters_are_shown_and_break_nothing(desk: fc.Desk) -> None:
    text = "A title\x01\n\nIt cost 40,000\u202e crowns\x02 in 1961, \ufffe they say.\n"
    case = desk.open_case(fc.Article.from_text(text), by="ines", find="later")
    start = case.article.text.index("40,000")
    claim = case.add_claim("number", start, start + len("40,000\u202e crowns"), by="i\u202enes")
    case.give_verdict(
        claim.id,
        finding="inaccurate",
        rationale="No\x07 \u2066way\r\nat all",
        proposed="41\t000\n\u202e",
        by="i\u202enes",
    )

    content = render(case, "docx", tracked=True)

    assert comments(content)[0][0] == "i⟨U+202E⟩nes"
    assert "Why: No⟨U+0007⟩ ⟨U+2066⟩way\nat all" in comments(content)[0][1]
    assert words_of(content)[0] == "A title\ufffd"
    markup = wordfiles.text_of_file(content, "word/document.xml").decode()
    assert "\u202e" not in markup
    assert "⟨U+202E⟩" in markup


def test_lists_headings_quotes_and_captions_keep_their_looks(desk: fc.Desk, tmp_path: Path) -> None:
    path = tmp_path / "story.md"
    path.write_text(
        "# A title\n\nIt was 1961.\n\n## The well\n\n- one thing\n- two things\n\n> Never again, she said.\n"
    )
    case = desk.open_case(read_article(path), by="ines", find="later")

    styles = [one.style.name for one in docx.Document(BytesIO(render(case, "docx"))).paragraphs if one.style]

    assert styles == ["Title", "Normal", "Heading 2", "List Paragraph", "List Paragraph", "Quote"]


def test_only_word_files_have_tracked_changes(case: fc.Case, tmp_path: Path) -> None:
    with pytest.raises(fc.ActRefused, match="only docx"):
        fc.write_report(case, tmp_path / "checked.html", tracked=True)
    assert list(tmp_path.glob("checked*")) == []


def test_the_editors_wording_is_marked_and_stet_leaves_the_words(desk: fc.Desk) -> None:
    case = desk.open_case(
        fc.Article.from_text("It fell in 1961. It rose in 1962. It sank in 1963.\n"), by="i", find="later"
    )
    for year, decision in (("1961", "changed"), ("1962", "stet"), ("1963", None)):
        start = case.article.text.index(year)
        claim = case.add_claim("date", start, start + 4, by="ines")
        case.give_verdict(claim.id, finding="inaccurate", rationale="No.", proposed="1970", by="ines")
        if decision:
            wording = "1971" if decision == "changed" else None
            case.decide(claim.id, decision=decision, wording=wording, reason="I say so.", by="theo")

    assert (
        read_article_of(render(case, "docx", tracked=True)).text
        == "It fell in 1971. It rose in 1962. It sank in 1970.\n"
    )
    assert read_article_of(render(case, "docx")).text == case.article.text


def test_a_file_that_reads_differently_now_gives_a_clean_one(desk: fc.Desk) -> None:
    """As after a release that reads Word files in another way than the one that opened the case."""
    file = wordfiles.split_runs()
    article = read_article_of(file.content)
    other = fc.Article.from_text(article.text.replace("twelve", "thirteen"))
    kept = fc.Article(other.text, other.blocks, other.sentences, original=article.original)
    case = desk.open_case(kept, by="ines", find="later")
    start = kept.text.index("1961")
    case.ask(case.add_claim("date", start, start + 4, by="ines").id, "When?", by="ines")

    content = render(case, "docx")

    assert any("thirteen million" in words for words in words_of(content))
    assert len(comments(content)) == 1
