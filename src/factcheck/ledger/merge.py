"""Puts two copies of a ledger together without changing an entry.

Both copies hold the same acts afterwards, each in an order of its own, and say the same of everything that only one of
them touched. Where the order of acts would make a difference, the merge does not choose in silence: claims that both
copies worked on wait for the editor, and what concerns the case as a whole is settled by an entry of its own.
"""

from collections.abc import Collection, Iterator, Sequence

from factcheck.ledger.desk_replay import DeskLedger
from factcheck.ledger.entry import Entry, Recorded, make_entry
from factcheck.ledger.kinds import EntryKind
from factcheck.ledger.lineage import absorbed_by, born_of, claims_of
from factcheck.ledger.merge_drafts import refuse_drafts_apart, refuse_two_drafts
from factcheck.ledger.replay import CaseLedger
from factcheck.ledger.twins import Said, twins
from factcheck.model import StoreDamaged

_QUIET = frozenset({EntryKind.MERGED, EntryKind.CLAIMS_FOUND})
"""Kinds that are no work on the claims they touch."""


def merge(
    ours: Sequence[Recorded], theirs: Sequence[Recorded], *, by: str, said: Said = lambda source: source
) -> tuple[Entry, ...]:
    """Returns the entries that our copy has to append to hold both; none where it has everything already.

    First an entry that names the other copy's head; then the other copy's entries that we have not, unchanged and in
    their order; then what settles the differences.

    Args:
        ours: Our copy's entries of a case, or of the desk's own ledger.
        theirs: The other copy's.
        by: The person who merges.
        said: What a source is, so that one that both copies made of the author's file is known as the same.

    Raises:
        StoreDamaged: An entry is not the same in both copies.
        ActRefused: Both copies got another newest draft since they parted, or one got a draft that does not fit to what
            was done in the other.
    """
    _refuse_changed(ours, theirs)
    known, others = {one.id for one in ours}, {one.id for one in theirs}
    foreign = [one for one in theirs if one.id not in known]
    if all(one.kind is EntryKind.MERGED for one in foreign):  # else two copies would tell each other of it for ever
        return ()
    twice: tuple[tuple[str, str], ...] = ()
    if foreign[0].case:
        refuse_drafts_apart(ours, theirs, known & others)
        twice = twins(ours, theirs, known & others, said)
    here, there = _in_row([*ours, *foreign]), _in_row([*theirs, *(one for one in ours if one.id not in others)])
    merged = _naming(theirs[-1].chain_hash, foreign, by)
    settled = _settled_case(here, there, by, twice) if foreign[0].case else _settled_people(here, there, by)
    quiet = {*(known & others), *(one for pair in twice for one in pair)}
    return (merged, *(one.entry for one in foreign), *settled, *_flags(ours, theirs, quiet, by))


def bring(ours: Sequence[Recorded], some: Sequence[Entry], head: str, *, by: str) -> tuple[Entry, ...]:
    """Returns the entries that our desk's own ledger has to append to hold some of another desk's.

    Args:
        ours: Our entries.
        some: The other desk's, as far as a case's plain file names them.
        head: The head that the file names.
        by: The person who takes them in.

    Raises:
        StoreDamaged: An entry is not the same in both.
    """
    _refuse_changed(ours, some)
    known = {one.id for one in ours}
    foreign = [one for one in some if one.id not in known]
    return (_naming(head, foreign, by), *foreign) if foreign else ()


def _naming(head: str, foreign: Sequence[Recorded] | Sequence[Entry], by: str) -> Entry:
    """The entry that says whose acts follow."""
    return make_entry(kind=EntryKind.MERGED, by=by, case=foreign[0].case, body={"head": head, "entries": len(foreign)})


def _in_row(copy: Sequence[Recorded]) -> list[Recorded]:
    """The entries as if they had been recorded in this order; what they follow is not looked at."""
    return [Recorded(one.entry, place, one.chain_hash) for place, one in enumerate(copy, start=1)]


def _refuse_changed(ours: Sequence[Recorded], theirs: Sequence[Recorded] | Sequence[Entry]) -> None:
    hashes = {one.id: one.content_hash for one in ours}
    for one in theirs:
        if hashes.get(one.id, one.content_hash) != one.content_hash:
            raise StoreDamaged(
                f"The entry {one.id} ({one.kind.words} by {one.by}) is not the same in both copies: in one of them it "
                "was changed after it was written. Nothing was taken over. Check both with a head that a report names."
            )


