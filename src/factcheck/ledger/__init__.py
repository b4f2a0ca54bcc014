"""Step 4: what people did, in order, and what follows from it; pure."""
