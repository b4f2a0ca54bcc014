"""Scores on the sets that cannot be part of the project, with the scorers that lie beside them."""

import os
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path
from types import ModuleType

from goals import CLAIMBUSTER, MEANTIME, SEED, WIKIWARS, Figures
from gold import Gold, read_gold
from measures import loud_outside

from factcheck.claims import worthiness
from factcheck.claims.dates.timex import timex_tags
from factcheck.text import Article

SHARED = Path(os.environ.get("FACTCHECK_SHARED", Path(__file__).parents[2] / "shared"))
"""Where the sets are, if they are there at all."""

TIMED = {MEANTIME: "meantime", WIKIWARS: "wikiwars-train"}


def shared_figures() -> Figures:
    """The figures of every set that is there."""
    figures = {name: date_figures(SHARED / "benchmarks/dates" / folder) for name, folder in TIMED.items()}
    figures[CLAIMBUSTER] = worthiness_figures(SHARED / "benchmarks/checkworthy/claimbuster-groundtruth.csv")
    figures[SEED] = seed_figures()
    return {name: found for name, found in figures.items() if found}


def date_figures(folder: Path) -> dict[str, float]:
    """The F1 of TIMEX3 tags; none where the set is not there."""
    if not folder.is_dir():
        return {}
    result = _scorer(SHARED / "benchmarks/dates/score_timex.py").score(str(folder), _tags)
    return {f"{measure} F1": result[f"{measure}_prf"][2] for measure in ("strict", "relaxed", "value")}


def worthiness_figures(path: Path) -> dict[str, float]:
    """The average precision of our ranking of a file's sentences; none where it is not there."""
    if not path.is_file():
        return {}
    scorer = _scorer(SHARED / "benchmarks/checkworthy/score_checkworthy.py")
    sentences, labels, _ = scorer.load_gold(str(path), {"1"})
    return {"average precision": scorer.average_precision(labels, worthiness(sentences))}


def seed_figures() -> dict[str, float]:
    """How many claims of the seed article stand high where a person marked nothing; none where it is not there."""
    loud = [claim for gold in seed() for claim in loud_outside(gold, gold.found())]
    return {"loud claims that overlap no gold": len(loud)} if seed() else {}


def seed() -> list[Gold]:
    """The seed article, if it is there."""
    folder = SHARED / "acceptance/seed"
    return list(read_gold(folder, folder))


def _tags(text: str, created: str | None) -> list[tuple[int, int, str | None]]:
    return timex_tags(Article.from_text(text, published=created))


def _scorer(path: Path) -> ModuleType:
    spec = spec_from_file_location(path.stem, path)
    if spec is None or spec.loader is None:
        raise SystemExit(f"The scorer cannot be read: {path}")
    module = module_from_spec(spec)
    spec.loader.exec_module(module)
    return module
