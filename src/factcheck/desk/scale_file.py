"""Reads a house's scale from a TOML file, or one of those that come with the program by its name."""

import os
import tomllib
from dataclasses import replace
from importlib.resources import files
from pathlib import Path
from typing import Any

from factcheck.desk.scale_fields import Fields
from factcheck.model import Finding, UnreadableScale
from factcheck.model.scale import SEVEN, HouseFinding, Rating, Scale, Severity

_FIELDS = ("name", "findings", "ratings", "four_eyes", "four_eyes_override", "lint_blocks")
_NO_LINT = "none"


def scale_names() -> tuple[str, ...]:
    """Returns the names of the scales that come with the program."""
    shipped = (one.name for one in files("factcheck.desk").joinpath("scales").iterdir())
    return tuple(sorted(name.removesuffix(".toml") for name in shipped if name.endswith(".toml")))


def read_scale(path_or_name: str | os.PathLike[str]) -> Scale:
    """Returns a scale.

    Args:
        path_or_name: A TOML file, or the name of a scale that comes with the program: see `scale_names`.

    Raises:
        UnreadableScale: There is no such scale, or the file says something that it cannot; the text says what.
    """
    name = os.fspath(path_or_name)
    fields = Fields(name)
    try:
        given = tomllib.loads(_written(name).decode())
    except ValueError as error:  # also what is no UTF-8
        raise fields.wrong(f"It is no TOML: {error}.") from error
    return _scale(given, fields, Path(name).stem)


def _written(name: str) -> bytes:
    if name in scale_names():
        return files("factcheck.desk").joinpath("scales", f"{name}.toml").read_bytes()
    try:
        return Path(name).read_bytes()
    except (OSError, ValueError) as error:
        known = ", ".join(scale_names())
        raise UnreadableScale(f"There is no scale {name!r} to read. Give a TOML file, or one of {known}.") from error


def _scale(given: dict[str, Any], fields: Fields, name: str) -> Scale:
    fields.only(given, _FIELDS, "A scale")
    lint_blocks = fields.one_of(given.get("lint_blocks", _NO_LINT), (_NO_LINT, *Severity), "lint_blocks")
    return Scale(
        name=fields.text(given.get("name", name), "name"),
        findings=_findings(fields.table(given.get("findings", {}), "findings"), fields),
        ratings=_ratings(fields.list(given.get("ratings", []), "ratings"), fields),
        four_eyes=fields.yes_or_no(given.get("four_eyes", False), "four_eyes"),
        four_eyes_override=fields.yes_or_no(given.get("four_eyes_override", False), "four_eyes_override"),
        lint_blocks=None if lint_blocks == _NO_LINT else Severity(lint_blocks),
    )


def _findings(given: dict[str, Any], fields: Fields) -> tuple[HouseFinding, ...]:
    """The seven in their order, under the house's labels and keys, and then the additions."""
    tables = {name: fields.table(table, f"findings.{name}") for name, table in given.items()}
    taken = {table["key"] for table in tables.values() if isinstance(table.get("key"), str)}
    found = (
        *(_one_of_seven(known, tables.get(known.name, {}), taken, fields) for known in SEVEN.findings),
        *(_addition(name, table, fields) for name, table in tables.items() if name not in list(Finding)),
    )
    fields.different([one.label for one in found], "label")
    fields.different([one.key for one in found if one.key], "key")
    return found


def _one_of_seven(known: HouseFinding, table: dict[str, Any], taken: set[str], fields: Fields) -> HouseFinding:
    """A usual key gives way where the house put another finding on it."""
    fields.only(table, ("label", "key"), f"The finding {known.name}, one of the seven,")
    usual = None if known.key in taken else known.key
    return replace(
        known,
        label=fields.text(table.get("label", known.label), f"label of {known.name}"),
        key=fields.key(table.get("key", usual), f"key of {known.name}"),
    )


def _addition(name: str, table: dict[str, Any], fields: Fields) -> HouseFinding:
    fields.only(table, ("is", "label", "key"), f"The finding {name}")
    return HouseFinding(
        name=name,
        finding=Finding(fields.one_of(table.get("is"), tuple(Finding), f"What {name} 'is'")),
        label=fields.text(table.get("label", name.replace("_", " ")), f"label of {name}"),
        key=fields.key(table.get("key"), f"key of {name}"),
    )


def _ratings(given: list[Any], fields: Fields) -> tuple[Rating, ...]:
    ratings = tuple(_rating(one, fields) for one in given)
    fields.different([one.words for one in ratings], "words")
    return ratings


def _rating(given: Any, fields: Fields) -> Rating:
    table = {"words": given} if isinstance(given, str) else fields.table(given, "A rating")
    fields.only(table, ("words", "number"), "A rating")
    words = fields.text(table.get("words"), "words of a rating")
    return Rating(words=words, number=fields.whole_number(table.get("number"), f"number of {words!r}"))
