"""Trains the sentence model of check-worthiness and writes its weights into the package.

    python benchmarks/train_worthiness.py FOLDER

FOLDER holds claimbuster-crowdsourced.csv (to train on) and claimbuster-groundtruth.csv (to measure with): the
ClaimBuster data set of Arslan, Hassan, Li and Tremayne (2020), CC BY 4.0.
Needs numpy, which comes with spaCy. The same data give the same weights.
"""

import argparse
import csv
import json
from collections import Counter
from pathlib import Path

import numpy as np

from factcheck.claims.worthiness.features import features_of
from factcheck.claims.worthiness.sentences import WEIGHTS, worthiness

PACKAGE = Path(__file__).parents[1] / "src/factcheck/claims/worthiness"
LEAST_SEEN = 4  # sentences that a feature must stand in
ROUNDS = 400
STEP = 0.05
SHRINK = 2e-5  # how hard weights are held near nought
SCALE = 100  # weights are kept as whole hundredths
LEAST_WEIGHT = 0.15  # smaller ones are dropped


def main() -> None:
    ask = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ask.add_argument("folder", type=Path)
    folder = ask.parse_args().folder
    tests, truth = labelled(folder / "claimbuster-groundtruth.csv")
    sentences, labels = labelled(folder / "claimbuster-crowdsourced.csv", leave_out=frozenset(tests))
    bias, weights = train(sentences, labels)
    kept = {name: round(weight * SCALE) for name, weight in weights.items() if abs(weight) >= LEAST_WEIGHT}
    body = {"trained_on": "ClaimBuster, Arslan et al. 2020, CC BY 4.0", "bias": round(bias, 3), "scale": SCALE}
    path = PACKAGE / WEIGHTS
    path.write_text(json.dumps({**body, "weights": kept}, ensure_ascii=False, separators=(",", ":")) + "\n")
    print(f"{len(kept)} weights, {path.stat().st_size} bytes, {len(sentences)} sentences")
    print(f"average precision on the ground truth: {average_precision(truth, worthiness(tests)):.3f}")


def labelled(path: Path, leave_out: frozenset[str] = frozenset()) -> tuple[list[str], list[int]]:
    """The sentences of a file and whether each states a fact worth checking (Verdict 1)."""
    with path.open(encoding="utf-8-sig", newline="") as file:
        rows = [(row["Text"], int(row["Verdict"] == "1")) for row in csv.DictReader(file)]
    rows = [row for row in rows if row[0] not in leave_out]
    return [text for text, _ in rows], [label for _, label in rows]


def train(sentences: list[str], labels: list[int]) -> tuple[float, dict[str, float]]:
    """Logistic regression by Adam on all sentences at once."""
    seen = [list(features_of(sentence)) for sentence in sentences]
    counts = Counter(name for names in seen for name in names)
    names = sorted(name for name, count in counts.items() if count >= LEAST_SEEN)
    place = {name: at for at, name in enumerate(names)}
    rows = np.repeat(np.arange(len(seen)), [len(found) for found in seen])
    columns = np.array([place.get(name, -1) for found in seen for name in found])
    values = np.repeat([1 / np.sqrt(len(found)) for found in seen], [len(found) for found in seen])
    known = columns >= 0
    rows, columns, values = rows[known], columns[known], values[known]
    target = np.array(labels, dtype=float)
    weights, bias = np.zeros(len(names)), 0.0
    mean, spread, mean_bias, spread_bias = np.zeros(len(names)), np.zeros(len(names)), 0.0, 0.0
    for turn in range(1, ROUNDS + 1):
        score = bias + np.bincount(rows, values * weights[columns], minlength=len(seen))
        error = 1 / (1 + np.exp(-score)) - target
        slope = np.bincount(columns, values * error[rows], minlength=len(names)) / len(seen) + SHRINK * weights
        mean, spread = 0.9 * mean + 0.1 * slope, 0.999 * spread + 0.001 * slope**2
        mean_bias, spread_bias = 0.9 * mean_bias + 0.1 * error.mean(), 0.999 * spread_bias + 0.001 * error.mean() ** 2
        rate = STEP * np.sqrt(1 - 0.999**turn) / (1 - 0.9**turn)
        weights -= rate * mean / (np.sqrt(spread) + 1e-8)
        bias -= float(rate * mean_bias / (np.sqrt(spread_bias) + 1e-8))
    return bias, dict(zip(names, weights.tolist(), strict=True))


def average_precision(labels: list[int], scores: list[float]) -> float:
    order = sorted(range(len(labels)), key=lambda at: -scores[at])
    hits, total = 0, 0.0
    for rank, at in enumerate(order, 1):
        if labels[at]:
            hits += 1
            total += hits / rank
    return total / hits


if __name__ == "__main__":
    main()
