from factcheck.claims.names import find_names

TITLE = "A day in the life\n\n"


def told(parsed, text):
    return [(claim.exact, claim.entity, claim.role) for claim in find_names(parsed(TITLE + text))]


def test_a_role_that_was_told_before_is_not_told_again(parsed) -> None:
    found = told(parsed, "Senator Carla Reyes met the farmers. Later Senator Reyes met the bank.")

    assert found == [("Senator Carla Reyes", "Carla Reyes", "Senator")]


def test_a_bare_organisation_is_none_and_neither_is_an_honorific(parsed) -> None:
    assert told(parsed, "The World Bank paid. Mr. Tom Hale met the World Bank in Lima. Mrs. Hale stayed at home.") == []


def test_the_parts_of_a_role_stand_together(parsed) -> None:
    found = told(
        parsed, "Premier Aurelia Stroud, 58, of the Union Party, argued with Sen. Rob Marsh, R-Ohio, on Monday."
    )

    assert [(entity, role) for _, entity, role in found] == [
        ("Aurelia Stroud", "Premier, 58, of the Union Party"),
        ("Rob Marsh", "Sen., R-Ohio"),
    ]


def test_an_office_belongs_to_what_it_leads(parsed) -> None:
    found = told(parsed, "Harrow Motors CEO Alan Price resigned. General Motors did not comment.")

    assert [(entity, role) for _, entity, role in found] == [("Alan Price", "Harrow Motors CEO")]


def test_a_denied_role_is_no_role(parsed) -> None:
    assert told(parsed, "Ella Byrne is not the director of the museum.") == []


def test_roles_at_the_very_end_are_survived(parsed) -> None:
    for text in (
        "Ann Lee,",
        "Ann Lee, a",
        "Ann Lee of the",
        "Ann Lee (",
        "the poet Ann Lee, 4",
        "Ann Lee, R-",
        "Ann Lee's",
    ):
        told(parsed, text)


def test_of_belongs_to_a_titled_name(parsed) -> None:
    found = told(parsed, "The tunnel was opened by Queen Margrethe of Norway. Bishop Lund of Aarhus was there.")

    assert [exact for exact, _, _ in found] == ["Queen Margrethe of Norway", "Bishop Lund of Aarhus"]


def test_a_bare_title_says_nothing_new_of_somebody_introduced_before(parsed) -> None:
    found = told(parsed, "Paul Marsh, the former host of the show, met Li Wei. President Marsh was glad.")

    assert [exact for exact, _, _ in found] == ["Paul Marsh, the former host of the show"]


def test_an_age_introduces_nobody(parsed) -> None:
    found = told(parsed, "Paul Marsh, 70, met Li Wei. Senator Marsh was glad.")

    assert [exact for exact, _, _ in found] == ["Paul Marsh, 70", "Senator Marsh"]


def test_an_office_its_country_and_its_bearer_stand_without_a_comma(parsed) -> None:
    for text, entity, role in (
        ("Prime Minister of New Zealand Jacinda Ardern resigned.", "Jacinda Ardern", "Prime Minister of New Zealand"),
        ("The chief executive of Rio Tinto Jakob Brandt left.", "Jakob Brandt", "chief executive of Rio Tinto"),
        (
            "Chair of the House of Commons Justice Committee Bob Neill agreed.",
            "Bob Neill",
            "Chair of the House of Commons Justice Committee",
        ),
    ):
        assert (entity, role) in [(entity, role) for _, entity, role in told(parsed, text)]


def test_what_is_led_may_bear_a_person_s_name(parsed) -> None:
    found = told(parsed, "The chair of the John Lewis Partnership spoke.")

    assert [entity for _, entity, _ in found] == []
