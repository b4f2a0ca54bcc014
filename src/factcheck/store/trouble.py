"""Says in plain words what SQLite complains about."""

from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy.exc import DBAPIError

from factcheck.model import FactcheckError, StoreDamaged, StoreUnavailable

_DAMAGED = (
    "The file {desk} is damaged. `factcheck verify` says what is wrong and what is still good; work on from a backup."
)
_WORDS: tuple[tuple[tuple[str, ...], type[FactcheckError], str], ...] = (
    (
        ("SQLITE_FULL",),
        StoreUnavailable,
        "The disk is full, so this was not saved; all that was saved before is safe. Make room on the disk that holds "
        "{desk} and do it again.",
    ),
    (
        ("SQLITE_BUSY", "SQLITE_LOCKED"),
        StoreUnavailable,
        "Another program holds the desk {desk} and does not let go, so nothing was saved. Close it and try again.",
    ),
    (
        ("SQLITE_READONLY", "SQLITE_CANTOPEN", "SQLITE_PERM", "SQLITE_AUTH"),
        StoreUnavailable,
        "The desk {desk} cannot be opened for writing, so nothing was saved. Choose another place for the desk, or "
        "have the permission changed.",
    ),
    (
        ("SQLITE_NOTADB",),
        StoreDamaged,
        "{desk} is not a desk, or its first bytes are damaged; nothing was changed. Name another file, or restore it "
        "from a backup.",
    ),
    (
        ("SQLITE_CORRUPT",),
        StoreDamaged,
        _DAMAGED,
    ),
    (
        ("SQLITE_IOERR",),
        StoreUnavailable,
        "The disk that holds {desk} does not read or write as it should, so this was not saved. Check the disk.",
    ),
)


@contextmanager
def in_plain_words(desk: str) -> Iterator[None]:
    """Turns errors of the database into errors of the house.

    Args:
        desk: The desk's file, as the words name it.

    Raises:
        StoreUnavailable: It cannot be opened or written now.
        StoreDamaged: It does not hold what it should.
    """
    try:
        yield
    except UnicodeDecodeError as error:  # the driver cannot even read SQLite's complaint, which quotes spoilt bytes
        raise StoreDamaged(_DAMAGED.format(desk=desk)) from error
    except DBAPIError as error:
        name = str(getattr(error.orig, "sqlite_errorname", ""))
        for names, kind, words in _WORDS:
            if name.startswith(names):
                raise kind(words.format(desk=desk)) from error
        raise StoreUnavailable(f"The desk {desk} refused this: {error.orig}. Nothing was saved.") from error
