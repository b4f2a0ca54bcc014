import pytest

from factcheck.claims.people import cast_of

TITLE = "A day in the life\n\n"


def persons(parsed, text):
    return {person.name: person for person in cast_of(parsed(TITLE + text)).persons.persons}


def meant(parsed, text):
    """Every pronoun that is understood, with whom it means."""
    given = parsed(TITLE + text)
    pronouns = cast_of(given).pronouns
    return [
        (word.text, pronouns[word.start].name) for s in given.sentences for word in s.words if word.start in pronouns
    ]


def test_surname_first_name_and_nickname_belong_to_the_fullest_name(parsed) -> None:
    text = 'Lucio "Lucky" Barragán taught her. Mr. Barragán died in 1993. Lucio left no will. Lucky was his name.'

    assert [len(person.runs) for person in persons(parsed, text).values()] == [4]
    assert set(persons(parsed, text)) == {"Lucio Barragán"}


@pytest.mark.parametrize(
    ("text", "gender"),
    [
        ("Mrs. Selam Gebre came.", "she"),
        ("The actress Wen Tsai came.", "she"),
        ("Kim Novak, who sold his farm, came.", "he"),
        ("Harold Pike came.", "he"),
        ("The witness Wen Tsai came.", None),
    ],
)
def test_titles_roles_pronouns_and_given_names_tell_he_from_she(text, gender, parsed) -> None:
    assert [person.gender for person in persons(parsed, text).values()] == [gender]


def test_places_bodies_and_offices_are_no_persons(parsed) -> None:
    text = (
        "The Bank of England met in London. General Motors and Bridge Street Station closed. The Prime Minister left."
    )

    assert persons(parsed, text) == {}


def test_a_place_stays_a_place_where_a_person_bears_its_name(parsed) -> None:
    assert len(persons(parsed, "Jack London wrote it. He lived in London for years.")["Jack London"].runs) == 1


def test_he_and_she_mean_the_nearest_that_fits(parsed) -> None:
    text = "Clara Voss and her husband, Erik Voss, bought the mill. He mended the roof. She mended the wheel."

    assert meant(parsed, text) == [("her", "Clara Voss"), ("He", "Erik Voss"), ("She", "Clara Voss")]


def test_an_object_is_not_its_own_subject(parsed) -> None:
    text = "Maria Lopez called. Anna Berg asked her to wait."

    assert meant(parsed, text) == [("her", "Maria Lopez")]


def test_two_who_fit_alike_leave_a_pronoun_open(parsed) -> None:
    assert meant(parsed, "Tom Hale and Paul Brown met. He left first.") == []


def test_pronouns_inside_quotation_marks_are_left_alone(parsed) -> None:
    assert meant(parsed, "“He frightens me,” said Anna Berg.") == []


def test_a_definite_role_means_its_one_bearer(parsed) -> None:
    given = parsed(TITLE + "The mayor, Peter Brandt, spoke first. Then the mayor left. A mayor is always in a hurry.")
    cast = cast_of(given)
    named = [cast.name(s, word) for s in given.sentences for word in s.words if word.text == "mayor"]

    assert named == [None, "Peter Brandt", None]


def test_the_cast_of_a_parse_is_worked_out_once(parsed) -> None:
    given = parsed(TITLE + "Ann Lee came.")

    assert cast_of(given) is cast_of(given)
