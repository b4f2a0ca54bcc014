"""The number that tells equal words apart."""

from hypothesis import given
from hypothesis import strategies as st

from factcheck.model import Span
from factcheck.text.occurrence import Occurrences

TEXT = "1898, again 1898 (1898), FY1898 and FY1898."


def places(words: str) -> list[int]:
    return [at for at in range(len(TEXT)) if TEXT.startswith(words, at)]


def test_equal_words_are_numbered_in_text_order() -> None:
    count = Occurrences(TEXT)

    assert [count.before(Span(at, at + 4)) for at in places("1898")][:3] == [0, 1, 2]


def test_words_inside_a_word_get_numbers_of_their_own() -> None:
    count = Occurrences(TEXT)

    assert [count.before(Span(at, at + 4)) for at in places("1898")][3:] == [-4, -5]


@given(st.text(alphabet="ab1 .é😀\u0301", min_size=1, max_size=60), st.data())
def test_no_two_places_of_the_same_words_have_one_number(text: str, data: st.DataObject) -> None:
    length = data.draw(st.integers(1, len(text)))
    start = data.draw(st.integers(0, len(text) - length))
    words = text[start : start + length]
    count = Occurrences(text)
    numbers = [count.before(Span(at, at + length)) for at in range(len(text)) if text.startswith(words, at)]

    assert len(set(numbers)) == len(numbers)


def test_long_words_that_begin_alike_are_told_apart() -> None:
    text = f"{'x' * 70}a {'x' * 70}b {'x' * 70}a"
    count = Occurrences(text)

    assert [count.before(Span(at, at + 71)) for at in (0, 72, 144)] == [0, 0, 1]
