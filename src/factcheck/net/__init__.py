"""The only way out: one egress with limits; nothing else in the house opens a socket."""

from factcheck.model import AddressRefused, Unreachable
from factcheck.net.address import Address, read_address, shown
from factcheck.net.egress import MOST_BYTES, READABLE, SECONDS, Egress
from factcheck.net.page import Page

__all__ = [
    "MOST_BYTES",
    "READABLE",
    "SECONDS",
    "Address",
    "AddressRefused",
    "Egress",
    "Page",
    "Unreachable",
    "read_address",
    "shown",
]
