"""What becomes of stretches of a text when the text is edited."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.model import Span
from factcheck.text import Article
from factcheck.text.carrying import Alignment, Carried, same_words

TEXT = """\
The first bridge was opened on 3 May 1907 and cost 40,000 crowns. It burned down on a Sunday in 1921.

“Nobody was hurt that night,” said Orla Fennimore, the town's archivist. The second bridge cost 90,000 crowns.

Two men and two women ran the ferry for years. Trams crossed the river every ten minutes until 1963.
"""


def carried(words: str, new: str, old: str = TEXT) -> tuple[Carried, Article]:
    before, after = Article.from_text(old), Article.from_text(new)
    at = before.text.index(words)
    return Alignment(before, after).carry(Span(at, at + len(words))), after


def words_of(result: tuple[Carried, Article]) -> str | None:
    found, article = result
    return found.span.of(article.text) if found.span else None


CASES = [
    ("40,000 crowns", ("40,000", "45,000"), "changed", "45,000 crowns"),
    ("40,000 crowns", ("cost 40,000", "cost about 40,000"), "context", "40,000 crowns"),
    ("40,000", ("40,000 crowns", "40,000.50 crowns"), "changed", "40,000.50"),
    ("ten", ("ten minutes", "ten-and-a-half minutes"), "changed", "ten"),
    ("1963", ("1963.", "1963, and then no more."), "context", "1963"),
    ("3 May 1907", ("3 May", "13 May"), "changed", "13 May 1907"),
    ("Orla Fennimore", ("Orla Fennimore", "Maren Holst"), "changed", "Maren Holst"),
    (
        "Nobody was hurt that night",
        ("hurt that", "hurt, thank God, that"),
        "changed",
        "Nobody was hurt, thank God, that night",
    ),
    ("Nobody was hurt that night", ("was hurt", "was harmed"), "changed", "Nobody was harmed that night"),
    ("1921", ("It burned", "The bridge, it is said, burned"), "context", "1921"),
    ("The first bridge", ("The first bridge was", "As is known, the first bridge was"), "context", "the first bridge"),
    ("1907", (" It burned down on a Sunday in 1921.", ""), "unchanged", "1907"),
    ("1921", (" It burned down on a Sunday in 1921.", ""), "gone", None),
    ("1921", ("crowns. It", "crowns, and it"), "context", "1921"),
    ("90,000 crowns", ("archivist. The", "archivist; the"), "context", "90,000 crowns"),
    (
        "Nobody was hurt that night",
        ("“Nobody was hurt that night,”", '"Nobody was hurt that night,"'),
        "unchanged",
        "Nobody was hurt that night",
    ),
]


@pytest.mark.parametrize(("words", "edit", "outcome", "now"), CASES)
def test_an_edit_does_to_a_stretch_what_a_reader_would_say(
    words: str, edit: tuple[str, str], outcome: str, now: str | None
) -> None:
    assert edit[0] in TEXT
    result = carried(words, TEXT.replace(*edit))

    assert result[0].outcome == outcome
    assert words_of(result) == now


def test_a_moved_paragraph_is_moved_and_what_it_passed_is_not() -> None:
    one, two, three = TEXT.strip().split("\n\n")
    new = "\n\n".join([three, one, two])

    assert carried("1963", new)[0].outcome == "moved"
    assert carried("90,000 crowns", new)[0].outcome == "unchanged"


def test_an_edited_sentence_of_a_moved_paragraph_goes_with_it() -> None:
    one, two, three = TEXT.strip().split("\n\n")
    result = carried("90,000 crowns", "\n\n".join([two.replace("The second", "The very second"), one, three]))

    assert result[0].outcome == "context"
    assert words_of(result) == "90,000 crowns"


def test_a_sentence_stays_itself_when_a_copy_comes_to_stand_elsewhere() -> None:
    result = carried("1921", TEXT + "\nIt burned down on a Sunday in 1921.\n")

    assert result[0].outcome == "unchanged"
    assert result[0].span is not None
    assert result[0].span.start == TEXT.index("1921")


def test_a_sentence_edited_in_its_place_is_not_taken_for_its_copy_elsewhere() -> None:
    new = TEXT.replace("on a Sunday in 1921", "on a Monday in 1921") + "\nIt burned down on a Sunday in 1921.\n"
    found = carried("a Sunday in 1921", new)[0]

    assert (found.outcome, found.span) == ("unsure", None)
    assert len(found.candidates) == 2


def test_two_copies_side_by_side_are_a_question_with_both_places() -> None:
    sentence = "It burned down on a Sunday in 1921."
    found, article = carried("1921", TEXT.replace(sentence, f"{sentence} {sentence}"))

    assert found.outcome == "unsure"
    assert [one.span.of(article.text) for one in found.candidates] == ["1921", "1921"]
    assert found.candidates[0].span != found.candidates[1].span


def test_a_sentence_that_only_looks_like_the_lost_one_is_a_question() -> None:
    new = TEXT.replace(" It burned down on a Sunday in 1921.", "") + "\nIt burned down on a Sunday in 1931.\n"

    assert carried("a Sunday", new)[0].outcome == "unsure"


def test_short_words_are_not_looked_for_elsewhere() -> None:
    new = TEXT.replace(" It burned down on a Sunday in 1921.", "") + "\nThe poet who wrote of it died poor in 1921.\n"

    assert carried("1921", new)[0].outcome == "gone"


def test_of_the_same_words_twice_in_a_sentence_the_wrong_one_is_never_taken() -> None:
    first, article = carried("two women", TEXT.replace("Two men and two women", "Two women"))

    assert first.span is None or first.outcome == "changed" or first.span.of(article.text).lower() == "two women"
    second = carried("Two men", TEXT.replace("Two men and two women", "Two women"))
    assert words_of(second) != "Two men"


def test_rewritten_from_end_to_end_nothing_is_left() -> None:
    new = "The committee met at noon.\n\nNo minutes were taken. Coffee was served by the porter, who sang."
    outcomes = {carried(words, new)[0].outcome for words in ("1907", "40,000 crowns", "Orla Fennimore", "1963")}

    assert outcomes == {"gone"}


def test_wording_that_was_proposed_is_found_where_it_came_to_stand() -> None:
    before, after = Article.from_text(TEXT), Article.from_text(TEXT.replace("40,000 crowns", "nearly 45,000 crowns"))
    alignment, at = Alignment(before, after), TEXT.index("40,000 crowns")
    span = alignment.taken_over(Span(at, at + 13), "nearly 45,000 crowns")

    assert span is not None
    assert span.of(after.text) == "nearly 45,000 crowns"
    assert alignment.taken_over(Span(at, at + 13), "exactly 45,000 crowns") is None
    assert alignment.taken_over(Span(at, at + 13), "3 May 1907") is None  # it stood there before


def test_house_marks_do_not_make_other_words() -> None:
    assert same_words("“It’s 1914–18…”", '"It\'s 1914-18..."')
    assert not same_words("1914-18", "1914-19")


@given(st.text("ab. \n", max_size=60), st.text("ab. \n", max_size=60), st.data())
def test_whatever_the_texts_what_is_carried_over_says_the_same(old: str, new: str, data: st.DataObject) -> None:
    before, after = Article.from_text(f"Begin. {old} End."), Article.from_text(f"Begin. {new} End.")
    start = data.draw(st.integers(0, len(before.text) - 1))
    span = Span(start, data.draw(st.integers(start + 1, len(before.text))))
    found = Alignment(before, after).carry(span)

    assert (found.span is None) == (not found.outcome.placed)
    if found.span is not None:
        assert 0 <= found.span.start < found.span.end <= len(after.text)
    if found.outcome.carried_over or found.outcome == "context":
        assert found.span is not None
        assert found.span.of(after.text).split() == span.trimmed(before.text).of(before.text).split()


@given(st.text("ab. \n", min_size=1, max_size=60))
def test_a_text_beside_itself_is_unchanged_or_asked_about_where_it_repeats_itself(text: str) -> None:
    article = Article.from_text(f"Begin here now. {text} End it all here.")
    alignment = Alignment(article, article)
    for sentence in article.sentences:
        found = alignment.carry(sentence)
        assert found.outcome in ("unchanged", "unsure")
        assert found.span in (sentence, None)
