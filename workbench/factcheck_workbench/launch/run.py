"""The way that all commands share: a notebook becomes a page with its desk running."""

import re
import signal
from types import FrameType
from typing import Any

from factcheck_workbench.launch.lab import LabServer
from factcheck_workbench.launch.notebook import desk_source, hidden_notebook, write_notebook
from factcheck_workbench.launch.places import prepare_places
from factcheck_workbench.launch.show import show_page
from factcheck_workbench.launch.voila import VoilaServer

ENDINGS = [getattr(signal, name) for name in ("SIGTERM", "SIGHUP") if hasattr(signal, name)]
"""What ends the desk as Ctrl+C does: a polite end from outside, and the closing of the terminal."""


def run_desk(desk_class: str, *, desk: str, case: str, title: str | None, by: str | None, voila: bool) -> None:
    """Starts a server with the desk of one case running, shows it, and stays until it is ended.

    Args:
        desk_class: ``CheckingDesk`` or ``ReviewDesk``.
        desk: Where the desk's store is.
        case: The case's id.
        title: The article's title, for the notebook's name.
        by: The person at the desk; None where the desk has to ask.
        voila: Show it with Voilà in place of JupyterLab.
    """
    notebook = hidden_notebook(desk_source(desk_class, f"fc.open_desk({desk!r}, reading=True).case({case!r})", by))
    run_page(notebook_name(desk_class, title, case), notebook, f"{desk_class} {case}", voila=voila)


def run_page(name: str, notebook: dict[str, Any], desk: str, *, voila: bool = False) -> None:
    """Starts a server with a notebook running, shows it, and stays until it is ended.

    Args:
        name: The notebook's file name.
        notebook: The notebook.
        desk: What names the desk; the same one has the same port whenever that is free.
        voila: Show it with Voilà in place of JupyterLab.
    """
    places = prepare_places()
    write_notebook(places.notebooks / name, notebook)
    for ending in ENDINGS:
        if signal.getsignal(ending) is not signal.SIG_IGN:  # as under nohup
            signal.signal(ending, _interrupt)
    try:
        with (VoilaServer if voila else LabServer)(places, name, desk) as server:
            server.bring(notebook)
            show_page(server.page())
            server.wait()
    except KeyboardInterrupt:
        return
    finally:
        _hear_no_more()  # an ending in the middle of it would leave the folder behind
        places.leave()


def notebook_name(desk_class: str, title: str | None, case: str) -> str:
    """Returns a file name that a person knows again and no system stumbles over: ``check-six-bridges-1f2e.ipynb``."""
    words = re.findall(r"[a-z0-9]+", (title or "").lower())[:6]
    verb = {"CheckingDesk": "check", "ReviewDesk": "review"}[desk_class]
    return "-".join([verb, *words, case[-6:]]) + ".ipynb"


def _interrupt(signum: int, frame: FrameType | None) -> None:
    """Ends the server and its kernels in good order; whoever is impatient is not heard meanwhile."""
    _hear_no_more()
    raise KeyboardInterrupt


def _hear_no_more() -> None:
    for ending in ENDINGS:
        signal.signal(ending, signal.SIG_IGN)
