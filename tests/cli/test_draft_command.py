from collections.abc import Iterator
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

import factcheck as fc
from factcheck.cli.main import main

TEXT = """Six bridges

The first bridge was opened on 3 May 1907 and cost 40,000 crowns. It burned down on a Sunday in 1921.
"""


@pytest.fixture
def place(tmp_path: Path) -> Path:
    return tmp_path / "desk.sqlite"


@pytest.fixture
def case(place: Path) -> Iterator[fc.Case]:
    with fc.open_desk(place) as desk:
        yield desk.open_case(fc.Article.from_text(TEXT, published="2026-03-01"), by="ines")


def run(*words: object, answer: str | None = None) -> Result:
    return CliRunner().invoke(main, [str(word) for word in words], input=answer)


def test_draft_carries_the_case_over_and_says_what_became_of_each_claim(
    case: fc.Case, place: Path, tmp_path: Path
) -> None:
    second = tmp_path / "story-v2.txt"
    second.write_text(TEXT.replace("40,000", "45,000"), encoding="utf-8")
    result = run("draft", case.id, second, "--desk", place, answer="Theo\n")
    case.refresh()

    assert result.exit_code == 0, result.output
    assert "Draft 2 of Six bridges" in result.output
    assert case.drafted is not None
    assert f"{len(case.drafted.of('changed')):>6}  changed" in result.output
    assert case.article.text == second.read_text(encoding="utf-8")
    assert case.entries[-1].kind == "claims_found"


def test_draft_names_the_claims_that_a_person_has_to_place(case: fc.Case, place: Path, tmp_path: Path) -> None:
    sentence = "It burned down on a Sunday in 1921."
    second = tmp_path / "story-v2.txt"
    second.write_text(TEXT.replace(sentence, f"{sentence} {sentence}"), encoding="utf-8")
    result = run("draft", case.id, second, "--desk", place, "--by", "Theo")

    assert "unsure    1921" in result.output


def test_the_same_text_again_is_refused_in_one_sentence(case: fc.Case, place: Path, tmp_path: Path) -> None:
    same = tmp_path / "same.txt"
    same.write_text(TEXT, encoding="utf-8")
    result = run("draft", case.id, same, "--desk", place, "--by", "Theo")

    assert result.exit_code == 1
    assert "This text is a draft of the case already." in result.output
