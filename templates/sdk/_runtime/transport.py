"""Sending, and repeating what failed: the only input and output of the package."""

from __future__ import annotations

import asyncio
import logging
import os
import random
import re
import time
from collections.abc import Generator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from functools import lru_cache
from logging import DEBUG, INFO
from pathlib import Path
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any, Generic, TypeAlias, TypeVar

import httpx2

from .arguments import NAME, PACKAGE, Later
from .auth import HiddenURL, Login, SecretHeaders, Tokens, bare, placed, secrets
from .errors import (
    FIRST_SERVER_ERROR,
    APIConnectionError,
    APIError,
    APITimeoutError,
    ConfigurationError,
    DecodeError,
    request_id,
    status_error,
)
from .limits import Watched, read, read_async, remaining, within
from .request import Request, Sent, Settings, layered, uploads
from .texts import masked, shown, text_of

if TYPE_CHECKING:
    from . import responses as responses  # noqa: PLC0414 - others have it from here
else:
    responses = Later(".responses")

H = TypeVar("H", httpx2.Client, httpx2.AsyncClient)
Outcome: TypeAlias = httpx2.Response | httpx2.RequestError

# What says of itself that it is no stream may begin as one all the same.
NO_EVENTS = re.compile("json|html", re.IGNORECASE)
EVENTS = re.compile(r"\ufeff?\s*(data|event|id|retry)?:")
# Methods whose repetition does no harm even if the first request was processed after all.
IDEMPOTENT = frozenset({"GET", "HEAD", "OPTIONS", "PUT", "DELETE"})
# With these statuses the server says that the request has had no effect.
UNPROCESSED = frozenset({408, 409, 429, 503})
# With these errors the request never left.
UNSENT = (httpx2.ConnectError, httpx2.ConnectTimeout, httpx2.PoolTimeout, httpx2.ProxyError)
INTERRUPTED = (httpx2.TimeoutException, httpx2.NetworkError, httpx2.RemoteProtocolError)
UNAUTHORIZED = 401
# Return types whose content is not kept in memory.
FILES = ("bytes", "bytes | None")
FIRST_DELAY, LONGEST_DELAY = 0.5, 8.0
# Header and how many of its units make a second, the more exact ones first.
DELAY_HEADERS = (("retry-after-ms", 1000.0), ("x-ms-retry-after-ms", 1000.0), ("retry-after", 1.0))

# One logger of the package's name, silent until it is asked.
logger = logging.getLogger(PACKAGE)
logger.addHandler(logging.NullHandler())
if (level := os.environ.get(f"{NAME.upper()}_LOG", "").upper()) in ("DEBUG", "INFO"):
    handler = logging.StreamHandler()
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    # A program that has set up logging prints the records itself.
    handler.addFilter(lambda _: not logging.root.handlers)
    logger.addHandler(handler)
    logger.setLevel(level)

_url = lru_cache(64)(httpx2.URL)


@dataclass(repr=False)
class _Call:
    """A request with what became of it: how often it was sent, and with which credentials."""

    request: Request
    tokens: list[tuple[Login, str]]
    end: float
    begun: float = field(default_factory=time.monotonic)
    files: ExitStack = field(default_factory=ExitStack)
    attempt: int = 0

    def opened(self, name: str | None, file: Any, kind: str | None) -> tuple[str | None, Any, Any]:
        opened = self.files.enter_context(file.open("rb")) if isinstance(file, Path) else file
        if not isinstance(opened, bytes) and not getattr(opened, "seekable", bool)():
            opened = SimpleNamespace(read=opened.read)  # of unknown size: a pipe is said to have 0
        return name, opened, kind

    def stream(self, content: Any) -> tuple[Any, tuple[str, str]]:
        if isinstance(content, bytes):
            return httpx2.ByteStream(content), ("Content-Length", str(len(content)))
        pieces = uploads.Pieces(self.opened(None, content, None)[1])
        return pieces, pieces.header

    def say(self, level: int, text: str, *values: object) -> None:
        if logger.isEnabledFor(level):
            said = masked(text % values, secrets(self.tokens))
            logger.log(level, "%s: %s", self.request.operation, said)


