"""Writes the figures into docs/accuracy.md, between the marks that stand there for each table."""

from goals import GOALS, Figures
from own_sentences import APART, IN_SIGHT

SPEED = "speed"


def with_tables(page: str, figures: Figures) -> str:
    """The page with its tables made anew; sets that `figures` lacks keep no row."""
    tables = {"figures": goal_table(figures), "own": own_table(figures), SPEED: speed_table(figures)}
    for part, table in tables.items():
        before, begin, rest = page.partition(f"<!-- {part} -->\n")
        _, end, after = rest.partition(f"<!-- /{part} -->")
        page = before + begin + table + end + after
    return page


def goal_table(figures: Figures) -> str:
    """What is reached, what was to be reached, what others reach."""
    rows = [
        f"| {goal.set} | {goal.name} | {goal.written(figures[goal.set][goal.name])} | "
        f"{'at most ' if goal.at_most else ''}{goal.written(goal.least)} | {goal.others} |\n"
        for goal in GOALS
        if goal.set in figures
    ]
    return "| set | figure | ours | aim | others |\n| --- | --- | --- | --- | --- |\n" + "".join(rows)


def own_table(figures: Figures) -> str:
    """What was in sight while rules were made against what was kept apart."""
    rows = [
        f"| {name} | {_written(name, seen)} | {_written(name, figures[APART][name])} |\n"
        for name, seen in figures.get(IN_SIGHT, {}).items()
    ]
    return "| figure | in sight | kept apart |\n| --- | --- | --- |\n" + "".join(rows)


def speed_table(figures: Figures) -> str:
    """How many times longer one thing takes than another."""
    rows = [f"| {name} | {ratio:.2f} |\n" for name, ratio in figures.get(SPEED, {}).items()]
    return "| what | times |\n| --- | --- |\n" + "".join(rows)


def _written(name: str, figure: float) -> str:
    return f"{figure:.2f}" if "made per" in name else f"{100 * figure:.1f}"
