from factcheck.claims.quotes.finder import find_quotes
from factcheck.model import Kind, QuoteType

TITLE = "A day in the life\n\n"


def quotes(parsed, text):
    return find_quotes(parsed(TITLE + text))


def test_scare_quotes_have_no_speaker_and_rank_below_all_others(parsed) -> None:
    claims = quotes(parsed, "Ann Lee said she was sorry. “I was wrong,” Lee said. The so-called “bromance” was over.")

    scare = [claim for claim in claims if claim.quote_type is QuoteType.SCARE]
    assert [(claim.exact, claim.speaker, claim.cue) for claim in scare] == [("bromance", None, None)]
    assert scare[0].worthiness < min(claim.worthiness for claim in claims if claim is not scare[0])


def test_a_headline_has_the_speaker_that_the_text_gives_its_words(parsed) -> None:
    claims = find_quotes(
        parsed("“Never again”: mayor on the flood\n\n“Never again,” said the mayor, Ann Lee, on Monday.")
    )

    assert [(claim.exact, claim.speaker) for claim in claims] == [
        ("Never again", "Ann Lee"),
        ("Never again,", "Ann Lee"),
    ]


def test_quotes_as_news_wires_type_them_have_their_speaker(parsed) -> None:
    text = (
        "``We will not sign the treaty,'' said Karl Brandt. Ann Lee called it ``a disgrace for the country'' on Friday."
    )

    assert [(claim.exact, claim.speaker, claim.quote_type) for claim in quotes(parsed, text)] == [
        ("We will not sign the treaty,", "Karl Brandt", QuoteType.DIRECT),
        ("a disgrace for the country", "Ann Lee", QuoteType.MIXED),
    ]


def test_two_who_could_be_he_leave_the_speaker_open(parsed) -> None:
    claims = quotes(parsed, "Tom Hale and Paul Brown met on Monday. “It was short,” he said.")

    assert [claim.speaker for claim in claims] == [None]


def test_the_author_speaks_as_i_only_outside_quotation_marks(parsed) -> None:
    text = "A day in the life\n\nBy Mina Roth\n\nI said that the bridge was unsafe. “I disagree,” said Tom Hale."

    assert [(claim.exact, claim.speaker) for claim in find_quotes(parsed(text))] == [
        ("the bridge was unsafe", "Mina Roth"),
        ("I disagree,", "Tom Hale"),
    ]


def test_quotes_in_a_crossheading_or_a_byline_are_none(parsed) -> None:
    text = "A day in the life\n\nThe dam held.\n\n## “We were lucky”\n\nIt rained on Monday and the river rose again."

    assert find_quotes(parsed(text)) == []


def test_what_was_not_said_is_not_reported(parsed) -> None:
    assert quotes(parsed, "Ann Lee did not say that the dam was safe. She would say that it leaks.") == []


def test_a_quote_tells_why_it_was_found(parsed) -> None:
    claims = quotes(parsed, "According to Ann Lee, the dam leaks every spring. “It leaks,” Lee said.")

    assert [claim.reason for claim in claims] == [
        "reported speech, attributed by “according to”",
        "words in quotation marks, attributed by “said”",
    ]


def test_a_dateline_is_nobody(parsed) -> None:
    claims = quotes(
        parsed, "COLUMBUS, Ohio — Ann Lee on Monday called the plan “a costly and foolish mistake” in the senate."
    )

    assert [(claim.exact, claim.speaker) for claim in claims] == [("a costly and foolish mistake", "Ann Lee")]


def test_every_claim_is_anchored_in_the_text(parsed) -> None:
    text = TITLE + "🛶 “Łódź is a boat,” said Zdzisław Nowak. He added that the river was gone.\n\n“Gone,” he said."
    article = parsed(text).article

    for claim in find_quotes(parsed(text)):
        assert claim.kind is Kind.QUOTE
        assert article.text[claim.start : claim.end] == claim.exact


def test_marks_without_end_or_sense_are_survived(parsed) -> None:
    for text in (
        '"' * 400,
        "“" * 400,
        "“a” " * 200,
        "‘’" * 100 + "'",
        "said " * 300,
        ", he said" * 200,
        "according to " * 100,
    ):
        find_quotes(parsed(TITLE + text))


def test_a_quote_alone_in_its_paragraph_goes_on_from_the_one_before(parsed) -> None:
    reported = quotes(parsed, "Ann Lee said that the dam was leaking.\n\n“It has leaked since May.”")
    quoted = quotes(parsed, "“It leaks,” said Ann Lee.\n\n“It has leaked since May.”")
    two = quotes(parsed, "“It leaks,” said Ann Lee. “It does not,” said Tom Hale.\n\n“It has leaked since May.”")

    assert [claims[-1].speaker for claims in (reported, quoted, two)] == ["Ann Lee", "Ann Lee", None]


def test_one_word_of_judgement_inside_what_is_reported_is_somebody_s(parsed) -> None:
    claims = quotes(parsed, "The tribunal ruled in May that the dismissal was “unfair”.")

    assert [(claim.exact, claim.quote_type, claim.speaker) for claim in claims][-1] == (
        "unfair",
        QuoteType.MIXED,
        "tribunal",
    )


def test_a_finding_behind_a_participle_keeps_its_finder(parsed) -> None:
    claims = quotes(parsed, "An earlier inquiry, led by Ann Lee, found in May that the contract was drafted in haste.")

    assert [(claim.exact, claim.speaker) for claim in claims] == [
        ("the contract was drafted in haste", "earlier inquiry")
    ]


def test_a_saying_is_whose_habit_it_is(parsed) -> None:
    habit = quotes(parsed, "Ann Lee fled in 1944 – “on the last cart out”, as she liked to say – and came back.")
    verdict = quotes(parsed, "What those “confidence-building” meetings built is hard to say.")

    assert [(claim.quote_type, claim.speaker) for claim in habit] == [(QuoteType.MIXED, "Ann Lee")]
    assert [(claim.quote_type, claim.speaker) for claim in verdict] == [(QuoteType.SCARE, None)]


def test_who_said_the_sentence_before_goes_on(parsed) -> None:
    claims = quotes(parsed, "Tom Hale knew it. The dam leaked, his daughter Ana Lee said. “He was right, of course.”")

    assert claims[-1].speaker == "Ana Lee"


def test_half_of_a_double_surname_is_its_bearer_s(parsed) -> None:
    claims = quotes(parsed, "Marta Kolb-Reyes led the survey. “It was deep,” Kolb said. She married Luis Reyes.")

    assert claims[0].speaker == "Marta Kolb-Reyes"
