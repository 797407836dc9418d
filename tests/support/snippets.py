"""The snippets of a documentation: read from its Markdown, run, and held against what the page shows."""

from __future__ import annotations

import json
import re
import subprocess
from collections import defaultdict
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, redirect_stdout
from dataclasses import dataclass, field
from email.parser import BytesParser
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from io import StringIO
from threading import Thread
from typing import Any
from urllib.parse import parse_qsl, urlsplit

_FENCE = re.compile(r"^```(\w+)[^\n]*\n(.*?)\n```$", re.MULTILINE | re.DOTALL)
_QUIET = {"accept", "accept-encoding", "authorization", "api-key", "connection", "content-length"}


@dataclass(frozen=True, slots=True)
class Shown:
    """What the page of an operation shows for one client, by the title of the section."""

    page: str
    client: str
    blocks: Mapping[str, tuple[str, ...]]

    @property
    def snippets(self) -> Iterator[tuple[str, str]]:
        """The Python of the page, with the section that it is in."""
        for title, found in self.blocks.items():
            yield from ((title, text) for text in found if "import " in text and "client" in text)


def shown(page: str, text: str) -> Iterator[Shown]:
    """What a page shows, for each of its clients."""
    clients: dict[str, dict[str, tuple[str, ...]]] = defaultdict(dict)
    for section in re.split(r"^## ", text, flags=re.MULTILINE)[1:]:
        title, _, rest = section.replace(" { data-search-exclude }", "", 1).partition("\n")
        for tab in re.split(r'^=== "', rest, flags=re.MULTILINE)[1:]:
            client, _, body = tab.partition('"\n')
            plain = re.sub(r"^ {4}", "", body.split("\n### ")[0], flags=re.MULTILINE)
            found = tuple(one[1] for one in _FENCE.findall(plain))
            clients[client][title] = found
    for client, blocks in clients.items():
        yield Shown(page, client, blocks)


@dataclass(frozen=True, slots=True)
class Message:
    """A request without what every request has: JSON and forms by value, not by how they are written."""

    method: str
    target: str
    query: tuple[tuple[str, str], ...]
    headers: tuple[tuple[str, str], ...]
    body: Any

    @classmethod
    def of(cls, method: str, target: str, headers: Mapping[str, str], body: bytes) -> Message:
        """One as it is on the wire."""
        parts = urlsplit(target)
        named = {name.lower(): value for name, value in headers.items()}
        media = named.get("content-type", "")
        own = tuple(sorted((n, v) for n, v in named.items() if n not in _QUIET and _is_said(n)))
        query = tuple(sorted(parse_qsl(parts.query, keep_blank_values=True)))
        return cls(method, parts.path, query, own, _body(media, body))


def _is_said(name: str) -> bool:
    known = name in ("host", "user-agent", "content-type", "idempotency-key")
    return not known and not name.startswith("x-stainless")


def _body(media: str, body: bytes) -> Any:
    if "multipart" in media:
        head = f"Content-Type: {media}\r\n\r\n".encode()
        parts = BytesParser().parsebytes(
            head + body.replace(b"\r\n", b"\n").replace(b"\n", b"\r\n")
        )
        return sorted(
            (
                str(part.get_param("name", header="content-disposition")),
                str(part.get_filename() or ""),
                str(part.get_payload()).strip(),
            )
            for part in parts.get_payload()
            if not isinstance(part, str)
        )
    if "json" in media and body:
        return json.loads(body)
    if "urlencoded" in media:
        return sorted(parse_qsl(body.decode()))
    return body


def as_shown(text: str) -> Message:
    """The request that a page shows."""
    head, _, body = text.partition("\n\n")
    first, *lines = head.split("\n")
    method, target, _ = first.split(" ")
    headers = dict(line.split(": ", 1) for line in lines)
    return Message.of(method, target, headers, body.encode())


@dataclass
class Desk:
    """A server that keeps what comes and gives what it is told to give."""

    seen: list[Message] = field(default_factory=list)
    body: bytes = b""
    then: bytes = b""
    media: str = "application/json"
    url: str = ""

    def reply(
        self, block: tuple[str, ...], *, stream: bool = False, then: tuple[str, ...] = ()
    ) -> None:
        """Give what a page shows from now on; bytes where it shows nothing; then what another one shows."""
        self.seen.clear()
        self.then = (then[0] if then else "").encode()
        self.body = (block[0] if block else "").encode()
        self.media = "text/event-stream" if stream else "application/json"
        if not block:
            self.media = "application/octet-stream"
        elif stream:
            self.body += b"\n\n"


@contextmanager
def desk() -> Iterator[Desk]:
    """Run one until the block is left."""
    own = Desk()

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def handle_one(self) -> None:
            size = int(self.headers.get("Content-Length") or 0)
            body = self.rfile.read(size) if size else self._chunks()
            # Names of headers in the order in which they came.
            own.seen.append(Message.of(self.command, self.path, dict(self.headers.items()), body))
            self.send_response(200)
            self.send_header("Content-Type", own.media)
            self.send_header("Content-Length", str(len(own.body)))
            self.send_header("openai-poll-after-ms", "1")
            self.end_headers()
            self.wfile.write(own.body)
            own.body = own.then or own.body

        def _chunks(self) -> bytes:
            if self.headers.get("Transfer-Encoding") != "chunked":
                return b""
            found = b""
            while size := int(self.rfile.readline(), 16):
                found += self.rfile.read(size)
                self.rfile.readline()
            self.rfile.readline()
            return found

        do_GET = do_POST = do_PUT = do_PATCH = do_DELETE = do_HEAD = handle_one  # noqa: N815

        def log_message(self, *_: Any) -> None:
            """Say nothing."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    own.url = f"http://127.0.0.1:{server.server_address[1]}"
    thread = Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True)
    thread.start()
    try:
        yield own
    finally:
        server.shutdown()
        server.server_close()


def run_python(text: str) -> None:
    """Run a snippet as a program of its own; what it prints is for nobody."""
    names: dict[str, Any] = {"__name__": "__main__"}
    with redirect_stdout(StringIO()):
        exec(compile(text, "snippet", "exec"), names)  # noqa: S102 - it is what is tested
    if "client" in names:
        names["client"].close()  # as the end of a program does


def run_curl(text: str, folder: str) -> str:
    """Run a command line in a folder; what it says if it fails."""
    command = ["bash", "-c", text]
    ended = subprocess.run(
        command, check=False, capture_output=True, cwd=folder, timeout=30, text=True
    )
    return ended.stderr if ended.returncode else ""
