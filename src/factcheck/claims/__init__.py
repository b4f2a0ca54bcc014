"""Step 2: an Article becomes claims."""
