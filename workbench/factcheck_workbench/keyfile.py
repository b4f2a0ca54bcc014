"""Keys of the person's own choice, from a file in the user's configuration folder."""

import json
import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from platformdirs import user_config_path

NAMES = ("keys.toml", "keys.json")
"""The files, of which the first that is there counts."""

LONGEST = 64_000
"""Bytes; a longer file is none of ours."""


def own_keys() -> dict[str, Any]:
    """Returns the keys by the names of what they do, in words what could not be read, and the file to write them in.

    The page knows which names there are and says so where the file has another. A key is the character that it types,
    such as ``"l"`` or ``"L"``, or the name of a key, such as ``"Shift+1"`` or ``"ArrowDown"``; an empty one switches
    the key off.
    """
    folder = user_config_path("factcheck", appauthor=False)
    path = next((folder / name for name in NAMES if (folder / name).is_file()), None)
    told: dict[str, Any] = {"own": {}, "problem": None, "file": str(path or folder / NAMES[0])}
    if path is None:
        return told
    try:
        return told | {"own": _checked(_read(path))}
    except (OSError, ValueError) as fault:
        return told | {"problem": f"Your keys in {path.name} could not be read, so the usual ones hold: {fault}"}


def _read(path: Path) -> Any:
    with path.open("rb") as file:
        text = file.read(LONGEST).decode("utf-8")
    return json.loads(text) if path.suffix == ".json" else tomllib.loads(text)


def _checked(given: Any) -> dict[str, list[str]]:
    if not isinstance(given, Mapping):
        raise ValueError("it must give a key for each name.")
    return {str(name): _keys(name, value) for name, value in given.items()}


def _keys(name: str, value: Any) -> list[str]:
    keys = [value] if isinstance(value, str) else value
    if not isinstance(keys, list) or not all(isinstance(key, str) and len(key) <= 20 for key in keys):
        raise ValueError(f"{name!r} must be a key or a list of keys.")
    return [key for key in keys if key]
