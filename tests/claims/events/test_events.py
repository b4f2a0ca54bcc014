"""What happened, is happening or was decided, in sentences of our own."""

from collections.abc import Callable

import pytest

from factcheck.claims.events.finder import find_events
from factcheck.claims.parse import Parsed
from factcheck.model import Asserted, Claim

Parse = Callable[[str], Parsed]


def events(parsed: Parse, text: str) -> list[Claim]:
    return list(find_events(parsed(text)))


def words(parsed: Parse, text: str) -> list[str]:
    return [claim.exact for claim in events(parsed, text)]


@pytest.mark.parametrize(
    ("text", "event"),
    [
        ("The parliament passed the law on 3 May.", "The parliament passed the law on 3 May"),
        ("In 1998 the firm sold its mill to a Dutch group.", "the firm sold its mill to a Dutch group"),
        ("Three people have died in the fire.", "Three people have died in the fire"),
        ("He was out of office within 30 days.", "He was out of office within 30 days"),
        ("Engineers are repairing the bridge in Brno.", "Engineers are repairing the bridge in Brno"),
        ("She died in Rome because the train was late.", "She died in Rome"),
        ("She left Oslo in 1990, which surprised her father.", "She left Oslo in 1990"),
        ("The jury found him guilty on Friday.", "The jury found him guilty on Friday"),
        ("They live in the house that her uncle built in 1911.", "the house that her uncle built in 1911"),
        ("It was a reply to a raid ordered by General Haddad in 2016.", "a raid ordered by General Haddad in 2016"),
        ("Born in Turin on 4 May 1921, she is still alive.", "Born in Turin on 4 May 1921"),
        ("A man suspected of bombing a market in Basra is free.", "bombing a market in Basra"),
        ("He is accused of stealing a horse in Vienna.", "He is accused of stealing a horse in Vienna"),
        ("After winning the cup in 1998, the club rested.", "winning the cup in 1998"),
        ("The plane went down, killing all 62 people.", "killing all 62 people"),
        ("Under the deal, signed in Paris in 2015, all is well.", "signed in Paris in 2015"),
        ("Four soldiers were being held by the rebels.", "Four soldiers were being held by the rebels"),
        ("The sides held talks in Geneva.", "The sides held talks in Geneva"),
        ("The minister denied taking money from the firm.", "The minister denied taking money from the firm"),
        ("Denmark joins the treaty on 1 July.", "Denmark joins the treaty on 1 July"),
        ("The launch is now set for Thursday.", "The launch is now set for Thursday"),
        ("Queen Margrethe of Norway opened the tunnel.", "Queen Margrethe of Norway opened the tunnel"),
        (
            "Queen Margrethe of Norway has, in her time, opened ten bridges.",
            "Queen Margrethe of Norway has, in her time, opened ten bridges",
        ),
        ("Under Queen Sonja of Norway the bridge was opened.", "the bridge was opened"),
        ("More snow is forecast for Friday.", "More snow is forecast for Friday"),
        ("Its successor was due in 2019.", "Its successor was due in 2019"),
        ("Postal votes must arrive by noon on Friday.", "Postal votes must arrive by noon on Friday"),
        ("Six people are feared dead in a mine near Zenica.", "Six people are feared dead in a mine near Zenica"),
        ("There have been three fires since June.", "There have been three fires since June"),
        ("He was the first to cross the desert on foot.", "He was the first to cross the desert on foot"),
        ("Ida is said to have burned forty letters in Vienna.", "Ida is said to have burned forty letters in Vienna"),
    ],
)
def test_an_event_is_the_predicate_with_its_objects_and_places(parsed: Parse, text: str, event: str) -> None:
    assert event in words(parsed, text)


@pytest.mark.parametrize(
    ("text", "event"),
    [
        ("Nobody has forgotten the annexation of Crimea.", "annexation of Crimea"),
        ("The border is quiet since the war in Georgia.", "war in Georgia"),
        ("The announced cease-fire is not the first one.", "announced cease-fire"),
        ("The bank is nervous about Merkel’s visit to Athens.", "Merkel’s visit to Athens"),
    ],
)
def test_a_noun_with_who_or_where_names_an_event(parsed: Parse, text: str, event: str) -> None:
    assert event in words(parsed, text)


