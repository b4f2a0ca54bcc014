"""Step 5: keeps ledgers, originals and snapshots."""
