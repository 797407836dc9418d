"""The table for those who come from the official client: every line of it runs, against a service in memory.

The official column runs as well where that client is installed.
"""

from __future__ import annotations

import ast
import asyncio
import base64
import hashlib
import hmac
import importlib
import importlib.util
import json
import logging
import pickle
import re
import textwrap
import time
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeAlias

import httpx2
import pytest
from built import ROOT
from pydantic import BaseModel

if TYPE_CHECKING:
    from conftest import Builder

# The assistants are deprecated.
pytestmark = pytest.mark.filterwarnings("ignore:.*eprecated:DeprecationWarning")

Json: TypeAlias = Any
PAGE = (ROOT / "docs" / "migrating.md").read_text("utf-8")
CODE = re.compile(r"^`([^`]+)`$")
SECRET = b"secret"
EVENT = json.dumps({"type": "response.completed", "id": "evt_1", "data": {"id": "resp_1"}})
KEYS = ("OPENAI_API_KEY", "AZURE_OPENAI_API_KEY")


# What the examples may take for granted, with types.
TYPED = """
# pyright: reportPrivateUsage=false, reportUnusedExpression=false
import logging
import pickle
from contextlib import suppress
from pathlib import Path

import httpx2
import openai_sdk
from openai_sdk import *
from openai_sdk import models, params
from pydantic import BaseModel

secret = body = ""
headers: dict[str, str] = {}
messages: list[params.ChatCompletionRequestMessage] = []


class Person(BaseModel):
    name: str

"""


class Person(BaseModel):
    """What answers are to be."""

    name: str


# What the service has, by method and the end of the path.
MODEL = {"id": "gpt-5.4", "object": "model", "created": 1, "owned_by": "openai", "new": 1}
CHOICE: Json = {"index": 0, "finish_reason": "stop", "message": {"role": "assistant"}}
CHOICE["message"] |= {"content": '{"name": "Ada"}', "refusal": None}
COMPLETION = {"id": "c_1", "object": "chat.completion", "created": 1, "model": "gpt-5.4"}
CHUNK = {**COMPLETION, "object": "chat.completion.chunk"}
DELTAS = [{"index": 0, "delta": {"content": text}, "finish_reason": None} for text in "ab"]
TEXT = {"type": "output_text", "text": '{"name": "Ada"}', "annotations": []}
MESSAGE = {"id": "m_1", "type": "message", "role": "assistant", "status": "completed"}
RESPONSE: Json = {"id": "resp_1", "object": "response", "created_at": 1, "model": "gpt-5.4"}
RESPONSE |= {"status": "completed", "output": [{**MESSAGE, "content": [TEXT]}]}
RUN = {"id": "run_1", "object": "thread.run", "thread_id": "thread_1", "status": "completed"}
STORE = {"id": "vs_1", "object": "vector_store", "name": "notes", "status": "completed"}
BATCH: Json = {"id": "vsfb_1", "object": "vector_store.files_batch", "status": "completed"}
BATCH |= {
    "file_counts": {"in_progress": 0, "completed": 1, "failed": 0, "cancelled": 0, "total": 1}
}
FILE = {"id": "file_1", "object": "file", "filename": "story.pdf", "purpose": "user_data"}
ANSWERS: dict[str, Json] = {
    "GET /models": {"object": "list", "data": [MODEL]},
    "GET /models/gpt-5.4": MODEL,
    "GET /models/odd": {"id": 1},
    "POST /chat/completions": {**COMPLETION, "choices": [CHOICE]},
    "POST /responses": RESPONSE,
    "GET /responses/resp_1": RESPONSE,
    "POST /moderations": {"id": "modr_1", "model": "m", "results": []},
    "POST /files": FILE,
    "POST /images/edits": {"created": 1, "data": []},
    "POST /realtime/client_secrets": {"value": "ek_1", "expires_at": 1, "session": {}},
    "POST /threads/thread_1/runs": {**RUN, "status": "queued"},
    "GET /threads/thread_1/runs/run_1": RUN,
    "POST /vector_stores": STORE,
    "GET /vector_stores/vs_1": STORE,
    "POST /vector_stores/vs_1/file_batches": BATCH,
    "GET /vector_stores/vs_1/file_batches/vsfb_1": BATCH,
}
EVENTS: dict[str, list[Json]] = {
    "POST /chat/completions": [{**CHUNK, "choices": [delta]} for delta in DELTAS],
    "POST /responses": [
        {"type": "response.created", "sequence_number": 0, "response": {**RESPONSE, "output": []}},
        {"type": "response.completed", "sequence_number": 1, "response": RESPONSE},
    ],
    "POST /threads/thread_1/runs": [("thread.run.completed", RUN)],
}


