"""Step 6: what a person calls: Desk and Case."""
