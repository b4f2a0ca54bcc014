"""The servers of the launcher: where they listen, what they are told, and that they end."""

import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from factcheck_workbench.launch.lab import LabServer
from factcheck_workbench.launch.places import prepare_places
from factcheck_workbench.launch.ports import PORTS, port_for
from factcheck_workbench.launch.server import Server, ServerFailed
from factcheck_workbench.launch.voila import VoilaServer

DESK = "CheckingDesk 0190abcdef12"


@pytest.fixture(params=[LabServer, VoilaServer])
def server(request: pytest.FixtureRequest, tmp_path: Path) -> Server:
    made: Server = request.param(prepare_places(tmp_path), "check.ipynb", DESK)
    return made


def test_it_listens_on_loopback_only(server: Server) -> None:
    assert server.url.startswith("http://127.0.0.1:")
    assert server.page().startswith(f"{server.url}/")
    assert any(option.endswith("App.ip=127.0.0.1") or option == "--Voila.ip=127.0.0.1" for option in server.command())


def test_the_token_is_in_the_address_and_not_among_the_arguments(server: Server) -> None:
    assert server.page().endswith(f"token={server.token}")
    assert not any(server.token in part for part in server.command())


def test_jupyterlab_asks_nobody_for_news(tmp_path: Path) -> None:
    assert "--LabApp.news_url=None" in LabServer(prepare_places(tmp_path), "check.ipynb").command()


def test_the_same_desk_has_the_same_port_while_nobody_else_has_it() -> None:
    port = port_for(DESK)

    assert port in PORTS
    assert port_for(DESK) == port != port_for("ReviewDesk 0190abcdef12")
    with socket.socket() as other:
        other.bind(("127.0.0.1", port))
        other.listen()
        assert port_for(DESK) != port


def test_a_port_that_somebody_took_meanwhile_gives_way_to_another(tmp_path: Path) -> None:
    server = LabServer(prepare_places(tmp_path), "check.ipynb", DESK)
    wanted = server.url
    with socket.socket() as other:
        other.bind(("127.0.0.1", server.port))
        other.listen()
        with server:
            assert server.url != wanted
            assert "version" in server.call("GET", "")


def test_a_server_that_does_not_start_says_its_last_words_and_is_gone(
    server: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    fails = [sys.executable, "-c", "import sys; sys.exit('There is no room on the disk.')"]
    monkeypatch.setattr(type(server), "command", lambda _: fails)

    with pytest.raises(ServerFailed, match="no room on the disk"), server:
        pytest.fail("it started")


def test_a_server_that_is_not_there_is_said_in_words(tmp_path: Path) -> None:
    with pytest.raises(ServerFailed, match="did not do what it was asked"):
        LabServer(prepare_places(tmp_path), "check.ipynb").call("GET", "status")


SLEEPER = "import pathlib, time; pathlib.Path('started').touch(); time.sleep(60)"
LAUNCHER = """\
import subprocess, sys, time
command = [sys.executable, "-m", "factcheck_workbench.launch.serving", "sleeper"]
server = subprocess.Popen(command, stdin=subprocess.PIPE)
print(server.pid, flush=True)
time.sleep(60)
"""


def test_a_server_whose_launcher_was_killed_ends_too(tmp_path: Path) -> None:
    (tmp_path / "sleeper.py").write_text(SLEEPER)
    path = os.pathsep.join([str(tmp_path), os.environ.get("PYTHONPATH", "")])
    with subprocess.Popen(
        [sys.executable, "-c", LAUNCHER],
        stdout=subprocess.PIPE,
        cwd=tmp_path,
        env={**os.environ, "PYTHONPATH": path},
        text=True,
    ) as launcher:
        assert launcher.stdout
        server = int(launcher.stdout.readline())
        wait_until(lambda: (tmp_path / "started").exists())
        launcher.send_signal(signal.SIGKILL)

    wait_until(lambda: not is_running(server))


def is_running(pid: int) -> bool:
    """Whether it has not ended; one that nobody has waited for yet has."""
    try:
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] != "Z"
    except OSError:
        return False


def wait_until(condition: Callable[[], bool]) -> None:
    deadline = time.monotonic() + 60
    while not condition():
        assert time.monotonic() < deadline
        time.sleep(0.05)
