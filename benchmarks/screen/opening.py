"""How long until a desk can be used: from running its cell, in a kernel that has just started."""

from dataclasses import dataclass
from pathlib import Path
from typing import Any

from desk_file import make_case, make_empty_case
from lab import DESK, ECHO, Lab
from tables import Row, middle, seconds

RUNS = 3


@dataclass(frozen=True, slots=True)
class Opened:
    """Seconds after the cell was run, and the longest time in which the page could not answer, in milliseconds."""

    readable: float
    usable: float
    all: float
    stall: float
    claims: int


def rows(lab: Lab, folder: Path, sizes: list[int]) -> list[Row]:
    """The table's rows for opening."""
    empty = middle([_empty(lab) for _ in range(RUNS)])
    told = [Row("an empty widget is there", seconds(empty), "", "1")]
    for claims in sizes:
        place = folder / f"opened-{claims}.sqlite"
        case, _ = make_case(place, claims)
        opened = [open_once(lab, place, case) for _ in range(RUNS)]
        usable = middle([one.usable for one in opened])
        told.append(Row(f"opened before, {claims:,} claims: usable", seconds(usable), "2 s", ratio(usable, empty)))
    return [*told, *_first(lab, folder, empty)]


def _first(lab: Lab, folder: Path, empty: float) -> list[Row]:
    runs = []
    for number in range(RUNS):
        place = folder / f"first-{number}.sqlite"
        runs.append(open_once(lab, place, make_empty_case(place)))
    readable, everything, stall = (
        middle([getattr(one, name) for one in runs]) for name in ("readable", "all", "stall")
    )
    return [
        Row("first opening: text readable", seconds(readable), "2 s", ratio(readable, empty)),
        Row(
            f"first opening: all {runs[0].claims:,} claims there", seconds(everything), "12 s", ratio(everything, empty)
        ),
        Row("first opening: longest time without an answer of the page", f"{stall:.0f} ms", "", ""),
    ]


def open_once(lab: Lab, place: Path, case: str) -> Opened:
    """Opens the case in a fresh kernel and a fresh page."""
    with lab.page(DESK.format(desk=str(place), case=case)) as page:
        seen: dict[str, Any] = page.evaluate("probe.open()")
        claims = page.locator(".fc-marker").count()
    return Opened(*(seen[name] / 1000 for name in ("readable", "usable", "all")), stall=seen["stall"], claims=claims)


def _empty(lab: Lab) -> float:
    with lab.page(ECHO) as page:
        spent: float = page.evaluate("probe.empty()")
    return spent / 1000


def ratio(one: float, other: float) -> str:
    """How many times the other it is."""
    return f"{one / other:.1f}"
