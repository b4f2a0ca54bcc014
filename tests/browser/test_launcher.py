"""How the launcher begins and ends."""

import signal
from pathlib import Path

from browser.launched import Launched

from factcheck import open_desk

SAMPLE = "Why the city does not cool down after dark"


def test_without_an_article_the_sample_opens_on_the_persons_own_desk(home: Path) -> None:
    with Launched(home, "open") as launched:
        assert launched.address.startswith("http://127.0.0.1:")
        assert "/doc/tree/check-why-the-city" in launched.address
        assert launched.address in launched.said()
        [kernel] = launched.kernels()
        assert kernel

    assert launched.left == ()
    assert (launched.code, "Traceback" in launched.said()) == (0, False)
    with open_desk(home / ".local/share/factcheck/desk.sqlite") as stored:
        assert [case.title for case in stored.cases()] == [SAMPLE]


def test_ctrl_c_ends_the_server_and_its_kernels(home: Path) -> None:
    with Launched(home, "open") as launched:
        launched.end(signal.SIGINT)

        assert launched.left == ()
        assert (launched.code, "Traceback" in launched.said()) == (0, False)


def test_a_launcher_that_is_killed_takes_its_server_and_kernels_with_it(home: Path) -> None:
    with Launched(home, "open") as launched:
        assert launched.kernels()
        launched.end(signal.SIGKILL)

        assert launched.left == ()
