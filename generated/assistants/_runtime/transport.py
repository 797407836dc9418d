"""Sending: the only input and output of the package, once blocking and once asynchronous."""

from __future__ import annotations

import asyncio
import time

import httpx2

from .auth import async_token, sync_token
from .errors import status_error
from .request import EVENT_STREAM, Request, layered
from .responses import unexpected
from .retry import Outcome, connection_error, retry_delay
from .settings import Settings


class _Transport:
    """What both kinds of transport do without waiting for anything."""

    def __init__(self, settings: Settings) -> None:
        self.settings = settings

    def _built(
        self, http: httpx2.Client | httpx2.AsyncClient, request: Request, token: str | None
    ) -> httpx2.Request:
        """Add the address and the credential, unless the caller brought a header of its name."""
        login, timeout = self.settings.login, request.options.timeout
        auth = login.auth if login else self.settings.variant.auth
        missing = token is not None and auth.header and auth.header not in request.headers
        return http.build_request(
            request.method,
            self.settings.base_url.rstrip("/") + request.path,
            headers=layered(
                request.headers, {auth.header: f"{auth.prefix}{token}"} if missing else {}
            ),
            content=request.content,
            files=request.parts or None,
            timeout=self.settings.timeout if timeout is None else timeout,
        )

    def _delay(self, request: Request, outcome: Outcome, attempt: int) -> float | None:
        """Return how long to wait before another attempt; None if this one was the last."""
        retries = request.options.max_retries
        left = (self.settings.max_retries if retries is None else retries) - attempt
        return retry_delay(request, outcome, attempt) if left > 0 else None

    def _wants_stream(self, request: Request, response: httpx2.Response) -> bool:
        """Tell whether a response is the stream that was asked for; all others are read at once."""
        return request.streaming and response.is_success and is_event_stream(response)

    def _finish(self, request: Request, outcome: Outcome, token: str | None) -> httpx2.Response:
        """Return the response of the last attempt if it is what was wanted, else raise its error."""
        if isinstance(outcome, httpx2.RequestError):
            raise connection_error(outcome, request.operation) from outcome
        if request.options.on_response:
            request.options.on_response(outcome)
        # Redirects count as errors: following one could hand the credential to another host.
        if not outcome.is_success:
            raise status_error(outcome, secret=token)
        if request.streaming and not is_event_stream(outcome):
            raise unexpected(outcome, "a stream of events")
        return outcome


class SyncTransport(_Transport):
    """Sends requests; an HTTP client that was passed in stays its owner's to close."""

    def __init__(self, settings: Settings, http: httpx2.Client | None) -> None:
        super().__init__(settings)
        self._owned = http is None
        self._http = http or httpx2.Client()

    def send(self, request: Request) -> httpx2.Response:
        """Send a request as often as it takes; all but a stream is read to its end."""
        attempt = 0
        while True:
            token = sync_token(self.settings.login)
            outcome = self._attempt(request, token)
            delay = self._delay(request, outcome, attempt)
            if delay is None:
                return self._finish(request, outcome, token)
            time.sleep(delay)
            attempt += 1

    def close(self) -> None:
        """Close the connections if they are ours."""
        if self._owned:
            self._http.close()

    def _attempt(self, request: Request, token: str | None) -> Outcome:
        built = self._built(self._http, request, token)
        try:
            response = self._http.send(built, stream=True, follow_redirects=False)
            if not self._wants_stream(request, response):
                response.read()
        except httpx2.RequestError as error:
            return error
        return response


class AsyncTransport(_Transport):
    """The asynchronous twin of `SyncTransport`."""

    def __init__(self, settings: Settings, http: httpx2.AsyncClient | None) -> None:
        super().__init__(settings)
        self._owned = http is None
        self._http = http or httpx2.AsyncClient()

    async def send(self, request: Request) -> httpx2.Response:
        """Send a request as often as it takes; all but a stream is read to its end."""
        attempt = 0
        while True:
            token = await async_token(self.settings.login)
            outcome = await self._attempt(request, token)
            delay = self._delay(request, outcome, attempt)
            if delay is None:
                return self._finish(request, outcome, token)
            await asyncio.sleep(delay)
            attempt += 1

    async def close(self) -> None:
        """Close the connections if they are ours."""
        if self._owned:
            await self._http.aclose()

    async def _attempt(self, request: Request, token: str | None) -> Outcome:
        built = self._built(self._http, request, token)
        try:
            response = await self._http.send(built, stream=True, follow_redirects=False)
            if not self._wants_stream(request, response):
                await response.aread()
        except httpx2.RequestError as error:
            return error
        return response


def is_event_stream(response: httpx2.Response) -> bool:
    """Tell whether a response is what a stream can be read from."""
    kind: str = response.headers.get("content-type", "")
    return kind.partition(";")[0].strip().lower() == EVENT_STREAM
