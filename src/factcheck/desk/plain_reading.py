"""Makes a case, or a desk's own ledger, of a plain file: all of it, entry for entry and byte for byte, or nothing."""

import os
from collections.abc import Iterator
from hashlib import sha256
from pathlib import Path

from factcheck.desk.copy_of_case import CaseCopy, named_files, named_sources
from factcheck.desk.copy_of_desk import DeskCopy
from factcheck.desk.plain_file import Line, damaged, read_lines, refuse_other_bytes
from factcheck.desk.plain_lines import case_lines, desk_lines
from factcheck.desk.plain_values import draft_of, entry_of, file_of, recorded_of
from factcheck.ledger import DESK_KINDS, GENESIS, Entry, EntryKind, Recorded, case_of, desk_of
from factcheck.model import StoreDamaged


def read_case_file(where: str | os.PathLike[str]) -> CaseCopy:
    """Returns the case that a plain file holds.

    Raises:
        NotFound: There is no such file.
        StoreDamaged: It is not as this program wrote it; the words name the line.
        StoreUnavailable: Another version of the program wrote it, or it cannot be read.
    """
    path = Path(where)
    lines = read_lines(path, "case")
    entries = tuple(_ledger(_of(lines, "entry"), DESK_KINDS))
    _refuse_early_end(lines, entries)
    copy = CaseCopy(
        entries=entries,
        drafts=tuple(line.make(draft_of) for line in _of(lines, "draft")),
        sources=tuple(line.make(_source_of) for line in _of(lines, "source")),
        files=tuple(line.make(file_of) for line in _of(lines, "file")),
    )
    _refuse_senseless(path, copy)
    refuse_other_bytes(path, lines, case_lines(copy))
    return copy


def read_desk_file(where: str | os.PathLike[str]) -> DeskCopy:
    """Returns the desk's own ledger that a plain file holds.

    Raises:
        NotFound: There is no such file.
        StoreDamaged: It is not as this program wrote it; the words name the line.
        StoreUnavailable: Another version of the program wrote it, or it cannot be read.
    """
    path = Path(where)
    lines = read_lines(path, "desk")
    entries = tuple(_ledger(_of(lines, "entry"), frozenset(EntryKind) - DESK_KINDS - {EntryKind.MERGED}))
    _refuse_early_end(lines, entries)
    try:
        desk_of(entries)
    except ValueError as error:
        raise damaged(path, 1, str(error)) from error
    copy = DeskCopy(entries=entries, files=tuple(line.make(file_of) for line in _of(lines, "file")))
    refuse_other_bytes(path, lines, desk_lines(copy))
    return copy


def _of(lines: list[Line], record: str) -> list[Line]:
    return [line for line in lines if line.record.get("record") == record]


def _ledger(lines: list[Line], not_here: frozenset[EntryKind]) -> Iterator[Recorded]:
    previous, case = GENESIS, lines[0].record.get("case") if lines else None
    for place, line in enumerate(lines, start=1):
        one = line.make(lambda record, after=previous, at=place: recorded_of(record, after, at))  # type: ignore[misc]
        if one.kind in not_here or one.case != case:
            raise damaged(line.path, line.number, f"“{one.kind.words.capitalize()}” belongs into another ledger.")
        yield one
        previous = one.chain_hash


def _source_of(record: dict[str, object]) -> Entry:
    entry = entry_of(record)
    if entry.kind not in DESK_KINDS or entry.case is not None:
        raise ValueError(f"“{entry.kind.words.capitalize()}” is nothing about a source.")
    return entry


def _refuse_early_end(lines: list[Line], entries: tuple[Recorded, ...]) -> None:
    header = lines[0]
    head = entries[-1].chain_hash if entries else None
    if (header.record.get("entries"), header.record.get("head")) != (len(entries), head):
        words = (
            f"The file should hold {header.record.get('entries')!r} entries and holds {len(entries)}: it ends early."
        )
        raise damaged(header.path, len(lines), words)


def _refuse_senseless(path: Path, copy: CaseCopy) -> None:
    """Refuses what fits its hashes and makes no case that could be worked on."""
    try:
        case = case_of(copy.entries)
    except ValueError as error:
        raise damaged(path, 1, str(error)) from error
    if case.texts != tuple(draft.text_sha256 for draft in copy.drafts):
        raise damaged(path, 2, "These are not the drafts that the entries name.")
    if case.case is None or not named_sources(copy.entries) <= {source.id for source in copy.sources}:
        raise damaged(path, 1, "A source that the entries name is missing.")
    if named_files(copy.sources) != {sha256(file).hexdigest() for file in copy.files}:
        raise damaged(path, 1, "These are not the files that the sources are.")
    longest = max(len(draft.text) for draft in copy.drafts)
    if any(state.claim.end > longest for state in (*case.states, *case.dismissed)):
        raise StoreDamaged(f"{path.name}: a claim lies outside every draft. Nothing was taken from the file.")
