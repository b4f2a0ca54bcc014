"""The only way out: one egress with limits; nothing else in the house opens a socket."""
