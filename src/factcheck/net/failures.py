"""Turns what the network libraries raise into errors that a checker can act on."""

import socket
from collections.abc import Iterator
from contextlib import contextmanager
from urllib.parse import urlsplit

import requests
from requests_hardened.ip_filter import InvalidIPAddress
from urllib3.exceptions import HTTPError

from factcheck.model import AddressRefused, FactcheckError, Unreachable
from factcheck.net.address import shown
from factcheck.net.deadline import Deadline


@contextmanager
def in_plain_words(url: str, deadline: Deadline) -> Iterator[None]:
    """Raises typed errors in place of those of requests, urllib3 and the sockets.

    Raises:
        AddressRefused: The address is none, or not public.
        Unreachable: Everything else: no network, no such name, refused, reset, cut off, too slow, bad certificate.
    """
    try:
        yield
    except FactcheckError:
        raise
    except (requests.exceptions.InvalidURL, UnicodeError) as error:
        raise AddressRefused(f"{shown(url)} is no address that can be fetched.") from error
    except InvalidIPAddress as error:
        raise AddressRefused(
            f"{shown(url)} leads to {error}, inside a private network; only public sites are fetched."
        ) from error
    except (requests.RequestException, HTTPError, OSError) as error:
        raise Unreachable(_reason(url, error, deadline)) from error


def too_slow(url: str) -> Unreachable:
    """Returns the error for a fetch whose time is up."""
    return Unreachable(f"{site(url)} took too long to answer. Try again later; all else goes on working.")


def site(url: str) -> str:
    """Returns the site of an address: what a person knows it by. The rest of it may be the program's own asking."""
    try:
        return shown(urlsplit(url).hostname or url)
    except ValueError:
        return shown(url)


def _reason(url: str, error: Exception, deadline: Deadline) -> str:
    causes = list(_causes(error))
    if deadline.passed or any(isinstance(cause, TimeoutError) for cause in causes):
        return str(too_slow(url))
    if any(isinstance(cause, socket.gaierror) for cause in causes):
        return f"You are offline, or {site(url)} does not exist. You can go on checking; try this again later."
    if isinstance(error, requests.exceptions.SSLError):
        return f"{shown(url)} has no valid certificate, so nobody knows whose page it is. Open it in a browser instead."
    if isinstance(error, requests.ConnectionError):
        return f"{site(url)} cannot be reached. You can go on checking; try this again later."
    return f"{shown(url)} broke off in the middle; nothing of it was kept. Try again."


def _causes(error: BaseException | None) -> Iterator[BaseException]:
    """The error, what caused it, and what that was caused by; urllib3 keeps causes in `args` and `reason` too."""
    seen: set[int] = set()
    waiting = [error]
    while waiting:
        if (cause := waiting.pop()) is None or id(cause) in seen:
            continue
        seen.add(id(cause))
        yield cause
        inside = [getattr(cause, "reason", None), *cause.args]
        waiting += [cause.__cause__, cause.__context__, *(each for each in inside if isinstance(each, BaseException))]
