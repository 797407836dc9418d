"""What the calls look like on the wire, byte for byte."""

from __future__ import annotations

import io
from pathlib import Path
from typing import Any

import httpx2
import pytest
from assistants import RequestOptions, UnsupportedError
from offline import Server, call, call_async
from surface import VARIANTS, WHOLE

GOLDEN = Path(__file__).parent / "golden"
# Headers that belong to the machine or the version of the HTTP library.
NOISE = ("host", "accept-encoding", "connection", "user-agent", "content-length")
OUTPUTS = [{"tool_call_id": "call_001", "output": "70 degrees and sunny."}]
INCLUDED = ["step_details.tool_calls[*].file_search.results[*].content", "a,b"]
# The two names as they are written in a query.
INCLUDE = "include%5B%5D"
CONTENT = "step_details.tool_calls%5B%2A%5D.file_search.results%5B%2A%5D.content"
CALLERS = (call, call_async)


def written(request: httpx2.Request) -> str:
    """Return a request as text: the first line, the headers that matter, the body."""
    headers = sorted(request.headers.items())
    lines = [f"{request.method} {request.url}"]
    lines += [f"{name}: {value}" for name, value in headers if name not in NOISE]
    return "\n".join([*lines, "", request.content.decode()])


def submit(sdk: Any, **more: Any) -> Any:
    """Submit the output of the reference's example."""
    return sdk.threads.runs.submit_tool_outputs(
        "run_123", thread_id="thread_123", tool_outputs=OUTPUTS, **more
    )


@pytest.mark.parametrize("caller", CALLERS)
@pytest.mark.parametrize("variant", VARIANTS)
def test_submit_tool_outputs(variant: str, caller: Any) -> None:
    """The same call is each service's own request to it."""
    server = Server()
    caller(variant, submit, server)
    [request] = server.requests
    expected = (GOLDEN / f"submit_tool_outputs.{variant}.http").read_text("utf-8")
    assert written(request) + "\n" == expected
    assert OUTPUTS == [{"tool_call_id": "call_001", "output": "70 degrees and sunny."}]


@pytest.mark.parametrize("caller", CALLERS)
@pytest.mark.parametrize("variant", VARIANTS)
def test_streamed_submit(variant: str, caller: Any) -> None:
    """A stream is asked for in the body and in the Accept header."""
    server = Server(headers={"content-type": "text/event-stream"}, content=b"")
    caller(variant, lambda sdk: submit(sdk, stream=True), server)
    [request] = server.requests
    expected = (GOLDEN / f"submit_tool_outputs_stream.{variant}.http").read_text("utf-8")
    assert written(request) + "\n" == expected


def test_computer_output_keeps_its_type() -> None:
    """Only outputs without a type get one: that of a computer stays what the caller wrote."""
    server = Server()
    screenshot = {"type": "computer_screenshot", "file_id": "f1"}
    outputs = [
        {"tool_call_id": "a", "type": "computer_call_output", "output": screenshot},
        {"tool_call_id": "b", "output": "text"},
    ]
    call(
        "azure",
        lambda sdk: sdk.threads.runs.submit_tool_outputs(
            "r", thread_id="t", tool_outputs=(output for output in outputs)
        ),
        server,
    )
    assert server.requests[0].content == (
        b'{"tool_outputs":[{"tool_call_id":"a","type":"computer_call_output",'
        b'"output":{"type":"computer_screenshot","file_id":"f1"}},'
        b'{"tool_call_id":"b","output":"text","type":"function_call_output"}]}'
    )


@pytest.mark.parametrize("caller", CALLERS)
@pytest.mark.parametrize(
    ("variant", "query"),
    [
        ("openai", f"{INCLUDE}={CONTENT}&{INCLUDE}=a%2Cb"),
        ("azure", f"api-version=2025-05-15-preview&{INCLUDE}={CONTENT},a%2Cb"),
    ],
)
def test_arrays_in_the_query(variant: str, query: str, caller: Any) -> None:
    """An array repeats its name for OpenAI and is joined by commas for Azure."""
    server = Server(json={})
    caller(
        variant,
        lambda sdk: sdk.threads.runs.steps.retrieve(
            "s", run_id="r", thread_id="t", include=INCLUDED
        ),
        server,
    )
    assert server.requests[0].url.query.decode() == query