def events(found: list[Json]) -> Iterator[str]:
    """The text of a stream of events."""
    for event in found:
        name, data = event if isinstance(event, tuple) else ("", event)
        yield f"event: {name}\n" * bool(name) + f"data: {json.dumps(data)}\n\n"
    yield "data: [DONE]\n\n"


def answer(request: httpx2.Request) -> httpx2.Response:
    """What the service says."""
    path = re.sub(r"^.*?/(v1|openai)(/deployments/[^/]+)?(?=/)", "", request.url.path)
    call, headers = f"{request.method} {path}", {"x-request-id": "req_1"}
    if call == "GET /files":
        last = "after" in request.url.params
        found = {"data": [{**FILE, "id": f"file_{1 + last}"}], "has_more": not last}
        return httpx2.Response(200, json={"object": "list", **found}, headers=headers)
    if path in ("/files/file_1/content", "/audio/speech"):
        kind = {"content-type": "application/octet-stream"}
        return httpx2.Response(200, content=b"0123456789", headers=headers | kind)
    if path == "/models/busy":
        return httpx2.Response(429, json={"error": {"message": "Too many."}}, headers=headers)
    if call not in ANSWERS:
        return httpx2.Response(404, json={"error": {"message": "Unknown."}}, headers=headers)
    if b'"stream":true' in request.content.replace(b" ", b""):
        kind = {"content-type": "text/event-stream"}
        text = "".join(events(EVENTS[call]))
        return httpx2.Response(200, content=text.encode(), headers=headers | kind)
    return httpx2.Response(200, json=ANSWERS[call], headers=headers)


@dataclass(frozen=True)
class Row:
    """A line of a table."""

    official: str
    ours: str


def cells(line: str) -> list[str]:
    """What is in the columns of a line of a table."""
    return [cell.strip() for cell in line.strip("|").split(" | ")]


def rows() -> list[Row]:
    """The lines of all tables that begin with the official client."""
    found: list[Row] = []
    for table in re.findall(r"(?m)^\| official \|.*\n\|(?:---\|)+\n((?:\|.*\n)+)", PAGE):
        for line in table.splitlines():
            sides = [CODE.match(cell) for cell in cells(line)[:2]]
            assert all(sides), line
            found.append(Row(*(side[1] for side in sides if side)))
    return found


ROWS = rows()
PACKAGES = {"ours": "openai_sdk"}
PACKAGES |= {"official": "openai"} if importlib.util.find_spec("openai") else {}


def signed() -> dict[str, str]:
    """The headers of an event."""
    now = int(time.time())
    seal = hmac.digest(SECRET, f"evt_1.{now}.{EVENT}".encode(), hashlib.sha256)
    signature = f"v1,{base64.b64encode(seal).decode()}"
    return {"webhook-id": "evt_1", "webhook-timestamp": f"{now}", "webhook-signature": signature}


def names(package: str) -> dict[str, Any]:
    """What the examples may take for granted."""
    module: Any = importlib.import_module(package)
    given = {name: getattr(module, name) for name in dir(module)}
    tool = {"type": "function", "function": {"name": "now", "parameters": {}}}
    return given | {
        package: module,
        "models": getattr(module, "models", None),
        "params": getattr(module, "params", None),
        "httpx2": httpx2,
        "logging": logging,
        "pickle": pickle,
        "suppress": suppress,
        "Path": Path,
        "Person": Person,
        "messages": [{"role": "user", "content": "Who wrote the first program?"}],
        "tools": [tool],
        "secret": f"whsec_{base64.b64encode(SECRET).decode()}",
        "body": EVENT,
        "headers": signed(),
    }


