"""Errors of all services are one family of exceptions."""

from __future__ import annotations

from typing import Any

import assistants
import httpx2
import pytest
from assistants import APIConnectionError, APIStatusError, APITimeoutError
from offline import Server, call, call_async

FAMILY = {
    400: assistants.BadRequestError,
    401: assistants.AuthenticationError,
    403: assistants.PermissionDeniedError,
    404: assistants.NotFoundError,
    409: assistants.ConflictError,
    422: assistants.UnprocessableEntityError,
    429: assistants.RateLimitError,
    500: assistants.InternalServerError,
    503: assistants.InternalServerError,
}
#: The body, the header with the id of the request, and what the exception has of the body.
ENVELOPES = {
    "openai": (
        {"error": {"message": "No such run", "type": "invalid", "param": "run_id", "code": "c1"}},
        "x-request-id",
        ("400: No such run", "invalid", "run_id", "c1"),
    ),
    "azure": (
        {"error": {"code": "NotFound", "message": "No such run"}},
        "x-ms-request-id",
        ("400: No such run", None, None, "NotFound"),
    ),
    "compatible": (
        {"error": {"message": "No such run", "code": "gone"}},
        "x-request-id",
        ("400: No such run", None, None, "gone"),
    ),
    "azure gateway": (
        {"code": 404, "message": "No such run"},
        "apim-request-id",
        ("400: No such run", None, None, "404"),
    ),
}
CALLERS = pytest.mark.parametrize("caller", [call, call_async])


def retrieve(sdk: Any) -> Any:
    """Make any call."""
    return sdk.threads.runs.retrieve("r", thread_id="t")


@CALLERS
@pytest.mark.parametrize("envelope", ENVELOPES)
def test_envelopes(envelope: str, caller: Any) -> None:
    """Message, type, param, code and request id are read from every envelope."""
    body, header, expected = ENVELOPES[envelope]
    variant = envelope.partition(" ")[0]
    with pytest.raises(APIStatusError) as caught:
        caller(variant, retrieve, Server(400, json=body, headers={header: "req_1"}))
    error = caught.value
    assert (error.message, error.type, error.param, error.code) == expected
    assert (error.request_id, error.status_code, error.body) == ("req_1", 400, body)


@CALLERS
@pytest.mark.parametrize("variant", ["openai", "azure", "compatible"])
@pytest.mark.parametrize("status", FAMILY)
def test_status(status: int, variant: str, caller: Any) -> None:
    """The status decides on the exception, for all services alike."""
    body = ENVELOPES[variant][0]
    with pytest.raises(APIStatusError) as caught:
        caller(variant, retrieve, Server(status, json=body))
    assert type(caught.value) is FAMILY[status]
    assert isinstance(caught.value, assistants.APIError)
    assert isinstance(caught.value, assistants.SDKError)


@CALLERS
@pytest.mark.parametrize("status", [302, 418])
def test_other_status(status: int, caller: Any) -> None:
    """Any other status, a redirect too, is the family's base class."""
    with pytest.raises(APIStatusError) as caught:
        caller("openai", retrieve, Server(status, text="<html>no</html>"))
    assert type(caught.value) is APIStatusError
    assert "<html>no</html>" in caught.value.message


@CALLERS
@pytest.mark.parametrize("variant", ["openai", "azure", "compatible"])
def test_error_before_a_stream(variant: str, caller: Any) -> None:
    """A stream that never begins is the same exception, with the body read."""
    body = ENVELOPES[variant][0]

    def use(sdk: Any) -> Any:
        return sdk.threads.runs.create("t", assistant_id="a", stream=True)

    with pytest.raises(assistants.RateLimitError, match="No such run"):
        caller(variant, use, Server(429, json=body))


def test_the_credential_stays_secret() -> None:
    """A service that repeats the credential does not bring it into messages."""
    body = {"error": {"message": "Bad key secret!"}}
    with pytest.raises(assistants.AuthenticationError) as caught:
        call("openai", retrieve, Server(401, json=body))
    assert "secret" not in str(caught.value)
    assert "secret" not in repr(caught.value)


@CALLERS
@pytest.mark.parametrize(
    ("failure", "expected"),
    [(httpx2.ConnectError, APIConnectionError), (httpx2.ReadTimeout, APITimeoutError)],
)
def test_no_answer(failure: type[Exception], expected: type[Exception], caller: Any) -> None:
    """No answer at all is an exception of the same package."""

    class Broken(Server):
        def __call__(self, _: httpx2.Request) -> httpx2.Response:
            raise failure("no")

    with pytest.raises(APIConnectionError) as caught:
        caller("azure", retrieve, Broken())
    assert type(caught.value) is expected
