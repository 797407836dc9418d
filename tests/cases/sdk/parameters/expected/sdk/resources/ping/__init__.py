"""Ping. Generated from the specs; do not edit."""

from __future__ import annotations


from ..._runtime import AsyncResource, Operation, RequestOptions, Resource

_CHECK: Operation[None] = Operation("ping.check", "HEAD /ping")


class Ping(Resource):
    """Ping."""

    def check(self, *, options: RequestOptions | None = None) -> None:
        """HEAD /ping."""
        return self._call(_CHECK, options=options)


class AsyncPing(AsyncResource):
    """Ping."""

    async def check(self, *, options: RequestOptions | None = None) -> None:
        """HEAD /ping."""
        return await self._call(_CHECK, options=options)
