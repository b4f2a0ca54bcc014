"""Names at birth, officers named below the lead, and whom the article is about."""

from factcheck.claims.people import cast_of


def test_a_name_at_birth_is_the_same_person(parsed) -> None:
    text = (
        "Margit Sandoval died on June 3 at her home.\n\n"
        "Born in Graz in 1927, Margit Elisabeth Kölbl studied physics. She moved in 1951."
    )
    persons = cast_of(parsed(text)).persons.persons

    assert [person.name for person in persons] == ["Margit Sandoval"]
    assert persons[0].gender == "she"


def test_two_persons_of_one_first_name_stay_two(parsed) -> None:
    text = "Anna Sandoval met Anna Kolb in Graz. Then Anna Kolb left, and Anna Sandoval stayed."

    assert len(cast_of(parsed(text)).persons.persons) == 2


def test_a_country_ends_where_its_president_begins(parsed) -> None:
    persons = cast_of(parsed("President of the United States Barack Obama spoke on Monday.")).persons.persons

    assert [person.name for person in persons] == ["Barack Obama"]


def test_an_office_alone_names_nobody(parsed) -> None:
    persons = cast_of(parsed("Secretary-General of the United Nations António Guterres spoke.")).persons

    assert [person.name for person in persons.persons] == ["António Guterres"]
    assert "-General" not in [run.name for run in persons.others]


def test_a_body_s_name_is_no_person(parsed) -> None:
    names = {person.name for person in cast_of(parsed("Rhys Maddock, of Wexshire Police, spoke.")).persons.persons}

    assert names == {"Rhys Maddock"}
