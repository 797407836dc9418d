"""A small server that plays one run of an assistant: it calls a tool, and answers with its output."""

from __future__ import annotations

import json
import threading
import time
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import urlsplit

RUN: dict[str, Any] = {
    "id": "run_1",
    "object": "thread.run",
    "created_at": 1,
    "thread_id": "thread_1",
    "assistant_id": "asst_1",
    "status": "queued",
    "required_action": None,
    "last_error": None,
    "expires_at": 2,
    "started_at": None,
    "cancelled_at": None,
    "failed_at": None,
    "completed_at": None,
    "incomplete_details": None,
    "model": "gpt-4o",
    "instructions": "",
    "tools": [],
    "metadata": {},
    "usage": None,
    "max_prompt_tokens": None,
    "max_completion_tokens": None,
    "truncation_strategy": {"type": "auto", "last_messages": None},
    "tool_choice": "auto",
    "parallel_tool_calls": True,
    "response_format": "auto",
}
MESSAGE: dict[str, Any] = {
    "id": "msg_1",
    "object": "thread.message",
    "created_at": 1,
    "thread_id": "thread_1",
    "run_id": "run_1",
    "assistant_id": "asst_1",
    "status": "in_progress",
    "incomplete_details": None,
    "completed_at": None,
    "incomplete_at": None,
    "role": "assistant",
    "content": [],
    "attachments": [],
    "metadata": {},
}
STEP: dict[str, Any] = {
    "id": "step_1",
    "object": "thread.run.step",
    "created_at": 1,
    "run_id": "run_1",
    "assistant_id": "asst_1",
    "thread_id": "thread_1",
    "type": "tool_calls",
    "status": "in_progress",
    "cancelled_at": None,
    "completed_at": None,
    "expired_at": None,
    "failed_at": None,
    "last_error": None,
    "metadata": {},
    "step_details": {"type": "tool_calls", "tool_calls": []},
    "usage": None,
}
CITIES = ("Zurich", "Oslo")


def event(name: str, data: object) -> str:
    """The text of an event."""
    text = data if isinstance(data, str) else json.dumps(data)
    return f"event: {name}\ndata: {text}\n\n"


def run(kind: str, **more: object) -> str:
    """The event by which a run reaches a status."""
    return event(f"thread.run.{kind}", {**RUN, "status": kind, **more})


def message_delta(message: str, text: str, index: int = 0) -> str:
    """The event with a piece of a message."""
    part = {"index": index, "type": "text", "text": {"value": text}}
    delta = {"id": message, "object": "thread.message.delta", "delta": {"content": [part]}}
    return event("thread.message.delta", delta)


def step_delta(index: int, **function: str) -> str:
    """The event with a piece of a call of a function."""
    call: dict[str, Any] = {"index": index, "type": "function", "function": function}
    if "name" in function:
        call["id"] = f"call_{index}"
    details = {"type": "tool_calls", "tool_calls": [call]}
    delta = {"id": "step_1", "object": "thread.run.step.delta", "delta": {"step_details": details}}
    return event("thread.run.step.delta", delta)


def asking() -> Iterator[str]:
    """A run up to where it waits for its tool."""
    yield run("created", status="queued") + run("in_progress")
    yield event("thread.run.step.created", STEP)
    for index, city in enumerate(CITIES):
        yield step_delta(index, name="get_weather", arguments="")
        yield step_delta(index, arguments='{"city"') + step_delta(index, arguments=f': "{city}"}}')
    calls = [
        {
            "id": f"call_{index}",
            "type": "function",
            "function": {"name": "get_weather", "arguments": json.dumps({"city": city})},
        }
        for index, city in enumerate(CITIES)
    ]
    action = {"type": "submit_tool_outputs", "submit_tool_outputs": {"tool_calls": calls}}
    yield run("requires_action", required_action=action) + event("done", "[DONE]")


def answering(outputs: list[str]) -> Iterator[str]:
    """The rest of the run, word by word."""
    yield run("queued") + run("in_progress")
    yield event("thread.message.created", MESSAGE)
    text = "; ".join(f"{city}: {output}" for city, output in zip(CITIES, outputs, strict=True))
    for word in text.split(" "):
        yield message_delta("msg_1", word if text.startswith(word) else f" {word}")
    content = [{"type": "text", "text": {"value": text, "annotations": []}}]
    yield event("thread.message.completed", {**MESSAGE, "status": "completed", "content": content})
    yield run("completed") + event("done", "[DONE]")


class _Agent(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    server: Agent

    def do_POST(self) -> None:
        asked = json.loads(self.rfile.read(int(self.headers["content-length"])))
        path = urlsplit(self.path).path
        self.server.asked.append((path, asked))
        if self.server.script is not None:
            self._stream(self.server.script)
        elif path.endswith("/runs"):
            self._stream(asking())
        elif path.endswith("/submit_tool_outputs"):
            self._stream(answering([one["output"] for one in asked["tool_outputs"]]))
        else:
            kind = "thread" if path.endswith("/threads") else "assistant"
            prefix = {"thread": "thread", "assistant": "asst"}[kind]
            self._json({"id": f"{prefix}_1", "object": kind})

    def do_DELETE(self) -> None:
        self._json({"id": "asst_1", "object": "assistant.deleted", "deleted": True})

    def _json(self, data: object) -> None:
        content = json.dumps(data).encode()
        self.send_response(200)
        self.send_header("content-type", "application/json")
        self.send_header("content-length", str(len(content)))
        self.end_headers()
        self.wfile.write(content)

    def _stream(self, pieces: Iterable[str | float | None]) -> None:
        self.send_response(200)
        if self.server.content_type:
            self.send_header("content-type", self.server.content_type)
        self.send_header("x-request-id", "req_1")
        self.send_header("transfer-encoding", "chunked")
        self.end_headers()
        for piece in pieces:
            if piece is None:
                self.close_connection = True
                return
            if isinstance(piece, float):
                time.sleep(piece)
                continue
            content = piece.encode()
            with suppress(OSError):  # nobody reads any more
                self.wfile.write(b"%x\r\n%s\r\n" % (len(content), content))
        with suppress(OSError):
            self.wfile.write(b"0\r\n\r\n")

    def log_message(self, *_: Any) -> None:
        """Say nothing."""


class Agent(ThreadingHTTPServer):
    """The server, and what it was asked.

    With a `script` every POST has it as its stream: texts, pauses in seconds, and None where the
    connection is cut.
    """

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), _Agent)
        self.asked: list[tuple[str, Any]] = []
        self.script: list[str | float | None] | None = None
        self.content_type = "text/event-stream"

    def handle_error(self, request: Any, client_address: Any) -> None:
        """Say nothing of clients that hang up."""

    @property
    def url(self) -> str:
        """Where it is."""
        return f"http://127.0.0.1:{self.server_port}"


@contextmanager
def agent() -> Iterator[Agent]:
    """Run the server."""
    with Agent() as server:
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
        thread.start()
        yield server
        server.shutdown()
        thread.join()
