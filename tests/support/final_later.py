"""A server whose objects are not final when they are made."""

from __future__ import annotations

import json
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any, ClassVar


@dataclass
class Play:
    """What the server says next: a status of the object, or a number, which is that of an error."""

    statuses: list[str | int]
    pause: str | None = "5"
    #: Method, path and body of every request.
    asked: list[tuple[str, str, Any]] = field(default_factory=list)

    def next(self) -> str | int:
        """Give the next status; the last one is for ever."""
        return self.statuses.pop(0) if len(self.statuses) > 1 else self.statuses[0]


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    play: ClassVar[Play]

    def do_GET(self) -> None:
        length = int(self.headers.get("content-length") or 0)
        body = json.loads(self.rfile.read(length)) if length else None
        self.play.asked.append((self.command, self.path, body))
        status = self.play.next()
        run = {"id": "run_1", "object": "thread.run", "thread_id": "thread_1", "status": status}
        code = status if isinstance(status, int) else 200
        content = json.dumps({"error": "busy"} if isinstance(status, int) else run).encode()
        self.send_response(code)
        self.send_header("content-type", "application/json")
        self.send_header("content-length", str(len(content)))
        if self.play.pause is not None:
            self.send_header("openai-poll-after-ms", self.play.pause)
        self.send_header("retry-after-ms", "1")
        self.end_headers()
        self.wfile.write(content)

    do_POST = do_GET  # noqa: N815 - what the base class looks for

    def log_message(self, *_: Any) -> None:
        """Say nothing."""


@contextmanager
def playing() -> Iterator[tuple[str, type[_Handler]]]:
    """Run the server; its `play` is what it says."""

    class Handler(_Handler):
        play = Play(["completed"])

    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as server:
        server.daemon_threads = True
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
        thread.start()
        yield f"http://127.0.0.1:{server.server_port}", Handler
        server.shutdown()
        thread.join()
