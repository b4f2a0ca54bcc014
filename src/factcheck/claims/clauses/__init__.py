"""Cuts a parsed sentence into clauses and says of each when it speaks of and how it hangs on the sentence."""
