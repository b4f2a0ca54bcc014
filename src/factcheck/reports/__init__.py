"""Step 8: a case becomes a report."""

from factcheck.reports.json_lines import report_schema
from factcheck.reports.place import safe_name
from factcheck.reports.write import format_of, formats, render, write_report
from factcheck.text.cells import csv_cell, read_csv_cell

__all__ = [
    "csv_cell",
    "format_of",
    "formats",
    "read_csv_cell",
    "render",
    "report_schema",
    "safe_name",
    "write_report",
]
