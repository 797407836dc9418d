"""Failures, and the attempts before them."""

from __future__ import annotations

import asyncio
import io
from typing import Any

import httpx2
import pytest


@pytest.mark.parametrize(
    ("status", "name"),
    [
        (302, "APIStatusError"),
        (400, "BadRequestError"),
        (401, "AuthenticationError"),
        (403, "PermissionDeniedError"),
        (404, "NotFoundError"),
        (409, "ConflictError"),
        (418, "APIStatusError"),
        (422, "UnprocessableEntityError"),
        (429, "RateLimitError"),
        (500, "InternalServerError"),
        (503, "InternalServerError"),
    ],
)
def test_classes(client: Any, server: Any, rt: Any, status: int, name: str) -> None:
    """Every status has its class, and redirects are not followed."""
    server.answers = [httpx2.Response(status, headers={"location": "https://evil.test"})]
    with pytest.raises(rt.APIStatusError) as caught:
        client(max_retries=0).runs.retrieve("r1")
    assert type(caught.value).__name__ == name
    assert caught.value.status_code == status
    assert len(server.requests) == 1


@pytest.mark.parametrize(
    ("body", "message", "code"),
    [
        ({"error": {"message": "m", "type": "t", "param": "p", "code": "c"}}, "m", "c"),
        ({"error": {"message": "m", "code": None}}, "m", None),
        ({"error": {"message": "m", "code": 7}}, "m", "7"),
        ({"error": "m"}, "m", None),
        ({"code": "c", "message": "m"}, "m", "c"),
        ({"message": "m"}, "m", None),
        ({"detail": "m"}, "m", None),
        ({"detail": [{"loc": 1}]}, '[{"loc": 1}]', None),
        ({"error": {}, "message": "m"}, "m", None),
        ({"other": 1}, '{"other":1}', None),
        ([1], "[1]", None),
    ],
)
def test_envelopes(sample: Any, body: Any, message: str, code: str | None) -> None:
    """The message is found in every envelope that servers use."""
    response = httpx2.Response(400, json=body, headers={"x-request-id": "q1"})
    error = sample("_runtime.errors").status_error(response)
    assert str(error) == error.message == f"400: {message}"
    assert (error.code, error.body, error.request_id) == (code, body, "q1")


@pytest.mark.parametrize(
    ("body", "read"),
    [
        ({"errorMessage": "m", "errorCode": 7}, ("m", "7", None, None)),
        ({"error_description": "m", "error": "invalid_grant"}, ("m", "invalid_grant", None, None)),
        ({"msg": "m", "Error-Code": "c"}, ("m", "c", None, None)),
        ({"error": {"inner": {"message": "m", "code": "c"}}}, ("m", "c", None, None)),
        (
            {"error": {"code": "c", "message": "m", "target": "p", "innererror": {"code": "d"}}},
            ("m", "c", "p", None),
        ),
        ({"error": {"code": "c"}, "message": "m"}, ("m", "c", None, None)),
        ({"errors": [{"message": "m", "field": "p"}], "code": 42}, ("m", "42", "p", None)),
        ({"errors": ["m", "n"]}, ("m", None, None, None)),
        ({"errors": {"name": ["is empty"]}, "title": "m"}, ("m", None, None, None)),
        (
            {"type": "https://e.test/full", "title": "t", "status": 400, "detail": "m"},
            ("m", None, None, "https://e.test/full"),
        ),
        (
            {"detail": [{"loc": ["body", "p"], "msg": "m", "type": "missing"}]},
            ("m", None, "body.p", "missing"),
        ),
        (
            {"type": "error", "error": {"type": "overloaded", "message": "m"}},
            ("m", None, None, "overloaded"),
        ),
        ({"fault": {"faultstring": "m", "detail": {"errorcode": "c"}}}, ("m", "c", None, None)),
        ([{"message": "m", "code": "c"}], ("m", "c", None, None)),
        ("m", ("m", None, None, None)),
        ({"error": [], "message": None}, ('{"error":[],"message":null}', None, None, None)),
    ],
)
def test_words_of_errors(
    sample: Any, body: Any, read: tuple[str, str | None, str | None, str | None]
) -> None:
    """Message, code, parameter and type are read in whichever words and depth; the body stays raw."""
    error = sample("_runtime.errors").status_error(httpx2.Response(400, json=body))
    assert (error.message, error.code, error.param, error.type) == (f"400: {read[0]}", *read[1:])
    assert error.body == body


@pytest.mark.parametrize(
    "header", ["x-request-id", "request-id", "x-ms-request-id", "apim-request-id"]
)
def test_request_id(sample: Any, header: str) -> None:
    """The request is identified by whichever header the server uses."""
    response = httpx2.Response(400, headers={header: "q1"})
    assert sample("_runtime.errors").status_error(response).request_id == "q1"


def test_not_json(client: Any, server: Any, rt: Any) -> None:
    """An error page is shown as far as it helps."""
    server.answers = [httpx2.Response(400, text="x" * 9000)]
    with pytest.raises(rt.BadRequestError) as caught:
        client().runs.retrieve("r1")
    assert len(str(caught.value)) < 600
    assert caught.value.body == "x" * 9000


