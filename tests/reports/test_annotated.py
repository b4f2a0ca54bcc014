"""The article itself with notes in the margin."""

import re
from collections import Counter

from lxml import html as reader

import factcheck as fc
from factcheck.reports import format_of, render
from factcheck.text import Original, article_of
from factcheck.text.about import About


def page(case: fc.Case, **given: object) -> tuple[str, reader.HtmlElement]:
    written = render(case, "annotated", **given).decode()  # type: ignore[arg-type]
    return written, reader.fromstring(written)


def opened(desk: fc.Desk, text: str, *claims: tuple[str, str]) -> fc.Case:
    """A case of `text` with a verdict on each of the claims: words and finding."""
    article = fc.Article.from_text(text)
    case = desk.open_case(article, by="ines", find="later")
    for words, finding in claims:
        start = article.text.index(words)
        claim = case.add_claim("statement", start, start + len(words), by="ines")
        case.give_verdict(claim.id, finding=finding, rationale="So it is.", by="ines")
    return case


def words_of(tree: reader.HtmlElement) -> str:
    """The article's words without notes and numbers."""
    article = tree.find(".//article")
    for extra in [*article.find_class("notes"), *article.find_class("ref")]:
        extra.drop_tree()
    return " ".join(article.text_content().split())


def test_the_article_reads_as_it_was_written(case: fc.Case) -> None:
    assert words_of(page(case)[1]) == " ".join(case.article.text.split())


def test_only_claims_that_somebody_did_something_about_have_a_line_and_a_note(case: fc.Case) -> None:
    _, tree = page(case)

    assert [span.text_content() for span in tree.find(".//article").find_class("w")] == [
        "1898",
        "40,000",
        "nobody believed in it",
    ]
    assert [note.get("id") for note in tree.find_class("note")] == ["note-1", "note-2", "note-3"]


def test_words_and_notes_lead_to_each_other(case: fc.Case) -> None:
    _, tree = page(case)
    ids = Counter(node.get("id") for node in tree.iter() if node.get("id"))
    links = [link.get("href")[1:] for link in tree.iter("a") if link.get("href", "").startswith("#")]

    assert set(ids.values()) == {1}
    assert set(links) <= set(ids)
    assert {"note-1", "words-1", "note-3", "words-3"} <= set(links)


def test_a_note_tells_finding_rationale_source_wording_question_decision_who_and_when(case: fc.Case) -> None:
    _, tree = page(case, public=False)
    note = tree.get_element_by_id("note-1")
    told = note.text_content()

    for words in ("inaccurate", "Greta Lindqvist says 1888.", "p. 41", "opened in 1888", "stet", "The plaque agrees."):
        assert words in told
    assert [piece.text_content() for piece in note.iter("del", "ins")] == ["1898", "1888"]
    assert re.search(r"ines, \d{4}-\d\d-\d\d \d\d:\d\d UTC", told)
    assert "https://example.org/a?x=1&y=2" in [link.get("href") for link in note.iter("a")]
    assert "Which crowns?" in tree.get_element_by_id("note-2").text_content()


def test_claims_inside_and_across_each_other_are_all_marked_flat(desk: fc.Desk) -> None:
    case = opened(
        desk,
        "It holds twelve million cubic metres of water.",
        ("It holds twelve million cubic metres of water.", "confirmed"),
        ("twelve million", "inaccurate"),
        ("million cubic", "unsupported"),
    )
    _, tree = page(case)
    marked = [(span.get("class").split()[1], span.text_content()) for span in tree.find(".//article").find_class("w")]

    assert marked == [
        ("ok", "It holds "),
        ("wrong", "twelve "),
        ("unsupported", "million"),
        ("unsupported", " cubic"),
        ("ok", " metres of water."),
    ]
    assert [span.text_content() for span in tree.find_class("around")] == ["twelve ", "million", " cubic"]
    assert len(tree.find_class("note")) == 3


def test_a_fact_in_many_places_is_marked_in_each_and_has_one_note(desk: fc.Desk) -> None:
    text = "The dam is 40 metres high.\n\nNobody doubts that the dam is 40 metres high.\n\nForty, that is 40 metres."
    article = fc.Article.from_text(text)
    case = desk.open_case(article, by="ines", find="later")
    starts = [found.start() for found in re.finditer("40 metres", article.text)]
    claims = [case.add_claim("number", start, start + 9, by="ines").id for start in starts]
    case.group_claims(claims, by="ines")
    case.give_verdict(case.claims[0].id, finding="confirmed", by="ines")
    _, tree = page(case)

    assert [span.text_content() for span in tree.find(".//article").find_class("w")] == ["40 metres"] * 3
    (note,) = tree.find_class("note")
    assert [link.get("href") for link in note.iter("a")] == ["#words-1", "#words-1-2", "#words-1-3"]
    assert all(len(tree.xpath(f"//*[@id='words-1{place}']")) == 1 for place in ("", "-2", "-3"))