@pytest.mark.parametrize("caller", CALLERS)
@pytest.mark.parametrize("variant", WHOLE)
def test_upload(variant: str, caller: Any) -> None:
    """An upload is a form with the file under its name and plain fields beside it."""
    server = Server(json={})
    file = ("data.txt", io.BytesIO(b"one\r\ntwo"), "text/plain")
    caller(variant, lambda sdk: sdk.files.create(file=file, purpose="assistants"), server)
    [request] = server.requests
    kind, _, boundary = request.headers["content-type"].partition("; boundary=")
    expected = (
        "--{b}\r\n"
        'Content-Disposition: form-data; name="file"; filename="data.txt"\r\n'
        "Content-Type: text/plain\r\n\r\n"
        "one\r\ntwo\r\n"
        "--{b}\r\n"
        'Content-Disposition: form-data; name="purpose"\r\n\r\n'
        "assistants\r\n"
        "--{b}--\r\n"
    )
    assert kind == "multipart/form-data"
    assert request.content.decode() == expected.replace("{b}", boundary)


@pytest.mark.parametrize("caller", CALLERS)
@pytest.mark.parametrize("variant", WHOLE)
def test_download(variant: str, caller: Any) -> None:
    """A download is the bytes as they came."""
    content = b"\x00\xff\r\n{"
    server = Server(content=content, headers={"content-type": "application/octet-stream"})
    assert caller(variant, lambda sdk: sdk.files.content("file/1"), server).content == content
    path = server.requests[0].url.raw_path.decode().partition("?")[0]
    assert path.endswith("/files/file%2F1/content")


@pytest.mark.parametrize(
    ("settings", "options"),
    [({}, {"unsupported": "send"}), ({"unsupported": "send"}, {})],
    ids=["call", "client"],
)
@pytest.mark.parametrize("caller", CALLERS)
def test_unsupported_is_sent_on_demand(
    caller: Any, settings: dict[str, Any], options: dict[str, Any]
) -> None:
    """What the spec of a service lacks can be sent anyway, as the spec may lag behind."""
    server = Server(json={})
    given = {"reasoning_effort": "low", **options}
    caller("azure", lambda sdk: sdk.assistants.create(model="m", **given), server, **settings)
    assert server.requests[0].content == b'{"model":"m","reasoning_effort":"low"}'


@pytest.mark.filterwarnings("ignore:assistants.create is deprecated:DeprecationWarning")
@pytest.mark.parametrize("caller", CALLERS)
def test_unsupported_is_refused(caller: Any) -> None:
    """What a service lacks is refused before anything is sent, with names and a way out."""
    server = Server()
    tools = [{"type": "mcp", "server_label": "a", "server_url": "https://a.test"}]
    with pytest.raises(UnsupportedError, match=r"tools\[\]\.type with the value 'mcp'") as caught:
        caller("openai", lambda sdk: sdk.assistants.create(model="m", tools=tools), server)
    assert server.requests == []
    assert "azure" in caught.value.message
    assert 'unsupported="send"' in caught.value.message


@pytest.mark.filterwarnings("ignore:assistants.create is deprecated:DeprecationWarning")
@pytest.mark.parametrize("caller", CALLERS)
def test_extra_body(caller: Any) -> None:
    """Fields that no spec has go through extra_body, and win over the arguments."""
    server = Server(json={})
    options: RequestOptions = {"extra_body": {"name": "b", "new": [1, None]}}
    given = {"model": "m", "name": "a", **options}
    caller("openai", lambda sdk: sdk.assistants.create(**given), server)
    assert server.requests[0].content == b'{"model":"m","name":"b","new":[1,null]}'


@pytest.mark.parametrize("caller", CALLERS)
def test_api_version_of_the_client(caller: Any) -> None:
    """The version of the API is an argument of the Azure client."""
    server = Server(json={})
    caller("azure", lambda sdk: sdk.assistants.retrieve("a"), server, api_version="v1")
    assert server.requests[0].url.query == b"api-version=v1"


def test_beta_header_where_it_belongs() -> None:
    """OpenAI's beta header goes with assistants, threads and vector stores, not with files."""
    server = Server(json={})

    def use(sdk: Any) -> None:
        with pytest.warns(DeprecationWarning, match="assistants.retrieve"):
            sdk.assistants.retrieve("a")
        sdk.threads.retrieve("t")
        sdk.vector_stores.retrieve("v")
        sdk.files.retrieve("f")

    call("openai", use, server)
    told = [request.headers.get("openai-beta") for request in server.requests]
    assert told == ["assistants=v2", "assistants=v2", "assistants=v2", None]


@pytest.mark.parametrize("caller", CALLERS)
def test_deprecated_by_one_service(caller: Any) -> None:
    """An operation that a service has deprecated warns its callers, at their line; others do not."""
    server = Server(json={})
    with pytest.warns(DeprecationWarning, match="assistants.retrieve is deprecated by OpenAI") as w:
        caller("openai", lambda sdk: sdk.assistants.retrieve("a"), server)
    assert [Path(warning.filename).parent for warning in w] == [Path(__file__).parent]
    caller("azure", lambda sdk: sdk.assistants.retrieve("a"), server)
