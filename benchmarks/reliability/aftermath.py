"""Looks at a desk after the programs that worked on it were killed."""

from collections import Counter
from pathlib import Path

from random_acts import Sent
from told import Told

from factcheck.desk import Case, Desk, open_desk
from factcheck.model import ActRefused, Conflict, NotFound
from factcheck.store.driver import sqlite_driver

SQLITE = sqlite_driver()


def looked_at(place: Path, told: list[Told]) -> tuple[Counter[str], list[str]]:
    """Opens the desk, looks at everything and sends everything again, twice; returns figures and what is wrong."""
    problems = [failure for one in told for failure in one.failures]
    stored = _stored(place, problems)
    counted = _counted(told, stored, problems)
    with open_desk(place) as desk:
        problems += [f"verify: {line}" for line in desk.verify().problems]
        if not desk.cases():
            return counted, problems + ["a case is lost"] * any(one.opened for one in told)
        case = desk.case(desk.cases()[0].id)
        for _ in range(2):
            _send_again(desk, case, told, problems)
        _expect_none_doubled(stored, _stored(place, problems), told, problems)
        problems += [f"verify after sending again: {line}" for line in desk.verify().problems]
    return counted, problems


def _stored(place: Path, problems: list[str]) -> list[str]:
    """The ids of all entries, read without the library, and SQLite's own word on the file."""
    if not place.exists():
        return []
    connection = SQLITE.connect(place)
    (found,) = connection.execute("PRAGMA integrity_check").fetchone()
    made = connection.execute("SELECT 1 FROM sqlite_schema WHERE name = 'entries'").fetchone()
    ids = [row[0] for row in connection.execute("SELECT id FROM entries")] if made else []
    connection.close()
    problems += [f"integrity_check: {found}"] * (found != "ok")
    return ids


def _counted(told: list[Told], stored: list[str], problems: list[str]) -> Counter[str]:
    counted: Counter[str] = Counter()
    known = set(stored)
    for one in told:
        saved, refused = one.answered("saved"), one.answered("refused")
        problems += [f"lost: {one.sent[lost]}" for lost in sorted(saved - known)]
        problems += [f"refused and yet recorded: {one.sent[ghost]}" for ghost in sorted(refused & known)]
        counted["acknowledged"] += len(saved)
        counted["lost"] += len(saved - known)
        counted["refused"] += len(refused)
        counted["recorded but unanswered"] += len(one.unanswered & known)
        counted["unanswered and not recorded"] += len(one.unanswered - known)
        counted["killed while opening"] += not one.opened
    return counted


def _send_again(desk: Desk, case: Case, told: list[Told], problems: list[str]) -> None:
    """Sends everything again that was not refused; whoever was told that it is saved is told so again."""
    for one in told:
        for sent in one.sent.values():
            answer = one.answers.get(sent.id)
            if answer != "refused" and not _is_saved(sent, desk, case) and answer == "saved":
                problems.append(f"saved at first and refused later: {sent}")


def _is_saved(sent: Sent, desk: Desk, case: Case) -> bool:
    try:
        sent.send(desk, case)
    except Conflict:
        return any(one.id == sent.id for one in case.entries)
    except (ActRefused, NotFound):
        return False
    return True


def _expect_none_doubled(before: list[str], after: list[str], told: list[Told], problems: list[str]) -> None:
    """All that sending again may add is what had not been recorded, once."""
    missing = set[str]().union(*(one.unanswered for one in told)) - set(before)
    if set(after) - set(before) - missing or len(set(after)) != len(after):
        problems.append(f"acts were doubled when they were sent again: {len(before)} entries became {len(after)}")
