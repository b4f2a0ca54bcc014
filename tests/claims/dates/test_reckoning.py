"""How dates are reckoned: order in figures, accounts, feasts, the running reference, and reasons."""

import datetime as dt

import pytest

from factcheck.claims.dates.finder import find_dates
from factcheck.claims.dates.stretch import (
    Stretch,
    add_months,
    day_number,
    easter,
    of_day_number,
    week_of,
    weekday_number,
)
from factcheck.claims.dates.timex import timex_tags
from factcheck.claims.dates.writing import edtf, length, timex
from factcheck.model import Claim, Kind
from factcheck.text import Article


def dates(text: str, published: str | None = None) -> dict[str, Claim]:
    return {claim.exact: claim for claim in find_dates(Article.from_text(text, published))}


@pytest.mark.parametrize("day", [dt.date(1, 1, 1), dt.date(1900, 3, 1), dt.date(2000, 2, 29), dt.date(2024, 12, 31)])
def test_day_numbers_agree_with_the_standard_library(day: dt.date) -> None:
    number = day_number(day.year, day.month, day.day)
    assert number == day.toordinal()
    assert of_day_number(number) == Stretch(year=day.year, month=day.month, day=day.day)
    assert weekday_number(number) == day.isoweekday()
    assert (week_of(number).year, week_of(number).week) == tuple(day.isocalendar())[:2]


def test_days_before_the_common_era_are_counted_too() -> None:
    number = day_number(-43, 3, 15)
    assert of_day_number(number) == Stretch(year=-43, month=3, day=15)
    assert of_day_number(number + 17) == Stretch(year=-43, month=4, day=1)


@pytest.mark.parametrize(
    ("year", "month", "day"), [(1916, 4, 23), (2000, 4, 23), (2008, 3, 23), (2024, 3, 31), (2038, 4, 25)]
)
def test_easter_falls_where_the_almanac_has_it(year: int, month: int, day: int) -> None:
    assert easter(year) == day_number(year, month, day)


def test_months_roll_over_the_year() -> None:
    assert add_months(1993, 10, 4) == (1994, 2)
    assert add_months(2024, 1, -1) == (2023, 12)


@pytest.mark.parametrize(
    ("stretch", "value", "tag"),
    [
        (Stretch(decade=1940), "194X", "194"),
        (Stretch(century=19), "18XX", "18"),
        (Stretch(year=-492), "-0492", "BC0493"),
        (Stretch(year=1982, season=21), "1982-21", "1982-SP"),
        (Stretch(year=2025, quarter=1), "2025-33", "2025-Q1"),
        (Stretch(year=2025, half=2), "2025-41", "2025-H2"),
        (Stretch(year=2024, week=19), "2024-W19", "2024-W19"),
        (Stretch(year=1690, about=True), "1690~", "1690"),
        (Stretch(year=2024, accounts_end=3), "2023-04/2024-03", "FY2024"),
        (Stretch(year=2019, month=11, day=9, clock="19:45"), "2019-11-09T19:45", "2019-11-09T19:45"),
        (Stretch(month=12, day=2), None, "XXXX-12-02"),
        (Stretch(weekday=3), None, "XXXX-WXX-3"),
    ],
)
def test_a_stretch_is_written_as_edtf_and_timex(stretch: Stretch, value: str | None, tag: str) -> None:
    assert (edtf(stretch), timex(stretch)) == (value, tag)


@pytest.mark.parametrize(
    ("parts", "written"),
    [
        (((6.0, "M"),), "P6M"),
        (((1.0, "H"), (20.0, "N")), "PT1H20M"),
        (((2.5, "CE"),), "P250Y"),
        (((None, "H"),), "PTXH"),
    ],
)
def test_lengths_are_written_as_iso_8601(parts: tuple[tuple[float | None, str], ...], written: str) -> None:
    assert length(parts) == written


def test_an_unclear_date_in_figures_keeps_both_readings() -> None:
    claim = dates("It was paid on 12/07/2017.")["12/07/2017"]
    assert claim.value is None
    assert claim.readings == ("2017-07-12", "2017-12-07")
    assert claim.unresolved_because is not None
    assert "day first" in claim.unresolved_because


def test_one_clear_date_in_figures_decides_the_others() -> None:
    british = dates("It was sent on 25/06/2017 and paid on 12/07/2017.")
    american = dates("It was sent on 06/25/2017 and paid on 12/07/2017.")
    assert british["12/07/2017"].value == "2017-07-12"
    assert american["12/07/2017"].value == "2017-12-07"


