"""The editor's desk."""

from typing import ClassVar

from factcheck_workbench.desk_widget import STATIC, DeskWidget
from factcheck_workbench.person import Role


class ReviewDesk(DeskWidget):
    """Shows a case for the editor: what is wrong, disputed or open first, the decisions to take, and sign-off.

    Args:
        case: The case.
        by: The editor; None asks once, in the desk, and remembers the answer for the desks of this kind.
        wikipedia: The encyclopedia to look things up in; None means the English Wikipedia.
    """

    _esm = STATIC / "review.js"
    _css = STATIC / "desk.css"
    _role: ClassVar[Role] = "review"
