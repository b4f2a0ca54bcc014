"""Bytes of the file that were changed behind the desk's back: abuse case 43."""

import json
import subprocess
import sys
from pathlib import Path

from factcheck.desk import open_desk
from factcheck.store.driver import sqlite_driver

CHANGED_BYTES = Path(__file__).parents[2] / "benchmarks" / "reliability" / "changed_bytes.py"


def test_a_changed_byte_of_an_entry_is_found_wherever_it_stands(tmp_path: Path) -> None:
    command = [sys.executable, str(CHANGED_BYTES), "--stride", "61", "--folder", str(tmp_path)]
    run = subprocess.run(command, capture_output=True, text=True, timeout=110)
    assert run.returncode == 0, run.stdout + run.stderr
    figures = json.loads(run.stdout.splitlines()[-1])

    assert figures["changes"] >= figures["bytes"] // 61 > 150
    assert figures["missed"] == 0


def test_no_part_of_an_entry_can_be_null_which_sqlite_reads_from_three_different_bytes(tmp_path: Path) -> None:
    place = tmp_path / "desk.sqlite"
    open_desk(place).close()
    connection = sqlite_driver().connect(place)
    columns = connection.execute("SELECT name, \"notnull\" FROM pragma_table_info('entries')").fetchall()
    connection.close()

    assert len(columns) == 12
    assert [name for name, never_null in columns if not never_null] == []
