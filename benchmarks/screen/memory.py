"""Whether the page's memory grows while somebody works for a day."""

from pathlib import Path
from typing import Any, NamedTuple

from desk_file import make_case
from hands import FINDINGS
from lab import DESK, ECHO, Lab
from tables import Row

CLAIMS = 2_100
WARM = 100
VERDICTS = 1_000
STEP = 20

WORK = """async ({ count, keys }) => {
    for (let number = 0; number < count; number += 1) {
        probe.press(keys[number % keys.length]);
        probe.press('j');
        await probe.frame();
    }
    await probe.until(probe.saved);
}"""


class Memory(NamedTuple):
    """What the page holds after rubbish was collected."""

    heap: float
    nodes: int
    listeners: int


def rows(lab: Lab, folder: Path) -> list[Row]:
    """The table's rows for memory."""
    return [*_desk(lab, folder), _empty(lab)]


def _desk(lab: Lab, folder: Path) -> list[Row]:
    place = folder / "memory.sqlite"
    case, _ = make_case(place, CLAIMS)
    with lab.page(DESK.format(desk=str(place), case=case)) as page:
        page.evaluate("probe.open()")
        page.evaluate("probe.find('.fc-marker[aria-current=true]').focus()")
        _work(page, WARM)
        stages = [_memory(page)]
        for _ in range(2):
            _work(page, VERDICTS)
            stages.append(_memory(page))
    return [
        Row(
            f"heap of the page after {WARM}, {WARM + VERDICTS:,} and {WARM + 2 * VERDICTS:,} verdicts",
            _each("heap", stages),
            "no growth",
        ),
        Row("nodes of the page after as many", _each("nodes", stages), "no growth"),
        Row("listeners of the page after as many", _each("listeners", stages), "no growth"),
    ]


def _each(name: str, stages: list[Memory]) -> str:
    figures = [getattr(stage, name) for stage in stages]
    return ", ".join(f"{figure:.1f} MB" if name == "heap" else f"{figure:,}" for figure in figures)


def _empty(lab: Lab) -> Row:
    """What JupyterLab itself keeps of as many messages."""
    with lab.page(ECHO) as page:
        page.evaluate("probe.empty()")
        page.evaluate(f"probe.echoes({WARM})")
        before = _memory(page)
        page.evaluate(f"probe.echoes({VERDICTS})")
        after = _memory(page)
    figure = f"{before.heap:.1f} MB, {after.heap:.1f} MB"
    return Row(f"heap after {WARM} and {WARM + VERDICTS:,} messages of the empty widget", figure)


def _work(page: Any, count: int) -> None:
    """Judges so many claims one after the other."""
    for _ in range(count // STEP):
        page.evaluate(WORK, {"count": STEP, "keys": list(FINDINGS)})


def _memory(page: Any) -> Memory:
    session = page.context.new_cdp_session(page)
    session.send("Performance.enable")
    session.send("HeapProfiler.enable")
    for _ in range(3):
        session.send("HeapProfiler.collectGarbage")
    told = {one["name"]: one["value"] for one in session.send("Performance.getMetrics")["metrics"]}
    session.detach()
    return Memory(told["JSHeapUsedSize"] / 1e6, int(told["Nodes"]), int(told["JSEventListeners"]))
