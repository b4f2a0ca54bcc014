"""The desks: widgets for JupyterLab on top of the `factcheck` library.

Names are imported when they are first used, so that the launcher need not load a widget.
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from factcheck_workbench.checking import CheckingDesk
    from factcheck_workbench.home.widget import Home
    from factcheck_workbench.review import ReviewDesk

__all__ = ["CheckingDesk", "Home", "ReviewDesk"]

_HOME_OF = {
    "CheckingDesk": "factcheck_workbench.checking",
    "Home": "factcheck_workbench.home.widget",
    "ReviewDesk": "factcheck_workbench.review",
}


def __getattr__(name: str) -> Any:
    """Imports a desk on first use."""
    if name not in _HOME_OF:
        raise AttributeError(f"module 'factcheck_workbench' has no attribute {name!r}")
    return getattr(import_module(_HOME_OF[name]), name)


def __dir__() -> list[str]:
    """The public names, so that completion shows them before they are imported."""
    return sorted([*globals(), *__all__])
