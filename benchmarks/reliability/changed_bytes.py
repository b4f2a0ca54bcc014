"""Changes the bytes of a desk's file that hold entries, one at a time, and looks whether `verify` finds each.

    python benchmarks/reliability/changed_bytes.py [--stride 1] [--changes 1] [--seed 43] [--folder FOLDER]

Every `stride`-th byte takes `changes` other values, drawn by lot. Prints a line for each change that was not found and
the figures as JSON; exits with 1 if there was one.
"""

import argparse
import json
import random
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

from entry_places import Place, Value, places_of

from factcheck.desk import open_desk
from factcheck.model import FactcheckError
from factcheck.store.driver import sqlite_driver
from factcheck.text import Article

SQLITE = sqlite_driver()


def main() -> None:
    ask = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ask.add_argument("--stride", type=int, default=1)
    ask.add_argument("--changes", type=int, default=1)
    ask.add_argument("--seed", type=int, default=43)
    ask.add_argument("--folder", type=Path, help="where the desk is made; the system's temporary folder without it")
    asked = ask.parse_args()
    dice = random.Random(asked.seed)
    with tempfile.TemporaryDirectory(prefix="bytes-", dir=asked.folder) as folder:
        place = Path(folder) / "desk.sqlite"
        rows = _made(place)
        whole = place.read_bytes()
        places = list(places_of(rows, whole))
        looked = places[dice.randrange(asked.stride) :: asked.stride]
        changes = [(one, new) for one in looked for new in _other_values(whole[one.at], asked.changes, dice)]
        missed = [change for change in changes if not _is_found(place, *change)]
        if place.read_bytes() != whole:
            sys.exit("Looking at the desk changed it")
    for one, new in missed:
        print(f"missed: entry {one.entry}, {one.part}, byte {one.at}: {whole[one.at]:#04x} became {new:#04x}")
    print(json.dumps({"entries": len(rows), "bytes": len(places), "changes": len(changes), "missed": len(missed)}))
    sys.exit(bool(missed))


def _made(place: Path) -> list[tuple[Value, ...]]:
    """Makes a desk with a case of a few entries, short and long, and returns their rows."""
    with open_desk(place) as desk:
        source = desk.add_source("document", "Deed of 1821", by="inês", details={"author": "The town"}).id
        case = desk.open_case(Article.from_text("The bridge was opened in 1821."), by="inês", find="later")
        claim = case.add_claim("date", 25, 29, by="inês").id
        case.attach(claim, source, "contradicts", "p. 3", "opened in 1822", by="theo")
        case.ask(claim, "Where does the year come from? " * 60, by="theo")
        case.note(claim, "The deed is damp. " * 300, by="theo")
        case.give_verdict(claim, "inaccurate", "The deed says 1822.", "1822", by="inês")
        case.undo(by="inês")
        case.redo(by="inês")
        case.decide(claim, "changed", "1822", by="mira")
        case.sign_off("It goes to press — now.", by="mira")
    connection = SQLITE.connect(place)
    connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    rows: list[tuple[Value, ...]] = connection.execute("SELECT * FROM entries ORDER BY ledger, sequence").fetchall()
    connection.close()
    return rows


def _other_values(old: int, count: int, dice: random.Random) -> Iterator[int]:
    yield from dice.sample([value for value in range(256) if value != old], count)


def _is_found(place: Path, one: Place, new: int) -> bool:
    """Whether a desk with this byte changed says that something is wrong; the byte is put back."""
    with place.open("r+b") as file:
        file.seek(one.at)
        old = file.read(1)
        file.seek(one.at)
        file.write(bytes([new]))
    try:
        return bool(_problems(place))
    finally:
        with place.open("r+b") as file:
            file.seek(one.at)
            file.write(old)


def _problems(place: Path) -> tuple[str, ...]:
    """What is wrong with a desk; one that does not open says so, which is a problem found."""
    try:
        with open_desk(place) as desk:
            return desk.verify().problems
    except FactcheckError as error:
        return (str(error),)


if __name__ == "__main__":
    main()