class _Transport(Generic[H]):
    """What both kinds of transport do without waiting for anything."""

    def __init__(self, settings: Settings, http: H) -> None:
        self.settings = settings
        self.http: H = http

    def _built(self, call: _Call) -> httpx2.Request:
        """Add the address and the credentials, unless the caller brought headers of their names."""
        request, tokens, http = call.request, call.tokens, self.http
        timeout = request.options.get("timeout", self.settings.timeout)
        files = [(name, call.opened(*part)) for name, part in request.parts]
        made: object = (http.headers.raw, tokens)
        if (sent := request.headers.sent)[0] != made:
            sent = request.headers.sent = self._sent(made, request, tokens)
        _, query, headers, sized = sent
        joint = ("&" if "?" in request.path else "?") if query else ""
        # A link to the next page is a whole address.
        base = self.settings.address if request.path.startswith("/") else ""
        address = f"{base}{request.path}{joint}{query}"
        try:
            url = httpx2.URL(address) if query else _url(address)
        except httpx2.InvalidURL as error:
            raise ConfigurationError(f"{request.operation} has no such address: {error}") from error
        stream, length = call.stream(request.content or b"")
        body: dict[str, Any] = {"files": files} if files else {"stream": stream}
        built = httpx2.Request(
            request.method,
            url.copy_merge_params(http.params) if http.params else url,
            headers=headers,
            cookies=http.cookies,
            extensions={"timeout": within(timeout, call.end), "file": request.returns in FILES},
            **body,
        )
        built.headers = SecretHeaders(built.headers, bare(tokens))
        if not files:
            if isinstance(stream, httpx2.ByteStream):
                built.read()  # what looks at requests finds their content
            given = request.content is not None or request.method in ("POST", "PUT", "PATCH")
            if sized and given:
                built.headers[length[0]] = length[1]
        for name in request.removed:
            built.headers.pop(name, None)
        if query:
            built.url = HiddenURL(built.url, query)
        if logger.isEnabledFor(DEBUG):
            call.say(DEBUG, "%s %s, attempt %d", built.method, shown(built.url), call.attempt + 1)
        return built

    def _sent(self, made: object, request: Request, tokens: Tokens) -> Sent:
        """Put together what requests can share."""
        own, query = placed(tokens, request.headers)
        # What the HTTP client has comes first, as in its `build_request`, which is slower.
        layers = self.http.headers, request.headers, layered(own)
        headers: dict[bytes, Any] = {b"host": (b"Host", _url(self.settings.address).netloc)}
        headers |= {item[0].lower(): item for layer in layers for item in layer.raw}
        # RFC 9112 §6.2: never beside a transfer coding, which a caller may have asked for.
        sized = not headers.keys() & {b"content-length", b"transfer-encoding"}
        return made, query, httpx2.Headers([*headers.values()]), sized

    def _delay(self, call: _Call, outcome: Outcome) -> float | None:
        """Return how long to wait before another attempt; None if this one was the last."""
        request, attempt = call.request, call.attempt
        if isinstance(outcome, httpx2.Response):
            outcome.extensions["retries"] = attempt
            if outcome.is_success:
                return None
        retries = request.options.get("max_retries")
        retries = self.settings.max_retries if retries is None else retries
        temporary = may_repeat(request.method, outcome, everything=request.repeated)
        files: list[Any] = [file for _, (_, file, _) in request.parts]
        # Files that cannot be rewound are gone once read.
        can_repeat = all(
            isinstance(one, bytes | Path) or getattr(one, "seekable", bool)()
            for one in (request.content or b"", *files)
        )
        if attempt >= retries or not temporary or not can_repeat:
            return None
        wish = wished_delay(outcome) if isinstance(outcome, httpx2.Response) else None
        delay = backoff(attempt) if wish is None else wish
        longest = None if wish is None else request.limits.wait
        if any(one is not None and delay > one for one in (longest, remaining(call.end))):
            call.say(INFO, "%s, not again: that would be in %.3g s", _name(outcome), delay)
            return None
        numbers = attempt + 2, retries + 1, delay
        call.say(INFO, "%s, attempt %d of %d in %.3g s", _name(outcome), *numbers)
        call.attempt += 1
        return delay

    def _finish(self, call: _Call, outcome: Outcome) -> httpx2.Response:
        """Return the response of the last attempt if it is what was wanted, else raise its error."""
        request = call.request
        if logger.isEnabledFor(INFO):
            found = isinstance(outcome, httpx2.Response) and request_id(outcome)
            taken = time.monotonic() - call.begun
            call.say(INFO, "%s after %.3f s, request id %s", _name(outcome), taken, found or "none")
        if isinstance(outcome, httpx2.RequestError):
            raise connection_error(outcome, request.operation) from outcome
        if on_response := request.options.get("on_response"):
            on_response(outcome)
        if outcome.status_code == UNAUTHORIZED:
            for login, token in call.tokens:
                login.forget(token)
        # Redirects count as errors: following one could hand the credential to another host.
        wanted = request.returns == "location" and outcome.has_redirect_location
        if not (outcome.is_success or wanted):
            most = request.limits.message
            raise status_error(outcome, secrets=secrets(call.tokens), most=most)
        if request.streaming and not _is_stream(request, outcome):
            text = text_of(outcome)
            if not EVENTS.match(text):
                raise responses.no_events(outcome, text, request.limits.message)
        return outcome


