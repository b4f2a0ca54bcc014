"""Writes what a claim was read as: whole amounts without a point, as people write them."""


def amount(value: str | float | None) -> str:
    """Returns the value as plain text: ``20700``, ``3.5``, ``1898``, ``2001/2003``; empty for None."""
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    return "" if value is None else str(value)


def grouped(value: str | float | None) -> str:
    """Returns the same for reading: ``20,700``; dates and other words stay as they are."""
    if isinstance(value, float | int) and not isinstance(value, bool):
        return f"{int(value) if float(value).is_integer() else value:,}"
    return amount(value)
