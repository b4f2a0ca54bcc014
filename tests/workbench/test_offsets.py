import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck import ActRefused
from factcheck_workbench.offsets import Utf16

TEXT = "A 🌆 city, 🧊 cooled."


def units(text: str) -> int:
    return len(text.encode("utf-16-le")) // 2


@given(st.text(alphabet=st.sampled_from("ab \n🌆é𝔘"), max_size=40))
def test_every_place_is_what_the_encoder_says_and_comes_back(text: str) -> None:
    utf16 = Utf16(text)

    for point in range(len(text) + 1):
        assert utf16.unit(point) == units(text[:point])
        assert utf16.point(utf16.unit(point)) == point


def test_a_place_inside_a_character_is_refused() -> None:
    inside = units(TEXT[: TEXT.index("🌆")]) + 1

    with pytest.raises(ActRefused, match="Mark them again"):
        Utf16(TEXT).point(inside)


@pytest.mark.parametrize("unit", [-1, 10_000])
def test_a_place_outside_the_text_is_refused(unit: int) -> None:
    with pytest.raises(ActRefused):
        Utf16(TEXT).point(unit)
