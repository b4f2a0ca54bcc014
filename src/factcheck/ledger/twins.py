"""Finds what the program wrote down in two copies of a case before they met: what the author left in the file.

Each copy has it under an entry of its own, so that without this a merged case would hold it twice.
"""

from collections.abc import Callable, Collection, Hashable, Sequence

from factcheck.ledger.entry import Recorded
from factcheck.ledger.kinds import EntryKind

Said = Callable[[str], Hashable]
"""What a source is, by its id: two sources of which this says the same are the same source."""

_WRITTEN = (EntryKind.NOTED, EntryKind.EVIDENCE_ATTACHED)


def twins(
    ours: Sequence[Recorded], theirs: Sequence[Recorded], shared: Collection[str], said: Said
) -> tuple[tuple[str, str], ...]:
    """Returns pairs of entries that say the same: one of our copy alone, and one of theirs alone.

    Only what stands under the name of whoever opened the copy can be the program's; two people who write the same have
    both written it.

    Args:
        ours: Our copy's entries.
        theirs: The other copy's.
        shared: The ids of those that both have.
        said: What a source is.
    """
    mine = {_key(one, said): one.id for one in _written(ours, shared)}
    pairs = ((mine.pop(_key(one, said), None), one.id) for one in _written(theirs, shared))
    return tuple((one, other) for one, other in pairs if one is not None)


def _written(copy: Sequence[Recorded], shared: Collection[str]) -> list[Recorded]:
    opener = copy[0].by
    return [one for one in copy if one.kind in _WRITTEN and one.by == opener and one.id not in shared]


def _key(one: Recorded, said: Said) -> Hashable:
    rest = tuple(sorted((name, str(value)) for name, value in one.body.items() if name != "source"))
    return one.kind, one.claim, rest, said(one.body["source"]) if "source" in one.body else None
