"""Older desks become newer ones on demand, behind a copy, or stay what they were: abuse case 48."""

import os
import re
import signal
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import create_engine, text

from factcheck.desk import open_desk
from factcheck.model import NotFound, StoreDamaged, StoreUnavailable
from factcheck.store import migrate, name_by_time, open_store
from factcheck.store.driver import sqlite_driver
from factcheck.store.migration import STEPS, run_steps
from factcheck.store.schema import SCHEMA
from factcheck.store.shape import proper_shape, shape
from factcheck.text import Article, read_article

SQLITE = sqlite_driver()  # two libraries in one program do not see each other's locks

OLDER = (
    'revision = "{before}"\ndown_revision = None\n\n\ndef upgrade():\n'
    '    raise AssertionError("the desk is at this step")\n'
)
NEWER = """
import sqlalchemy as sa
from alembic import op

revision = "{after}"
down_revision = "{before}"


def upgrade():
    with op.batch_alter_table("originals") as originals:
        originals.alter_column("bytes", new_column_name="content")
    op.create_index("ix_case_drafts_draft", "case_drafts", ["draft"])
    {more}
"""


@pytest.fixture
def steps(tmp_path: Path) -> Path:
    """Two steps of which the second makes today's tables out of the older ones below."""
    return written_steps(tmp_path, "pass")


def written_steps(tmp_path: Path, more: str) -> Path:
    versions = tmp_path / "steps" / "versions"
    versions.mkdir(parents=True, exist_ok=True)
    (versions / "v0000.py").write_text(OLDER.format(before=SCHEMA - 1))
    (versions / "v0001.py").write_text(NEWER.format(before=SCHEMA - 1, after=SCHEMA, more=more))
    return versions.parent


@pytest.fixture
def older(tmp_path: Path) -> Path:
    """A desk with some work on it, as an older version would have kept it."""
    place = tmp_path / "desk.sqlite"
    story = tmp_path / "story.txt"
    story.write_text("The bridge was opened in 1907.")
    with open_desk(place) as desk:
        case = desk.open_case(read_article(story), by="ines", find="later")
        claim = case.add_claim("date", 25, 29, by="ines")
        case.give_verdict(claim.id, "confirmed", by="ines")
    connection = SQLITE.connect(place)
    guards = connection.execute("SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'").fetchall()
    for name, _ in guards:
        connection.execute(f"DROP TRIGGER {name}")
    connection.execute("ALTER TABLE originals RENAME COLUMN content TO bytes")
    connection.execute("DROP INDEX ix_case_drafts_draft")
    connection.execute(f"UPDATE meta SET value = '{SCHEMA - 1}' WHERE name = 'schema'")
    for _, sql in guards:
        connection.execute(sql)
    connection.commit()
    connection.close()
    return place


def content(place: Path) -> dict[str, list[Any]]:
    connection = SQLITE.connect(place)
    tables = connection.execute("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name").fetchall()
    rows = {name: connection.execute(f"SELECT * FROM {name} ORDER BY 1, 2").fetchall() for (name,) in tables}
    schema = {"schema": connection.execute("SELECT type, name, sql FROM sqlite_schema ORDER BY 1, 2").fetchall()}
    connection.close()
    return rows | schema


def test_the_steps_make_of_nothing_what_a_new_desk_is() -> None:
    engine = create_engine("sqlite://", module=SQLITE)
    with engine.begin() as connection:
        run_steps(connection, "base")
        made = shape(connection)

    assert made == {one: sql for one, sql in proper_shape().items() if one[0] != "trigger"}


def test_the_newest_step_is_the_version_that_the_program_knows() -> None:
    from alembic.script import ScriptDirectory

    assert ScriptDirectory(str(STEPS)).get_heads() == [str(SCHEMA)]


def test_an_older_desk_is_never_migrated_by_opening_it(older: Path) -> None:
    before = older.read_bytes()
    with pytest.raises(StoreUnavailable, match=r"older version.*Nothing was changed.*factcheck desk migrate --desk"):
        open_desk(older)

    assert older.read_bytes() == before


def test_a_migrated_desk_is_a_new_desk_with_all_that_was_on_it(older: Path, steps: Path) -> None:
    kept = content(older)
    done = migrate(older, steps)

    assert (done.before, done.after) == (SCHEMA - 1, SCHEMA)
    assert done.backup is not None
    assert content(done.backup) == kept
    now = content(older)
    assert {name: now[name] for name in kept if name not in ("meta", "schema")} == {
        name: rows for name, rows in kept.items() if name not in ("meta", "schema")
    }
    with create_engine(f"sqlite:///{older}", module=SQLITE).connect() as connection:
        assert shape(connection) == proper_shape()
    with open_desk(older) as desk:
        assert desk.verify().clean
        case = desk.case(desk.cases()[0].id)
        case.note(case.claims[0].id, "It goes on.", by="theo")


