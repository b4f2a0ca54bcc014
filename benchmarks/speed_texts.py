"""The texts that finding is timed on: prose of any length from the samples, and hostile ones."""

from collections.abc import Callable
from itertools import count
from pathlib import Path

SAMPLES = Path(__file__).parents[1] / "data/samples"


def prose(words: int) -> str:
    """Paragraphs of the samples, one after the other and round again, each time with another ending."""
    paragraphs = [part for path in sorted(SAMPLES.iterdir()) for part in path.read_text("utf-8").split("\n\n") if part]
    taken: list[str] = []
    size = 0
    for number in count():
        lap, place = divmod(number, len(paragraphs))
        taken.append(paragraphs[place] if not lap else f"{paragraphs[place]} So ended part {lap}.")
        size += len(taken[-1].split())
        if size >= words:
            return "\n\n".join(taken)
    raise AssertionError


def line(length: int) -> str:
    """One line of prose."""
    text = " ".join(prose(length // 5).split())
    return (text * (length // len(text) + 1))[:length]


GROWING: dict[str, tuple[Callable[[int], str], int]] = {
    "prose, 1,500 and 15,000 words": (prose, 1_500),
    "years in a row, 400 and 4,000": (lambda size: " ".join(str(1000 + number % 1000) for number in range(size)), 400),
    "quotation marks, 1,000 and 10,000": (lambda size: "“" * (size // 2) + "”" * (size // 2), 1_000),
    "quoted words, 1,000 and 10,000 marks": (lambda size: "“no” " * (size // 2), 1_000),
    "straight quotation marks, 1,000 and 10,000": (lambda size: '"' * size, 1_000),
    "one line of 100 kB and of 1 MB": (line, 100_000),
    "one word of 100 kB and of 1 MB": (lambda size: "a" * size, 100_000),
}
"""What grows -> how to make it and the smaller size; the larger is ten times as much."""
