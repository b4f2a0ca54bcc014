"""The first tables.

What stood in this file when it was released never changes: a desk may stand at any step.
"""

import sqlalchemy as sa
from alembic import op

revision = "1"
down_revision = None


def upgrade() -> None:
    """Makes the tables and the index; whoever runs the steps sets the guards after the last."""
    op.create_table(
        "meta",
        sa.Column("name", sa.String, nullable=False),
        sa.Column("value", sa.String, nullable=False),
        sa.PrimaryKeyConstraint("name", name="pk_meta"),
    )
    op.create_table(
        "entries",
        sa.Column("ledger", sa.String, nullable=False),
        sa.Column("sequence", sa.Integer, nullable=False, autoincrement=False),
        sa.Column("id", sa.String, nullable=False),
        sa.Column("case", sa.String, nullable=False),
        sa.Column("claim", sa.String, nullable=False),
        sa.Column("claim_version", sa.Integer, nullable=False),
        sa.Column("at", sa.String, nullable=False),
        sa.Column("by", sa.String, nullable=False),
        sa.Column("kind", sa.String, nullable=False),
        sa.Column("body", sa.Text, nullable=False),
        sa.Column("content_hash", sa.String, nullable=False),
        sa.Column("chain_hash", sa.String, nullable=False),
        sa.PrimaryKeyConstraint("ledger", "sequence", name="pk_entries"),
        sa.UniqueConstraint("id", name="uq_entries_id"),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "originals",
        sa.Column("sha256", sa.String, nullable=False),
        sa.Column("content", sa.LargeBinary, nullable=False),
        sa.PrimaryKeyConstraint("sha256", name="pk_originals"),
    )
    op.create_table(
        "drafts",
        sa.Column("text_sha256", sa.String, nullable=False),
        sa.Column("article", sa.Text, nullable=False),
        sa.Column("article_sha256", sa.String, nullable=False),
        sa.Column("original", sa.String),
        sa.PrimaryKeyConstraint("text_sha256", name="pk_drafts"),
        sa.ForeignKeyConstraint(["original"], ["originals.sha256"], name="fk_drafts_original_originals"),
    )
    op.create_table(
        "confidential",
        sa.Column("source", sa.String, nullable=False),
        sa.Column("title", sa.Text),
        sa.Column("url", sa.Text),
        sa.Column("details", sa.Text, nullable=False),
        sa.PrimaryKeyConstraint("source", name="pk_confidential"),
    )
    op.create_table(
        "cases",
        sa.Column("id", sa.String, nullable=False),
        sa.Column("title", sa.Text),
        sa.Column("opened_at", sa.String, nullable=False),
        sa.Column("opened_by", sa.String, nullable=False),
        sa.Column("due", sa.String),
        sa.Column("signed_off", sa.String),
        sa.Column("sequence", sa.Integer, nullable=False),
        sa.Column("head", sa.String, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_cases"),
    )
    op.create_table(
        "case_drafts",
        sa.Column("case", sa.String, nullable=False),
        sa.Column("place", sa.Integer, nullable=False, autoincrement=False),
        sa.Column("draft", sa.String, nullable=False),
        sa.PrimaryKeyConstraint("case", "place", name="pk_case_drafts"),
    )
    op.create_index("ix_case_drafts_draft", "case_drafts", ["draft"])
    op.create_table(
        "claims",
        sa.Column("case", sa.String, nullable=False),
        sa.Column("claim", sa.String, nullable=False),
        sa.Column("kind", sa.String, nullable=False),
        sa.Column("start", sa.Integer, nullable=False),
        sa.Column("version", sa.Integer, nullable=False),
        sa.Column("state", sa.String, nullable=False),
        sa.Column("finding", sa.String),
        sa.Column("assigned", sa.String),
        sa.Column("dismissed", sa.Boolean, nullable=False),
        sa.PrimaryKeyConstraint("case", "claim", name="pk_claims"),
    )
