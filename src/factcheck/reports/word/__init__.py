"""A report as a Word file: the draft itself, with a comment on the exact words of each claim."""
