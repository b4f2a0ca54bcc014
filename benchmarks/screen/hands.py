"""What a key and a verdict cost: time in the page, time until the ledger has it, bytes on the wire."""

from pathlib import Path
from typing import Any

from desk_file import make_case
from lab import DESK, ECHO, Lab, PageClock, Wire
from tables import Row, both, middle

TIMES = 60
"""Verdicts, each followed by a step to the next claim."""

REST = 300
"""Milliseconds after which what follows from a key has come, the cards of the neighbours among it."""

FINDINGS = "147"
"""Keys of findings that need no rationale."""


def rows(lab: Lab, folder: Path, sizes: list[int]) -> list[Row]:
    """The table's rows for keys and verdicts."""
    told = [Row("a round trip of the empty widget", both(echoed := _echoes(lab)), "", "1")]
    for claims in sizes:
        place = folder / f"hands-{claims}.sqlite"
        case, _ = make_case(place, claims)
        steps, verdicts = _worked(lab, place, case)
        durable = [one["durable"] for one in verdicts]
        told += [*_seen("j", claims, steps), *_seen("a verdict", claims, verdicts)]
        ratio = f"{middle(durable) / middle(echoed):.1f}"
        told.append(Row(f"a verdict is saved, {claims:,} claims", both(durable), "150 ms, median", ratio))
        told += [_sent("j", claims, steps), _sent("a verdict", claims, verdicts)]
    return told


def _seen(what: str, claims: int, measured: list[dict[str, Any]]) -> list[Row]:
    script, work, shown, spent = ([one[name] for one in measured] for name in ("script", "work", "shown", "spent"))
    return [
        Row(f"{what}, {claims:,} claims: the desk's own script", both(script)),
        Row(f"{what}, {claims:,} claims: drawn, work of the page", both(work), "16 ms"),
        Row(f"{what}, {claims:,} claims: processor time of all that, and of our measuring", both(spent)),
        Row(f"{what}, {claims:,} claims: on the screen, wait for the frame included", both(shown)),
    ]


def _sent(what: str, claims: int, measured: list[dict[str, Any]]) -> Row:
    usual, largest = middle([one["bytes"] for one in measured]), max(measured, key=lambda one: one["bytes"])
    messages = middle([one["messages"] for one in measured])
    most = f"at most {largest['bytes'] / 1000:.1f} in {largest['messages']}"
    figure = f"{usual / 1000:.1f} kB in {messages:.0f} messages, {most}"
    return Row(f"{what}, {claims:,} claims: on the wire, both ways", figure, "4 kB")


def _worked(lab: Lab, place: Path, case: str) -> tuple[list[dict[str, Any]], list[dict[str, Any]]]:
    """Walks from claim to claim and judges each."""
    steps, verdicts = [], []
    with lab.page(DESK.format(desk=str(place), case=case)) as page:
        wire, clock = Wire(page), PageClock(page)
        page.evaluate("probe.open()")
        page.evaluate("probe.find('.fc-marker[aria-current=true]').focus()")
        page.wait_for_timeout(REST)
        for number in range(TIMES):
            verdicts.append(_counted(page, wire, clock, f"probe.judged('{FINDINGS[number % 3]}')"))
            steps.append(_counted(page, wire, clock, "probe.moved('j')"))
    return steps, verdicts


def _counted(page: Any, wire: Wire, clock: PageClock, act: str) -> dict[str, Any]:
    wire.clear()
    before = clock.spent()
    measured: dict[str, Any] = page.evaluate(act)
    measured["spent"] = clock.spent() - before
    page.wait_for_timeout(REST)
    return {**measured, "bytes": wire.bytes, "messages": wire.messages}


def _echoes(lab: Lab) -> list[float]:
    with lab.page(ECHO) as page:
        page.evaluate("probe.empty()")
        times: list[float] = page.evaluate(f"probe.echoes({TIMES})")
    return times
