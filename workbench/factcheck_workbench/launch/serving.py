"""Runs a server that ends with its launcher: ``python -m factcheck_workbench.launch.serving jupyterlab OPTIONS``.

The launcher holds the other end of this process's input and never writes to it. However the launcher ends, killed with
-9 too, the system closes that end at once; the server then shuts its kernels down as it does when ended politely.
"""

import os
import runpy
import signal
import sys
import threading
import time

STOP_SECONDS = 10
"""How long the server may take to shut its kernels down before it is ended; a kernel without its server ends too."""


def serve(program: str, arguments: list[str]) -> None:
    """Runs the module `program` as if it had been started by itself, until it ends or the launcher does."""
    threading.Thread(target=_end_with_launcher, daemon=True).start()
    sys.argv = [program, *arguments]
    runpy.run_module(program, run_name="__main__", alter_sys=True)


def _end_with_launcher() -> None:
    while os.read(0, 1024):  # not sys.stdin, whose lock would be in the way of an end meanwhile
        pass
    os.kill(os.getpid(), signal.SIGTERM)
    time.sleep(STOP_SECONDS)
    os._exit(1)


if __name__ == "__main__":
    serve(sys.argv[1], sys.argv[2:])
