"""Any work that people do leaves a clean desk on which everybody sees the same."""

import random
from collections.abc import Callable
from typing import Any

import pytest

from factcheck.desk import Case, Desk
from factcheck.model import ActRefused, Conflict, Finding, NotFound, Outcome, Source

Act = Callable[[Case, str, str, random.Random], Any]


def verdict(case: Case, claim: str, by: str, dice: random.Random) -> None:
    seen = case.state(claim).claim.version - dice.choice((0, 0, 0, 1))
    case.give_verdict(claim, dice.choice(list(Finding)), "Because.", by=by, version=seen)


def decide(case: Case, claim: str, by: str, dice: random.Random) -> None:
    standing = [one.id for one in case.state(claim).verdicts if not one.superseded]
    overrules = dice.choice([None, *standing])
    case.decide(claim, dice.choice(list(Outcome)), "Words.", overrules, dice.choice((None, "Why.")), by=by)


def ask_or_answer(case: Case, claim: str, by: str, dice: random.Random) -> None:
    waiting = [query.id for query in case.state(claim).queries if query.answer is None]
    if waiting:
        case.answer(dice.choice(waiting), "Yes.", by=by)
    else:
        case.ask(claim, "Is it so?", dice.choice(("author", "source", "checker")), by=by)


def change(case: Case, claim: str, by: str, dice: random.Random) -> None:
    start = case.state(claim).claim.start
    case.change_claim(claim, start, start + dice.randint(1, 30), dice.choice((None, "event", "number")), by=by)


def split(case: Case, claim: str, by: str, dice: random.Random) -> None:
    whole = case.state(claim).claim
    case.split_claim(claim, dice.randint(whole.start, whole.end), by=by)


def join(case: Case, claim: str, by: str, dice: random.Random) -> None:
    other = dice.choice(case.claims).id if case.claims else claim
    dice.choice((case.merge_claims, case.group_claims))([claim, other], by=by)


def undo_any(case: Case, claim: str, by: str, dice: random.Random) -> None:
    case.undo(dice.choice(case.entries).id, by=by)


ACTS: tuple[Act, ...] = (
    verdict,
    verdict,
    decide,
    ask_or_answer,
    undo_any,
    change,
    split,
    join,
    lambda case, claim, by, dice: case.note(claim, "Look.", by=by),
    lambda case, claim, by, dice: case.attach(claim, case.desk.sources()[0].id, "partly", by=by),
    lambda case, claim, by, dice: case.dismiss(claim, "Not a claim.", by=by),
    lambda case, claim, by, dice: case.restore(claim, by=by),
    lambda case, claim, by, dice: case.assign(claim, dice.choice((None, "theo")), by=by),
    lambda case, claim, by, dice: case.undo(by=by),
    lambda case, claim, by, dice: case.redo(by=by),
    lambda case, claim, by, dice: case.sign_off(override="It goes to press.", by=by),
    lambda case, claim, by, dice: case.mark_nothing_to_check(0, 11, by=by),
)


@pytest.mark.parametrize("seed", range(6))
def test_random_work_by_three_people_in_two_programs(desk: Desk, case: Case, source: Source, seed: int) -> None:
    dice = random.Random(seed)
    both = (case, desk.case(case.id))
    refused = 0
    for _ in range(90):
        one = dice.choice(both)
        claims = [state.claim.id for state in (*one.states, *one.dismissed)]
        try:
            dice.choice(ACTS)(one, dice.choice(claims), dice.choice(("ines", "theo", "mira")), dice)
        except (ActRefused, Conflict, NotFound):
            refused += 1
    for one in both:
        one.refresh()
    stored = desk.case(case.id)

    assert desk.verify().problems == ()
    assert both[0].states == both[1].states == stored.states
    assert both[0].dismissed == both[1].dismissed == stored.dismissed
    assert [one.sequence for one in stored.entries] == list(range(1, stored.sequence + 1))
    assert 0 < refused < 80
