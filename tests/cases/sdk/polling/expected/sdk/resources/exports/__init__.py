"""Operations of `exports`. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Unpack

from ... import models
from ..._runtime.client import AsyncResource, Resource
from ..._runtime.options import RequestOptions
from ..._runtime.tables import Operation

_CREATE: Operation[models.Export] = Operation("exports.create", "POST /exports", returns="Export")
_POLL: Operation[None] = Operation("exports.poll", "POST /exports/poll")
_RETRIEVE: Operation[models.Export] = Operation(
    "exports.retrieve", "GET /exports/{name}", returns="Export"
)


class Exports(Resource):
    """Operations of `exports`."""

    def create(self, **options: Unpack[RequestOptions]) -> models.Export:
        """Begin an export."""
        return self._call(_CREATE, options=options)

    def poll(self, **options: Unpack[RequestOptions]) -> None:
        """Look at all exports."""
        return self._call(_POLL, options=options)

    def retrieve(self, name: str, **options: Unpack[RequestOptions]) -> models.Export:
        """Read an export.

        Args:
            name: Which export.
        """
        return self._call(_RETRIEVE, path={"name": name}, options=options)

    def create_and_poll(
        self,
        *,
        poll_interval: float | None = None,
        poll_timeout: float | None = None,
        **options: Unpack[RequestOptions],
    ) -> models.Export:
        """Call `create` and read what it gives until `progress.done` says that it is final.

        The other arguments are those of `create`.

        Args:
            poll_interval: Seconds between two readings; else 2.5 and growing.
            poll_timeout: Seconds after which `PollTimeoutError` is raised, with what was read last.
        """
        from ...resources._polls import EXPORTS_RETRIEVE

        return EXPORTS_RETRIEVE.poll(self, _CREATE, poll_interval, poll_timeout, options=options)


class AsyncExports(AsyncResource):
    """Operations of `exports`."""

    async def create(self, **options: Unpack[RequestOptions]) -> models.Export:
        """Begin an export."""
        return await self._call(_CREATE, options=options)

    async def poll(self, **options: Unpack[RequestOptions]) -> None:
        """Look at all exports."""
        return await self._call(_POLL, options=options)

    async def retrieve(self, name: str, **options: Unpack[RequestOptions]) -> models.Export:
        """Read an export.

        Args:
            name: Which export.
        """
        return await self._call(_RETRIEVE, path={"name": name}, options=options)

    async def create_and_poll(
        self,
        *,
        poll_interval: float | None = None,
        poll_timeout: float | None = None,
        **options: Unpack[RequestOptions],
    ) -> models.Export:
        """Call `create` and read what it gives until `progress.done` says that it is final.

        The other arguments are those of `create`.

        Args:
            poll_interval: Seconds between two readings; else 2.5 and growing.
            poll_timeout: Seconds after which `PollTimeoutError` is raised, with what was read last.
        """
        from ...resources._polls import EXPORTS_RETRIEVE

        return await EXPORTS_RETRIEVE.poll_async(
            self, _CREATE, poll_interval, poll_timeout, options=options
        )
