"""Finds what the article says happened, is happening or was decided."""
