"""What a reader sees as one character is never cut in two."""

from pathlib import Path

import pytest

from factcheck import Article, open_desk
from factcheck.model import Span
from factcheck.text.characters import whole_characters

FAMILY = "\U0001f468\u200d\U0001f469\u200d\U0001f467"
WHOLE = {
    "a family joined to one picture": FAMILY,
    "a hand in another colour": "\U0001f44d\U0001f3fd",
    "a flag of two letters": "\U0001f1e9\U0001f1ea",
    "a letter with two accents": "q\u0301\u0323",
    "a heart in colour": "\u2764\ufe0f",
    "a vowel sign": "\u0915\u093f",
    "a flag of tags": "\U0001f3f4\U000e0067\U000e0062\U000e007f",
    "a line end of two": "\r\n",
}


@pytest.mark.parametrize("name", WHOLE)
def test_a_span_that_begins_or_ends_inside_is_widened_to_all_of_it(name: str) -> None:
    sign = WHOLE[name]
    text = f"ab{sign}cd"
    inside = range(3, 2 + len(sign))
    assert {whole_characters(text, Span(place, len(text))) for place in inside} == {Span(2, len(text))}
    assert {whole_characters(text, Span(0, place)) for place in inside} == {Span(0, 2 + len(sign))}


def test_what_cuts_nothing_stays_as_it_is() -> None:
    text = f"x{FAMILY}{FAMILY} \U0001f1e9\U0001f1ea\U0001f1eb\U0001f1f7 y"
    end = len(text)
    for span in (
        Span(0, end),
        Span(1, 1 + len(FAMILY)),
        Span(1 + len(FAMILY), 1 + 2 * len(FAMILY)),
        Span(end - 4, end),
    ):
        assert whole_characters(text, span) == span
    between_the_flags = text.index("\U0001f1eb")
    assert whole_characters(text, Span(0, between_the_flags)).end == between_the_flags


def test_a_claim_by_hand_never_begins_inside_a_character(tmp_path: Path) -> None:
    text = f"The band {FAMILY} played \u05e9\u05dc\u05d5\u05dd for q\u0301 hours."
    with open_desk(tmp_path / "desk.sqlite") as desk:
        case = desk.open_case(Article.from_text(text), by="Ines", find="later")
        family = text.index(FAMILY)
        claim = case.add_claim("statement", family + 2, text.index(" for"), by="Ines")
        assert (claim.start, claim.exact) == (family, text[family : text.index(" for")])
        case.change_claim(claim.id, end=text.index("q\u0301") + 1, by="Ines")
        assert case.claims[0].exact.endswith("q\u0301")
        parts = case.split_claim(claim.id, family + 3, by="Ines")
        assert [part.exact for part in parts] == [FAMILY, text[family + len(FAMILY) + 1 : text.index(" hours")]]
