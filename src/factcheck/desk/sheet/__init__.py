"""An existing fact-check spreadsheet comes in: read, mapped, placed in the draft, recorded."""

from factcheck.desk.sheet.columns import Columns
from factcheck.desk.sheet.imported import Imported, ImportedRow, KeptSheet
from factcheck.desk.sheet.meanings import Meaning
from factcheck.desk.sheet.placing import Found
from factcheck.desk.sheet.reading import read_sheet
from factcheck.desk.sheet.sheet import Cell, Row, Sheet

__all__ = ["Cell", "Columns", "Found", "Imported", "ImportedRow", "KeptSheet", "Meaning", "Row", "Sheet", "read_sheet"]
