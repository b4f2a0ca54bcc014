"""Step 3: candidate evidence for a claim; stores nothing itself."""
