"""Who sits at each desk: asked once a desk, remembered for this user account."""

import contextlib
import getpass
import unicodedata
from pathlib import Path
from typing import Literal

from platformdirs import user_config_path

from factcheck import ActRefused

LONGEST = 80
"""The most characters of a name."""

Role = Literal["check", "review"]
"""Which desk: the person who checks and the person who edits are seldom the same."""

FILES: dict[Role, str] = {"check": "person.txt", "review": "editor.txt"}
"""Where each desk's name is remembered, in the user's configuration folder."""


def current_person(role: Role = "check") -> str | None:
    """Returns the name that was given last at this desk, None where nobody was asked there yet."""
    with contextlib.suppress(OSError, UnicodeDecodeError, ActRefused):
        return checked_name(_file(role).read_text(encoding="utf-8"))
    return None


def known_people() -> list[str]:
    """Returns the names that this account remembers, each once; they are offered where a desk asks."""
    return list(dict.fromkeys(name for role in FILES if (name := current_person(role))))


def remember_person(name: str, role: Role = "check") -> str:
    """Keeps `name` for the next desk of the same role and returns it as it goes on record.

    A home folder that cannot be written to costs only the remembering.

    Raises:
        ActRefused: It is no name.
    """
    person = checked_name(name)
    with contextlib.suppress(OSError):
        _file(role).parent.mkdir(parents=True, exist_ok=True)
        _file(role).write_text(person + "\n", encoding="utf-8")
    return person


def account_name() -> str:
    """Returns the login name, for what has to be recorded before anybody could be asked."""
    try:
        return getpass.getuser()
    except (OSError, KeyError):
        return "unknown"


def checked_name(name: str) -> str:
    """Returns `name` on one line, without outer and doubled white space.

    Raises:
        ActRefused: It is empty, longer than 80 characters, or holds characters that cannot be seen.
    """
    person = " ".join(name.split())
    if not person:
        raise ActRefused("Please give your name: every act is recorded with the name of the person.")
    if len(person) > LONGEST or any(unicodedata.category(character)[0] == "C" for character in person):
        raise ActRefused(f"A name has at most {LONGEST} characters, all of them visible. Please give it again.")
    return person


def _file(role: Role) -> Path:
    return user_config_path("factcheck", appauthor=False) / FILES[role]