def test_the_guards_stand_again_after_their_table_was_copied(older: Path, steps: Path) -> None:
    migrate(older, steps)
    with SQLITE.connect(older) as connection, pytest.raises(SQLITE.IntegrityError, match="on record"):
        connection.execute("UPDATE originals SET content = x'00'")


def test_a_desk_of_this_version_stays_untouched(tmp_path: Path) -> None:
    place = tmp_path / "desk.sqlite"
    open_store(place).close()
    before = place.read_bytes()

    assert migrate(place).backup is None
    assert place.read_bytes() == before
    assert not list(tmp_path.glob("*backup*"))


def test_the_copy_is_named_by_the_time_and_for_its_owner_alone(older: Path, steps: Path) -> None:
    backup = migrate(older, steps).backup

    assert backup is not None
    assert re.fullmatch(r"desk\.backup-\d{4}-\d\d-\d\dT\d{6}Z\.sqlite", backup.name)
    assert backup.stat().st_mode & 0o777 == 0o600


def test_a_copy_never_takes_the_name_of_another(tmp_path: Path) -> None:
    desk = tmp_path / "desk.sqlite"
    for _ in range(10):
        name_by_time(desk).touch(exist_ok=False)

    assert len(list(tmp_path.iterdir())) == 10


@pytest.mark.parametrize(
    ("more", "words"),
    [
        ("op.drop_index('ix_case_drafts_draft')", "index ix_case_drafts_draft is missing"),
        ('op.execute("DELETE FROM entries WHERE sequence = 3")', "changed what is on record"),
        ("op.execute(\"UPDATE drafts SET original = 'none'\")", "lost its original"),
        ("op.add_column('claims', sa.Column('extra', sa.Text))", "table claims was changed"),
    ],
)
def test_steps_that_go_wrong_leave_the_desk_as_it_was(older: Path, tmp_path: Path, more: str, words: str) -> None:
    kept = content(older)
    with pytest.raises(StoreDamaged, match=f"it is as it was.*{words}"):
        migrate(older, written_steps(tmp_path, more))

    assert content(older) == kept
    (backup,) = tmp_path.glob("*backup*")
    assert content(backup) == kept


@pytest.mark.parametrize("moment", ["during", "before the end"])
def test_a_migration_that_is_killed_leaves_the_old_desk_and_its_copy(older: Path, tmp_path: Path, moment: str) -> None:
    kept = content(older)
    kill = f"__import__('os').kill({{pid}}, {int(signal.SIGKILL)})"
    more = kill.format(pid="__import__('os').getpid()") if moment == "during" else "pass"
    steps = written_steps(tmp_path, more)
    program = f"""
import os, pathlib
from factcheck.store import migration
if {moment!r} == "before the end":
    migration._refuse_half_done = lambda *_: os.kill(os.getpid(), {int(signal.SIGKILL)})
migration.migrate({str(older)!r}, pathlib.Path({str(steps)!r}))
"""
    ended = subprocess.run([sys.executable, "-c", program], env=os.environ | {"PYTHONWARNINGS": "ignore"}, check=False)

    assert ended.returncode == -signal.SIGKILL
    assert content(older) == kept
    (backup,) = tmp_path.glob("desk.backup-*.sqlite")
    assert content(backup) == kept
    written_steps(tmp_path, "pass")
    assert migrate(older, steps).after == SCHEMA


def test_a_program_that_opened_the_desk_before_a_newer_one_migrated_it_writes_no_more(tmp_path: Path) -> None:
    place = tmp_path / "desk.sqlite"
    with open_desk(place) as desk:
        case = desk.open_case(Article.from_text("The bridge was opened in 1907."), by="ines", find="later")
        with SQLITE.connect(place) as newer:
            newer.execute(f"UPDATE meta SET value = '{SCHEMA + 1}' WHERE name = 'schema'")
        newer.close()
        with pytest.raises(StoreUnavailable, match="newer version"):
            case.add_claim("date", 25, 29, by="ines")
        assert case.sequence == 1


def test_a_newer_desk_is_not_migrated_backwards(older: Path) -> None:
    with SQLITE.connect(older) as connection:
        connection.execute("UPDATE meta SET value = '7' WHERE name = 'schema'")
    connection.close()
    with pytest.raises(StoreUnavailable, match="newer version"):
        migrate(older)


def test_there_must_be_a_desk_to_migrate(tmp_path: Path) -> None:
    with pytest.raises(NotFound, match="no desk at"):
        migrate(tmp_path / "absent.sqlite")

    assert list(tmp_path.iterdir()) == []


def test_somebody_elses_database_is_not_migrated(tmp_path: Path) -> None:
    place = tmp_path / "recipes.sqlite"
    with SQLITE.connect(place) as connection:
        connection.execute("CREATE TABLE recipes (name)")
    connection.close()
    with pytest.raises(StoreUnavailable, match="another program"):
        migrate(place)
    with create_engine(f"sqlite:///{place}").connect() as still:
        assert still.execute(text("SELECT count(*) FROM recipes")).scalar() == 0
