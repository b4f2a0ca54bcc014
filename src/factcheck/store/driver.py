"""Chooses the SQLite that the desk is kept with."""

import sqlite3
import warnings
from types import ModuleType

SOUND = (3, 51, 3)
"""The first release without a fault in which two connections could spoil a write-ahead log, https://sqlite.org/wal.html."""


def sqlite_driver() -> ModuleType:
    """Returns `pysqlite3`, which brings a SQLite of its own, or Python's `sqlite3` where it has no wheel.

    Warns where the SQLite that has to be used still has the fault.
    """
    driver: ModuleType
    try:
        import pysqlite3.dbapi2

        driver = pysqlite3.dbapi2
    except ImportError:
        driver = sqlite3
    if driver.sqlite_version_info < SOUND:
        warnings.warn(
            f"This computer's SQLite is {driver.sqlite_version}. Before 3.51.3 it can, very rarely, damage a desk that "
            "several programs write at the same moment. Install pysqlite3, or work on the desk from one program.",
            RuntimeWarning,
            stacklevel=2,
        )
    return driver
