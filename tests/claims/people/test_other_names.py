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


def test_who_goes_by_the_last_word_is_a_person_whatever_the_first_is(parsed) -> None:
    text = "Kehinde Adeyemi scored twice in May. He joined in June. Adeyemi's loan ends soon."
    persons = cast_of(parsed(text)).persons.persons

    assert [person.name for person in persons] == ["Kehinde Adeyemi"]
    assert len(persons[0].runs) == 2


def test_a_place_goes_by_its_last_word_and_is_none(parsed) -> None:
    assert (
        cast_of(parsed("South Korea won twice. Korea was glad, and in South Korea they danced.")).persons.persons == ()
    )


def test_a_club_is_no_person_and_neither_is_its_first_word(parsed) -> None:
    text = "They beat league leaders Castleford Athletic on Saturday. Castleford led at the break."

    assert cast_of(parsed(text)).persons.persons == ()
