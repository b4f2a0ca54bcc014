"""The tables of a desk.

What people did stands in `entries` alone and is never changed. `drafts` and `originals` are kept under their own
hash; `originals` also holds the files of sources. From `confidential` and `confidential_files` alone something can be
erased. `claims`, `cases` and `case_drafts` are
projections: they follow from the entries, must equal their replay, and exist so that lists need no replay.
"""

from sqlalchemy import (
    Boolean,
    Column,
    ForeignKey,
    Integer,
    LargeBinary,
    MetaData,
    String,
    Table,
    Text,
    UniqueConstraint,
)

from factcheck.store.absent import OptionalNumber, OptionalWord

SCHEMA = 2
"""The version of these tables; a desk with a higher one is refused."""

# Every constraint has a name, for without one a migration cannot change it on SQLite.
metadata = MetaData(
    naming_convention={
        "ix": "ix_%(column_0_label)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "ck": "ck_%(table_name)s_%(constraint_name)s",
        "fk": "fk_%(table_name)s_%(column_0_name)s_%(referred_table_name)s",
        "pk": "pk_%(table_name)s",
    }
)

meta = Table(
    "meta",
    metadata,
    Column("name", String, primary_key=True),
    Column("value", String, nullable=False),
)

entries = Table(
    "entries",
    metadata,
    Column("ledger", String, primary_key=True),
    Column("sequence", Integer, primary_key=True, autoincrement=False),
    Column("id", String, nullable=False),
    Column("case", OptionalWord, nullable=False),
    Column("claim", OptionalWord, nullable=False),
    Column("claim_version", OptionalNumber, nullable=False),
    Column("at", String, nullable=False),
    Column("by", String, nullable=False),
    Column("kind", String, nullable=False),
    Column("body", Text, nullable=False),
    Column("content_hash", String, nullable=False),
    Column("chain_hash", String, nullable=False),
    UniqueConstraint("id"),
    sqlite_with_rowid=False,  # a hidden row number would be one more way to replace a row
)

originals = Table(
    "originals",
    metadata,
    Column("sha256", String, primary_key=True),
    Column("content", LargeBinary, nullable=False),
)

drafts = Table(
    "drafts",
    metadata,
    Column("text_sha256", String, primary_key=True),
    Column("article", Text, nullable=False),
    Column("article_sha256", String, nullable=False),
    Column("original", String, ForeignKey(originals.c.sha256)),
)

confidential = Table(
    "confidential",
    metadata,
    Column("source", String, primary_key=True),
    Column("title", Text),
    Column("url", Text),
    Column("details", Text, nullable=False),
)

confidential_files = Table(
    "confidential_files",
    metadata,
    Column("source", String, primary_key=True),
    Column("content", LargeBinary, nullable=False),
)

cases = Table(
    "cases",
    metadata,
    Column("id", String, primary_key=True),
    Column("title", Text),
    Column("opened_at", String, nullable=False),
    Column("opened_by", String, nullable=False),
    Column("due", String),
    Column("signed_off", String),
    Column("sequence", Integer, nullable=False),
    Column("head", String, nullable=False),
)

case_drafts = Table(
    "case_drafts",
    metadata,
    Column("case", String, primary_key=True),
    Column("place", Integer, primary_key=True, autoincrement=False),
    Column("draft", String, nullable=False, index=True),
)

claims = Table(
    "claims",
    metadata,
    Column("case", String, primary_key=True),
    Column("claim", String, primary_key=True),
    Column("kind", String, nullable=False),
    Column("start", Integer, nullable=False),
    Column("version", Integer, nullable=False),
    Column("state", String, nullable=False),
    Column("finding", String),
    Column("assigned", String),
    Column("dismissed", Boolean, nullable=False),
)
