"""Sign-off: words that nobody has covered, remarks of the lint, four eyes."""

from pathlib import Path

import pytest

from factcheck.desk import Case, Desk, open_desk
from factcheck.model import ActRefused, CaseOpen
from factcheck.text import Article

TEXT = """\
The old mill

The mill burned in 1921. The town owned it. Who set the fire? It was a beautiful building, I think.

Share this article
"""


def house(place: Path, rules: str) -> Desk:
    scale = place.with_name("house.toml")
    scale.write_text(rules)
    return open_desk(place, scale=scale)


def checked(desk: Desk, by: str = "ines") -> Case:
    """A case of which nothing is open but what the house's rules say."""
    case = desk.open_case(Article.from_text(TEXT), by="ines", find="later")
    start = TEXT.index("1921")
    claim = case.add_claim("date", start, start + 4, by="ines")
    case.mark_nothing_to_check(*at("The town owned it."), by="ines")
    case.give_verdict(claim.id, "confirmed", by=by)
    return case


def at(words: str) -> tuple[int, int]:
    start = TEXT.index(words)
    return start, start + len(words)


@pytest.fixture
def mill(desk: Desk) -> Case:
    return desk.open_case(Article.from_text(TEXT), by="ines", find="later")


def test_a_sentence_that_asserts_something_needs_a_claim_or_somebody_who_read_it(desk: Desk, mill: Case) -> None:
    burned, owned = mill.open_items()
    assert burned == "“The mill burned in 1921.” has no claim, and nobody marked it as read."
    assert "The town owned it." in owned
    start, end = at("1921")
    claim = mill.add_claim("date", start, end, by="ines")
    mill.give_verdict(claim.id, "confirmed", by="ines")
    assert mill.open_items() == (owned,)
    mill.mark_nothing_to_check(*at("The town owned it."), by="theo")
    assert desk.case(mill.id).open_items() == ()
    mill.undo(by="theo")

    assert mill.open_items() == (owned,)


def test_a_sentence_is_read_when_all_its_words_are(mill: Case) -> None:
    mill.mark_nothing_to_check(*at("The mill burned"), by="ines")
    assert len(mill.open_items()) == 2
    mill.mark_nothing_to_check(*at("in 1921. The town owned"), by="ines")
    assert len(mill.open_items()) == 1
    mill.mark_nothing_to_check(*at("it."), by="ines")

    assert mill.open_items() == ()


def test_questions_headings_furniture_and_opinions_hold_nothing_to_check(mill: Case) -> None:
    reasons = {passage.why_none for passage in mill.coverage()}

    assert {"question", "opinion", "heading"} <= reasons
    assert not any(word in line for line in mill.open_items() for word in ("Who set", "beautiful", "old mill", "Share"))


def test_while_the_search_is_going_on_only_that_is_said_of_the_rest(desk: Desk) -> None:
    case = desk.open_case(Article.from_text(TEXT, published="2026-03-01"), by="ines", find="later")
    case.find_next()
    items = case.open_items()

    assert items[0].startswith("The search for claims is at part 1 of")
    assert not any("nobody marked" in line for line in items)


def test_what_is_uncovered_is_overridden_with_a_reason_and_kept(mill: Case) -> None:
    with pytest.raises(CaseOpen, match="2 things are open"):
        mill.sign_off(by="mira")

    assert len(mill.sign_off(override="It goes to press.", by="mira").open_items) == 2


@pytest.mark.parametrize(("severity", "count"), [("none", 0), ("error", 1), ("warning", 1)])
def test_the_house_says_from_which_severity_on_a_remark_keeps_a_case_open(
    place: Path, severity: str, count: int
) -> None:
    case = checked(house(place, f'lint_blocks = "{severity}"'))

    assert case.open_items() == ("Claim 1, “1921”: Confirmed without a source.",) * count


def test_warnings_keep_a_case_open_only_where_the_house_wants_that(place: Path) -> None:
    desk = house(place, 'lint_blocks = "error"')
    case = checked(desk)
    source = desk.add_source(kind="document", title="Deed", by="ines")
    case.attach(case.claims[0].id, source.id, "supports", by="ines")
    case.give_verdict(case.claims[0].id, "confirmed", by="ines")
    assert len(case.lint()) == 3
    assert case.open_items() == ()
    desk.close()

    strict = house(place, 'lint_blocks = "warning"').case(case.id)
    assert len(strict.open_items()) == 3
    with pytest.raises(CaseOpen):
        strict.sign_off(by="mira")


def test_four_eyes_refuse_whoever_gave_all_verdicts_and_no_reason_helps(place: Path) -> None:
    case = checked(house(place, "four_eyes = true"))
    head = case.head
    for override in (None, "It goes to press."):
        with pytest.raises(ActRefused, match="All verdicts are by ines"):
            case.sign_off(override, by="ines")

    assert case.head == head
    assert case.sign_off(by="mira").by == "mira"


def test_four_eyes_are_content_when_somebody_else_looked_too(place: Path) -> None:
    case = checked(house(place, "four_eyes = true"))
    case.give_verdict(case.claims[0].id, "confirmed", by="theo")

    assert case.sign_off(by="ines").by == "ines"


def test_four_eyes_count_verdicts_that_stand_also_when_a_sign_off_is_redone(place: Path) -> None:
    case = checked(house(place, "four_eyes = true"))
    case.give_verdict(case.claims[0].id, "confirmed", by="theo")
    case.sign_off(by="ines")
    case.undo(by="ines")
    case.undo(by="theo")

    with pytest.raises(ActRefused, match="four eyes"):
        case.redo(by="ines")


def test_a_house_can_let_a_reason_override_four_eyes(place: Path) -> None:
    case = checked(house(place, "four_eyes = true\nfour_eyes_override = true"))
    with pytest.raises(ActRefused, match="four eyes"):
        case.sign_off(by="ines")

    assert case.sign_off("Nobody else is in.", by="ines").override == "Nobody else is in."


def test_a_case_without_verdicts_is_nobodys(place: Path) -> None:
    case = checked(house(place, "four_eyes = true"))
    case.undo(by="ines")
    case.dismiss(case.claims[0].id, "Not a claim.", by="ines")
    case.mark_nothing_to_check(*at("The mill burned in 1921."), by="ines")

    assert case.sign_off(by="ines").by == "ines"


def test_a_house_without_rules_lets_one_person_do_it_all(desk: Desk) -> None:
    assert checked(desk).sign_off(by="ines").override is None


def test_the_due_date_of_a_case_is_set_moved_and_taken_away(desk: Desk, case: Case) -> None:
    case.set_due("2026-03-01", by="mira")
    case.set_due("2026-03-01T18:00", by="mira")
    assert desk.cases()[0].due == desk.case(case.id).due == "2026-03-01T18:00"
    case.undo(by="mira")
    assert desk.cases()[0].due == "2026-03-01"
    case.set_due(None, by="theo")
    assert case.due is None
    with pytest.raises(ActRefused, match="2026-03-01"):
        case.set_due("tomorrow", by="mira")
