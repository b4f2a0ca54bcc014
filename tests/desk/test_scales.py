"""A house's own findings, ratings and rules."""

from pathlib import Path

import pytest

from factcheck.desk import Case, Desk, open_desk, read_scale, scale_names
from factcheck.ledger import new_id
from factcheck.model import ActRefused, Finding, UnreadableScale, WorkState
from factcheck.model.scale import SEVEN, Severity
from factcheck.text import Article

ROOT = Path(__file__).parents[2]


def opened(place: Path, scale: str | Path) -> tuple[Desk, Case, str]:
    desk = open_desk(place, scale=scale)
    case = desk.open_case(Article.from_text("The mill burned in 1921."), by="ines", find="later")
    return desk, case, case.add_claim("date", 19, 23, by="ines").id


@pytest.fixture
def written(tmp_path: Path) -> Path:
    return tmp_path / "house.toml"


def test_the_shipped_scales_are_those_of_the_data_folder() -> None:
    shipped = {path.name: path.read_text() for path in (ROOT / "src/factcheck/desk/scales").glob("*.toml")}

    assert shipped == {path.name: path.read_text() for path in (ROOT / "data/scales").glob("*.toml")}
    assert scale_names() == ("gazette", "seven", "truth")


def test_the_file_of_the_seven_says_what_a_desk_without_a_scale_has(desk: Desk) -> None:
    assert read_scale("seven") == desk.scale == SEVEN
    assert [(one.name, one.key) for one in SEVEN.findings][:2] == [("confirmed", "1"), ("confirmed_with_caveat", "2")]


@pytest.mark.parametrize("name", ["gazette", "seven", "truth"])
def test_every_shipped_scale_has_all_seven_in_their_order(name: str) -> None:
    assert [one.finding for one in read_scale(name).findings][:7] == list(Finding)


def test_a_finding_of_the_house_stands_as_one_of_the_seven_with_its_label(place: Path) -> None:
    desk, case, claim = opened(place, "gazette")
    with pytest.raises(ActRefused, match="rationale"):
        case.give_verdict(claim, "misleading", by="ines")
    verdict = case.give_verdict(claim, "misleading", "It burned in 1920, too.", by="ines")

    assert (verdict.finding, verdict.label) == (Finding.INACCURATE, "misleading")
    assert case.state(claim).state is WorkState.WITH_EDITOR
    desk.close()
    with open_desk(place) as later:
        [stored] = later.case(case.id).state(claim).verdicts
        assert (stored, stored.label) == (verdict, "misleading")


def test_a_renamed_finding_keeps_its_name_and_shows_its_label(place: Path) -> None:
    _, case, claim = opened(place, "gazette")
    renamed, plain = (case.give_verdict(claim, name, by="ines") for name in ("confirmed", "not_checkable"))

    assert (renamed.finding, renamed.label) == (Finding.CONFIRMED, "checks out")
    assert (plain.label, plain.house_label) == ("not checkable", None)
    assert "label" not in case.entries[-1].body


def test_a_verdict_of_the_house_sent_twice_is_recorded_once(place: Path) -> None:
    _, case, claim = opened(place, "gazette")
    sent = new_id()
    first, again = (case.give_verdict(claim, "outdated", "Until 1920.", by="ines", entry_id=sent) for _ in range(2))

    assert first == again


def test_an_unknown_finding_is_refused_with_the_words_of_the_house(place: Path) -> None:
    _, case, claim = opened(place, "gazette")

    with pytest.raises(ActRefused, match="not_checkable, misleading, outdated, not 'checks out'"):
        case.give_verdict(claim, "checks out", by="ines")


def test_a_house_with_a_public_list_takes_no_other_rating(place: Path) -> None:
    desk, case, claim = opened(place, "truth")
    with pytest.raises(ActRefused, match="false, mostly false, half true, mostly true, true, not 'pants on fire'"):
        case.rate(claim, "pants on fire", by="mira")
    case.rate(claim, "mostly false", by="mira")

    assert case.state(claim).rating == "mostly false"
    assert [one.number for one in desk.scale.ratings] == [1, 2, 3, 4, 5]


def test_a_house_without_a_list_rates_in_its_own_words(case: Case, claim: str) -> None:
    case.rate(claim, "nearly so", by="mira")

    assert case.state(claim).rating == "nearly so"
    with pytest.raises(ActRefused, match="rating"):
        case.rate(claim, " ", by="mira")


def test_a_scale_beside_the_desk_is_everybodys(place: Path) -> None:
    place.with_name("scale.toml").write_text('name = "Ours"\nratings = ["right", "wrong"]\nlint_blocks = "warning"\n')
    with open_desk(place) as desk:
        scale = desk.scale
    with open_desk(place, scale="seven") as other:
        assert other.scale == SEVEN

    assert (scale.name, [one.words for one in scale.ratings]) == ("Ours", ["right", "wrong"])
    assert scale.findings == SEVEN.findings
    assert scale.blocks(Severity.WARNING)


def test_a_usual_key_gives_way_to_the_houses_own(written: Path) -> None:
    written.write_text('[findings.misleading]\nis = "inaccurate"\nkey = "3"\n')
    keys = {one.name: one.key for one in read_scale(written).findings}

    assert (keys["misleading"], keys["inaccurate"], keys["unsupported"]) == ("3", None, "4")


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("name = ", "no TOML"),
        ("name = ''", "name is a text"),
        ("four_eye = true", "no field 'four_eye'; it has findings, four_eyes"),
        ("four_eyes = 'yes'", "four_eyes is true or false"),
        ("lint_blocks = 'all'", "none, warning, error, not 'all'"),
        ("findings = 3", "findings is a table"),
        ("findings.misleading.label = 'misleading'", "What misleading 'is' is one of confirmed"),
        ("findings.misleading.is = 'lie'", "not 'lie'"),
        ("findings.confirmed.is = 'inaccurate'", "one of the seven, has no field 'is'"),
        ("findings.confirmed.key = 'ok'", "single character"),
        ("findings.confirmed.label = 'unsupported'", "Two have the label 'unsupported'"),
        ("findings.confirmed.key = 'x'\nfindings.inaccurate.key = 'x'", "Two have the key 'x'"),
        ("ratings = 'true'", "ratings are a list"),
        ("ratings = [1]", "A rating is a table"),
        ("ratings = ['true', 'true']", "Two have the words 'true'"),
        ("ratings = [{words = 'true', number = 1.5}]", "whole number"),
    ],
)
def test_a_scale_that_says_what_it_cannot_is_refused_by_name(written: Path, place: Path, text: str, words: str) -> None:
    written.write_text(text)
    with pytest.raises(UnreadableScale, match=words) as refused:
        open_desk(place, scale=written)

    assert "house.toml" in str(refused.value)
    assert not place.exists()


def test_a_scale_that_is_not_there_or_no_text_is_refused(written: Path) -> None:
    with pytest.raises(UnreadableScale, match="one of gazette, seven, truth"):
        read_scale("guardian")
    written.write_bytes(b"name = '\xff'")
    with pytest.raises(UnreadableScale, match="no TOML"):
        read_scale(written)
