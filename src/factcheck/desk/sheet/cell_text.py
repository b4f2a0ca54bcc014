"""Says what a cell of a workbook shows."""

import datetime as dt
from typing import Any

_MIDNIGHT = dt.time()


def shown(value: Any, number_format: str | None) -> str:
    """Returns a cell's value as text: days as ISO 8601, whole numbers without a point, shares as per cent."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, dt.datetime):
        return value.date().isoformat() if value.time() == _MIDNIGHT else value.isoformat(" ", "minutes")
    if isinstance(value, dt.date | dt.time):
        return value.isoformat()
    if isinstance(value, int | float):
        return _number(value, number_format or "")
    return str(value).replace("_x000D_", "").strip()


def _number(value: float, number_format: str) -> str:
    if "%" in number_format:
        return f"{value * 100:.10g}%"
    return str(int(value)) if isinstance(value, int) or value.is_integer() else f"{value:.12g}"
