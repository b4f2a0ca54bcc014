"""The way that all commands share: a notebook becomes a page with its desk running."""

import re
import signal
from types import FrameType
from typing import Any

from factcheck_workbench.launch.attach import run_notebook
from factcheck_workbench.launch.notebook import desk_source, hidden_notebook
from factcheck_workbench.launch.places import prepare_places
from factcheck_workbench.launch.server import LabServer
from factcheck_workbench.launch.show import show_page

ENDINGS = [getattr(signal, name) for name in ("SIGTERM", "SIGHUP") if hasattr(signal, name)]
"""What ends the desk as Ctrl+C does: a polite end from outside, and the closing of the terminal."""


def run_desk(desk_class: str, *, desk: str, case: str, title: str | None, by: str | None) -> None:
    """Starts JupyterLab with the desk of one case running, shows it, and stays until it is ended.

    Args:
        desk_class: ``CheckingDesk`` or ``ReviewDesk``.
        desk: Where the desk's store is.
        case: The case's id.
        title: The article's title, for the notebook's name.
        by: The person at the desk; None where the desk has to ask.
    """
    notebook = hidden_notebook(desk_source(desk_class, f"fc.open_desk({desk!r}, reading=True).case({case!r})", by))
    run_page(notebook_name(desk_class, title, case), notebook, f"{desk_class} {case}")


def run_page(name: str, notebook: dict[str, Any], desk: str) -> None:
    """Starts JupyterLab with a notebook running, shows it, and stays until it is ended.

    Args:
        name: The notebook's file name.
        notebook: The notebook.
        desk: What names the desk; the same one has the same port whenever that is free.
    """
    places = prepare_places()
    name = notebook_name(desk_class, title, case)
    notebook = hidden_notebook(desk_source(desk_class, f"fc.open_desk({desk!r}).case({case!r})", by))
    for ending in ENDINGS:
        if signal.getsignal(ending) is not signal.SIG_IGN:  # as under nohup
            signal.signal(ending, _interrupt)
    try:
        with LabServer(places, desk) as server:
            run_notebook(server, places, name, notebook)
            show_page(server.page(name))
            server.wait()
    except KeyboardInterrupt:
        return
    finally:
        places.leave()


def notebook_name(desk_class: str, title: str | None, case: str) -> str:
    """Returns a file name that a person knows again and no system stumbles over: ``check-six-bridges-1f2e.ipynb``."""
    words = re.findall(r"[a-z0-9]+", (title or "").lower())[:6]
    verb = {"CheckingDesk": "check", "ReviewDesk": "review"}[desk_class]
    return "-".join([verb, *words, case[-6:]]) + ".ipynb"


def _interrupt(signum: int, frame: FrameType | None) -> None:
    """Ends the server and its kernels in good order; whoever is impatient is not heard meanwhile."""
    for ending in ENDINGS:
        signal.signal(ending, signal.SIG_IGN)
    raise KeyboardInterrupt
