"""Refuses addresses that no source can have, when they are entered: what is stored is shown and clicked later."""

from factcheck.model import ActRefused, AddressRefused
from factcheck.net import read_address


def checked_url(url: str) -> str:
    """Returns `url` without white space around it.

    Any port may be named: the source may lie where this program does not go itself.

    Raises:
        ActRefused: It is no http or https address, carries a user name or password, is too long, or holds characters
            that belong in no address.
    """
    tidy = url.strip()
    try:
        read_address(tidy)
    except AddressRefused as refused:
        raise ActRefused(str(refused)) from refused
    return tidy
