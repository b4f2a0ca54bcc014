"""Runs a notebook's cell before anybody opens it, so that the desk is there when the page comes up.

JupyterLab does not run a notebook on opening, for good reasons. Our own launcher may: it starts the kernel, runs
the cell it wrote itself, and stores the output as trusted; the page then attaches to the live kernel.
"""

from collections.abc import Callable
from typing import Any

from jupyter_client.blocking.client import BlockingKernelClient

from factcheck_workbench.launch.places import Places
from factcheck_workbench.launch.server import ServerFailed

RUN_SECONDS = 120
"""How long the cell may take; it reads a case and shows a widget, 2 to 5 s with a cold disk."""


Call = Callable[[str, str, dict[str, Any] | None], dict[str, Any]]
"""Calls the server's interface: method, path, body; see `LabServer.call`."""


def run_notebook(call: Call, places: Places, name: str, notebook: dict[str, Any]) -> None:
    """Starts a kernel for the notebook `name`, runs its code cells and stores them with their outputs.

    Raises:
        ServerFailed: A cell raised or the kernel does not answer; the text says what.
    """
    call("PUT", f"contents/{name}", _stored(notebook))
    session = {"path": name, "name": name, "type": "notebook", "kernel": {"name": "python3"}}
    kernel = call("POST", "sessions", session)["kernel"]["id"]
    client = _client(places, kernel)
    try:
        client.wait_for_ready(timeout=RUN_SECONDS)
        for cell in notebook["cells"]:
            if cell["cell_type"] == "code":
                _run_cell(client, cell)
    except (RuntimeError, TimeoutError) as fault:  # how jupyter_client says that a kernel is dead or too slow
        raise ServerFailed(f"The desk did not start: {fault}") from fault
    finally:
        client.stop_channels()
    call("PUT", f"contents/{name}", _stored(notebook))


def _client(places: Places, kernel: str) -> BlockingKernelClient:
    client = BlockingKernelClient()
    client.load_connection_file(str(places.runtime / f"kernel-{kernel}.json"))
    client.start_channels(hb=False)  # on a busy machine a kernel that misses a heartbeat would be taken for dead
    return client


def _run_cell(client: BlockingKernelClient, cell: dict[str, Any]) -> None:
    outputs: list[dict[str, Any]] = []

    def keep(message: dict[str, Any]) -> None:
        kind, content = message["header"]["msg_type"], message["content"]
        if kind in ("execute_result", "display_data"):
            own = {"execution_count": content["execution_count"]} if kind == "execute_result" else {}
            outputs.append(
                {"output_type": kind, "data": content["data"], "metadata": content.get("metadata", {}), **own}
            )
        elif kind == "error":
            raise ServerFailed(f"The desk did not start: {content['ename']}: {content['evalue']}")

    source = "".join(cell["source"])
    reply = client.execute_interactive(source, output_hook=keep, timeout=RUN_SECONDS, allow_stdin=False)
    cell["outputs"], cell["execution_count"] = outputs, reply["content"]["execution_count"]
    cell["metadata"]["trusted"] = True  # our own code gave this output; without it the page shows plain text only


def _stored(notebook: dict[str, Any]) -> dict[str, Any]:
    return {"type": "notebook", "format": "json", "content": notebook}
