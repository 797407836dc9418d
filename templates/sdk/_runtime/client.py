"""Base classes of the generated clients: the roots of their resources."""

from __future__ import annotations

from typing import TYPE_CHECKING, Self

from .resource import AsyncResource, Resource
from .settings import Settings
from .transport import AsyncTransport, SyncTransport

if TYPE_CHECKING:
    import httpx2


class SyncClient(Resource):
    """A client that owns its connections, unless an HTTP client was passed in."""

    def __init__(self, settings: Settings, http_client: httpx2.Client | None = None) -> None:
        # Not the base's constructor: that one takes the connection of another resource.
        self._transport = SyncTransport(settings, http_client)

    def close(self) -> None:
        """Close the connections, unless they belong to an HTTP client that was passed in."""
        self._transport.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


class AsyncClient(AsyncResource):
    """The asynchronous twin of `SyncClient`."""

    def __init__(self, settings: Settings, http_client: httpx2.AsyncClient | None = None) -> None:
        # Not the base's constructor: that one takes the connection of another resource.
        self._transport = AsyncTransport(settings, http_client)

    async def close(self) -> None:
        """Close the connections, unless they belong to an HTTP client that was passed in."""
        await self._transport.close()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.close()