@pytest.mark.parametrize(
    "text",
    [
        "War is expensive and every attack has a price.",  # nouns for no event in particular
        "Did the minister resign on Monday?",
        "If the minister had resigned on Monday, we would know.",
        "“The ministry burned all files in 1990,” she said.",  # hers, so a quote
        "The minister said that.",
        "He laughed.",
        "It is the law they desired.",
        "The team that he is driving for is bankrupt.",
        "The shop opens on Sundays.",
        "Children must learn to read.",
        "There was a mill at the lake.",
        "Copper conducts heat well.",
    ],
)
def test_questions_hypotheses_speech_and_lasting_states_hold_no_event(parsed: Parse, text: str) -> None:
    assert words(parsed, text) == []


@pytest.mark.parametrize(
    ("text", "asserted"),
    [
        ("The council closed the school in June.", Asserted.YES),
        ("The council did not close the school in June.", Asserted.DENIED),
        ("Neither leader signed the treaty.", Asserted.DENIED),
        ("The council will close the school in June.", Asserted.PLANNED),
        ("The dividend is to be paid on 8 August.", Asserted.PLANNED),
        ("The plant is due to open on 8 August.", Asserted.PLANNED),
        ("The council may close the school in June.", Asserted.POSSIBLE),
        ("The mayor allegedly took a bribe in June.", Asserted.POSSIBLE),
    ],
)
def test_an_event_says_how_far_the_article_stands_behind_it(parsed: Parse, text: str, asserted: Asserted) -> None:
    assert [claim.asserted for claim in events(parsed, text)] == [asserted]


def test_an_event_says_who_where_and_when(parsed: Parse) -> None:
    (event,) = events(parsed, "Marie Curie opened the institute in Warsaw on 29 May 1932.")

    assert (event.trigger, event.participants, event.place, event.when) == (
        "opened",
        ("Marie Curie",),
        "Warsaw",
        "29 May 1932",
    )


def test_a_verb_is_named_with_its_particle(parsed: Parse) -> None:
    assert [claim.trigger for claim in events(parsed, "The rebels blew up two bridges.")] == ["blew up"]


def test_deeds_with_a_date_of_their_own_are_events_of_their_own(parsed: Parse) -> None:
    text = "She studied law in Graz, dropped out in 1982 and joined the navy in 1984."

    assert words(parsed, text) == ["She studied law in Graz", "dropped out in 1982", "joined the navy in 1984"]


def test_a_headline_in_the_present_tense_tells_what_happened(parsed: Parse) -> None:
    text = "Solvarra lifts dividend\n\nThe firm from Leeds pays its owners more than last year, it said on Tuesday."

    assert words(parsed, text)[0] == "Solvarra lifts dividend"


@pytest.mark.parametrize(
    "headline",
    [
        "Council votes to shut two libraries",
        "Millbrook board votes to close two schools",
        "Airline apologises after flights grounded for hours",
        "Ministers back tougher rules on water firms",
        "Regulator to probe Halden Bank deal",
        "Two dead after avalanche in Tyrol",
        "Opposition leader arrested in Minsk",
        "Lawmakers set to debate ban on plastic bags",
    ],
)
def test_a_headline_tells_what_happened_though_its_verb_looks_like_a_noun(parsed: Parse, headline: str) -> None:
    text = f"{headline}\n\nThe town is in the north of the country. It is a quiet place and has a market."

    assert words(parsed, text)[:1] == [headline]


@pytest.mark.parametrize("headline", ["House prices in Cork", "The long road to work", "Hospital delays and the law"])
def test_a_headline_that_only_names_its_matter_holds_no_event(parsed: Parse, headline: str) -> None:
    text = f"{headline}\n\nThe town is in the north of the country. It is a quiet place and has a market."

    assert words(parsed, text) == []


def test_the_reason_names_the_word_that_gave_the_event_away(parsed: Parse) -> None:
    (event,) = events(parsed, "The council did not close the school in June.")

    assert event.reason == "says that something did not happen: “close”"
