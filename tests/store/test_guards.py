"""The database itself refuses to change what is on record: abuse case 43."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import text
from sqlalchemy.exc import IntegrityError

from factcheck.ledger import EntryKind, make_entry
from factcheck.store import Store, append_entry, keep_draft, open_store
from factcheck.store.driver import sqlite_driver
from factcheck.store.trouble import in_plain_words
from factcheck.text import Article, Original

SQLITE = sqlite_driver()  # two libraries in one program do not see each other's locks
BODY = {"title": None, "draft": "d" * 64, "original": None, "published": None}


@pytest.fixture
def place(tmp_path: Path) -> Path:
    return tmp_path / "desk.sqlite"


@pytest.fixture
def store(place: Path) -> Iterator[Store]:
    store = open_store(place)
    article = Article.from_text("The bridge was opened in 1907.")
    kept = Article(article.text, article.blocks, article.sentences, original=Original("a.txt", "text/plain", b"1907"))
    with store.turn(), store.write() as connection:
        for _ in range(2):
            append_entry(connection, make_entry(kind=EntryKind.DUE_SET, by="ines", body=BODY, case="case"))
        keep_draft(connection, kept)
    yield store
    store.close()


REPLACE = (
    "INSERT OR REPLACE INTO {table} SELECT * FROM {table} LIMIT 1",
    "REPLACE INTO {table} SELECT * FROM {table} LIMIT 1",
    "INSERT OR IGNORE INTO {table} SELECT * FROM {table} LIMIT 1",
)
CHANGES = ("UPDATE {table} SET {column} = 'x'", "UPDATE OR REPLACE {table} SET {column} = 'x'", "DELETE FROM {table}")
TABLES = (("entries", '"by"'), ("drafts", "article"), ("originals", "content"))


def whole(place: Path) -> list[list[tuple[object, ...]]]:
    with SQLITE.connect(place) as connection:
        return [connection.execute(f"SELECT * FROM {table}").fetchall() for table, _ in TABLES]


@pytest.mark.parametrize(("table", "column"), TABLES)
@pytest.mark.parametrize("statement", [*CHANGES, *REPLACE])
def test_nothing_on_record_is_changed_removed_or_replaced(
    store: Store, place: Path, table: str, column: str, statement: str
) -> None:
    before = whole(place)
    with pytest.raises(Exception, match=r"on record|only follow"), store.write() as connection:
        connection.execute(text(statement.format(table=table, column=column)))

    assert whole(place) == before


@pytest.mark.parametrize(("table", "column"), TABLES)
@pytest.mark.parametrize("statement", [*CHANGES, *REPLACE])
def test_another_program_without_our_settings_is_refused_too(
    store: Store, place: Path, table: str, column: str, statement: str
) -> None:
    before = whole(place)
    with SQLITE.connect(place) as other, pytest.raises(SQLITE.IntegrityError):
        other.execute(statement.format(table=table, column=column))

    assert whole(place) == before


def test_a_file_cannot_be_replaced_by_its_hidden_row_number(store: Store, place: Path) -> None:
    for table, key in (("drafts", "text_sha256, article, article_sha256"), ("originals", "sha256, content")):
        values = ", ".join(["'x'"] * (key.count(",") + 1))
        with SQLITE.connect(place) as other, pytest.raises(SQLITE.IntegrityError):
            other.execute(f"INSERT OR REPLACE INTO {table} (rowid, {key}) VALUES (1, {values})")


@pytest.mark.parametrize("sequence", ["4", "2", "0", "-1", "NULL", "'3'"])
def test_an_entry_can_only_be_the_next(store: Store, place: Path, sequence: str) -> None:
    values = f"'case', {sequence}, 'new', 'case', '', -1, 'at', 'by', 'kind', 'body', 'content', 'chain'"
    statement = f"INSERT INTO entries VALUES ({values})"
    with SQLITE.connect(place) as other:
        if sequence == "'3'":  # the column makes a number of it
            other.execute(statement)
            other.rollback()
        else:
            with pytest.raises(SQLITE.IntegrityError):
                other.execute(statement)


def test_the_guards_words_come_through(store: Store) -> None:
    with pytest.raises(IntegrityError, match="never changed"), store._engines().writer.begin() as connection:
        connection.execute(text("UPDATE entries SET kind = 'x'"))
    with (
        pytest.raises(Exception, match="Nothing was saved"),
        in_plain_words("the desk"),
        store._engines().writer.begin() as one,
    ):
        one.execute(text("DELETE FROM entries"))


def test_readers_cannot_write(store: Store) -> None:
    with pytest.raises(Exception, match=r"cannot be opened for writing"), store.read() as connection:
        connection.execute(text("DELETE FROM claims"))


def test_a_desk_is_kept_with_the_settings_that_make_it_safe(store: Store) -> None:
    with store.write() as connection:
        asked = ("journal_mode", "synchronous", "foreign_keys", "recursive_triggers", "trusted_schema", "secure_delete")
        found = [connection.execute(text(f"PRAGMA {name}")).scalar_one() for name in asked]

    assert found == ["wal", 2, 1, 1, 0, 1]
