"""What happens where there is no room; `test_full_disk` runs it, mostly on a small disk, and reads what it prints.

Arguments: a folder, and how room is taken away: `full`, `nearly full` or `no larger file`.
"""

import json
import os
import resource
import signal
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import factcheck as fc
from factcheck.ledger import new_id
from factcheck.text import Article

LONG = "The deed is damp. " * 2_000
LEFT = {"full": 0, "nearly full": 3 * 4096}
"""Bytes that are left on the disk."""


def main(folder: Path, how: str) -> None:
    seen: dict[str, Any] = {}
    place, report, other = folder / "desk.sqlite", folder / "checked.html", folder / "other.sqlite"
    with fc.open_desk(place) as desk:
        case = desk.open_case(Article.from_text("The bridge was opened in 1821."), by="ines", find="later")
        claim = case.add_claim("date", 25, 29, by="ines").id
        fc.write_report(case, report)
        before = (case.head, case.states, desk.cases(), report.read_bytes(), files(folder))
        sent = new_id()
        with no_room(folder, how):
            seen["act"] = words_of(lambda: case.note(claim, LONG, by="theo", entry_id=sent))
            seen["report"] = words_of(lambda: fc.write_report(case, report, overwrite=True))
            seen["other desk"] = words_of(lambda: fc.open_desk(other))
            after = (case.head, case.states, desk.cases(), report.read_bytes(), files(folder))
        seen["as it was"] = before == after
    with fc.open_desk(place) as desk:
        case = desk.case(case.id)
        seen["as it was when opened again"] = (case.head, desk.verify().problems) == (before[0], ())
        for _ in range(2):
            case.note(claim, LONG, by="theo", entry_id=sent)
        seen["recorded once with room"] = [one.id for one in case.entries].count(sent) == 1
        seen["clean"] = desk.verify().problems == ()
    with fc.open_desk(other) as desk:
        seen["other desk made with room"] = desk.verify().problems == ()
    print(json.dumps(seen))


def files(folder: Path) -> set[str]:
    """The files that matter: neither those that SQLite makes beside a desk nor those of the other desk."""
    return {file.name for file in folder.iterdir() if "sqlite" not in file.name and file.name != "ballast"}


@contextmanager
def no_room(folder: Path, how: str) -> Iterator[None]:
    """Takes the room away for the block."""
    if how == "no larger file":
        signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
        usual = resource.getrlimit(resource.RLIMIT_FSIZE)
        resource.setrlimit(resource.RLIMIT_FSIZE, (4096, usual[1]))
        yield
        resource.setrlimit(resource.RLIMIT_FSIZE, usual)
    else:
        ballast = folder / "ballast"
        fill(ballast)
        os.truncate(ballast, ballast.stat().st_size - LEFT[how])
        yield
        ballast.unlink()


def fill(ballast: Path) -> None:
    with ballast.open("wb", buffering=0) as file:
        for size in (4096, 1):
            try:
                while file.write(b"x" * size):
                    pass
            except OSError:
                continue


def words_of(act: Callable[[], object]) -> str:
    """The words with which `act` is refused."""
    try:
        act()
    except fc.FactcheckError as error:
        return f"{type(error).__name__}: {error}"
    return "not refused"


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2])
