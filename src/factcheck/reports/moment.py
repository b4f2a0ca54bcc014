"""Writes a time as people read it."""


def moment(at: str | None) -> str:
    """Returns a UTC time as people read it: "2026-03-01 14:07 UTC"."""
    return f"{at[:10]} {at[11:16]} UTC" if at else "never"