def program() -> str:
    """The lines of our column as one program, for type checkers."""
    found = [TYPED]
    for number, row in enumerate(ROWS):
        kind, keyword = ("AsyncOpenAI", "async ") if is_async(row.ours) else ("OpenAI", "")
        found.append(f"{keyword}def row_{number}(client: {kind}) -> None:\n    {row.ours}\n")
    return "\n".join(found)


def is_async(code: str) -> bool:
    """Whether a cell needs an asynchronous client."""
    return re.search(r"\b(await|async)\b", code) is not None


def run(code: str, package: str) -> None:
    """Run a cell: in a function of its own, with a client."""
    for name in ("openai.types.chat", "openai.types.responses", "openai.types.beta.threads"):
        if package == "openai":
            importlib.import_module(name)
    kind, keyword = ("AsyncOpenAI", "async ") if is_async(code) else ("OpenAI", "")
    space = names(package)
    space["openai_client"] = space[kind](api_key="sk-example")
    text = f"{keyword}def example(client=openai_client):\n{textwrap.indent(code, '    ')}\n"
    exec(text, space)  # noqa: S102  # the page's own example
    result = space["example"]()
    if is_async(code):
        asyncio.run(result)


@pytest.fixture
def service(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> list[httpx2.Request]:
    """A service in memory, and what it was sent."""
    sent: list[httpx2.Request] = []

    def handle(_: Any, request: httpx2.Request) -> httpx2.Response:
        sent.append(request)
        request.read()
        return answer(request)

    async def handle_async(_: Any, request: httpx2.Request) -> httpx2.Response:
        sent.append(request)
        await request.aread()
        return answer(request)

    monkeypatch.setattr(httpx2.HTTPTransport, "handle_request", handle)
    monkeypatch.setattr(httpx2.AsyncHTTPTransport, "handle_async_request", handle_async)
    monkeypatch.chdir(tmp_path)
    Path("story.pdf").write_bytes(b"%PDF")
    for key in KEYS:
        monkeypatch.setenv(key, "sk-example")
    # By this the official module knows which client it is.
    monkeypatch.setenv("OPENAI_API_TYPE", "openai")
    return sent


@pytest.mark.usefixtures("service")
@pytest.mark.parametrize("side", PACKAGES)
@pytest.mark.parametrize("row", ROWS, ids=lambda row: row.ours[:60])
def test_every_row_runs(row: Row, side: str, built: Builder) -> None:
    """What stands in the table runs."""
    built("OpenAI + Azure")
    run(getattr(row, side), PACKAGES[side])


def test_the_tables_are_found() -> None:
    """No row hides from the tests, and what stands in the other column is Python as well."""
    assert len(ROWS) == len(re.findall(r"^\| `", PAGE, re.MULTILINE)) > 60
    for row in ROWS:
        ast.parse(f"async def example():\n    {row.official}")


def test_clients_send_what_they_are_given(built: Builder, service: list[httpx2.Request]) -> None:
    """Every text among the arguments of a client is in its requests: in the address or a header."""
    built("OpenAI + Azure")
    made = [row.ours for row in ROWS if re.match(r"(Azure)?OpenAI\([^)]", row.ours)]
    for code in made:
        call = '.chat.completions.create(model="m", messages=messages)'
        run(code + call if code.endswith(")") else code, "openai_sdk")
        request = service[-1]
        seen = f"{request.url} {list(request.headers.items())}".lower()
        for node in ast.walk(ast.parse(code)):
            if isinstance(node, ast.Constant) and isinstance(node.value, str):
                assert node.value.lower() in seen, code
    assert len(made) > 4


@pytest.mark.usefixtures("service")
def test_what_no_service_sends_is_no_field(built: Builder) -> None:
    """What the official client alone makes of a response is an error here, and not None."""
    built("OpenAI + Azure")
    with pytest.raises(AttributeError, match="output_text"):
        run('client.responses.create(model="m", input="Hello").output_text', "openai_sdk")
