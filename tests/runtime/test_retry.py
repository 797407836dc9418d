"""When an attempt is repeated, and after how long."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from typing import Any

import httpx2
import pytest

NOW = datetime(2025, 1, 2, tzinfo=UTC)


@pytest.fixture
def retry(sample: Any) -> Any:
    """Return the module under test."""
    return sample("_runtime.transport")


@pytest.mark.parametrize("method", ["GET", "DELETE", "PUT"])
@pytest.mark.parametrize("status", [408, 409, 429, 500, 502, 503, 504])
def test_temporary_statuses(retry: Any, method: str, status: int) -> None:
    """Requests that may be repeated are, on every status that may be temporary."""
    assert retry.may_repeat(method, httpx2.Response(status))


@pytest.mark.parametrize("status", [200, 302, 400, 401, 403, 404, 422])
def test_final_statuses(retry: Any, status: int) -> None:
    """Other statuses are final."""
    assert not retry.may_repeat("GET", httpx2.Response(status))


@pytest.mark.parametrize(
    ("status", "repeated"),
    [(408, True), (409, True), (429, True), (503, True), (500, False), (504, False)],
)
def test_post_statuses(retry: Any, status: int, repeated: bool) -> None:  # noqa: FBT001
    """A POST is repeated only where it has had no effect, or if everything is repeated."""
    assert retry.may_repeat("POST", httpx2.Response(status)) is repeated
    assert retry.may_repeat("POST", httpx2.Response(status), everything=True)


@pytest.mark.parametrize("status", [200, 302, 400, 404, 429, 500])
@pytest.mark.parametrize("method", ["GET", "POST"])
@pytest.mark.parametrize(("said", "repeated"), [("true", True), ("False", False)])
def test_the_server_decides(
    retry: Any, status: int, method: str, said: str, *, repeated: bool
) -> None:
    """What the server says of a failure in so many words is obeyed both ways, whatever the method."""
    response = httpx2.Response(status, headers={"x-should-retry": said})
    for everything in (True, False):
        found = retry.may_repeat(method, response, everything=everything)
        assert found is (repeated and status >= 400)


def test_the_server_says_nothing_sensible(retry: Any) -> None:
    """Another value of the header is none."""
    response = httpx2.Response(500, headers={"x-should-retry": "maybe"})
    assert retry.may_repeat("GET", response)
    assert not retry.may_repeat("POST", response)


@pytest.mark.parametrize(
    ("error", "get", "post"),
    [
        (httpx2.ConnectError, True, True),
        (httpx2.ConnectTimeout, True, True),
        (httpx2.PoolTimeout, True, True),
        (httpx2.ReadTimeout, True, False),
        (httpx2.ReadError, True, False),
        (httpx2.RemoteProtocolError, True, False),
        (httpx2.UnsupportedProtocol, False, False),
        (httpx2.LocalProtocolError, False, False),
    ],
)
def test_errors(retry: Any, error: type[httpx2.RequestError], *, get: bool, post: bool) -> None:
    """A POST that may have arrived is repeated on demand only, and nothing that would fail again."""
    assert retry.may_repeat("GET", error("")) is get
    assert retry.may_repeat("POST", error("")) is post
    assert retry.may_repeat("POST", error(""), everything=True) is get


@pytest.mark.parametrize(
    ("headers", "delay"),
    [
        ({}, None),
        ({"retry-after": "3"}, 3.0),
        ({"retry-after": "1.5"}, 1.5),
        ({"retry-after": "9999"}, 9999.0),
        ({"x-ms-retry-after-ms": "1500"}, 1.5),
        ({"retry-after": "soon"}, None),
        ({"retry-after": "-1"}, None),
        ({"retry-after": format_datetime(NOW + timedelta(seconds=9), usegmt=True)}, 9.0),
        ({"retry-after": format_datetime(NOW - timedelta(seconds=9), usegmt=True)}, 0.0),
        ({"retry-after-ms": "250", "retry-after": "1"}, 0.25),
    ],
)
def test_wished_delay(retry: Any, headers: dict[str, str], delay: float | None) -> None:
    """The server's wish is taken in seconds, thousandths of them, or as a date."""
    assert retry.wished_delay(httpx2.Response(429, headers=headers), NOW) == delay


def test_backoff(retry: Any) -> None:
    """Without a wish the delay doubles up to eight seconds, less some jitter."""
    for attempt, longest in enumerate([0.5, 1, 2, 4, 8, 8, 8]):
        assert longest * 0.75 <= retry.backoff(attempt) <= longest
