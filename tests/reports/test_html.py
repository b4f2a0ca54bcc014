"""The page that goes to the editor."""

import re

from lxml import html as reader

import factcheck as fc
from factcheck.reports import render


def page(case: fc.Case, **given: object) -> tuple[str, reader.HtmlElement]:
    written = render(case, "html", **given).decode()  # type: ignore[arg-type]
    return written, reader.fromstring(written)


def test_open_items_come_before_done_ones_and_the_article_is_marked_up(case: fc.Case) -> None:
    _, tree = page(case)
    headings = [heading.text_content() for heading in tree.iter("h2")]

    assert headings[0].startswith("Needs a decision or an answer (1)")
    assert headings[1].startswith("Nobody has given a verdict yet (1)")
    assert headings[2].startswith("Done (2)")
    marked = [span.text_content() for span in tree.find_class("article")[0].find_class("w")]
    assert marked == ["1898", "40,000", "nobody believed in it", "1923"]


def test_the_article_reads_as_it_was_written(case: fc.Case) -> None:
    _, tree = page(case)
    article = tree.find_class("article")[0]
    for reference in article.find_class("ref"):
        reference.drop_tree()

    words = " ".join(article.text_content().split())
    assert words == " ".join(case.article.text.split())


def test_each_claim_tells_its_verdict_sources_locator_and_decision(case: fc.Case) -> None:
    _, tree = page(case, public=False)
    claim = tree.get_element_by_id("claim-1").text_content()

    for told in (
        "inaccurate",
        "Greta Lindqvist says 1888.",
        "contradicts",
        "p. 41",
        "opened in 1888",
        "stet",
        "plaque agrees",
    ):
        assert told in claim


def test_the_page_holds_no_script_no_handler_and_no_remote_request(case: fc.Case) -> None:
    written, tree = page(case)

    assert not list(tree.iter("script", "img", "iframe", "object", "link"))
    assert not [name for node in tree.iter() for name in node.attrib if name.startswith("on")]
    assert "default-src 'none'" in written
    assert not re.search(r"@import|url\(", written)
    assert "<b>40,000" not in written
    assert 'Yearbook "><svg' in tree.text_content()


def test_the_chart_says_its_numbers_in_words(case: fc.Case) -> None:
    _, tree = page(case)
    (drawing,) = tree.iter("svg")

    assert drawing.get("aria-label") == "4 claims: 1 inaccurate, 1 awaiting an answer, 1 open, 1 confirmed."
    assert [bar.get("class").split()[-1] for bar in drawing.iter("rect")] == ["wrong", "asked", "open", "ok"]


def test_a_public_page_gives_no_confidential_source_away(case: fc.Case) -> None:
    public, _ = page(case)
    internal, _ = page(case, public=False)

    assert "Greta" not in public
    assert "greta@example.org" not in public
    assert "confidential source" in public
    assert "Greta Lindqvist" in internal


def test_problems_only_leaves_out_what_is_done(case: fc.Case) -> None:
    _, tree = page(case, include="problems")

    assert [section.get("id") for section in tree.find_class("claim")] == ["claim-2", "claim-4"]


def test_it_says_whether_it_is_signed_off_and_what_the_ledger_ends_with(case: fc.Case) -> None:
    before, _ = page(case)
    assert "Not signed off." in before
    case.sign_off(override="Printed tonight.", by="theo")
    after, _ = page(case)

    assert "Signed off</strong> by theo" in after
    assert "Printed tonight." in after
    assert case.head in after


def test_the_same_case_gives_the_same_bytes(case: fc.Case) -> None:
    assert render(case, "html") == render(case, "html")


def test_characters_that_hide_or_reorder_are_shown(case: fc.Case) -> None:
    claim = case.claims[-1]
    case.note(claim.id, "x", by="ines")
    case.give_verdict(claim.id, finding="unsupported", rationale="a\u202eb\u200bc", by="ines")
    written, _ = page(case)

    assert "a⟨U+202E⟩b⟨U+200B⟩c" in written
    assert "\u202e" not in written


def test_an_address_that_is_no_web_address_is_plain_text() -> None:
    from factcheck.reports.links import link_target

    hostile = [
        "javascript:alert(1)",
        " java\tscript:alert(1)",
        "data:text/html,x",
        "vbscript:x",
        "https:\\\\x",
        "http://",
        "//x",
    ]
    assert [link_target(url) for url in hostile] == [None] * len(hostile)
    assert link_target("https://example.org/a") == "https://example.org/a"


def test_a_table_keeps_its_rows(desk: fc.Desk) -> None:
    text = "The harbour grew.\n\n| Year | Boats |\n| 1898 | 12 |\n"
    _, tree = page(desk.open_case(fc.Article.from_text(text), by="ines", find="later"))
    (table,) = tree.iter("table")

    assert [[cell.text_content().strip("| ") for cell in row] for row in table.iter("tr")] == [
        ["Year", "Boats"],
        ["1898", "12"],
    ]
