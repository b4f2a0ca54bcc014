"""Times finding as ratios that hold on any machine, and writes them into figures.json and docs/accuracy.md.

    python benchmarks/speed_claims.py [--write]

- the whole pipeline on a ready article against one call of the language model on its text, by turns in one process
- dates alone against the language model's named entities, the same way
- ten times the text against the text, for prose and for what is made to stall a finder
- the first steps of `find_by_section` on 15,000 words: when the first claims and when all are there, in seconds
"""

import argparse
import time
from collections.abc import Callable
from statistics import median
from typing import Any

from score_claims import committed, write_down
from speed_texts import GROWING, prose

from factcheck.claims import find_by_section, find_claims
from factcheck.claims.dates.finder import find_dates
from factcheck.claims.model import load_model
from factcheck.text import Article

ROUNDS = 5
SPEED = "speed"
PUBLISHED = "2024-11-08"


def main() -> None:
    ask = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ask.add_argument("--write", action="store_true")
    asked = ask.parse_args()
    figures = {**against_the_model(), **against_named_entities(), **growth()}
    first, all_of_them = opening()
    print(f"15,000 words: first claims after {first:.2f} s, all after {all_of_them:.2f} s")
    if asked.write:
        write_down({**committed(), SPEED: figures})


def against_the_model() -> dict[str, float]:
    """The whole pipeline's time as a multiple of the model's own."""
    model, figures = load_model(), {}
    for words in (3_000, 15_000):
        text = prose(words)
        ours, theirs = by_turns(find_claims, model, text)
        figures[f"whole pipeline, {words:,} words, of one nlp(text)"] = told(f"{words:,} words", ours / theirs)
    return figures


def against_named_entities() -> dict[str, float]:
    """How many times faster dates alone are than the model's named entities."""
    model, text = load_model(), prose(15_000)
    with model.select_pipes(enable=["ner"]):
        ours, theirs = by_turns(find_dates, model, text)
    return {"spaCy's named entities, of dates alone": told("named entities against dates", theirs / ours)}


def growth() -> dict[str, float]:
    """How many times longer ten times the text takes."""
    figures = {}
    for name, (make, size) in GROWING.items():
        small, large = (min(seconds(find_claims, ready(make(of))) for _ in range(2)) for of in (size, 10 * size))
        figures[f"ten times: {name}"] = told(f"{name} ({small:.2f} s, {large:.2f} s)", large / small)
    return figures


def opening() -> tuple[float, float]:
    """Seconds to the first claims and to all of a long article, the model loaded."""
    article, began = ready(prose(15_000)), time.perf_counter()
    steps = [time.perf_counter() - began for _ in find_by_section(article)]
    return steps[0], steps[-1]


def by_turns(ours: Callable[[Article], object], theirs: Callable[[str], object], text: str) -> tuple[float, float]:
    """The median seconds of each, after a round that does not count."""
    rounds = [(seconds(ours, ready(text)), seconds(theirs, text)) for _ in range(ROUNDS + 1)][1:]
    return median(each[0] for each in rounds), median(each[1] for each in rounds)


def ready(text: str) -> Article:
    """An article read anew, of which nothing is known yet."""
    return Article.from_text(text, published=PUBLISHED)


def seconds(act: Callable[[Any], object], what: object) -> float:
    """Seconds of this process, so that neighbours on the machine matter little."""
    began = time.process_time()
    act(what)
    return time.process_time() - began


def told(what: str, ratio: float) -> float:
    """Prints a ratio and gives it back."""
    print(f"{what:60} {ratio:6.2f}", flush=True)
    return ratio


if __name__ == "__main__":
    main()
