"""Whatever goes wrong with a message, the desk goes on and says it in plain words."""

import traceback
from collections.abc import Callable

from factcheck.model import FactcheckError
from factcheck_workbench.answer import Answer


def guarded(make: Callable[[], list[Answer]], failed: Callable[[str], Answer]) -> list[Answer]:
    """Returns the answers that `make` makes; where it raises, the one that `failed` makes of the words.

    An error of ours has words that are fit for a checker's eyes. Any other is a fault of the program: JupyterLab shows
    it in its log, where an engineer looks.
    """
    try:
        return make()
    except FactcheckError as fault:
        return [failed(str(fault))]
    except Exception as fault:
        traceback.print_exc()
        return [failed(f"Something went wrong inside the desk ({type(fault).__name__}). Please try again.")]
