"""Step 1: a file or page becomes an Article."""
