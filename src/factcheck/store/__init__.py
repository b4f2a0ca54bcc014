"""Step 5: keeps ledgers, drafts and the files they were read from, in one SQLite file a desk."""

from factcheck.store.activity_rows import actors_after, assigned_people, sections_after
from factcheck.store.backup import back_up, name_by_time
from factcheck.store.case_rows import case_heads, case_list, case_with_draft, cases_beginning, newest_drafts
from factcheck.store.copying import case_ledgers, take_over
from factcheck.store.draft_rows import keep_draft, read_draft
from factcheck.store.entry_rows import DESK, append_entry, entries_after, entry_by_id
from factcheck.store.file_rows import MOST_FILE, keep_file, read_file
from factcheck.store.inspection import Inspection, inspect
from factcheck.store.migration import Migration, migrate
from factcheck.store.private_rows import Private, erase_private, keep_private, read_private, take_private
from factcheck.store.projections import project, project_whole
from factcheck.store.source_files import is_altered, is_kept, read_source_file, take_files
from factcheck.store.store import Store, need_known_version, open_store

__all__ = [
    "DESK",
    "MOST_FILE",
    "Inspection",
    "Migration",
    "Private",
    "Store",
    "actors_after",
    "append_entry",
    "assigned_people",
    "back_up",
    "case_heads",
    "case_ledgers",
    "case_list",
    "case_with_draft",
    "cases_beginning",
    "entries_after",
    "entry_by_id",
    "erase_private",
    "inspect",
    "is_altered",
    "is_kept",
    "keep_draft",
    "keep_file",
    "keep_private",
    "migrate",
    "name_by_time",
    "need_known_version",
    "newest_drafts",
    "open_store",
    "project",
    "project_whole",
    "read_draft",
    "read_file",
    "read_private",
    "read_source_file",
    "sections_after",
    "take_files",
    "take_over",
    "take_private",
]
