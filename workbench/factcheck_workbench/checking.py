"""The checker's desk."""

from typing import ClassVar

from factcheck_workbench.desk_widget import STATIC, DeskWidget
from factcheck_workbench.person import Role


class CheckingDesk(DeskWidget):
    """Shows a case for checking: the article with its claims, the list, and the card of the chosen claim.

    Args:
        case: The case.
        by: The checker; None asks once, in the desk, and remembers the answer for the desks of this kind.
        wikipedia: The encyclopedia to look things up in; None means the English Wikipedia.
    """

    _esm = STATIC / "checking.js"
    _css = STATIC / "desk.css"
    _role: ClassVar[Role] = "check"
