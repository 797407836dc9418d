"""Sending, and repeating what failed: the only input and output of the package."""

from __future__ import annotations

import asyncio
import random
import time
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from typing import TYPE_CHECKING, Generic, Self, TypeAlias, TypeVar

import httpx2

from .credentials import HiddenURL, SecretHeaders, placed, secrets
from .errors import (
    FIRST_SERVER_ERROR,
    APIConnectionError,
    APIError,
    APITimeoutError,
    ConfigurationError,
    LimitError,
    status_error,
)
from .limits import Watched, read, read_async, remaining, within
from .request import EVENT_STREAM, Request, Settings, layered
from .responses import unexpected

if TYPE_CHECKING:
    from collections.abc import Sequence

    from .auth import Login
    from .options import ClientOptions

H = TypeVar("H", httpx2.Client, httpx2.AsyncClient)
Outcome: TypeAlias = httpx2.Response | httpx2.RequestError

# Methods whose repetition does no harm even if the first request was processed after all.
IDEMPOTENT = frozenset({"GET", "HEAD", "OPTIONS", "PUT", "DELETE"})
RETRIED = frozenset({408, 409, 429})
# With these statuses the server says that it did not begin to work on the request.
UNPROCESSED = frozenset({408, 429, 503})
# With these errors the request never left.
UNSENT = (httpx2.ConnectError, httpx2.ConnectTimeout, httpx2.PoolTimeout, httpx2.ProxyError)
INTERRUPTED = (httpx2.TimeoutException, httpx2.NetworkError, httpx2.RemoteProtocolError)
FIRST_DELAY, LONGEST_DELAY, LONGEST_WISH = 0.5, 8.0, 60.0
# Header and how many of its units make a second, the more exact ones first.
DELAY_HEADERS = (("retry-after-ms", 1000.0), ("x-ms-retry-after-ms", 1000.0), ("retry-after", 1.0))


class _Transport(Generic[H]):
    """What both kinds of transport do without waiting for anything."""

    def __init__(self, settings: Settings, http: H) -> None:
        self.settings = settings
        self.http: H = http

    def changed(self, options: ClientOptions) -> Self:
        """Return a transport with other settings on the same connections."""
        return type(self)(self.settings.changed(options), self.http)

    def _built(
        self, request: Request, tokens: Sequence[tuple[Login, str]], end: float
    ) -> httpx2.Request:
        """Add the address and the credentials, unless the caller brought headers of their names."""
        timeout = request.options.get("timeout", self.settings.timeout)
        own, query = placed(tokens, request.headers)
        joint = ("&" if "?" in request.path else "?") if query else ""
        # A link to the next page is a whole address.
        base = self.settings.address if request.path.startswith("/") else ""
        try:
            built = self.http.build_request(
                request.method,
                f"{base}{request.path}{joint}{query}",
                headers=layered(request.headers, own),
                content=request.content,
                files=request.parts or None,
                timeout=within(timeout, end),
            )
        except httpx2.InvalidURL as error:
            raise ConfigurationError(f"{request.operation} has no such address: {error}") from error
        for name in request.removed:
            built.headers.pop(name, None)
        built.headers = SecretHeaders(built.headers, secrets(tokens))
        if query:
            built.url = HiddenURL(built.url, query)
        return built

    def _delay(self, request: Request, outcome: Outcome, attempt: int, end: float) -> float | None:
        """Return how long to wait before another attempt; None if this one was the last."""
        retries = request.options.get("max_retries")
        left = (self.settings.max_retries if retries is None else retries) - attempt
        # Files that cannot be rewound are gone once read.
        files = (file for _, (_, file, _) in request.parts)
        can_repeat = all(isinstance(file, bytes) or file.seekable() for file in files)
        if left <= 0 or not can_repeat or not may_repeat(request.method, outcome):
            return None
        wish = wished_delay(outcome) if isinstance(outcome, httpx2.Response) else None
        delay = backoff(attempt) if wish is None else wish
        seconds = remaining(end)
        return delay if seconds is None or delay < seconds else None

    def _finish(
        self, request: Request, outcome: Outcome, tokens: Sequence[tuple[Login, str]]
    ) -> httpx2.Response:
        """Return the response of the last attempt if it is what was wanted, else raise its error."""
        if isinstance(outcome, httpx2.RequestError):
            raise connection_error(outcome, request.operation) from outcome
        if on_response := request.options.get("on_response"):
            on_response(outcome)
        # Redirects count as errors: following one could hand the credential to another host.
        wanted = request.redirected and outcome.has_redirect_location
        if not (outcome.is_success or wanted):
            most = request.limits.message
            raise status_error(outcome, secrets=secrets(tokens), most=most)
        if request.streaming and not _is_stream(request, outcome):
            raise unexpected(outcome, "a stream of events")
        return outcome