def test_no_credentials(client: Any, server: Any, rt: Any) -> None:
    """No text of an error has the credential in it, even if the server repeats it."""
    server.answers = [httpx2.Response(401, json={"error": {"message": "bad key sk-1"}})]
    made = client(credential="sk-1")
    with pytest.raises(rt.AuthenticationError) as caught:
        made.runs.retrieve("r1")
    assert "sk-1" not in str(caught.value) + repr(caught.value) + repr(made._transport.settings)


def test_on_response(client: Any, server: Any, rt: Any) -> None:
    """The last response is shown to the caller even if it is an error."""
    server.answers = [httpx2.Response(500), httpx2.Response(400, text="no")]
    seen: list[str] = []
    options = rt.RequestOptions(on_response=lambda response: seen.append(response.text))
    with pytest.raises(rt.BadRequestError):
        client().runs.retrieve("r1", **options)
    assert seen == ["no"]


def test_retries(client: Any, server: Any, pauses: list[float]) -> None:
    """Temporary failures are repeated after the pause the server wants."""
    server.answers = [
        httpx2.ConnectError("refused"),
        httpx2.Response(429, headers={"retry-after": "7"}),
    ]
    assert client().runs.create().id == "r1"
    assert len(server.requests) == 3
    assert pauses[1] == 7


def test_async_retries(async_client: Any, server: Any, pauses: list[float]) -> None:
    """The asynchronous client does the same."""
    server.answers = [httpx2.ReadTimeout("slow"), httpx2.Response(503)]
    assert asyncio.run(async_client().runs.retrieve("r1")).id == "r1"
    assert len(pauses) == 2


@pytest.mark.parametrize(("retries", "attempts"), [(0, 1), (2, 3), (4, 5)])
def test_last_attempt(client: Any, server: Any, rt: Any, retries: int, attempts: int) -> None:
    """After the last attempt its error is raised."""
    server.answers = [httpx2.Response(503) for _ in range(9)]
    with pytest.raises(rt.InternalServerError):
        client().runs.retrieve("r1", max_retries=retries)
    assert len(server.requests) == attempts


@pytest.mark.parametrize(
    ("raised", "name"),
    [(httpx2.ReadTimeout("slow"), "APITimeoutError"), (httpx2.ReadError(""), "APIConnectionError")],
)
def test_connection_errors(client: Any, server: Any, rt: Any, raised: Exception, name: str) -> None:
    """Connection errors are ours, name the operation and keep their cause; a POST is sent once."""
    server.answers = [raised]
    with pytest.raises(rt.APIConnectionError, match=r"runs\.create: ") as caught:
        client().runs.create()
    assert type(caught.value).__name__ == name
    assert caught.value.__cause__ is raised
    assert len(server.requests) == 1


def test_files_are_rewound(client: Any, server: Any) -> None:
    """A file is sent from its beginning in every attempt."""
    server.answers = [httpx2.Response(503)]
    client().runs.upload(file=io.BytesIO(b"all of it"))
    assert all(b"all of it" in request.content for request in server.requests)
    assert len(server.requests) == 2


def test_streams_of_bytes_are_sent_once(client: Any, server: Any, rt: Any) -> None:
    """A file that cannot be rewound is not sent a second time."""

    class Pipe(io.BytesIO):
        def seekable(self) -> bool:
            return False

    server.answers = [httpx2.Response(503)]
    with pytest.raises(rt.InternalServerError):
        client().runs.upload(file=Pipe(b"once"))
    assert len(server.requests) == 1


def test_files_that_can_only_be_read(client: Any, server: Any, rt: Any) -> None:
    """What has `read` alone is a file, and one that is sent once."""

    class Reader:
        def __init__(self) -> None:
            self.rest = [b"once", b""]

        def read(self, _: int = -1) -> bytes:
            return self.rest.pop(0) if self.rest else b""

    assert client().runs.upload(file=Reader())["id"] == "r1"
    assert b"once" in server.last.content
    server.answers = [httpx2.Response(503)]
    with pytest.raises(rt.InternalServerError):
        client().runs.upload(file=Reader())
    assert len(server.requests) == 2


@pytest.mark.parametrize("depth", [500, 900, 100_000])
def test_deep_error_bodies(client: Any, server: Any, rt: Any, depth: int) -> None:
    """An error body that is nested too deeply is an error of its status all the same."""
    server.answers = [httpx2.Response(400, text='{"detail": ' + "[" * depth + "]" * depth + "}")]
    with pytest.raises(rt.BadRequestError):
        client().runs.retrieve("r1")


@pytest.mark.parametrize("depth", [900, 100_000])
def test_deep_responses(client: Any, server: Any, rt: Any, depth: int) -> None:
    """A response that is nested too deeply is not what strictness wants, and an error of the SDK."""
    server.answers = [httpx2.Response(200, text='{"tools": ' * depth + "1" + "}" * depth)]
    with pytest.raises(rt.DecodeError) as caught:
        client(strict=True).runs.retrieve("r1")
    assert caught.value.response is not None