def _flags(ours: Sequence[Recorded], theirs: Sequence[Recorded], shared: Collection[str], by: str) -> Iterator[Entry]:
    """A conflict for each claim that both copies worked on since they parted: the editor has to look."""
    mine, foreign = (list(_worked_on(copy, shared)) for copy in (ours, theirs))
    both = frozenset().union(*mine) & frozenset().union(*foreign)
    flagged = {claim for touched in (*mine, *foreign) if touched & both for claim in touched}
    head = theirs[-1].chain_hash
    act = {"kind": EntryKind.MERGED.value, "body": {"head": head}, "claim_version": None}
    for claim in sorted(flagged):  # no act of one person was late, so a decision alone settles it
        body = {"act": act, "met": None}
        yield make_entry(kind=EntryKind.CONFLICTED, by=by, case=ours[0].case, claim=claim, body=body)


def _worked_on(copy: Sequence[Recorded], shared: Collection[str]) -> Iterator[frozenset[str]]:
    """For each act of one copy alone the claims that it touches, and those in which they live on."""
    if copy[0].case is None:
        return
    case = CaseLedger()
    for one in copy:
        case.add(one)
        if one.id not in shared and one.kind not in _QUIET:
            yield frozenset(heir for claim in _touched(one, case) for heir in case.heirs(claim))


def _touched(one: Recorded, case: CaseLedger) -> set[str]:
    if one.kind in (EntryKind.UNDONE, EntryKind.REDONE):
        return _touched(case.entry(one.body["entry"]), case)
    if one.kind is EntryKind.DRAFT_ADDED:
        return set(case.not_as_before(one))
    return {*claims_of(one), *absorbed_by(one), *(claim.id for claim in born_of(one))}


def _settled_case(
    here: Sequence[Recorded], there: Sequence[Recorded], by: str, twice: Collection[tuple[str, str]]
) -> Iterator[Entry]:
    """What one copy took back stays taken back, joins that cross are taken back, the earlier of two dates stands.

    Of what the program wrote down in both, the older entry stands, in whichever copy the merge is done.
    """
    ours, theirs = CaseLedger.of(here), CaseLedger.of(there)
    refuse_two_drafts(ours, theirs)
    doubles = {max(pair) for pair in twice if ours.undone.isdisjoint(pair) and theirs.undone.isdisjoint(pair)}
    while acts := sorted(ours.undone ^ theirs.undone or _crossed(ours, theirs) or doubles - ours.undone):
        for act in acts:
            entry = _taken_back(ours, act, by)
            yield entry
            for case in (ours, theirs):
                case.add(Recorded(entry, case.sequence + 1, case.head))
    yield from _brought_back(ours, theirs, by)
    if ours.due != theirs.due:
        due = min(date for date in (ours.due, theirs.due) if date is not None)
        yield make_entry(kind=EntryKind.DUE_SET, by=by, case=ours.case, body={"due": due})


def _brought_back(ours: CaseLedger, theirs: CaseLedger, by: str) -> Iterator[Entry]:
    """Claims that are dismissed in our order of acts alone are live again: they wait for the editor, in sight."""
    apart = {state.claim.id for state in ours.dismissed} - {state.claim.id for state in theirs.dismissed}
    taken = {(state.claim.kind, state.claim.span) for state in ours.states}
    for state in ours.dismissed:
        if state.claim.id in apart and (state.claim.kind, state.claim.span) not in taken:
            yield make_entry(kind=EntryKind.CLAIM_RESTORED, by=by, case=ours.case, claim=state.claim.id, body={})


def _crossed(ours: CaseLedger, theirs: CaseLedger) -> set[str]:
    """Joins that count in one order of acts alone: each copy joined a claim to one that the other joined to it."""
    absorbing = (case.state(claim).absorbed for claim in _in_play(ours) ^ _in_play(theirs) for case in (ours, theirs))
    return {act.id for act in absorbing if act is not None}


def _in_play(case: CaseLedger) -> set[str]:
    return {state.claim.id for state in (*case.states, *case.dismissed)}


def _taken_back(case: CaseLedger, act: str, by: str) -> Entry:
    claim = case.entry(act).claim
    version = case.version(claim) if claim else None
    return make_entry(
        kind=EntryKind.UNDONE, by=by, case=case.case, claim=claim, claim_version=version, body={"entry": act}
    )


def _settled_people(here: Sequence[Recorded], there: Sequence[Recorded], by: str) -> Iterator[Entry]:
    """Of two roles of a person, the one that stood in our copy stands: the order of `there` ends with ours."""
    ours, theirs = DeskLedger.of(here).people, DeskLedger.of(there).people
    for name in sorted(ours):
        if ours[name] != theirs[name]:
            yield make_entry(kind=EntryKind.PERSON_ADDED, by=by, body={"name": name, "role": theirs[name]})