class SyncTransport(_Transport[httpx2.Client]):
    """Sends requests."""

    def send(self, request: Request) -> httpx2.Response:
        """Send a request as often as it takes; all but a stream is read to its end."""
        logins, call = self.settings.logins(request), _Call(request, [], request.limits.end())
        while True:
            call.tokens = []
            outcome: Outcome
            try:
                call.tokens += ((login, login.sync_token(self.http, call.end)) for login in logins)
                built = self._built(call)
                response = self.http.send(built, stream=True, follow_redirects=False)
                outcome = response
                response.stream = Watched(response, call.end)
                if not _is_stream(request, response):
                    read(response, request.limits.body)
            except httpx2.RequestError as error:
                outcome = error
            finally:
                call.files.close()
            delay = self._delay(call, outcome)
            if delay is None:
                try:
                    return self._finish(call, outcome)
                except BaseException:
                    if isinstance(outcome, httpx2.Response):
                        outcome.close()
                    raise
            time.sleep(delay)


class AsyncTransport(_Transport[httpx2.AsyncClient]):
    """The asynchronous form of `SyncTransport`."""

    async def send(self, request: Request) -> httpx2.Response:
        """Send a request as often as it takes; all but a stream is read to its end."""
        logins, call = self.settings.logins(request), _Call(request, [], request.limits.end())
        while True:
            call.tokens = []
            outcome: Outcome
            try:
                async with asyncio.timeout(remaining(call.end)):
                    call.tokens += [(login, await login.async_token(self.http)) for login in logins]
                    built = self._built(call)
                    response = await self.http.send(built, stream=True, follow_redirects=False)
                    outcome = response
                    response.stream = Watched(response, call.end)
                    if not _is_stream(request, response):
                        await read_async(response, request.limits.body)
            except TimeoutError:
                outcome = httpx2.ReadTimeout("the deadline has passed")
            except httpx2.RequestError as error:
                outcome = error
            finally:
                call.files.close()
            delay = self._delay(call, outcome)
            if delay is None:
                try:
                    return self._finish(call, outcome)
                except BaseException:
                    if isinstance(outcome, httpx2.Response):
                        await outcome.aclose()
                    raise
            await asyncio.sleep(delay)


def _name(outcome: Outcome) -> str:
    """Return what came of an attempt: a status, or the kind of an error."""
    return str(getattr(outcome, "status_code", type(outcome).__name__))


def _is_stream(request: Request, response: httpx2.Response) -> bool:
    """Tell whether a response may be the stream that was asked for; all others are read at once."""
    if not (request.streaming or request.unread) or not response.is_success:
        return False
    return request.unread or not NO_EVENTS.search(response.headers.get("content-type", ""))


def may_repeat(method: str, outcome: Outcome, *, everything: bool = False) -> bool:
    """Tell whether the failure may be temporary and the request cannot, or may, take effect twice."""
    safe = everything or method in IDEMPOTENT
    if isinstance(outcome, httpx2.RequestError):
        return isinstance(outcome, UNSENT + INTERRUPTED if safe else UNSENT)
    status = outcome.status_code
    said = outcome.headers.get("x-should-retry", "").strip().lower()
    if said in ("true", "false"):
        return said == "true" and outcome.is_error
    return status in UNPROCESSED or (safe and status >= FIRST_SERVER_ERROR)


def backoff(attempt: int) -> float:
    """Return a delay that doubles; up to a quarter is taken off so that clients spread out."""
    delay = min(FIRST_DELAY * 2.0**attempt, LONGEST_DELAY)
    return delay * (1 - random.random() / 4)  # noqa: S311 - not a secret


def wished_delay(response: httpx2.Response, now: datetime | None = None) -> float | None:
    """Return the delay that the server asks for, in seconds or as a date; None if it does not."""
    for header, units in DELAY_HEADERS:
        delay = seconds(response.headers.get(header, ""), units, now or datetime.now(UTC))
        if delay is not None:
            return max(delay, 0.0)
    return None


def seconds(text: str, units: float, now: datetime) -> float | None:
    """Return the delay that a header asks for, in units of a part of a second or as a date."""
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
    timed_out = isinstance(error, httpx2.TimeoutException)
    kind = APITimeoutError if timed_out else APIConnectionError
    return kind(f"{subject}: {str(error) or type(error).__name__}")


@contextmanager
def reading(response: httpx2.Response) -> Generator[None, None, None]:
    """Turn what goes wrong while a body arrives into an error of the SDK."""
    try:
        yield
    except httpx2.RequestError as error:
        raise connection_error(error, "The stream was interrupted") from error
    except DecodeError as error:
        responses.about(error, response)
        raise
