"""Step 6: what a person calls: Desk and Case."""

from factcheck.desk.case import Case
from factcheck.desk.desk import Desk
from factcheck.desk.drafted import Drafted, DraftView
from factcheck.desk.folder import Exported, rebuild
from factcheck.desk.merging import Merged
from factcheck.desk.opening import default_location, open_desk
from factcheck.desk.plain_lines import case_schema
from factcheck.desk.scale_file import read_scale, scale_names
from factcheck.desk.sheet import Columns, Meaning, Sheet, read_sheet
from factcheck.desk.similar import SimilarCase
from factcheck.desk.summary import CaseSummary
from factcheck.desk.verification import Verification

__all__ = [
    "Case",
    "CaseSummary",
    "Columns",
    "Desk",
    "DraftView",
    "Drafted",
    "Exported",
    "Meaning",
    "Merged",
    "Sheet",
    "SimilarCase",
    "Verification",
    "case_schema",
    "default_location",
    "open_desk",
    "read_scale",
    "read_sheet",
    "rebuild",
    "scale_names",
]