class SyncTransport(_Transport[httpx2.Client]):
    """Sends requests."""

    def send(self, request: Request) -> httpx2.Response:
        """Send a request as often as it takes; all but a stream is read to its end."""
        logins, attempt, end = self.settings.logins(request), 0, request.limits.end()
        while True:
            tokens: list[tuple[Login, str]] = []
            outcome: Outcome
            try:
                tokens += ((login, login.sync_token(self.http)) for login in logins)
                built = self._built(request, tokens, end)
                response = self.http.send(built, stream=True, follow_redirects=False)
                outcome = response
                response.stream = Watched(response, end)
                if not _is_stream(request, response):
                    read(response, request.limits.body)
            except httpx2.RequestError as error:
                outcome = error
            delay = self._delay(request, outcome, attempt, end)
            if delay is None:
                return self._finish(request, outcome, tokens)
            time.sleep(delay)
            attempt += 1


class AsyncTransport(_Transport[httpx2.AsyncClient]):
    """The asynchronous form of `SyncTransport`."""

    async def send(self, request: Request) -> httpx2.Response:
        """Send a request as often as it takes; all but a stream is read to its end."""
        logins, attempt, end = self.settings.logins(request), 0, request.limits.end()
        while True:
            tokens: list[tuple[Login, str]] = []
            outcome: Outcome
            try:
                async with asyncio.timeout(remaining(end)):
                    tokens += [(login, await login.async_token(self.http)) for login in logins]
                    built = self._built(request, tokens, end)
                    response = await self.http.send(built, stream=True, follow_redirects=False)
                    outcome = response
                    response.stream = Watched(response, end)
                    if not _is_stream(request, response):
                        await read_async(response, request.limits.body)
            except TimeoutError:
                outcome = httpx2.ReadTimeout("the deadline has passed")
            except httpx2.RequestError as error:
                outcome = error
            delay = self._delay(request, outcome, attempt, end)
            if delay is None:
                return self._finish(request, outcome, tokens)
            await asyncio.sleep(delay)
            attempt += 1


def _is_stream(request: Request, response: httpx2.Response) -> bool:
    """Tell whether a response is the stream that was asked for; all others are read at once."""
    kind: str = response.headers.get("content-type", "")
    is_events = kind.partition(";")[0].strip().lower() == EVENT_STREAM
    return request.streaming and response.is_success and is_events


def may_repeat(method: str, outcome: Outcome) -> bool:
    """Tell whether the failure may be temporary and the request cannot take effect twice."""
    if isinstance(outcome, httpx2.RequestError):
        return isinstance(outcome, UNSENT if method not in IDEMPOTENT else UNSENT + INTERRUPTED)
    status = outcome.status_code
    temporary = status in RETRIED or status >= FIRST_SERVER_ERROR
    return temporary and (method in IDEMPOTENT or status in UNPROCESSED)


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


def _seconds(text: str, units: float, now: datetime) -> float | None:
    if text.replace(".", "", 1).isdecimal():
        return float(text) / units
    try:
        wish = parsedate_to_datetime(text)
    except (ValueError, TypeError, IndexError, OverflowError):
        return None
    # "-0000" as the zone gives a date without one; HTTP dates are always UTC.
    return (wish.replace(tzinfo=wish.tzinfo or UTC) - now).total_seconds()


def connection_error(error: httpx2.RequestError, subject: str) -> APIError:
    """Turn an error of the HTTP library into one of the SDK."""
    if isinstance(error, httpx2.SSEError):
        return LimitError(f"{subject}: {error} Raise Limits(event=…) to read it.")
    timed_out = isinstance(error, httpx2.TimeoutException)
    kind = APITimeoutError if timed_out else APIConnectionError
    return kind(f"{subject}: {str(error) or type(error).__name__}")
