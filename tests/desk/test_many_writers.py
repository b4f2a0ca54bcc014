"""Writers in several programs at once, and programs that die: abuse cases 39 and 40."""

import random
import subprocess
import sys
import time
from collections import Counter
from pathlib import Path

from factcheck.desk import Case, Desk, open_desk

WRITING = Path(__file__).with_name("writing.py")


class Writer:
    """A program of its own that gives verdicts."""

    def __init__(self, desk: Desk, case: Case, by: str, count: int) -> None:
        arguments = [desk.location, case.id, by, str(count)]
        self.by = by
        self.heard: list[str] = []
        self.process = subprocess.Popen(
            [sys.executable, str(WRITING), *arguments],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )

    def wait_until_ready(self) -> None:
        assert self.process.stdout is not None
        assert self.process.stdout.readline().strip() == "ready"

    def begin(self) -> None:
        assert self.process.stdin is not None
        self.process.stdin.write("go\n")
        self.process.stdin.flush()

    def wait_until_saved(self) -> None:
        """Waits for its first verdict, so that a kill after it comes in the middle of the work."""
        assert self.process.stdout is not None
        self.heard = [self.process.stdout.readline() for _ in range(2)]

    def end(self) -> dict[str, list[str]]:
        """What it said, by the first word of the line."""
        assert self.process.stdout is not None
        assert self.process.stderr is not None
        out, self.errors = self.process.stdout.read(), self.process.stderr.read()
        self.process.wait(timeout=60)
        lines = [line.split() for line in (*self.heard, *out.splitlines()) if len(line.split()) == 2]
        return {word: [one[1] for one in lines if one[0] == word] for word in ("sent", "saved")}


def test_four_programs_give_fifty_verdicts_each_without_a_gap_or_a_lock(desk: Desk, case: Case) -> None:
    before = case.sequence
    writers = [Writer(desk, case, f"person {number}", 50) for number in range(4)]
    for writer in writers:
        writer.wait_until_ready()
    for writer in writers:
        writer.begin()
    said = [writer.end() for writer in writers]
    case.refresh()
    given = case.entries[before:]

    assert [writer.errors for writer in writers] == [""] * 4
    assert [one.sequence for one in given] == list(range(before + 1, before + 201))
    assert {one.id for one in given} == {sent for one in said for sent in one["saved"]}
    assert Counter(one.by for one in given) == {writer.by: 50 for writer in writers}
    assert sum(claim.version - 1 for claim in case.claims) == 200
    assert desk.verify().problems == ()


def test_what_a_killed_program_was_told_is_saved_is_there_and_sending_again_doubles_nothing(
    place: Path, desk: Desk, case: Case
) -> None:
    dice = random.Random(40)
    told: set[str] = set()
    for number in range(5):
        writer = Writer(desk, case, f"person {number}", 10_000)
        writer.wait_until_ready()
        writer.begin()
        writer.wait_until_saved()
        time.sleep(dice.uniform(0, 0.2))
        writer.process.kill()
        said = writer.end()
        told |= set(said["saved"])
        _send_again(case, writer.by, said)
        told |= set(said["sent"])
        assert desk.verify().problems == ()
    case.refresh()

    written = [one.id for one in case.entries if one.kind == "verdict_given"]
    assert len(told) >= 5
    assert sorted(written) == sorted(told)


def _send_again(case: Case, by: str, said: dict[str, list[str]]) -> None:
    """The program is started again and sends its last act, not knowing whether it was saved."""
    claims = [claim.id for claim in case.claims]
    for number, sent in enumerate(said["sent"]):
        if sent == said["sent"][-1]:
            case.give_verdict(claims[number % len(claims)], "confirmed", by=by, entry_id=sent)


def test_a_desk_whose_making_was_cut_off_is_made_on_the_next_opening(place: Path) -> None:
    place.touch(mode=0o600)

    with open_desk(place) as desk:
        assert desk.cases() == ()
        assert desk.verify().clean
