"""Clients whose requests go to a function instead of a server."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import Any, TypeAlias

import httpx2
from surface import surface

ADDRESSES = {
    "openai": "https://api.openai.com/v1",
    "azure": "https://example.services.ai.azure.com/api/projects/demo",
    "compatible": "https://assistants.example",
}
RUN = {"id": "run_123", "object": "thread.run", "status": "queued"}

Handler: TypeAlias = Callable[[httpx2.Request], httpx2.Response]


class Server:
    """Answers every request in the same way and remembers the requests."""

    def __init__(self, status: int = 200, **answer: Any) -> None:
        self.status = status
        self.answer = answer or {"json": RUN}
        self.requests: list[httpx2.Request] = []

    def __call__(self, request: httpx2.Request) -> httpx2.Response:
        """Take a request and answer it."""
        request.read()
        self.requests.append(request)
        return httpx2.Response(self.status, **self.answer)


def call(variant: str, use: Callable[[Any], Any], server: Server, **settings: Any) -> Any:
    """Use a client of a variant whose requests go to the server."""
    transport = httpx2.MockTransport(server)
    with httpx2.Client(transport=transport) as http:
        return use(surface().client(variant, ADDRESSES[variant], http_client=http, **settings))


def call_async(variant: str, use: Callable[[Any], Any], server: Server, **settings: Any) -> Any:
    """Use an asynchronous client of a variant; what `use` returns is awaited."""

    async def main() -> Any:
        transport = httpx2.MockTransport(server)
        async with httpx2.AsyncClient(transport=transport) as http:
            sdk = surface().client(
                variant, ADDRESSES[variant], asynchronous=True, http_client=http, **settings
            )
            return await use(sdk)

    return asyncio.run(main())
