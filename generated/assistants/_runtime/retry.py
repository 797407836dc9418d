"""Whether and when a failed attempt is repeated: pure decisions, no waiting."""

from __future__ import annotations

import random
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from typing import TYPE_CHECKING, TypeAlias

import httpx2

from .encode import can_repeat
from .errors import APIConnectionError, APITimeoutError

if TYPE_CHECKING:
    from .request import Request

Outcome: TypeAlias = httpx2.Response | httpx2.RequestError

# Methods whose repetition does no harm even if the first request was processed after all.
IDEMPOTENT = frozenset({"GET", "HEAD", "OPTIONS", "PUT", "DELETE"})
RETRIED = frozenset({408, 409, 429})
FIRST_SERVER_ERROR = 500
# With these statuses the server says that it did not begin to work on the request.
UNPROCESSED = frozenset({408, 429, 503})
# With these errors the request never left.
UNSENT = (httpx2.ConnectError, httpx2.ConnectTimeout, httpx2.PoolTimeout, httpx2.ProxyError)
INTERRUPTED = (httpx2.TimeoutException, httpx2.NetworkError, httpx2.RemoteProtocolError)

FIRST_DELAY = 0.5
LONGEST_DELAY = 8.0
LONGEST_WISH = 60.0
# Header and how many of its units make a second, the more exact ones first.
DELAY_HEADERS = (("retry-after-ms", 1000.0), ("x-ms-retry-after-ms", 1000.0), ("retry-after", 1.0))


def retry_delay(request: Request, outcome: Outcome, attempt: int) -> float | None:
    """Return the seconds to wait before attempt ``attempt + 1``; None if it must not be repeated."""
    if not may_repeat(request.method, outcome) or not can_repeat(request.parts):
        return None
    wish = wished_delay(outcome) if isinstance(outcome, httpx2.Response) else None
    return backoff(attempt) if wish is None else wish


def may_repeat(method: str, outcome: Outcome) -> bool:
    """Tell whether the failure may be temporary and the request cannot take effect twice."""
    idempotent = method in IDEMPOTENT
    if isinstance(outcome, httpx2.Response):
        status = outcome.status_code
        temporary = status in RETRIED or status >= FIRST_SERVER_ERROR
        return temporary and (idempotent or status in UNPROCESSED)
    return isinstance(outcome, UNSENT) or (idempotent and isinstance(outcome, INTERRUPTED))


def backoff(attempt: int) -> float:
    """Return a delay that doubles; up to a quarter is taken off so that clients spread out."""
    delay = min(FIRST_DELAY * 2.0**attempt, LONGEST_DELAY)
    return delay * (1 - random.random() / 4)  # noqa: S311 - not a secret


def wished_delay(response: httpx2.Response, now: datetime | None = None) -> float | None:
    """Return the delay that the server asks for, in seconds or as a date; None if it does not."""
    for header, units in DELAY_HEADERS:
        seconds = _seconds(response.headers.get(header, ""), units, now or datetime.now(UTC))
        if seconds is not None:
            return min(max(seconds, 0.0), LONGEST_WISH)
    return None


def connection_error(error: httpx2.RequestError, subject: str) -> APIConnectionError:
    """Turn an error of the HTTP library into one of the SDK."""
    timed_out = isinstance(error, httpx2.TimeoutException)
    kind = APITimeoutError if timed_out else APIConnectionError
    return kind(f"{subject}: {str(error) or type(error).__name__}")


def _seconds(text: str, units: float, now: datetime) -> float | None:
    if text.replace(".", "", 1).isdecimal():
        return float(text) / units
    try:
        wish = parsedate_to_datetime(text)
    except ValueError:
        return None
    # "-0000" as the zone gives a date without one; HTTP dates are always UTC.
    return (wish.replace(tzinfo=wish.tzinfo or UTC) - now).total_seconds()