def test_dates_in_words_decide_where_no_figures_do() -> None:
    text = "He wrote on 3 May 2016 and on 9 June 2016; the bill of 12/07/2017 was never paid."
    assert dates(text)["12/07/2017"].value == "2017-07-12"


def test_contradicting_figures_decide_nothing() -> None:
    text = "Notes of 25/06/2017, 06/25/2017 and 12/07/2017."
    assert dates(text)["12/07/2017"].value is None


def test_accounts_are_reckoned_from_the_year_end_that_the_article_gives() -> None:
    found = dates("In the year to 30 September 2021 it lost money, unlike in fiscal 2020.")
    assert found["fiscal 2020"].value == "2019-10/2020-09"
    assert found["30 September 2021"].value == "2021-09-30"


def test_accounts_without_a_known_year_end_stay_open() -> None:
    claim = dates("It lost money in fiscal 2020.")["fiscal 2020"]
    assert claim.value is None
    assert claim.timex == "FY2020"
    assert claim.unresolved_because == "The article does not say when its year of accounts ends."


@pytest.mark.parametrize(
    "words", ["yesterday", "last week", "three days ago", "tomorrow", "last May", "this year", "tonight"]
)
def test_nothing_is_counted_from_today_when_the_article_has_no_date(words: str) -> None:
    found = dates(f"The deal was signed {words}.")
    assert [claim.value for claim in found.values()] == [None]
    assert all("publication date" in (claim.unresolved_because or "") for claim in found.values())


def test_a_distant_date_of_a_news_article_is_no_anchor() -> None:
    text = "It began on 3 May 2016. " + "Nobody knew what to say about it at all. " * 60 + "A day later he left."
    assert dates(text, "2016-08-01")["A day later"].value is None


def test_every_claim_says_in_words_how_it_was_read() -> None:
    claim = dates("He left on Tuesday.", "2017-07-12")["Tuesday"]
    assert claim.kind is Kind.DATE
    assert claim.reason == "A weekday. Counted from the publication date."


def test_a_range_is_two_timex_tags() -> None:
    text = "He ruled from 1509 to 1547."
    assert timex_tags(Article.from_text(text)) == [(14, 18, "1509"), (22, 26, "1547")]


def test_headings_and_furniture_hold_no_dates() -> None:
    text = "A title\n\nThe war began in 1914.\n\nShare this article 2021\n\nIt ended in 1918."
    assert "2021" not in dates(text)


def test_words_of_time_before_nouns_are_tags_and_no_claims() -> None:
    article = Article.from_text("The recent storm hit the current plant. The summer offensive began.", "2023-10-18")
    tags = {article.text[start:end]: value for start, end, value in timex_tags(article)}

    assert tags == {"recent": "PAST_REF", "current": "PRESENT_REF", "summer": "2023-SU"}
    assert find_dates(article) == []


def test_only_a_history_tags_former_and_future() -> None:
    history = "In 1808 the former king left. By 1811 the future queen came."

    def tagged(published: str | None, text: str) -> set[str]:
        article = Article.from_text(text, published)
        return {article.text[start:end] for start, end, _ in timex_tags(article)}

    assert {"former", "future"} <= tagged(None, history)
    assert tagged("2023-10-18", "The former king met the future queen.") == set()


@pytest.mark.parametrize(
    ("text", "dates"),
    [
        ("He smokes 12 a day.", []),
        ("The line makes 300 cars a day.", []),
        ("The cut saves £62 million a year.", []),
        ("It costs five euros per month.", []),
        ("He sleeps twice a day.", ["a day"]),
        ("The rain lasted a day.", ["a day"]),
        ("Now, it is quiet in the town.", []),
        ("It is now possibly the largest port.", []),
        ("The house is now a museum.", ["now"]),
        ("| Town | Annual rain | mm a day |\n| --- | --- | --- |\n| Bergen | 2,250 | 6 |", []),
    ],
)
def test_rates_heads_of_tables_and_a_now_that_leads_on_are_no_claims(text: str, dates: list[str]) -> None:
    article = Article.from_text(f"A day in the life\n\n{text}")

    assert [claim.exact for claim in find_dates(article) if claim.start > 17] == dates
