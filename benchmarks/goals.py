"""The figures that finding is held to: what must be reached, and what others reach on the same articles."""

from dataclasses import dataclass

Figures = dict[str, dict[str, float]]
"""Set -> name of the figure -> figure; shares are of 1."""


@dataclass(frozen=True)
class Goal:
    """One row of the table.

    Attributes:
        set: Which articles or sentences.
        name: What is measured.
        least: What must be reached; the most that may be where `at_most`.
        others: What others reach, in their words; "" where nothing is known.
        at_most: Whether less is better.
    """

    set: str
    name: str
    least: float
    others: str = ""
    at_most: bool = False

    def holds(self, figure: float) -> bool:
        """Whether the goal is reached."""
        return figure <= self.least if self.at_most else figure >= self.least

    @property
    def loss(self) -> float:
        """How much worse than before a figure may become: a point; a twentieth of a claim made; one claim."""
        return 0.01 if not self.at_most else 0.05 if self.least < 10 else 1

    def is_lost(self, before: float, now: float) -> bool:
        """Whether `now` is so much worse that something broke."""
        return (now - before if self.at_most else before - now) > self.loss + 1e-9

    def written(self, figure: float) -> str:
        """The figure as it stands in the table."""
        if self.at_most:
            return f"{figure:.2f}" if self.least < 10 else f"{figure:.0f}"
        return f"{100 * figure:.1f}"


GOLD, SEED, MEANTIME, WIKIWARS, CLAIMBUSTER = "gold", "seed", "MEANTIME", "WikiWars", "ClaimBuster"
_CHAIN, _HEIDELTIME = "spaCy + textacy + dateparser", "HeidelTime"

GOALS = (
    Goal(GOLD, "date F1", 0.96, f"{_CHAIN} 89"),
    Goal(GOLD, "date exact span", 0.95, f"{_CHAIN} 91"),
    Goal(GOLD, "date value", 0.94, f"{_CHAIN} 39"),
    Goal(GOLD, "date unresolved left null", 1.00, f"{_CHAIN} 75"),
    Goal(GOLD, "quote F1", 0.94, f"{_CHAIN} 70"),
    Goal(GOLD, "quote type", 0.92, f"{_CHAIN} 85"),
    Goal(GOLD, "quote speaker", 0.93, f"{_CHAIN} 22"),
    Goal(GOLD, "number F1", 0.96, f"{_CHAIN} 94"),
    Goal(GOLD, "number exact span", 0.85, f"{_CHAIN} 30"),
    Goal(GOLD, "event must-recall", 0.85, f"{_CHAIN} 67"),
    Goal(GOLD, "name must-recall", 0.88, f"{_CHAIN} 23"),
    Goal(GOLD, "statement must-recall", 0.75, f"{_CHAIN} 0"),
    Goal(GOLD, "events made per gold claim", 2.0, f"{_CHAIN} 3.0", at_most=True),
    Goal(GOLD, "names made per gold claim", 2.0, f"{_CHAIN} 1.8", at_most=True),
    Goal(GOLD, "statements made per gold claim", 3.0, at_most=True),
    Goal(GOLD, "kept low", 0.93, f"{_CHAIN} 56"),
    Goal(MEANTIME, "strict F1", 0.81, f"{_HEIDELTIME} 79.2, spaCy 79.4"),
    Goal(MEANTIME, "relaxed F1", 0.89, f"{_HEIDELTIME} 86.0, spaCy 88.0"),
    Goal(MEANTIME, "value F1", 0.76, f"{_HEIDELTIME} 73.4"),
    Goal(WIKIWARS, "strict F1", 0.85, f"{_HEIDELTIME}, both halves, 83.6"),
    Goal(WIKIWARS, "relaxed F1", 0.93, f"{_HEIDELTIME}, both halves, 91.4"),
    Goal(WIKIWARS, "value F1", 0.78, f"{_HEIDELTIME}, test half, 77.9"),
    Goal(CLAIMBUSTER, "average precision", 0.955, "TF-IDF words 95.2, with hand-made features 95.8"),
    Goal(SEED, "loud claims that overlap no gold", 12, at_most=True),
)
"""In the order of the table."""
