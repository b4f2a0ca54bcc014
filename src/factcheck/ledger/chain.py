"""Checks a ledger against its own hashes, and whether it makes sense."""

from collections.abc import Iterable

from factcheck.ledger.desk_replay import DeskLedger
from factcheck.ledger.entry import Recorded
from factcheck.ledger.hashing import GENESIS, chain_hash, content_hash
from factcheck.ledger.replay import CaseLedger
from factcheck.model import ActRefused


def chain_problems(recorded: Iterable[Recorded]) -> tuple[str, ...]:
    """Returns what is wrong with the entries of one ledger, a line of plain words each; nothing if all is good.

    After a break the chain is followed from what is written, so that one changed entry gives one line and not a
    line for every entry after it.
    """
    problems: list[str] = []
    previous, expected = GENESIS, 1
    for one in recorded:
        if one.sequence != expected:
            problems.append(f"Entry {one.sequence} stands where entry {expected} should: something is missing.")
        if not _holds(one):
            problems.append(f"Entry {one.sequence} ({one.kind.words} by {one.by}) was changed after it was written.")
        elif one.chain_hash != chain_hash(previous, one.content_hash):
            problems.append(f"Entry {one.sequence} does not follow the entry before it.")
        previous, expected = one.chain_hash, one.sequence + 1
    return tuple(problems)


def case_of(recorded: Iterable[Recorded]) -> CaseLedger:
    """Returns the case that the entries make, every claim's state worked out once.

    Raises:
        ValueError: They make none: hashes that fit give no sense to what they cover.
    """
    try:
        case = CaseLedger.of(recorded)
        states = (*case.states, *case.dismissed)
    except (KeyError, ValueError, TypeError, AttributeError, IndexError) as error:
        raise ValueError(f"Its entries make no case: {error!r}.") from error
    if not case.drafts or any(state.claim.start < 0 for state in states):
        raise ValueError("Its entries make no case: none of them opens it, or a claim lies outside its text.")
    return case


def desk_of(recorded: Iterable[Recorded]) -> DeskLedger:
    """Returns the desk's own ledger that the entries make.

    Raises:
        ValueError: They make none.
    """
    try:
        return DeskLedger.of(recorded)
    except (KeyError, ValueError, TypeError, AttributeError) as error:
        raise ValueError(f"Its entries make no desk: {error!r}.") from error


def _holds(one: Recorded) -> bool:
    try:
        return content_hash(one.entry.to_dict()) == one.content_hash
    except ActRefused:
        return False