def test_claims_in_tables_and_lists_are_marked_where_they_stand(desk: fc.Desk) -> None:
    text = "The harbour grew.\n\n| Year | Boats |\n| 1898 | 12 |\n\n- A pier of stone\n- A crane of 1911\n"
    _, tree = page(opened(desk, text, ("1898", "confirmed"), ("1911", "inaccurate")))

    assert ["1898" in cell.text_content() for cell in tree.iter("td")] == [False, False, True, False]
    assert [item.text_content().endswith("1911") for item in tree.find(".//article").iter("ul").__next__()] == [
        False,
        True,
    ]
    assert [span.text_content() for span in tree.find(".//article").find_class("w")] == ["1898", "1911"]


def test_headings_go_down_one_step_at_a_time_below_one_title(desk: fc.Desk) -> None:
    markdown = (
        b"# Dams\n\nWater rose in 1961.\n\n### Walls\n\nThey leak.\n\n## Gates\n\nOf iron.\n\n#### Hinges\n\nRust.\n"
    )
    article = article_of(Original("story.md", "text/markdown", markdown), About())
    _, tree = page(desk.open_case(article, by="ines", find="later"))

    assert [(one.tag, one.text_content().lstrip("# ")) for one in tree.iter("h1", "h2", "h3", "h4")] == [
        ("h1", "Dams"),
        ("h2", "Walls"),
        ("h2", "Gates"),
        ("h3", "Hinges"),
    ]


def test_the_page_holds_no_script_no_handler_and_no_remote_request(case: fc.Case) -> None:
    written, tree = page(case)

    assert not list(tree.iter("script", "img", "iframe", "object", "link", "svg"))
    assert not [name for node in tree.iter() for name in node.attrib if name.startswith("on")]
    assert "default-src 'none'" in written
    assert not re.search(r"@import|url\(", written)
    assert "<b>40,000" not in written
    assert 'Yearbook "><svg' in tree.text_content()


def test_a_public_page_gives_no_confidential_source_away_and_an_internal_one_says_so(case: fc.Case) -> None:
    public, _ = page(case)
    internal, _ = page(case, public=False)

    assert "Greta" not in public
    assert "1 confidential source is left out" in public
    assert "Greta Lindqvist" in internal
    assert "Do not pass it on" in internal


def test_hidden_characters_are_shown_and_no_address_but_a_web_address_is_a_link(desk: fc.Desk) -> None:
    case = opened(desk, "The dam \u202eis high and \u200bwide.", ("The dam \u202eis high", "inaccurate"))
    source = desk.add_source(kind="document", title="x\u2066y", by="ines")
    case.attach(case.claims[0].id, source.id, stance="supports", excerpt="javascript:alert(1)", by="ines")
    written, tree = page(case)

    assert "The dam ⟨U+202E⟩is high" in written
    assert "x⟨U+2066⟩y" in written
    assert not re.search("[\u202e\u200b\u2066]", written)
    assert all(link.get("href").startswith("#") for link in tree.iter("a"))


def test_only_questions_to_the_author_leave_out_what_others_were_asked(case: fc.Case) -> None:
    claim = next(one for one in case.claims if one.exact == "40,000")
    case.ask(claim.id, "Is Greta sure?", to="source", by="ines")
    case.ask(case.claims[-1].id, "Did you see it?", to="checker", by="ines")
    written, tree = page(case, include="queries")

    assert [note.get("id") for note in tree.find_class("note")] == ["note-2"]
    assert "Which crowns?" in written
    assert "Is Greta sure?" not in written


def test_it_says_what_the_ledger_ends_with_and_how_things_stand(case: fc.Case) -> None:
    written, tree = page(case)
    (summary,) = tree.find_class("summary")

    assert case.head in written
    assert "Not signed off." in summary.text_content()
    assert [" ".join(item.text_content().split()) for item in summary.iter("li")] == [
        "✗ inaccurate 1",
        "… awaiting an answer 1",
        "✓ confirmed 1",
    ]
    assert render(case, "annotated") == render(case, "annotated")


def test_its_file_ends_in_html() -> None:
    assert format_of("annotated").suffix == ".html"
    assert format_of("docx").suffix == ".docx"
