"""What the other things cost that somebody does at a long case: filter, search, coverage, the next open one, bulk."""

from pathlib import Path
from typing import Any

from desk_file import make_case
from lab import DESK, Lab
from tables import Row, both, middle

TIMES = 8

ACTS = {
    "n": "probe.press('n')",
    "f opens the filter": "probe.press('f')",
    "a kind is ticked": "probe.find('.fc-ticks input').click()",
    "search: a letter": "probe.search('b')",
    "search: the field is empty again": "probe.search('')",
    "v shows the coverage": "probe.press('v')",
}
"""What is done, as it is done in the page; each has the desk to itself and is followed by what takes it back."""

BACK = {
    "f opens the filter": "probe.press('f')",
    "a kind is ticked": "probe.find('.fc-ticks input').click()",
    "v shows the coverage": "probe.press('v')",
}
REST = 400
"""Milliseconds between two."""


def rows(lab: Lab, folder: Path, sizes: list[int]) -> list[Row]:
    """The table's rows for the other views."""
    return [row for claims in sizes for row in _of(lab, folder, claims)]


def _of(lab: Lab, folder: Path, claims: int) -> list[Row]:
    place = folder / f"views-{claims}.sqlite"
    case, _ = make_case(place, claims)
    with lab.page(DESK.format(desk=str(place), case=case)) as page:
        page.evaluate("probe.open()")
        page.evaluate("probe.find('.fc-marker[aria-current=true]').focus()")
        told = [_row(page, claims, what) for what in ACTS]
        bulk = page.evaluate("probe.bulk()")
    scripts = f"{bulk['script']:.0f} ms in the page at once, {bulk['durable'] / 1000:.1f} s until saved"
    return [*told, Row(f"bulk: a verdict for {bulk['count']:,} claims at once", scripts)]


def _row(page: Any, claims: int, what: str) -> Row:
    measured = [_once(page, what) for _ in range(TIMES)]
    script, work = ([one[name] for one in measured] for name in ("script", "work"))
    figure = f"{both(work)}, of it script {middle(script):.1f}"
    return Row(f"{what}, {claims:,} claims: drawn, work of the page", figure)


def _once(page: Any, what: str) -> dict[str, float]:
    measured: dict[str, float] = page.evaluate(f"probe.painted().then(() => probe.drawn(() => {ACTS[what]}))")
    page.wait_for_timeout(REST)
    if what in BACK:
        page.evaluate("probe.find('.fc-marker[aria-current=true]').focus()")
        page.evaluate(BACK[what])
        page.wait_for_timeout(REST)
    return measured
