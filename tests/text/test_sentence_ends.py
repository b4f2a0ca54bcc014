"""Where a sentence ends. Each case is one paragraph with a stroke at every end inside it."""

import pytest

from factcheck.model import Block, BlockKind, Span
from factcheck.text.sentences import sentences_of, split

PLAIN = [
    "The dam broke. | Nobody had warned them. | It was May.",
    "Who pays? | The town does! | It always has.",
    "One sentence without a stop",
    "He left in 1945. | 60 million had died.",
    "Prices rose by 3.5 per cent. | Wages did not.",
    "It costs £1.50. | Children go free.",
]
ABBREVIATIONS = [
    "Mr. Byrne met Mrs. Okoye and Dr. Lindqvist. | They talked.",
    "Gen. Alvarez and Lt. Col. Brown agreed. | Sen. Reed did not.",
    "She lives in St. Brannock. | He does not.",
    "The shop on Main St. is shut.",
    "It stood on Main St. | The owner moved away.",
    "He reads No. 5 and No. 14 of the series. | See p. 12 and pp. 3-9.",
    "Did he agree? | He said no. | The others left.",
    "Acme Inc. sued Brandt Ltd. over the name. | It lost to Brandt Ltd. | It paid.",
    "The firm is Harrow & Sons Ltd. | It was sold in May.",
    "The firm is Harrow & Sons Ltd. of Leeds.",
    "They sell pears, plums, etc. and jam. | That is all.",
    "They sell pears, plums, etc. | The jam is gone.",
    "Use a cloth, e.g. Cotton or i.e. Linen. | Then wait.",
    "It was England vs. Wales. | Wales won.",
    "The temple (c. 1690) is small. | It was built by Smith et al. in a year.",
    "He opened it on Dec. 2, 1907, and shut it in Jan. 1910. | Nobody came.",
    "It is open until Dec. | The fair follows.",
    "Open Tues.–Thurs. from ten. | Closed on Sun. and Mon. in winter.",
    "The cat sat. | It purred.",
    "Sammy Davis Jr. sang. | So did Ray Jr. | The crowd left.",
    "Małgorzata Żuraw, Ph.D., teaches there. | She has a Ph.D. | Her sister has none.",
    "The max. load is 5 t. | More breaks it.",
]
LETTERS_WITH_STOPS = [
    "George W. Bush met J. R. R. Tolkien and F. Scott. | They ate.",
    "Earle C. Anthony hung it. | Thaddeus J. Kowalczyk Jr. saw it.",
    "The U.S. Senate met in the U.K. for once. | It was raining.",
    "He moved to the U.S. | The move was hard.",
    "It took vitamin C. | The cold went.",
    "It lasted from 6 p.m. to 1 a.m. because of the heat.",
    "It began at 6 p.m. | Everyone came.",
    "It began at 6 p.m. Monday and at 7 p.m. BST on Friday. | Few came.",
    "The call was at 9.30am. | Nobody rang.",
    "It began at 9.30 in Washington, D.C. | The rain came at ten.",
]
QUOTES = [
    "“It was late.” | She left.",
    '"It was late." | She left.',
    "“Who is it?” he asked. | Nobody answered.",
    "“Who is it?” Ada Byrne asked. | “Me!” | She laughed.",
    "“Run!” cried the guard. | They ran.",
    "“Who is it?” | He left without a word.",
    "‘Nobody comes here,’ says Mr. Wolf. | ‘My wife can’t stand it.’ | He rang.",
    "She said: “It works. | You tell me.” | Then she left.",
    "“Name one,” she said. | He named three.",
    "Is it “peace”? | Perhaps.",
    "He called it “a shrug with a flag on it”. | Nobody laughed.",
    "(It was late.) | She left.",
    "It was late (about ten p.m.). | She left.",
    "He asked (who wouldn’t?) for more. | He got none.",
    "“I know.” | Then he left.",
]
DOTS = [
    "He waited ... and waited. | Nothing came.",
    "He waited... | Nothing came.",
    "He waited… and waited… | Nothing came.",
    "“The war [...] Must end,” it says. | It did not.",
    "I… I do not know. | Ask him.",
    "No... no. | Never.",
    "Really?! | Yes.",
    "Wait!!! | Stop.",
]
ODDITIES = [
    "See https://example.org/a.b?c=d. | It has more.",
    "Write to ada@example.org. | She answers.",
    "Yahoo! is a firm. | So is Node.js in a way.",
    "It was so.[1] | And so.[2][13] | End.",
    "Sales fell. | iPhone sales rose.",
    "It was Elizabeth I. | She ruled long.",
    "The price was 5.\u00a0| Then it rose.",
    "他来了。| 他走了。",
    "The 👩‍👩‍👧 came. | The 🛶 left.",
    "It ended*. | *Not for all. | _He said so._ | Then he left.",
]


@pytest.mark.parametrize("case", [*PLAIN, *ABBREVIATIONS, *LETTERS_WITH_STOPS, *QUOTES, *DOTS, *ODDITIES])
def test_a_paragraph_parts_into_its_sentences(case: str) -> None:
    expected = [part.strip() for part in case.split("|")]
    text = case.replace(" | ", " ").replace("| ", "").replace("|", "")

    assert expected == [span.of(text) for span in split(text, Span(0, len(text)))]


@pytest.mark.parametrize("start", ["1. ", "12. ", "a. ", "iv. "])
def test_the_number_of_a_list_item_is_no_sentence(start: str) -> None:
    text = f"{start}The first point. It is short."

    assert [span.of(text).removeprefix(start) for span in split(text, Span(0, len(text)))] == [
        "The first point.",
        "It is short.",
    ]


def test_a_stop_belongs_to_its_own_block_only() -> None:
    text = "Dr. Who. Left"

    assert (Span(4, 8),) == tuple(split(text, Span(4, 8)))


def test_titles_headings_and_furniture_are_one_sentence_each() -> None:
    text = "What now? Nothing. End."
    kinds = (BlockKind.TITLE, BlockKind.HEADING, BlockKind.FURNITURE)

    assert all(sentences_of(text, [Block(kind, Span(0, 23))]) == (Span(0, 23),) for kind in kinds)
    assert len(sentences_of(text, [Block(BlockKind.PARAGRAPH, Span(0, 23))])) == 3
