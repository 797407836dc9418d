"""The mock server: a process that rejects every request that its document does not allow."""

from __future__ import annotations

import json
import os
import signal
import socket
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

STEADY = Path(__file__).parents[2] / "node_modules" / ".bin" / "steady"
HOST = "127.0.0.1"
FLAGS = (
    "--reject-on-sdk-error=true",
    "--validator-query-object-format=auto",
    # Objects in forms are `expires_after[anchor]=…`, as OpenAI's reference has them; the document has
    # no `encoding` that says so, and the server would otherwise expect their members bare.
    "--validator-form-object-format=brackets",
    "--stream-interval=1",
    "--stream-count=3",
    "--log-bodies",
    "--no-color",
)
STREAMED = 3
PATIENCE = 30.0


@dataclass(frozen=True, slots=True)
class MockServer:
    """A server that runs, and what it has written so far."""

    url: str
    log: Path

    def said(self) -> str:
        """Return the end of the log, for the message of a failed assertion."""
        return self.log.read_text("utf-8", "replace")[-4000:]


@contextmanager
def serve(
    document: dict[str, Any], folder: Path, *, strict: bool = True, arrays: str = ""
) -> Iterator[MockServer]:
    """Run a server of a document until the block is left.

    Args:
        document: A spec in normal form.
        folder: Where the server may write.
        strict: Whether `oneOf` means exactly one member, as JSON Schema has it.
        arrays: How lists are written in queries and forms, if not as the document has them.
    """
    assert STEADY.exists(), f"{STEADY.name} is not installed: run `npm install` (make test does)"
    spec, log = folder / "openapi.json", folder / "server.log"
    spec.write_text(json.dumps(_servable(document)), "utf-8")
    port = _free_port()
    lists = (f"--validator-{place}-array-format={arrays or 'auto'}" for place in ("query", "form"))
    flags = [*FLAGS, *lists, *(["--validator-strict-oneof"] if strict else [])]
    command = [str(STEADY), f"--port={port}", f"--host={HOST}", *flags, str(spec)]
    with log.open("wb") as output:
        # The command starts the server as a child, which only the end of the whole group ends.
        process = subprocess.Popen(
            command, stdout=output, stderr=subprocess.STDOUT, start_new_session=True
        )
        server = MockServer(f"http://{HOST}:{port}", log)
        try:
            _wait(process, port, server)
            yield server
        finally:
            with suppress(ProcessLookupError):
                os.killpg(process.pid, signal.SIGKILL)
            process.wait()


def _servable(document: dict[str, Any]) -> dict[str, Any]:
    """Return a document as the server takes it; what it says of requests and answers stays.

    The paths are served at the root, wherever the real service has them: a server whose address is a
    variable without a default would be refused as no valid document. Extensions of operations go, as
    those of Azure refer to files that are not there.
    """
    paths = {path: _without_extensions(item) for path, item in document["paths"].items()}
    return {**document, "paths": paths, "servers": [{"url": "/"}]}


def _without_extensions(item: dict[str, Any]) -> dict[str, Any]:
    return {
        word: {k: v for k, v in said.items() if not k.startswith("x-")}
        for word, said in item.items()
        if isinstance(said, dict)
    }


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind((HOST, 0))
        port: int = probe.getsockname()[1]
    return port


def _wait(process: subprocess.Popen[bytes], port: int, server: MockServer) -> None:
    """Wait until the server accepts connections."""
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        assert process.poll() is None, f"the mock server has stopped:\n{server.said()}"
        try:
            socket.create_connection((HOST, port), timeout=1).close()
        except OSError:
            time.sleep(0.05)
        else:
            return
    raise AssertionError(f"the mock server does not answer:\n{server.said()}")
