"""Step 8: a case becomes a report."""
