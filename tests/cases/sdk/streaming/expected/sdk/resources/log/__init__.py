"""Log. Generated from the specs; do not edit."""

from __future__ import annotations


from ..._runtime import AsyncResource, Operation, RequestOptions, Resource

_LIST: Operation[str] = Operation("log.list", "GET /log", returns="str")


class Log(Resource):
    """Log."""

    def list(self, *, options: RequestOptions | None = None) -> str:
        """What happened, as text."""
        return self._call(_LIST, options=options)


class AsyncLog(AsyncResource):
    """Log."""

    async def list(self, *, options: RequestOptions | None = None) -> str:
        """What happened, as text."""
        return await self._call(_LIST, options=options)
