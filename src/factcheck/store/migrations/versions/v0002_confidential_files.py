"""A place for the files of confidential sources, from which they can be erased.

What stood in this file when it was released never changes: a desk may stand at any step.
"""

import sqlalchemy as sa
from alembic import op

revision = "2"
down_revision = "1"


def upgrade() -> None:
    """Makes the table; nothing that is kept changes."""
    op.create_table(
        "confidential_files",
        sa.Column("source", sa.String, nullable=False),
        sa.Column("content", sa.LargeBinary, nullable=False),
        sa.PrimaryKeyConstraint("source", name="pk_confidential_files"),
    )
