"""Sending: the only input and output of the package, once blocking and once asynchronous."""

from __future__ import annotations

import asyncio
import time

import httpx2

from .auth import async_token, sync_token
from .errors import status_error
from .request import EVENT_STREAM, PreparedRequest, Settings, authorised
from .responses import unexpected
from .retry import Outcome, connection_error, retry_delay


def is_event_stream(response: httpx2.Response) -> bool:
    """Tell whether a response is what a stream can be read from."""
    kind: str = response.headers.get("content-type", "")
    return kind.partition(";")[0].strip().lower() == EVENT_STREAM


def _needs_body(request: PreparedRequest, response: httpx2.Response) -> bool:
    """Tell whether to read the body now: always, unless it is the stream that was asked for."""
    return not (request.streaming and response.is_success and is_event_stream(response))


def _finish(request: PreparedRequest, outcome: Outcome, token: str | None) -> httpx2.Response:
    """Return the response of the last attempt if it is what was wanted, else raise its error."""
    if isinstance(outcome, httpx2.RequestError):
        raise connection_error(outcome, request.operation) from outcome
    if request.on_response:
        request.on_response(outcome)
    # Redirects count as errors: following one could hand the credential to another host.
    if not outcome.is_success:
        raise status_error(outcome, secret=token)
    if request.streaming and not is_event_stream(outcome):
        raise unexpected(outcome, "a stream of events")
    return outcome


def _built(
    http: httpx2.Client | httpx2.AsyncClient,
    settings: Settings,
    request: PreparedRequest,
    token: str | None,
) -> httpx2.Request:
    return http.build_request(
        request.method,
        request.url,
        headers=authorised(settings, request, token),
        content=request.content,
        files=request.parts or None,
        timeout=request.timeout,
    )


class SyncTransport:
    """Sends prepared requests; a given HTTP client stays its owner's to close."""

    def __init__(self, settings: Settings, http: httpx2.Client | None) -> None:
        self.settings = settings
        self._owned = http is None
        self._http = http or httpx2.Client()

    def send(self, request: PreparedRequest) -> httpx2.Response:
        """Send a request as often as it takes; all but a stream is read to its end."""
        attempt = 0
        while True:
            token = sync_token(self.settings.login)
            outcome = self._attempt(request, token)
            delay = retry_delay(request, outcome, attempt)
            if delay is None:
                return _finish(request, outcome, token)
            time.sleep(delay)
            attempt += 1

    def close(self) -> None:
        """Close the connections if they are ours."""
        if self._owned:
            self._http.close()

    def _attempt(self, request: PreparedRequest, token: str | None) -> Outcome:
        built = _built(self._http, self.settings, request, token)
        try:
            response = self._http.send(built, stream=True, follow_redirects=False)
            if _needs_body(request, response):
                response.read()
        except httpx2.RequestError as error:
            return error
        return response


class AsyncTransport:
    """The asynchronous twin of `SyncTransport`."""

    def __init__(self, settings: Settings, http: httpx2.AsyncClient | None) -> None:
        self.settings = settings
        self._owned = http is None
        self._http = http or httpx2.AsyncClient()

    async def send(self, request: PreparedRequest) -> httpx2.Response:
        """Send a request as often as it takes; all but a stream is read to its end."""
        attempt = 0
        while True:
            token = await async_token(self.settings.login)
            outcome = await self._attempt(request, token)
            delay = retry_delay(request, outcome, attempt)
            if delay is None:
                return _finish(request, outcome, token)
            await asyncio.sleep(delay)
            attempt += 1

    async def close(self) -> None:
        """Close the connections if they are ours."""
        if self._owned:
            await self._http.aclose()

    async def _attempt(self, request: PreparedRequest, token: str | None) -> Outcome:
        built = _built(self._http, self.settings, request, token)
        try:
            response = await self._http.send(built, stream=True, follow_redirects=False)
            if _needs_body(request, response):
                await response.aread()
        except httpx2.RequestError as error:
            return error
        return response
